import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadModel, saveModel } from '@phonyland/language-generator';
import { describe, expect, it } from 'vitest';
import { runCli } from '../../tests/support/runCli.ts';
import { temporaryFolder } from '../../tests/support/temporaryFolder.ts';
import { ROWS } from '../../tests/support/testRegistry.ts';

const folder = temporaryFolder();
const at = (name: string): string => join(folder, name);
const succeed = async (...args: string[]): Promise<string> => {
  const { code, stdout, stderr } = await runCli(args);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout;
};
const train = async (name: string, rows: readonly string[], ...options: string[]): Promise<string> => {
  writeFileSync(at(`${name}.txt`), `${rows.join('\n')}\n`);
  await succeed('train', at(`${name}.txt`), '-o', at(`${name}.phony`), '-q', ...options);
  return at(`${name}.phony`);
};
const bytesOf = (path: string): Buffer => readFileSync(path);

// Rows that two parts share are in all of them twice.
const parts = [ROWS.slice(0, 20), ROWS.slice(15, 35), ROWS.slice(30)];
const mergeable = ['--mergeable', '--order', '4'];
const [a, b, c] = (await Promise.all(parts.map((rows, i) => train(`part-${i + 1}`, rows, ...mergeable)))) as [
  string,
  string,
  string,
];
const whole = await train('all', parts.flat(), ...mergeable);
const small = await train('small', ROWS);
const other = await train('other', ROWS, '--mergeable', '--order', '3', '--smoothing', 'none');

