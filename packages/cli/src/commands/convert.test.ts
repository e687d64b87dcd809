import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LanguageModel, saveModel, trainModel } from '@phonyland/language-generator';
import { describe, expect, it } from 'vitest';
import { modelsFolder } from '../../tests/support/modelsFolder.ts';
import { runCli } from '../../tests/support/runCli.ts';
import { temporaryFolder } from '../../tests/support/temporaryFolder.ts';
import { ROWS, testRegistry } from '../../tests/support/testRegistry.ts';

const folder = temporaryFolder();
const at = (name: string): string => join(folder, name);
const models = modelsFolder(folder);
const file = at('names.phony');
saveModel(trainModel(ROWS, { name: 'names', locale: 'en', order: 3 }), file);
const jsonOf = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

describe('phony convert', () => {
  it.each([
    ['characters', trainModel(ROWS, { name: 'a' })],
    ['a mergeable model', trainModel([['ß\u0301', 0.25], ['𝄞', 3], ...ROWS], { mergeable: true, order: 2 })],
    ['blocked words', trainModel(ROWS, { blocked: { words: ['darn'], parts: ['blast'] }, originals: false })],
    ['words and spellings', trainModel(['Ada Inc', 'Bo Inc', 'Cy Inc'], { tokenizer: 'hybrid' })],
    ['little of it', trainModel(ROWS, { minSupport: 2, maxBytes: 900, metadata: { licence: 'CC0-1.0' } })],
  ])('gives the same bytes there and back: %s', async (_, model) => {
    const paths = ['one.phony', 'two.json', 'three.phony', 'four.json'].map(at) as [string, string, string, string];
    saveModel(model, paths[0]);
    for (let i = 1; i < paths.length; i++) {
      const ran = await runCli(['convert', paths[i - 1]!, '-o', paths[i]!, '-q']);
      expect(ran).toMatchObject({ code: 0, stdout: '', stderr: '' });
    }
    expect(readFileSync(paths[2]).equals(readFileSync(paths[0]))).toBe(true);
    expect(readFileSync(paths[3], 'utf8')).toBe(readFileSync(paths[1], 'utf8'));
    expect(jsonOf(paths[1])).toMatchObject({ metadata: { rows: model.metadata.rows } });
  });

  it('tells what it wrote', async () => {
    const output = at('told.json');
    const { stdout } = await runCli(['convert', file, '-o', output]);
    expect(stdout).toMatch(/^\S+told\.json: the model names, [\d.]+ kB\n$/);
    expect(JSON.parse((await runCli(['convert', file, '-o', output, '--json'])).stdout)).toEqual({
      output,
      format: 'json',
      bytes: readFileSync(output).length,
      name: 'names',
      locale: 'en',
      rows: 48,
    });
  });

  it('reads pipes and writes them', async () => {
    const json = await runCli(['convert', '-', '-o', '-', '--format', 'json'], { input: readFileSync(file) });
    expect(json.code).toBe(0);
    expect(json.stderr).toMatch(/^standard output: the model names/);
    const back = await runCli(['convert', '-', '-o', '-', '-f', 'phony', '-q'], { input: `\n ${json.stdout}` });
    expect(back).toMatchObject({ code: 0, stderr: '' });
    expect(back.bytes.equals(readFileSync(file))).toBe(true);
  });

  it('prefers the format that it is told', async () => {
    await runCli(['convert', file, '-o', at('odd.model'), '-f', 'json', '-q']);
    expect(jsonOf(at('odd.model'))).toMatchObject({ metadata: { name: 'names' } });
  });

  it('finds models by name, as generate does', async () => {
    await runCli(['convert', 'city', '-o', at('city.json'), '-l', 'tr', '-q']);
    const entries = testRegistry().models();
    const shipped = entries.find(({ name, locale }) => name === 'city' && locale === 'tr')!.load();
    expect(LanguageModel.fromJSON(jsonOf(at('city.json'))).encode()).toEqual(shipped.encode());
    const pets = await runCli(['convert', 'pets', '-o', at('pets.json'), '--models', models, '-q']);
    expect(pets.code).toBe(0);
    expect(jsonOf(at('pets.json'))).toMatchObject({ metadata: { rows: 3 } });
  });

  it('shows JSON on a terminal, and no bytes', async () => {
    const json = await runCli(['convert', file, '-o', '-', '-f', 'json'], { tty: true });
    expect(json.code).toBe(0);
    expect(json.stdout).toMatch(/^\{.*\}\n$/);
    const bytes = await runCli(['convert', file, '-o', '-', '-f', 'phony'], { tty: true });
    expect(bytes).toMatchObject({ code: 2, stdout: '' });
    expect(bytes.stderr).toContain('[OUTPUT_IS_TERMINAL]');
  });

  it.each<[topic: string, what: string, content: string | undefined, exit: number, code: string, says: string]>([
    ['a missing file', './gone.phony', undefined, 1, 'FILE_NOT_FOUND', 'gone.phony'],
    ['an unknown name', 'nams', undefined, 2, 'UNKNOWN_MODEL', 'did you mean names'],
    ['what is no model', at('x.phony'), 'no model', 1, 'NOT_A_MODEL', 'x.phony'],
    ['what is no JSON', at('x.json'), '{', 1, 'NOT_A_MODEL', 'x.json'],
    ['JSON of something else', at('y.json'), '{"a":1}', 1, 'NOT_A_MODEL', 'y.json'],
  ])('refuses %s', async (_, what, content, exit, code, says) => {
    if (content !== undefined) writeFileSync(what, content);
    const ran = await runCli(['convert', what, '-o', at('no.phony')]);
    expect({ code: ran.code, stdout: ran.stdout }).toEqual({ code: exit, stdout: '' });
    expect(ran.stderr).toMatch(new RegExp(`^phony: [^\\n]*\\[${code}\\]\\n$`));
    expect(ran.stderr).toContain(says);
    expect(existsSync(at('no.phony'))).toBe(false);
  });

  it('verifies what opening leaves out', async () => {
    const { content } = trainModel(['abc', 'abd', 'bcx'], { order: 3 });
    const tokens = content.tables.tokens.slice();
    // The last arc ends the value behind 'cx'; nothing else was seen behind 'x'.
    tokens[tokens.length - 1] = content.tables.symbols.indexOf('a');
    saveModel(new LanguageModel({ ...content, tables: { ...content.tables, tokens } }), at('unsound.phony'));
    const { code, stderr } = await runCli(['convert', at('unsound.phony'), '-o', at('no.json')]);
    expect(code).toBe(1);
    expect(stderr).toContain('[MODEL_INCONSISTENT]');
    expect(existsSync(at('no.json'))).toBe(false);
  });

  const damaged = readFileSync(file);
  damaged[damaged.length - 1]! ^= 1;
  it.each<[topic: string, input: string | Buffer, code: string]>([
    ['nothing', '', 'NOT_A_MODEL'],
    ['text', 'hello', 'NOT_A_MODEL'],
    ['half of JSON', '{"format":', 'NOT_A_MODEL'],
    ['other JSON', '{"a":1}', 'NOT_A_MODEL'],
    ['damaged bytes', damaged, 'MODEL_DAMAGED'],
  ])('refuses %s on standard input, by its name', async (_, input, code) => {
    const ran = await runCli(['convert', '-', '-o', at('no.json')], { input });
    expect(ran.stderr).toMatch(new RegExp(`^phony: standard input: [^\\n]*\\[${code}\\]\\n$`));
    expect(ran.code).toBe(1);
    expect(existsSync(at('no.json'))).toBe(false);
  });

  it.each([
    ['no model', ['convert', '-o', 'x.json'], 'MISSING_ARGUMENT'],
    ['no output', ['convert', file], 'OUTPUT_REQUIRED'],
    ['an ending that tells nothing', ['convert', file, '-o', at('no.txt')], 'FORMAT_REQUIRED'],
    ['standard output without a format', ['convert', file, '-o', '-'], 'FORMAT_REQUIRED'],
    ['an unknown format', ['convert', file, '-o', '-', '-f', 'xml'], 'INVALID_ARGUMENT'],
    ['its source as the output', ['convert', file, '-o', file], 'OUTPUT_IS_SOURCE'],
  ])('refuses %s', async (_, args, code) => {
    const before = readFileSync(file);
    const ran = await runCli(args);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain(`[${code}]`);
    expect(readFileSync(file).equals(before)).toBe(true);
  });
});
