import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { trainModel } from '@phonyland/language-generator';
import { describe, expect, it } from 'vitest';
import { runCli } from './support/runCli.ts';
import { temporaryFolder } from './support/temporaryFolder.ts';
import { ROWS } from './support/testRegistry.ts';

// Whatever it is given, the command says in one line what is wrong, ends with the right code, and writes nothing.

const folder = temporaryFolder();
const at = (name: string): string => join(folder, name);
const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(at(name), content);
  return at(name);
};
const names = file('names.txt', `${ROWS.join('\n')}\n`);
const model = trainModel(ROWS, { name: 'names', order: 3 });
const bytes = model.encode();
const old = file('old.phony', 'the old model');
const changed = (position: number, byte: number): Uint8Array => {
  const copy = bytes.slice();
  copy[position]! ^= byte;
  return copy;
};
/** A file of the format's next version: the byte behind the key `version`. */
const future = bytes.slice();
future[Buffer.from(bytes).indexOf('version') + 'version'.length] = 2;

async function expectRefusal(
  args: readonly string[],
  exit: number,
  code: string,
  says: string | RegExp,
): Promise<void> {
  const before = readdirSync(folder);
  const ran = await runCli(args);
  expect(ran.stderr).toMatch(new RegExp(`^phony: [^\\n]*\\[${code}\\]\\n$`));
  expect(ran.stderr).toMatch(says);
  expect({ code: ran.code, stdout: ran.stdout }).toEqual({ code: exit, stdout: '' });
  expect(readdirSync(folder)).toEqual(before);
  expect(readFileSync(old, 'utf8')).toBe('the old model');

  const json = await runCli([...args, '--json']);
  const { error } = JSON.parse(json.stderr.trimEnd().split('\n').at(-1)!);
  expect({ code: error.code, exit: json.code }).toEqual({ code, exit });
  expect(error.message).toMatch(says);
  expect(error.trace).toBeUndefined();
}

describe('training data', () => {
  it.each<[string, string, string | Uint8Array, readonly string[], number, string, string | RegExp]>([
    ['an empty file', 'a.txt', '', [], 1, 'EMPTY_FILE', 'a.txt'],
    ['a file of blank lines', 'b.txt', '\n \n', [], 1, 'EMPTY_FILE', 'b.txt'],
    ['a header without rows', 'c.csv', 'id,name\n', ['--column', 'name'], 1, 'EMPTY_FILE', 'c.csv'],
    [
      'a column that is not there',
      'd.csv',
      'id,name\n1,Ada\n',
      ['--column', 'nmae'],
      1,
      'COLUMN_NOT_FOUND',
      /"?name"?/,
    ],
    ['a column that nobody named', 'e.csv', 'id,name\n1,Ada\n', [], 2, 'COLUMN_REQUIRED', /column/],
    ['an open quote', 'f.csv', 'id,name\n1,"Ada\n', ['--column', 'name'], 1, 'INVALID_CSV', /f\.csv, line 2, column 3/],
    ['broken JSON', 'g.json', '["Ada",\n "Bob" "Eve"]', [], 1, 'INVALID_JSON', /g\.json, line 2, column 8/],
    ['a broken JSON line', 'h.jsonl', '"Ada"\n{"a": \n', [], 1, 'INVALID_JSON', /h\.jsonl, line 2, column \d/],
    [
      'what is not UTF-8',
      'i.txt',
      Uint8Array.of(65, 10, 66, 0xe9, 10),
      [],
      1,
      'INVALID_UTF8',
      /i\.txt, line 2, column 2/,
    ],
    ['a row of 10 MB', 'j.txt', `Ada\n${'x'.repeat(10_000_000)}\n`, [], 1, 'ROW_TOO_LONG', /j\.txt, line 2/],
    ['a row of 10 MB, packed', 'k.txt.gz', gzipSync('x'.repeat(10_000_000)), [], 1, 'ROW_TOO_LONG', /k\.txt\.gz/],
    ['a damaged archive', 'l.txt.gz', gzipSync('Ada\nBob\n').subarray(0, -6), [], 1, 'CORRUPT_GZIP', /l\.txt\.gz/],
    [
      'a weight that is none',
      'm.csv',
      'Ada,much\n',
      ['--column', '1', '--weight-column', '2', '--no-header'],
      1,
      'INVALID_WEIGHT',
      /m\.csv, line 1/,
    ],
  ])('%s', async (_, name, content, options, exit, code, says) => {
    await expectRefusal(['train', file(name, content), '-o', old, ...options], exit, code, says);
  });

  it.each<[string, readonly string[], number, string, string | RegExp]>([
    ['no such file', ['train', at('none.txt'), '-o', old], 1, 'FILE_NOT_FOUND', 'none.txt'],
    ['order 0', ['train', names, '-o', old, '--order', '0'], 2, 'ORDER_OUT_OF_RANGE', /order is 0.*1 to 10/],
    ['order 11', ['train', names, '-o', old, '--order', '11'], 2, 'ORDER_OUT_OF_RANGE', /order is 11.*1 to 10/],
    [
      'an output folder that is not there',
      ['train', names, '-o', at('none/new.phony')],
      1,
      'FOLDER_NOT_FOUND',
      at('none'),
    ],
    ['a locale that is none', ['train', names, '-o', old, '--locale', 'not a locale'], 2, 'INVALID_OPTION', 'locale'],
  ])('%s', (_, args, exit, code, says) => expectRefusal(args, exit, code, says));

  it('looks for the output folder before it reads', async () => {
    const big = file('big.txt', Array.from({ length: 300_000 }, (_, i) => `${ROWS[i % 48]}${i}`).join('\n'));
    const started = performance.now();
    await expectRefusal(['train', big, '-o', at('none/new.phony')], 1, 'FOLDER_NOT_FOUND', 'none');
    const refused = performance.now() - started;
    const { stdout } = await runCli(['train', big, '-o', at('big.phony'), '--json']);
    expect(refused).toBeLessThan(JSON.parse(stdout).seconds * 1000);
  });
});

