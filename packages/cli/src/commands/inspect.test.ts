import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LanguageModel, saveModel, trainModel } from '@phonyland/language-generator';
import { describe, expect, it } from 'vitest';
import { modelsFolder } from '../../tests/support/modelsFolder.ts';
import { runCli } from '../../tests/support/runCli.ts';
import { temporaryFolder } from '../../tests/support/temporaryFolder.ts';
import { ROWS } from '../../tests/support/testRegistry.ts';
import { continuations } from '../inspection/continuations.ts';
import { formatShare } from '../text/numbers.ts';

const folder = temporaryFolder();
const file = join(folder, 'names.phony');
const model = trainModel(ROWS, { name: 'names', order: 3, metadata: { source: 'a \u001b[31mred\u001b[0m source' } });
saveModel(model, file);
/** One with more states than a picture can show. */
const bigFile = join(folder, 'big.phony');
saveModel(
  trainModel(
    ROWS.flatMap((a) => ROWS.slice(0, 8).map((b) => `${a}${b.toLowerCase()}`)),
    { order: 5 },
  ),
  bigFile,
);

describe('phony inspect', () => {
  it('shows what there is to see', async () => {
    const { code, stdout, stderr } = await runCli(['inspect', file]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^name +names$/m);
    expect(stdout).toMatch(/^model +order 3, smoothing kneser-ney, tokenizer character$/m);
    expect(stdout).toMatch(/^originals +48 known by fingerprint/m);
    expect(stdout).toMatch(/^hash +[0-9a-f]{64}$/m);
    expect(stdout).toContain('Length of the rows, in code points\n');
    expect(stdout).toMatch(/^ {2}3 +2 {2}#+$/m);
  });

  it('lets no file steer the terminal', async () => {
    const { stdout } = await runCli(['inspect', file]);
    expect(stdout).toContain('a \\u001b[31mred\\u001b[0m source');
    expect(stdout).not.toContain('\u001b');
  });

  it('draws blocks on a terminal', async () => {
    const { stdout } = await runCli(['inspect', file], { tty: true });
    expect(stdout).toMatch(/^ {2}3 +2 {2}█+$/m);
  });

  it('tells it as JSON', async () => {
    const { tables, lengths } = model.content;
    expect(JSON.parse((await runCli(['inspect', file, '--json', '--samples', '2'])).stdout)).toEqual({
      metadata: model.metadata,
      bytes: readFileSync(file).length,
      states: tables.arcCounts.length,
      arcs: tables.tokens.length,
      symbols: new Set(ROWS.join('')).size,
      maxTokens: tables.maxTokens,
      lengths,
      originals: { rows: 48, bytes: expect.any(Number), falsePositives: 1 / 256 },
      blocked: null,
      mergeable: false,
      hash: readFileSync(file).subarray(-32).toString('hex'),
      seed: '1',
      samples: [expect.any(String), expect.any(String)],
    });
  });

  it('tells how many words are blocked', async () => {
    const path = join(folder, 'blocked.phony');
    saveModel(trainModel(ROWS, { blocked: { words: ['darn', 'hot dog'], parts: ['blast'] } }), path);
    expect((await runCli(['inspect', path])).stdout).toMatch(/^blocked +2 words, 1 parts of words$/m);
    expect(JSON.parse((await runCli(['inspect', path, '--json'])).stdout).blocked).toEqual({ words: 2, parts: 1 });
    expect((await runCli(['inspect', file])).stdout).toMatch(/^blocked +nothing$/m);
  });

  it('shows the values that generate gives', async () => {
    const { stdout } = await runCli(['inspect', file, '--samples', '4', '--seed', '9', '--json']);
    const values = (await runCli(['generate', file, '4', '--seed', '9'])).stdout.trimEnd().split('\n');
    expect(JSON.parse(stdout).samples).toEqual(values);
  });

  it('finds models by name and locale', async () => {
    const localeOf = async (...args: string[]): Promise<unknown> =>
      JSON.parse((await runCli(['inspect', 'city', '--json', ...args])).stdout).metadata.locale;
    expect(await localeOf()).toBe('en-US');
    expect(await localeOf('--locale', 'tr')).toBe('tr');
  });

  it('finds models of a folder, and shipped ones by their places', async () => {
    const models = modelsFolder(folder);
    const factsOf = async (what: string): Promise<Record<string, unknown>> => {
      const { stdout } = await runCli(['inspect', what, '--json', '--seed', '9', '--models', models]);
      const { metadata, bytes, samples } = JSON.parse(stdout);
      const generated = await runCli(['generate', what, '5', '--seed', '9', '--models', models]);
      expect(samples).toEqual(generated.stdout.trimEnd().split('\n'));
      return { name: metadata.name, locale: metadata.locale, bytes };
    };
    const bytes = readFileSync(join(models, 'pets.phony')).length;
    expect(await factsOf('pets')).toEqual({ name: 'called otherwise', locale: 'tr', bytes });
    expect(await factsOf('city')).toMatchObject({ locale: 'und' });
    expect(await factsOf('tr/city')).toMatchObject({ name: 'city', locale: 'tr' });
    expect(await runCli(['inspect', 'damaged', '--models', models])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('damaged.phony'),
    });
  });

  it('finds files without an ending that tells', async () => {
    const path = join(folder, 'renamed');
    writeFileSync(path, model.encode());
    expect((await runCli(['inspect', path])).code).toBe(0);
  });

  it('tells what a model does not know', async () => {
    const path = join(folder, 'plain.phony');
    saveModel(trainModel([['the cat', 2.5]], { tokenizer: 'word', originals: false, mergeable: true }), path);
    const { stdout } = await runCli(['inspect', path, '--samples', '0']);
    expect(stdout).toMatch(/^rows +1, weight 2\.5$/m);
    expect(stdout).toMatch(/^originals +not known$/m);
    expect(stdout).toMatch(/^mergeable +yes/m);
    expect(stdout).toMatch(/tokenizer word/);
    expect(stdout).not.toContain('Values');
  });

  it.each([
    ['an unknown name', ['inspect', 'nams'], 2, 'did you mean names', 'UNKNOWN_MODEL'],
    ['a place of no model', ['inspect', 'tr/nams'], 2, 'did you mean', 'UNKNOWN_MODEL'],
    ['a folder of models that is none', ['inspect', 'x', '--models', file], 1, 'is a file', 'NOT_A_FOLDER'],
    ['an unknown locale', ['inspect', 'city', '-l', 'de'], 2, 'it exists for en-US, tr', 'UNKNOWN_LOCALE'],
    ['a folder', ['inspect', `${folder}/`], 1, 'it is a folder', 'FILE_UNREADABLE'],
    ['samples that are no number', ['inspect', file, '--samples', 'x'], 2, '"x"', 'INVALID_OPTION'],
    ['fewer samples than none', ['inspect', file, '--samples', '-1'], 2, '-1', 'INVALID_COUNT'],
  ])('refuses %s', async (_, args, exit, hint, errorCode) => {
    const { code, stdout, stderr } = await runCli(args);
    expect({ code, stdout }).toEqual({ code: exit, stdout: '' });
    expect(stderr).toContain(hint);
    expect(stderr).toContain(`[${errorCode}]`);
  });

  it('tells what comes after a prefix', async () => {
    const { code, stdout, stderr } = await runCli(['inspect', file, '--prefix', 'Al', '--samples', '3']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const share = formatShare(model.probability({ prefix: 'Al' }));
    expect(stdout.startsWith(`${share} of the values begin with "Al"\n\nAfter "Al"\n`)).toBe(true);
    expect(stdout).toMatch(/^ {2}a +\d+\.\d% {2}#+$/m);
    expect(stdout).toMatch(/Values with seed 1\n(?: {2}Al.*\n){3}$/);
    expect(stdout).not.toContain('hash');
    const json = JSON.parse((await runCli(['inspect', file, '--prefix', 'Al', '--samples', '1', '--json'])).stdout);
    expect(json).toMatchObject({
      ...continuations(model, 'Al', 10),
      seed: '1',
      samples: [expect.stringMatching(/^Al/)],
    });
  });

  it('draws a graph, the same bytes each time', async () => {
    const [svg, again, html] = ['an.svg', 'again.svg', 'an.html'].map((name) => join(folder, name));
    const args = ['inspect', file, '--context', 'an', '--depth', '1', '--graph'];
    expect(await runCli([...args, svg!])).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/an\.svg: \d+ states and \d+ arcs around an\n$/),
    });
    const told = JSON.parse((await runCli([...args, again!, '--json'])).stdout);
    expect(told).toEqual({
      graph: { file: again, context: 'an', states: expect.any(Number), arcs: expect.any(Number) },
    });
    expect(readFileSync(again!)).toEqual(readFileSync(svg!));
    expect((await runCli([...args, html!])).code).toBe(0);
    expect(readFileSync(html!, 'utf8')).toContain(readFileSync(svg!, 'utf8'));
  });

  it.each([
    ['a prefix that no value has', ['--prefix', 'Qx'], 1, 'loosen it', 'UNSATISFIABLE'],
    ['another picture', ['--graph', join(folder, 'x.png')], 2, '.svg or .html', 'UNKNOWN_GRAPH_FORMAT'],
    ['a folder that is not there', ['--graph', join(folder, 'no/x.svg')], 1, 'no/x.svg', 'FOLDER_NOT_FOUND'],
    ['a context without a graph', ['--context', 'an'], 2, '--graph', 'MISSING_OPTION'],
    ['a context of no value', ['--graph', join(folder, 'x.svg'), '--context', 'a7'], 2, '"7"', 'UNKNOWN_CONTEXT'],
    ['no steps', ['--graph', join(folder, 'x.svg'), '--depth', '0'], 2, 'from 1 to 10', 'INVALID_OPTION'],
    [
      'too many states',
      ['--graph', join(folder, 'x.svg'), '--depth', '9', '--arcs', '90'],
      2,
      '--depth 9',
      'GRAPH_TOO_LARGE',
    ],
  ])('refuses %s', async (_, args, exit, hint, errorCode) => {
    const { code, stdout, stderr } = await runCli(['inspect', bigFile, ...args]);
    expect({ code, stdout }).toEqual({ code: exit, stdout: '' });
    expect(stderr).toContain(hint);
    expect(stderr).toContain(`[${errorCode}]`);
    expect(existsSync(join(folder, 'x.svg'))).toBe(false);
  });

  it('checks all that opening leaves out', async () => {
    const path = join(folder, 'unsound.phony');
    saveModel(unsoundModel(), path);
    expect(await runCli(['inspect', path])).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringContaining('[MODEL_INCONSISTENT]'),
    });
  });
});

/** A model whose hash and numbers are right, but one of whose arcs is unknown to the shorter context. */
function unsoundModel(): LanguageModel {
  const { tables } = model.content;
  for (let arc = tables.tokens.length - 1; arc >= 0; arc--) {
    for (let token = 2; token < tables.symbols.length; token++) {
      const tokens = tables.tokens.slice();
      tokens[arc] = token;
      try {
        const opened = new LanguageModel({ ...model.content, tables: { ...tables, tokens } });
        if (isUnsound(opened)) return opened;
      } catch {
        // Not in order: that would be found at opening.
      }
    }
  }
  throw new Error('every change is found at opening, so verify() has nothing to check');
}

function isUnsound(opened: LanguageModel): boolean {
  try {
    opened.verify();
    return false;
  } catch {
    return true;
  }
}
