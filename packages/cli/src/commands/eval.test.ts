import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { evaluateModel, saveModel, trainModel } from '@phonyland/language-generator';
import { describe, expect, it } from 'vitest';
import { modelsFolder } from '../../tests/support/modelsFolder.ts';
import { runCli } from '../../tests/support/runCli.ts';
import { temporaryFolder } from '../../tests/support/temporaryFolder.ts';
import { ROWS } from '../../tests/support/testRegistry.ts';

const folder = temporaryFolder();
const at = (name: string): string => join(folder, name);
const write = (name: string, content: string | Uint8Array): string => {
  writeFileSync(at(name), content);
  return at(name);
};
const HELD_OUT = ['Alena', 'Marlena', 'Carola', 'Bernada'];
const model = trainModel(ROWS, { name: 'names', order: 3 });
const file = at('names.phony');
saveModel(model, file);
const heldOut = write('held-out.txt', `${HELD_OUT.join('\n')}\n`);
const train = write('train.txt', `${ROWS.join('\n')}\n`);
const few = ['--draws', '2000'];

const jsonOf = async (...args: string[]): Promise<unknown> => {
  const { code, stdout, stderr } = await runCli(['eval', ...args, ...few, '--json']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout);
};

describe('phony eval', () => {
  it('finds models of a folder by name, and shipped ones by their places', async () => {
    const models = modelsFolder(folder);
    const pets = write('pets.txt', 'Karabaş\nPamuk\n');
    expect(await jsonOf('pets', pets, '--models', models)).toMatchObject({ model: 'called otherwise' });
    expect(await jsonOf('en-US/names', heldOut)).toMatchObject({ model: 'names' });
  });

  it('shows what was measured', async () => {
    const { code, stdout, stderr } = await runCli(['eval', file, heldOut, ...few]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^ {2}rows +4$/m);
    expect(stdout).toMatch(/^ {2}nats per token +\d\.\d{4}$/m);
    expect(stdout).toContain('Novelty of 2,000 values, seed 1\n');
    expect(stdout).toContain('Edits to the nearest held-out row\n');
    expect(stdout).toMatch(/^ {2}not tried +too few held-out rows/m);
    expect(stdout).toMatch(/^ +[\d-]+ +\d+\.\d% +#+ +\d+\.\d% +#+$/m);
  });

  it('draws blocks on a terminal', async () => {
    const { stdout } = await runCli(['eval', file, heldOut, ...few], { tty: true });
    expect(stdout).toMatch(/^ +[\d-]+ +\d+\.\d% +█+ /m);
  });

  it('tells it as JSON: what the library says', async () => {
    const found = evaluateModel(model, HELD_OUT, { draws: 2000 });
    expect(await jsonOf(file, heldOut)).toEqual({ model: 'names', ...found });
  });

  it('takes another seed and a training file', async () => {
    const found = evaluateModel(model, HELD_OUT, { draws: 2000, seed: 'x', training: ROWS });
    expect(await jsonOf(file, heldOut, '--seed', 'x', '--train', train)).toEqual({ model: 'names', ...found });
  });

  it('draws a million values when nobody says', async () => {
    const { stdout } = await runCli(['eval', file, heldOut]);
    expect(stdout).toContain('Novelty of 1,000,000 values, seed 1\n');
  });

  it.each([
    ['a column of a table', ['held.csv', `id,name\n${HELD_OUT.map((name, i) => `${i},${name}\n`).join('')}`]],
    ['a packed file', ['held.txt.gz', gzipSync(HELD_OUT.join('\n'))]],
    ['JSON', ['held.json', JSON.stringify(HELD_OUT.map((name) => ({ name })))]],
  ] as const)('reads %s', async (_, [name, content]) => {
    const column = /\.(csv|json)$/.test(name) ? ['--column', 'name'] : [];
    // The training file beside it is a text and has no columns.
    const found = await jsonOf(file, write(name, content), '--train', train, ...column);
    expect(found).toEqual(await jsonOf(file, heldOut, '--train', train));
  });

  it('reads standard input', async () => {
    const { stdout } = await runCli(['eval', file, '-', ...few, '--json'], { input: HELD_OUT.join('\n') });
    expect(JSON.parse(stdout)).toEqual(await jsonOf(file, heldOut));
  });

  it('finds models by name and locale', async () => {
    expect(await jsonOf('names', heldOut)).toMatchObject({ model: 'names', loss: { rows: 4 } });
    const cities = write('cities.txt', 'Bursa\n');
    expect(await jsonOf('city', cities, '--locale', 'tr')).toMatchObject({ loss: { trainingRows: 1 } });
    expect(await jsonOf('city', cities)).toMatchObject({ loss: { trainingRows: 0 } });
  });

  it.each<[string, readonly string[], number, string, string]>([
    ['a missing file of rows', ['eval', file], 2, 'held-out', 'MISSING_ARGUMENT'],
    ['an unknown model', ['eval', 'nams', heldOut], 2, 'did you mean names', 'UNKNOWN_MODEL'],
    ['a model that is not there', ['eval', at('none.phony'), heldOut], 1, 'none.phony', 'FILE_NOT_FOUND'],
    ['held-out rows that are not there', ['eval', file, at('none.txt')], 1, 'none.txt', 'FILE_NOT_FOUND'],
    [
      'a training file that is not there',
      ['eval', file, heldOut, '--train', at('no.txt')],
      1,
      'no.txt',
      'FILE_NOT_FOUND',
    ],
    ['no held-out rows', ['eval', file, write('empty.txt', '\n')], 1, 'empty.txt', 'EMPTY_FILE'],
    ['a format that no ending tells', ['eval', file, write('rows.dat', 'a')], 2, 'rows.dat', 'UNKNOWN_FILE_FORMAT'],
    ['a column of a text', ['eval', file, heldOut, '--column', 'name'], 2, 'column', 'INVALID_ARGUMENT'],
    ['draws that are no number', ['eval', file, heldOut, '--draws', '1e6'], 2, '"1e6"', 'INVALID_OPTION'],
    ['no draws', ['eval', file, heldOut, '--draws', '0'], 2, 'phony: draws is 0', 'INVALID_COUNT'],
    ['an empty seed', ['eval', file, heldOut, '--seed', ''], 2, '--seed', 'INVALID_SEED'],
    ['standard input twice', ['eval', file, '-', '--train', '-'], 2, 'both', 'INPUT_TWICE'],
  ])('refuses %s', async (_, args, exit, hint, errorCode) => {
    const { code, stdout, stderr } = await runCli(args);
    expect({ code, stdout }).toEqual({ code: exit, stdout: '' });
    expect(stderr).toContain(hint);
    expect(stderr).toMatch(new RegExp(`^phony: [^\\n]*\\[${errorCode}\\]\\n$`));
  });
});