describe('values', () => {
  it.each<[string, readonly string[], number, string, string | RegExp]>([
    ['-n -5', ['generate', 'names', '-n', '-5'], 2, 'INVALID_COUNT', '-5'],
    ['an unknown model', ['generate', 'naems'], 2, 'UNKNOWN_MODEL', /did you mean .*\bnames\b/],
    ['an unknown model to inspect', ['inspect', 'naems'], 2, 'UNKNOWN_MODEL', 'did you mean names'],
    ['a file that is not there', ['generate', at('none.phony')], 1, 'FILE_NOT_FOUND', 'none.phony'],
    ['a length that no value has', ['generate', 'names', '--min-length', '5000'], 1, 'UNSATISFIABLE', 'minLength 5000'],
    ['a prefix that no value has', ['generate', 'names', '--prefix', '0'], 1, 'UNSATISFIABLE', 'prefix "0"'],
    [
      'an output folder that is not there',
      ['generate', 'names', '-o', at('none/out.txt')],
      1,
      'FOLDER_NOT_FOUND',
      'none',
    ],
    ['a template that is not closed', ['generate', '{name'], 2, 'INVALID_TEMPLATE', 'position 1'],
  ])('%s', async (_, args, exit, code, says) => {
    // With --json the seed is told before the first value; then the error is the last line.
    await expectRefusal(args, exit, code, says);
  });
});

describe('a model file', () => {
  it.each<[string, string, string | Uint8Array, string, string | RegExp]>([
    ['empty', 'n.phony', '', 'NOT_A_MODEL', 'n.phony'],
    ['truncated in the middle', 'o.phony', bytes.subarray(0, bytes.length >> 1), 'MODEL_TRUNCATED', 'o.phony'],
    ['truncated by one byte', 'p.phony', bytes.subarray(0, -1), 'MODEL_TRUNCATED', 'p.phony'],
    ['of another format', 'q.phony', ROWS.join('\n'), 'NOT_A_MODEL', 'q.phony'],
    ['of another format, by another name', 'r.txt', ROWS.join('\n'), 'NOT_A_MODEL', 'r.txt'],
    ['of a future version', 's.phony', future, 'MODEL_VERSION_UNSUPPORTED', /update/],
    ['JSON that is none', 't.json', '{', 'NOT_A_MODEL', 't.json'],
  ])('%s', async (_, name, content, code, says) => {
    const path = file(name, content);
    await expectRefusal(['inspect', path], 1, code, says);
    await expectRefusal(['generate', path], 1, code, says);
  });

  it('with any byte changed', async () => {
    const path = at('u.phony');
    const outcomes = new Set<string>();
    // Every byte of the head, then one in seven.
    for (let position = 0; position < bytes.length; position += position < 300 ? 1 : 7) {
      writeFileSync(path, changed(position, 1 + (position % 255)));
      const { code, stdout, stderr } = await runCli(['inspect', path]);
      const told = /^phony: [^\n]* \[([A-Z_]+)\]\n$/.exec(stderr)?.[1] ?? stderr;
      outcomes.add(`${code} ${told} ${stdout.length}`);
    }
    const allowed = ['MODEL_DAMAGED', 'MODEL_TRUNCATED', 'NOT_A_MODEL', 'MODEL_VERSION_UNSUPPORTED'];
    expect([...outcomes].filter((outcome) => !allowed.some((code) => outcome === `1 ${code} 0`))).toEqual([]);
    expect(outcomes.size).toBeGreaterThan(1);
    expect(statSync(path).size).toBe(bytes.length);
  });
});
