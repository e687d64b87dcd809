import { chmodSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { codeOf, errorOf } from '../../tests/support/codeOf.ts';
import { smallModels } from '../../tests/support/smallModels.ts';
import { temporaryFolder } from '../../tests/support/temporaryFolder.ts';
import { ModelFormatError } from '../format/ModelFormatError.ts';
import { LanguageModel } from '../model/LanguageModel.ts';
import { trainModel } from '../training/trainModel.ts';
import { loadModel } from './loadModel.ts';
import { saveModel } from './saveModel.ts';

const folder = temporaryFolder();
const place = (name: string): string => join(folder, name);
const model = trainModel(['Ada', 'Adam', 'Eve'], { name: 'names', mergeable: true });

describe('saveModel and loadModel', () => {
  it.each(
    smallModels().flatMap(([name, small], i) =>
      [`${i}.phony`, `${i}.json`, `${i}`].map((file) => [file, name, small] as const),
    ),
  )('write %s and read it back (%s)', (file, _name, small) => {
    saveModel(small, place(file));
    expect(loadModel(place(file)).encode()).toEqual(small.encode());
  });

  it('leave nothing but the file', () => {
    mkdirSync(place('alone'));
    saveModel(model, place('alone/names.phony'));
    saveModel(model, place('alone/names.phony'));
    expect(readdirSync(place('alone'))).toEqual(['names.phony']);
  });

  it('fail for a folder that is not there', () => {
    expect(codeOf(() => saveModel(model, place('nowhere/names.phony')))).toBe('FOLDER_NOT_FOUND');
    expect(codeOf(() => saveModel(model, place('nowhere/names.json')))).toBe('FOLDER_NOT_FOUND');
    expect(codeOf(() => saveModel(model, '/proc/names.phony'))).toMatch(/FOLDER_NOT_FOUND|FILE_NOT_WRITABLE/);
  });
});

describe('loadModel', () => {
  it('gives the same model for a file that did not change, however its path is written', () => {
    saveModel(model, place('same.phony'));
    const loaded = loadModel(place('same.phony'));
    expect(loadModel(place('same.phony'))).toBe(loaded);
    expect(loadModel(relative(process.cwd(), place('same.phony')))).toBe(loaded);
    expect(loadModel(join(folder, 'x', '..', 'same.phony'))).toBe(loaded);
  });

  it('reads a file again when its time or its size changed', () => {
    const path = place('changed.phony');
    saveModel(model, path);
    utimesSync(path, 1000, 1000);
    const first = loadModel(path);
    utimesSync(path, 1000, 2000);
    const second = loadModel(path);
    expect(second).not.toBe(first);
    expect(second.encode()).toEqual(first.encode());
    const other = trainModel(['Zoë', 'Ida', 'a longer row'], { name: 'other' });
    writeFileSync(path, other.encode());
    utimesSync(path, 1000, 2000);
    expect(statSync(path).mtimeMs).toBe(2_000_000);
    expect(loadModel(path).metadata.name).toBe('other');
  });

  it('does not remember a file that failed', () => {
    const path = place('repaired.phony');
    writeFileSync(path, 'no model');
    expect(codeOf(() => loadModel(path))).toBe('NOT_A_MODEL');
    expect(codeOf(() => loadModel(path))).toBe('NOT_A_MODEL');
    saveModel(model, path);
    expect(loadModel(path).metadata.name).toBe('names');
  });

  it('reads a file that may only be read', () => {
    saveModel(model, place('read-only.phony'));
    chmodSync(place('read-only.phony'), 0o444);
    expect(loadModel(place('read-only.phony')).metadata.rows).toBe(3);
  });

  it('reads JSON with a byte order mark', () => {
    writeFileSync(place('bom.json'), `\ufeff${JSON.stringify(model)}`);
    expect(loadModel(place('bom.json')).encode()).toEqual(model.encode());
  });

  it.each([
    ['is not there', 'missing.phony'],
    ['is under a file', 'file.txt/names.phony'],
  ])('tells that the file %s', (_topic, name) => {
    writeFileSync(place('file.txt'), '');
    const error = errorOf(() => loadModel(place(name)));
    expect(error.code).toBe('FILE_NOT_FOUND');
    expect(error.message).toContain(JSON.stringify(place(name)));
    expect(error.details).toEqual({ path: place(name) });
    expect(error).not.toBeInstanceOf(ModelFormatError);
  });

  it('tells that the file is a folder', () => {
    const error = errorOf(() => loadModel(folder));
    expect(error.code).toBe('FILE_UNREADABLE');
    expect(error.message).toContain('it is a folder');
  });

  it('tells what else keeps it from reading', () => {
    const error = errorOf(() => loadModel('names\0.phony'));
    expect(error.code).toBe('FILE_UNREADABLE');
    expect(error.message).toContain('null bytes');
  });

  it.each<[name: string, content: string | Uint8Array, code: string]>([
    ['text.phony', 'Ada\n', 'NOT_A_MODEL'],
    ['empty.phony', '', 'NOT_A_MODEL'],
    ['cut.phony', model.encode().subarray(0, 200), 'MODEL_TRUNCATED'],
    ['flipped.phony', model.encode().map((byte, i) => (i === 100 ? byte ^ 1 : byte)), 'MODEL_DAMAGED'],
    ['empty.json', '', 'NOT_A_MODEL'],
    ['broken.json', '{"format":"phony"', 'NOT_A_MODEL'],
    ['latin1.json', Uint8Array.of(0x22, 0xe9, 0x22), 'NOT_A_MODEL'],
    ['other.json', '{"names":[]}', 'NOT_A_MODEL'],
    ['future.json', JSON.stringify({ ...model.toJSON(), version: 2 }), 'MODEL_VERSION_UNSUPPORTED'],
    ['damaged.json', JSON.stringify({ ...model.toJSON(), symbols: ['', '', 'a'] }), 'MODEL_DAMAGED'],
    ['binary.json', model.encode(), 'NOT_A_MODEL'],
  ])('names the file that is no model: %s', (name, content, code) => {
    writeFileSync(place(name), content);
    const error = errorOf(() => loadModel(place(name)));
    expect(error).toBeInstanceOf(ModelFormatError);
    expect(error.code).toBe(code);
    expect(error.message.startsWith(`${place(name)}: `)).toBe(true);
    expect(error.cause).toBeInstanceOf(ModelFormatError);
    expect(error.details).toEqual((error.cause as ModelFormatError).details);
  });

  it('lets through what is no fault of the file', () => {
    saveModel(model, place('memory.phony'));
    const failure = new RangeError('Array buffer allocation failed');
    const decode = vi.spyOn(LanguageModel, 'decode').mockImplementation(() => {
      throw failure;
    });
    expect(() => loadModel(place('memory.phony'))).toThrow(failure);
    decode.mockRestore();
    expect(loadModel(place('memory.phony')).metadata.rows).toBe(3);
  });
});
