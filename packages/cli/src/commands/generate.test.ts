import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { Root, saveModel, trainModel } from '@phonyland/language-generator';
import { describe, expect, it } from 'vitest';
import { modelsFolder } from '../../tests/support/modelsFolder.ts';
import { runCli } from '../../tests/support/runCli.ts';
import { temporaryFolder } from '../../tests/support/temporaryFolder.ts';
import { ROWS, testRegistry } from '../../tests/support/testRegistry.ts';

const folder = temporaryFolder();
const at = (name: string): string => join(folder, name);
const file = at('names.phony');
saveModel(trainModel(ROWS, { name: 'names', order: 3 }), file);

const lines = async (args: readonly string[]): Promise<string[]> => {
  const { code, stdout, stderr } = await runCli(['generate', ...args]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout === '' ? [] : stdout.slice(0, -1).split('\n');
};
const seeded = { root: new Root({ seed: '42' }), locale: 'en-US', unique: false };

describe('phony generate', () => {
  it.each([
    ['a generator', 'name.first', () => testRegistry().generator(seeded, 'name.first')],
    ['a module', 'name', () => testRegistry().generator(seeded, 'name')],
    ['a model by name', 'names', () => testRegistry().model(seeded, 'names')],
    ['a file', file, () => testRegistry().model(seeded, file)],
    ['a template', '{name.first}/{name.loud}', () => testRegistry().template(seeded, '{name.first}/{name.loud}')],
  ])('gives the values of %s that the library gives', async (_, what, library) => {
    const values = await lines([what, '20', '--seed', '42']);
    expect(values).toEqual(Array.from({ length: 20 }, (_, i) => library().at(i)));
    expect(new Set(values).size).toBeGreaterThan(1);
  });

  it.each([
    ['ten by default', [], 10],
    ['as many as the argument says', ['3'], 3],
    ['as many as -n says', ['-n', '4'], 4],
    ['as many as both say', ['5', '-n', '5'], 5],
    ['none', ['0'], 0],
    // More than one chunk of output.
    ['many', ['20000'], 20_000],
  ])('gives %s', async (_, args, count) => {
    expect(await lines(['names', ...args])).toHaveLength(count);
  });

  it.each([
    ['a negative count', ['-n', '-5'], 'INVALID_COUNT'],
    ['a negative count as argument', ['-5'], 'INVALID_COUNT'],
    ['a count that is no whole number', ['1.5'], 'INVALID_COUNT'],
    ['a count beyond all bounds', ['-n', '99999999999999999999'], 'INVALID_COUNT'],
    ['a count that is no number', ['ten'], 'INVALID_COUNT'],
    ['two counts', ['3', '-n', '4'], 'COUNT_TWICE'],
    ['an empty seed', ['--seed', ''], 'INVALID_SEED'],
    ['a length that is no number', ['--min-length', 'long'], 'INVALID_OPTION'],
    ['lengths that exclude each other', ['--min-length', '5', '--max-length', '4'], 'INVALID_CONSTRAINT'],
    ['an unknown format', ['--format', 'xml'], 'INVALID_ARGUMENT'],
  ])('refuses %s', async (_, args, errorCode) => {
    const { code, stdout, stderr } = await runCli(['generate', 'names', ...args]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(new RegExp(`^phony: .*\\[${errorCode}\\]\\n$`));
  });

  it.each([
    [
      'an unknown name',
      ['name.frist'],
      'there is no generator or model "name.frist"; did you mean name.first',
      'UNKNOWN_MODEL',
    ],
    ['an unknown field', ['{name.frist}'], 'did you mean name.first', 'UNKNOWN_FIELD'],
    [
      'an unknown locale of a model',
      ['city', '-l', 'de'],
      'it exists for 2 locales, such as tr, en-US',
      'UNKNOWN_LOCALE',
    ],
    ['constraints of a template', ['{name}', '--prefix', 'A'], 'give them to its fields', 'UNKNOWN_OPTION'],
  ])('refuses %s and tells what there is', async (_, args, hint, errorCode) => {
    const { code, stdout, stderr } = await runCli(['generate', ...args]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(hint);
    expect(stderr).toContain(`[${errorCode}]`);
  });

  it('blocks words', async () => {
    const path = at('listed.phony');
    saveModel(trainModel(ROWS, { name: 'names', order: 3, blocked: { words: ['Anna', 'Ada'], parts: ['arl'] } }), path);
    const own = await lines([path, '2000', '-s', '1']);
    expect(own.filter((value) => /^(?:Anna|Ada)$|arl/i.test(value))).toEqual([]);
    const free = await lines([path, '2000', '-s', '1', '--allow-blocked']);
    expect(free.filter((value) => /^(?:Anna|Ada)$|arl/i.test(value)).length).toBeGreaterThan(10);
    const more = await lines([path, '2000', '-s', '1', '--block', 'nora, IDA', '--block', '*ella*']);
    expect(more.filter((value) => /^(?:Anna|Ada|Nora|Ida)$|arl|ella/i.test(value))).toEqual([]);
    const library = testRegistry().model(seeded, 'names', { blocked: ['*ella*', 'ada'] });
    expect(await lines(['names', '20', '-s', '42', '--block', 'Ada,*ella*'])).toEqual(library.batch(20));
    expect(await lines(['name.first', '20', '--block', 'Ada', '--unique'])).not.toContain('Ada');
  });

  it.each([
    ['both ways of blocking', ['--allow-blocked', '--block', 'darn'], 'OPTIONS_CONFLICT'],
    ['a list of nothing', ['--block', ','], 'INVALID_OPTION'],
    ['a word of marks', ['--block', 'darn,?!'], 'INVALID_BLOCK_LIST'],
    ['a part of one letter', ['--block', '*a*'], 'INVALID_BLOCK_LIST'],
    ['half a part', ['--block', '*darn'], 'INVALID_BLOCK_LIST'],
    ['words blocked in a template', ['{name.first}', '--block', 'darn'], 'UNKNOWN_OPTION'],
  ])('refuses %s', async (_, args, errorCode) => {
    const what = args[0]!.startsWith('{') ? [] : ['names'];
    const { code, stdout, stderr } = await runCli(['generate', ...what, ...args]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(new RegExp(`^phony: [^\\n]*\\[${errorCode}\\]\\n$`));
  });

  it('keeps to constraints', async () => {
    const values = await lines(['names', '200', '--min-length', '4', '--max-length', '6', '--prefix', 'A']);
    expect(values.every((value) => /^A.{3,5}$/.test(value))).toBe(true);
  });

  it.each<[flags: readonly string[], regexp: RegExp]>([
    [['--suffix', 'a'], /a$/],
    [['--suffix', 'na', '--prefix', 'A'], /^A.*na$/],
    [['--pattern', '^[A-C]'], /^[A-C]/],
    [['--pattern', 'l'], /l/],
    [['--pattern', '/^[a-c]/i'], /^[a-c]/i],
    [['--pattern', '/^[A-C]/u'], /^[A-C]/u],
    [['--pattern', '/^A/'], /^A/],
    [['--pattern', '^[^/]+a$'], /a$/],
    [['--pattern', '^A|[/]|\\/'], /^A/],
    [['--pattern', '^A\\p{Ll}+$'], /^A[a-z]+$/],
    [['--pattern', '^A|\n'], /^A/],
    [['--pattern', ''], /./],
    [['--min-words', '1', '--max-words', '1'], /^\S+$/],
    [['--max-words', '1', '--min-length', '4', '--suffix', 'a', '--pattern', 'n', '--exclude-originals'], /^\S*n\S*a$/],
  ])('keeps to %j', async (flags, regexp) => {
    const values = await lines(['names', '60', '--seed', '1', ...flags]);
    expect(values).toHaveLength(60);
    expect(values.filter((value) => !regexp.test(value))).toEqual([]);
  });

  it('gives under a pattern what the library gives, with slashes or without', async () => {
    const library = testRegistry().model(seeded, 'names', { pattern: /^[A-C].*a/u, suffix: 'a' });
    const expected = Array.from({ length: 20 }, (_, i) => library.at(i));
    for (const pattern of ['^[A-C].*a', '/^[A-C].*a/u', '/^[A-C].*a/gu']) {
      expect(await lines(['names', '20', '-s', '42', '--pattern', pattern, '--suffix', 'a'])).toEqual(expected);
    }
    expect(await lines([file, '5', '--pattern', '^A', '--unique'])).toHaveLength(5);
    expect((await lines(['name.first', '5', '--pattern', '^A'])).every((value) => value.startsWith('A'))).toBe(true);
  });

  it.each([
    ['an open bracket', ['--pattern', '[a-z'], 'INVALID_PATTERN'],
    ['an open bracket between slashes', ['--pattern', '/[a-z/'], 'INVALID_PATTERN'],
    ['a backslash at the end', ['--pattern', 'a\\'], 'INVALID_PATTERN'],
    ['unknown flags', ['--pattern', '/a/xq'], 'INVALID_PATTERN'],
    ['what looks like a path', ['--pattern', '/usr/bin'], 'INVALID_PATTERN'],
    ['a reference', ['--pattern', '(a)\\1'], 'PATTERN_NOT_REGULAR'],
    ['a look-ahead', ['--pattern', '/^(?=a)/'], 'PATTERN_NOT_REGULAR'],
    ['a pattern that is too large', ['--pattern', '(?:a|b)*a(?:a|b){40}'], 'PATTERN_TOO_LARGE'],
    ['a number of words that is none', ['--min-words', 'two'], 'INVALID_OPTION'],
    ['no words at the most', ['--max-words', '0'], 'INVALID_CONSTRAINT'],
    ['words that exclude each other', ['--min-words', '3', '--max-words', '2'], 'INVALID_CONSTRAINT'],
    ['a pattern of a template', ['{name.first}', '--pattern', 'a'], 'UNKNOWN_OPTION'],
  ])('refuses %s', async (_, args, errorCode) => {
    const { code, stdout, stderr } = await runCli([
      'generate',
      ...(args[0]!.startsWith('-') ? ['names'] : []),
      ...args,
    ]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(new RegExp(`^phony: [^\\n]*\\[${errorCode}\\]\\n$`));
  });

  it.each<[flags: readonly string[], excluding: readonly string[]]>([
    [['--suffix', 'Q'], ['suffix']],
    [['--pattern', '\\d'], ['pattern']],
    [['--min-words', '2'], ['minWords']],
    [
      ['--pattern', '^A.*a$', '--suffix', 'n', '--min-length', '3'],
      ['pattern', 'suffix'],
    ],
  ])('fails where nothing satisfies %j, and says why', async (flags, excluding) => {
    const { code, stdout, stderr } = await runCli(['generate', 'names', '--json', ...flags]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    const { error } = JSON.parse(stderr);
    expect(error).toMatchObject({ code: 'UNSATISFIABLE', details: { excluding } });
    for (const name of excluding) expect(error.message).toContain(name);
  });

  it('tells of its constraints in its help', async () => {
    const { code, stdout } = await runCli(['generate', '--help']);
    expect(code).toBe(0);
    for (const flag of [
      '--min-length <n>',
      '--max-length <n>',
      '--min-words <n>',
      '--max-words <n>',
      '--prefix <text>',
      '--suffix <text>',
      '--pattern <regex>',
      '--exclude-originals',
    ]) {
      expect(stdout).toContain(flag);
    }
    expect(stdout).toContain("with flags, '/^[a-m]/i'");
    expect(stdout).toContain("--suffix son --pattern '^[^aeiou]'");
  });

  it('keeps to constraints of generators as well', async () => {
    const values = await lines(['name.loud', '50', '--max-length', '4']);
    expect(values.every((value) => /^[A-Z]{1,4}$/.test(value))).toBe(true);
  });

  it('gives no row of the training data when told so', async () => {
    const values = await lines(['names', '500', '--exclude-originals']);
    expect(values.filter((value) => ROWS.includes(value))).toEqual([]);
    expect((await lines(['names', '500'])).some((value) => ROWS.includes(value))).toBe(true);
  });

  it.each(['names', 'name.first', file, '{name.first}'])('gives no value of %s twice when told so', async (what) => {
    const values = await lines([what, '300', '--unique']);
    expect(new Set(values).size).toBe(300);
  });

  it('takes the locale', async () => {
    expect(
      (await lines(['city', '-l', 'tr', '30'])).some((value) => value.startsWith('Bu') || value.startsWith('Bo')),
    ).toBe(true);
    const resolveLocale = (tag: string): string => (tag === 'tr-TR' ? 'tr' : tag);
    const { stdout } = await runCli(['generate', 'city', '--locale', 'tr-TR', '--seed', '1'], { resolveLocale });
    expect(stdout).toBe((await runCli(['generate', 'city', '--locale', 'tr', '--seed', '1'])).stdout);
    expect(stdout).not.toBe((await runCli(['generate', 'city', '--seed', '1'])).stdout);
  });
});

describe('the seed', () => {
  it('gives the same bytes again', async () => {
    const [a, b, other] = [
      await lines(['names', '-s', '7']),
      await lines(['names', '-s', '7']),
      await lines(['names', '-s', '8']),
    ];
    expect(a).toEqual(b);
    expect(a).not.toEqual(other);
  });

  it('comes from PHONY_SEED when it is not given', async () => {
    const { stdout } = await runCli(['generate', 'names'], { env: { PHONY_SEED: '7' } });
    expect(stdout.trimEnd().split('\n')).toEqual(await lines(['names', '--seed', '7']));
    expect(await runCli(['generate', 'names'], { env: { PHONY_SEED: '' } })).toMatchObject({ code: 2 });
  });

  it('is told on a terminal, and replays the run', async () => {
    const { stdout, stderr } = await runCli(['generate', 'names'], { tty: true, env: { NO_COLOR: '1' } });
    const seed = /^again: --seed (\S+)\n$/.exec(stderr)?.[1];
    expect(stdout.trimEnd().split('\n')).toEqual(await lines(['names', '--seed', seed!]));
    expect((await runCli(['generate', 'names', '--seed', '1'], { tty: true })).stderr).toBe('');
    expect((await runCli(['generate', 'names', '--quiet'], { tty: true })).stderr).toBe('');
  });

  it('is told with --json', async () => {
    const { stdout, stderr } = await runCli(['generate', 'names', '--json']);
    const { seed } = JSON.parse(stderr);
    const values = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(values).toEqual(await lines(['names', '--seed', seed]));
  });
});

describe('the format', () => {
  it('is a value a line', async () => {
    const { code, stdout, stderr } = await runCli(['generate', 'poem', '--seed', '1']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/has a line break.*\[LINE_BREAK_IN_VALUE\]\n$/);
  });

  it.each(['txt', 'csv', 'jsonl'])('%s is told by the name of the output', async (format) => {
    const path = at(`out.${format}`);
    expect(await runCli(['generate', 'row', '5', '-s', '1', '-o', path])).toMatchObject({
      code: 0,
      stdout: '',
      stderr: '',
    });
    const { stdout } = await runCli(['generate', 'row', '5', '-s', '1', '--format', format]);
    expect(readFileSync(path, 'utf8')).toBe(stdout);
  });

  it('of texts as CSV has the head value', async () => {
    expect((await lines(['names', '2', '--format', 'csv', '-s', '1']))[0]).toBe('value');
    expect(await lines(['names', '0', '--format', 'csv'])).toEqual(['value']);
  });

  it('of objects as CSV has their fields as its head', async () => {
    expect((await lines(['row', '1', '--format', 'csv', '-s', '1']))[0]).toBe('name,note,size,none');
    expect(await lines(['row', '0', '--format', 'csv'])).toEqual(['name,note,size,none']);
    expect((await lines(['row', '3', '--format', 'jsonl'])).map((line) => Object.keys(JSON.parse(line)))).toEqual(
      Array.from({ length: 3 }, () => ['name', 'note', 'size']),
    );
  });

  it('refuses objects that have more fields than the head', async () => {
    const { code, stderr } = await runCli(['generate', 'uneven', '500', '--format', 'csv', '-o', at('uneven.csv')]);
    expect(code).toBe(1);
    expect(stderr).toContain('[FIELDS_DIFFER]');
    expect(existsSync(at('uneven.csv'))).toBe(false);
  });
});

describe('the output', () => {
  it('is the same bytes in a file as on standard output', async () => {
    const path = at('names.txt');
    await runCli(['generate', file, '30000', '-s', '1', '-o', path]);
    expect(readFileSync(path, 'utf8')).toBe((await runCli(['generate', file, '30000', '-s', '1', '-o', '-'])).stdout);
  });

  it('is made no faster than it is read, in pieces of bounded size', async () => {
    const pieces: { size: number; read: () => void }[] = [];
    const stdout = new Writable({
      write: (chunk: Buffer, _, read) => {
        pieces.push({ size: chunk.length, read });
      },
    });
    const running = runCli(['generate', file, '60000', '-s', '1'], { stdout });
    const turns = async (): Promise<void> => {
      for (let turn = 0; turn < 20; turn++) await new Promise(setImmediate);
    };
    await turns();
    expect([pieces.length, stdout.writableLength]).toEqual([1, pieces[0]!.size]);
    pieces[0]!.read();
    await turns();
    expect(pieces).toHaveLength(2);
    for (let next = 1; next < pieces.length; next++) {
      pieces[next]!.read();
      await turns();
    }
    expect((await running).code).toBe(0);
    expect(pieces.length).toBeGreaterThan(4);
    expect(Math.max(...pieces.map(({ size }) => size))).toBeLessThan(70_000);
  });

  it('stays as it was when a value cannot be made', async () => {
    const path = at('precious.txt');
    writeFileSync(path, 'precious');
    const { code, stderr } = await runCli(['generate', 'mine', '100000', '--unique', '-o', path]);
    expect(code).toBe(1);
    expect(stderr).toContain('[UNIQUE_EXHAUSTED]');
    expect(readFileSync(path, 'utf8')).toBe('precious');
    expect(readdirSync(folder).filter((name) => name.includes('precious'))).toEqual(['precious.txt']);
  });

  it('is not the model that is read', async () => {
    const before = readFileSync(file);
    expect(await runCli(['generate', file, '-o', file])).toMatchObject({ code: 2, stdout: '' });
    expect(readFileSync(file)).toEqual(before);
  });
});

describe('names of phony generate', () => {
  const models = modelsFolder(folder);
  const both = (name: string, ...args: string[]): Promise<string[]> =>
    lines([name, '3', '--seed', '42', ...args, '--models', models]);

  it('are those of files in the folder of models, in every locale and before shipped models', async () => {
    expect(await both('pets')).toHaveLength(3);
    const { stdout } = await runCli(['generate', 'pets', '3', '--seed', '42'], { env: { PHONY_MODELS: models } });
    expect(stdout.trimEnd().split('\n')).toEqual(await both('pets'));
    for (const locale of ['en-US', 'tr', 'de']) {
      expect((await both('city', '-l', locale)).join('')).toMatch(/^[xy]+$/);
    }
    expect(await lines(['city', '1', '--seed', '42'])).not.toEqual([expect.stringMatching(/^[xy]+$/)]);
  });

  it('are places of shipped models, whatever stands in the folder', async () => {
    expect(await both('tr/city')).toEqual(
      testRegistry()
        .model({ ...seeded, locale: 'tr' }, 'city')
        .batch(3),
    );
    expect(await both('tr/city', '-l', 'en-US')).toEqual(await lines(['city', '3', '--seed', '42', '-l', 'tr']));
    expect(await lines(['en-US/names', '20', '-s', '1', '--unique'])).toHaveLength(20);
  });

  it('open no other file of the folder', async () => {
    expect(await both('name.first')).toHaveLength(3);
    expect(await runCli(['generate', 'damaged', '--models', models])).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(/^phony: .*damaged\.phony: .*\[NOT_A_MODEL\]\n$/),
    });
  });

  it('do without the folder where they need none', async () => {
    const env = { PHONY_MODELS: 'nowhere' };
    expect((await runCli(['generate', 'name.first', '-s', '1', '-o', at('first.txt')], { env })).code).toBe(0);
    expect((await runCli(['generate', file, '-s', '1'], { env })).code).toBe(0);
    // A name may be in the folder, also one that is shipped.
    expect(await runCli(['generate', 'names', '-s', '1'], { env })).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('(PHONY_MODELS) does not exist'),
    });
  });

  it.each([
    ['a missing folder', ['pets', '--models', 'nowhere'], 1, '"nowhere" (--models)', 'FOLDER_NOT_FOUND'],
    ['a name that is near', ['pest', '--models', models], 2, 'did you mean pets', 'UNKNOWN_MODEL'],
    ['a place that is near', ['tr/cty'], 2, 'did you mean tr/city', 'UNKNOWN_MODEL'],
    ['a path', ['models/cty'], 1, 'there is no file "models/cty"', 'FILE_NOT_FOUND'],
    [
      'its own model',
      ['pets', '--models', models, '-o', join(models, 'pets.phony')],
      2,
      'very file',
      'OUTPUT_IS_SOURCE',
    ],
  ])('refuse %s', async (_, args, exit, hint, errorCode) => {
    const { code, stdout, stderr } = await runCli(['generate', ...args]);
    expect({ code, stdout }).toEqual({ code: exit, stdout: '' });
    expect(stderr).toContain(hint);
    expect(stderr).toContain(`[${errorCode}]`);
  });
});