describe('phony merge', () => {
  it('gives the bytes of one training on all rows, which many files at once give too', async () => {
    await succeed('merge', a, b, c, '-o', whole, '-q');
    const merged = bytesOf(at('all.phony'));
    await succeed('train', at('all.txt'), '-o', at('all.phony'), '-q', ...mergeable);
    expect(merged.equals(bytesOf(at('all.phony')))).toBe(true);
    const files = [1, 2, 3].map((i) => at(`part-${i}.txt`));
    await succeed('train', ...files, '-o', at('all.phony'), '-q', ...mergeable);
    expect(merged.equals(bytesOf(whole))).toBe(true);
    expect(loadModel(whole).metadata).toMatchObject({ name: 'all', rows: 48, weight: 58 });
  });

  it('merges what was merged, in any order', async () => {
    await succeed('merge', c, b, '-o', at('two.phony'), '-q');
    await succeed('merge', at('two.phony'), a, '-o', at('again.phony'), '--name', 'all', '-q');
    expect(bytesOf(at('again.phony')).equals(bytesOf(whole))).toBe(true);
  });

  it('tells what it did', async () => {
    expect(await succeed('merge', a, b, '-o', at('told.phony'))).toMatch(
      /^merged +2 models of 40 rows\nrows +35\nmodel +order 4, smoothing kneser-ney, \d+ arcs\nfile +.*told\.phony, [\d.]+ k?B\ntime +\d+\.\d\d s\nlike +\S+, \S+, \S+\n$/,
    );
    const summary = JSON.parse(await succeed('merge', a, b, '-o', at('told.phony'), '--json'));
    expect(summary).toMatchObject({
      merged: [
        { file: a, rows: 20 },
        { file: b, rows: 20 },
      ],
      output: at('told.phony'),
      name: 'told',
      rows: 35,
      bytes: bytesOf(at('told.phony')).length,
    });
    expect(summary).not.toHaveProperty('mixedScripts');
    expect(await succeed('merge', a, '-o', at('told.phony'), '-q')).toBe('');
  });

  it.each([
    ['rows left out', [], []],
    ['a size', ['--max-bytes', '1kB'], ['--max-bytes', '1kB']],
    ['a support', ['--min-support', '2', '--originals'], ['--min-support', '2', '--originals']],
    ['no fingerprints', ['--no-originals'], ['--no-originals']],
  ])('makes a model to ship: %s', async (_, merging, training) => {
    await succeed('merge', a, b, c, '-o', at('ship.phony'), '--compact', '-q', ...merging);
    const expected = await train('trained', parts.flat(), '--order', '4', '--name', 'ship', ...training);
    expect(bytesOf(at('ship.phony')).equals(bytesOf(expected))).toBe(true);
    expect(loadModel(at('ship.phony')).mergeable).toBe(false);
  });

  it('reads and writes pipes and JSON', async () => {
    await succeed('convert', a, '-o', at('a.json'), '-q');
    const ran = await runCli(['merge', at('a.json'), '-', c, '-o', '-', '--name', 'all'], { input: bytesOf(b) });
    expect(ran.code).toBe(0);
    expect(ran.bytes.equals(bytesOf(whole))).toBe(true);
    expect(ran.stderr).toMatch(/^merged +3 models/);
    const json = await runCli(['merge', a, '-', c, '-o', at('all.json'), '-q'], { input: readFileSync(b) });
    expect(json.code).toBe(0);
    expect(Buffer.from(loadModel(at('all.json')).encode()).equals(bytesOf(whole))).toBe(true);
  });

  it('keeps a name that all have, and takes what it is told', async () => {
    const named = await train('named-1', ROWS.slice(0, 9), '--mergeable', '--name', 'crew', '--locale', 'tr');
    const alike = await train('named-2', ROWS.slice(9), '--mergeable', '--name', 'crew', '--locale', 'de');
    await succeed('merge', named, alike, '-o', at('n.phony'), '-q');
    expect(loadModel(at('n.phony')).metadata).toMatchObject({ name: 'crew', locale: 'tr' });
    await succeed('merge', named, alike, '-o', at('n.phony'), '--name', 'x', '--locale', 'pt_br', '-q');
    expect(loadModel(at('n.phony')).metadata).toMatchObject({ name: 'x', locale: 'pt-BR' });
    const piped = await runCli(['merge', a, b, '-o', '-', '-q']);
    writeFileSync(at('piped.phony'), piped.bytes);
    expect(loadModel(at('piped.phony')).metadata.name).toBe('model');
  });

  symlinkSync(a, at('link.phony'));
  writeFileSync(at('broken.phony'), 'no model');
  it.each<[topic: string, args: string[], exit: number, code: string, says: string | RegExp]>([
    ['no models', [], 2, 'MISSING_ARGUMENT', 'files'],
    ['a model without rows', [a, small], 1, 'NOT_MERGEABLE', 'small.phony does not keep its rows'],
    [
      'a model of another kind',
      [a, other, b],
      2,
      'MODELS_DIFFER',
      /order: 3 in \S+other\.phony, 4 in \S+1.phony and \S+2.phony; smoothing: kneser-ney in .*, none in .*other\.phony\); train all/,
    ],
    ['a missing file', [a, at('gone.phony')], 1, 'FILE_NOT_FOUND', 'gone.phony'],
    ['what is no model', [a, at('broken.phony')], 1, 'NOT_A_MODEL', 'broken.phony'],
    ['the same file twice', [a, b, a], 2, 'FILE_TWICE', 'would count twice'],
    ['two names of one file', [a, at('link.phony')], 2, 'FILE_TWICE', 'are one file'],
    ['standard input twice', ['-', a, '-'], 2, 'STDIN_TWICE', 'once'],
    ['a size of what keeps its rows', [a, b, '--max-bytes', '1kB'], 2, 'OPTIONS_CONFLICT', 'add --compact'],
    ['a support of it', [a, b, '--min-support', '2'], 2, 'OPTIONS_CONFLICT', '--min-support is for'],
    ['a size too small', [a, '--compact', '--max-bytes', '9'], 1, 'MAX_BYTES_TOO_SMALL', 'maxBytes is 9'],
    ['a locale that is none', [a, '--locale', '?'], 2, 'INVALID_OPTION', 'locale'],
  ])('refuses %s', async (_, args, exit, code, says) => {
    const ran = await runCli(['merge', ...args, '-o', at('no.phony')]);
    expect({ code: ran.code, stdout: ran.stdout }).toEqual({ code: exit, stdout: '' });
    expect(ran.stderr).toMatch(new RegExp(`^phony: [^\\n]*\\[${code}\\]\\n$`));
    expect(ran.stderr).toMatch(says);
    expect(existsSync(at('no.phony'))).toBe(false);
  });

  it('counts files that it has no room to name', async () => {
    const copies = Array.from({ length: 5 }, (_, i) => at(`copy-${i}.phony`));
    for (const copy of copies) saveModel(loadModel(a), copy);
    const { stderr } = await runCli(['merge', other, ...copies, '-o', at('no.phony')]);
    expect(stderr).toMatch(/4 in \S+copy-0\.phony and \S+copy-1\.phony and \S+copy-2\.phony and 2 more;/);
  });

  it.each([
    ['no output', [], 'OUTPUT_REQUIRED'],
    ['one of the models as the output', ['-o', b], 'OUTPUT_IS_SOURCE'],
  ])('refuses %s', async (_, args, code) => {
    const before = bytesOf(b);
    const ran = await runCli(['merge', a, b, ...args]);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain(`[${code}]`);
    expect(bytesOf(b).equals(before)).toBe(true);
  });

  it('does not write a model to a terminal', async () => {
    const { code, stderr } = await runCli(['merge', a, '-o', '-'], { tty: true });
    expect(code).toBe(2);
    expect(stderr).toContain('[OUTPUT_IS_TERMINAL]');
  });
});
