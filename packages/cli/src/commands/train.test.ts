import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { LanguageModel, loadModel } from '@phonyland/language-generator';
import { describe, expect, it } from 'vitest';
import { runCli } from '../../tests/support/runCli.ts';
import { temporaryFolder } from '../../tests/support/temporaryFolder.ts';
import { ROWS } from '../../tests/support/testRegistry.ts';

const folder = temporaryFolder();
const at = (name: string): string => join(folder, name);
const source = at('names.txt');
writeFileSync(source, `${ROWS.join('\n')}\n`);
const output = at('names.phony');

describe('phony train', () => {
  it('learns a model and tells what it is', async () => {
    const { code, stdout, stderr } = await runCli(['train', source, '-o', output]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(
      /^rows +48\nmodel +order 5, smoothing kneser-ney, \d+ arcs\nfile +.*names\.phony, [\d.]+ k?B\ntime +\d+\.\d\d s\nlike +\S+, \S+, \S+\n$/,
    );
    expect(loadModel(output).metadata).toMatchObject({ name: 'names', locale: 'und', order: 5, rows: 48 });
  });

  it('takes the source as an option too', async () => {
    const path = at('option.phony');
    expect(await runCli(['train', '--source', source, '-o', path, '-q'])).toMatchObject({
      code: 0,
      stdout: '',
      stderr: '',
    });
    expect(readFileSync(path)).toEqual(readFileSync(output));
  });

  describe('of several files', () => {
    const rows = [ROWS.slice(0, 30), ROWS.slice(20, 40), ROWS.slice(40)];
    const parts = rows.map((part, i) => {
      const path = at(`part-${i}.${['txt', 'csv', 'jsonl'][i]}`);
      const lines = [part, part, part.map((text) => JSON.stringify(text))][i]!;
      writeFileSync(path, `${lines.join('\n')}\n`);
      return path;
    });
    writeFileSync(at('whole.txt'), `${rows.flat().join('\n')}\n`);

    it('learns what it learns of one with all rows', async () => {
      await runCli(['train', at('whole.txt'), '-o', at('one.phony'), '-q']);
      const whole = readFileSync(at('one.phony'));
      const ran = await runCli(['train', ...parts, '-o', at('whole.phony'), '-q']);
      expect(ran).toMatchObject({ code: 0, stdout: '', stderr: '' });
      expect(readFileSync(at('whole.phony')).equals(whole)).toBe(true);
      const input = readFileSync(parts[1]!);
      await runCli(['train', parts[2]!, '-', parts[0]!, '-o', at('whole.phony'), '-q'], { input });
      expect(readFileSync(at('whole.phony')).equals(whole)).toBe(true);
    });

    it('is called after its file unless it is told otherwise', async () => {
      await runCli(['train', ...parts, '-o', at('crew.v1.phony'), '-q']);
      expect(loadModel(at('crew.v1.phony')).metadata.name).toBe('crew.v1');
      await runCli(['train', ...parts, '-o', at('crew.json'), '--name', 'mine', '-q']);
      expect(loadModel(at('crew.json')).metadata.name).toBe('mine');
      const { bytes } = await runCli(['train', ...parts, '-o', '-', '-q']);
      expect(LanguageModel.decode(bytes).metadata.name).toBe('model');
    });

    it.each<[topic: string, args: string[], exit: number, code: string, says: string]>([
      ['no output', parts, 2, 'OUTPUT_REQUIRED', '3 sources'],
      ['one of them as the output', [...parts, '-o', parts[1]!], 2, 'OUTPUT_IS_SOURCE', 'part-1'],
      ['one of them twice', [...parts, parts[0]!, '-o', at('no.phony')], 2, 'FILE_TWICE', 'part-0'],
      ['standard input twice', ['-', '-', '-o', at('no.phony')], 2, 'STDIN_TWICE', 'once'],
      ['another --source', [...parts, '--source', parts[0]!, '-o', at('no.phony')], 2, 'SOURCE_TWICE', 'one of them'],
      [
        'a column of plain text',
        [...parts, '--column', '1', '-o', at('no.phony')],
        2,
        'INVALID_ARGUMENT',
        'part-0.txt',
      ],
      ['a missing file', [...parts, at('gone.txt'), '-o', at('no.phony')], 1, 'FILE_NOT_FOUND', 'gone.txt'],
    ])('refuses %s', async (_, args, exit, code, says) => {
      const { stderr, ...ran } = await runCli(['train', ...args]);
      expect(ran).toMatchObject({ code: exit, stdout: '' });
      expect(stderr).toMatch(new RegExp(`^phony: .*\\[${code}\\]\n$`));
      expect(stderr).toContain(says);
      expect(existsSync(at('no.phony'))).toBe(false);
    });
  });

  it('tells the summary as JSON, with the samples that generate gives', async () => {
    const path = at('json.phony');
    const { stdout } = await runCli(['train', source, '-o', path, '--json']);
    const summary = JSON.parse(stdout);
    expect(summary).toMatchObject({
      output: path,
      name: 'names',
      rows: 48,
      order: 5,
      bytes: readFileSync(path).length,
    });
    expect(summary.arcs).toBeGreaterThan(summary.states);
    expect(summary.seconds).toBeGreaterThan(0);
    const { stdout: values } = await runCli(['generate', path, '3', '--seed', '1']);
    expect(summary.samples).toEqual(values.trimEnd().split('\n'));
  });

  it('learns what is blocked', async () => {
    const list = at('blocked.txt');
    writeFileSync(list, '# what nobody wants\n\nDarn\nhot dog\n  *Blast*\n#heck\n');
    const path = at('listed.phony');
    const { code, stderr } = await runCli(['train', source, '-o', path, '--block-list', list, '-q']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const model = loadModel(path);
    expect(model.content.blocked).toMatchObject({ shortestPart: 5, longestPart: 5 });
    expect(
      ['darn', 'Hot Dog', 'sandblasted', 'heck', 'what nobody wants'].map((text) => model.isBlocked(text)),
    ).toEqual([...[true, true, true, false, false]]);
  });

  it.each<[topic: string, content: string | undefined, exit: number, errorCode: string, hint: string]>([
    ['that is not there', undefined, 1, 'FILE_NOT_FOUND', 'list.txt'],
    ['that is empty', '', 1, 'EMPTY_FILE', 'list.txt'],
    ['of comments', '# nothing\n', 2, 'INVALID_BLOCK_LIST', 'list.txt lists no word'],
    ['with a word of marks', 'darn\n?!\n', 2, 'INVALID_BLOCK_LIST', 'list.txt: "?!" in words'],
    ['with a part of one letter', '*a*\n', 2, 'INVALID_BLOCK_LIST', 'list.txt: "a" in parts'],
    ['with half a part', 'darn*\n', 2, 'INVALID_BLOCK_LIST', 'list.txt: "darn*" has an asterisk'],
  ])('refuses a block list %s', async (_topic, content, exit, errorCode, hint) => {
    const list = at('list.txt');
    if (content !== undefined) writeFileSync(list, content);
    const { code, stdout, stderr } = await runCli(['train', source, '-o', at('none.phony'), '--block-list', list]);
    expect({ code, stdout }).toEqual({ code: exit, stdout: '' });
    expect(stderr).toMatch(new RegExp(`^phony: [^\\n]*\\[${errorCode}\\]\\n$`));
    expect(stderr).toContain(hint);
    expect(existsSync(at('none.phony'))).toBe(false);
  });

  it('passes every option on', async () => {
    const csv = at('people.csv');
    writeFileSync(csv, 'Ada;3;x\nBella;1;y\n');
    const { code } = await runCli([
      ...['train', csv, '-o', at('all.phony'), '--order', '2', '--smoothing', 'none', '--tokenizer', 'grapheme'],
      ...[
        '--column',
        '1',
        '--weight-column',
        '2',
        '--delimiter',
        ';',
        '--no-header',
        '--locale',
        'tr',
        '--name',
        'people',
      ],
      ...['--mergeable', '--no-originals', '--model-version', '1.0.0', '--source-note', 'here', '--licence', 'CC0-1.0'],
      ...['--attribution', 'thanks'],
    ]);
    expect(code).toBe(0);
    const model = loadModel(at('all.phony'));
    expect(model.metadata).toEqual({
      name: 'people',
      locale: 'tr',
      algorithm: expect.any(String),
      order: 2,
      smoothing: 'none',
      tokenizer: { type: 'character', unit: 'grapheme' },
      rows: 2,
      weight: 4,
      version: '1.0.0',
      source: 'here',
      licence: 'CC0-1.0',
      attribution: 'thanks',
    });
    expect(model.mergeable).toBe(true);
    expect(model.knowsOriginals).toBe(false);
  });

  it.each([
    ['a column by name', 'a.csv', 'id,name\n1,Ada\n2,Bella\n', ['--column', 'name']],
    ['a header that is said to be one', 'b.csv', 'name\nAda\nBella\n', ['--header']],
    ['tabs by name', 'c.csv', 'name\tid\nAda\t1\nBella\t2\n', ['--delimiter', 'tab', '--column', 'name']],
    ['JSON lines', 'd.jsonl', '{"a":{"b":"Ada"}}\n{"a":{"b":"Bella"}}\n', ['--column', 'a.b']],
    ['JSON', 'e.json', '["Ada", "Bella"]', []],
    ['a format that the name does not tell', 'f.data', 'Ada\nBella\n', ['--format', 'txt']],
    ['gzip', 'g.txt.gz', gzipSync('Ada\nBella\n'), []],
    ['a longer row than usual', 'h.txt', `Ada\n${' '.repeat(2 ** 20)}Bella\n`, ['--max-row-bytes', '2000000']],
  ])('reads %s', async (_, name, content, options) => {
    writeFileSync(at(name), content);
    const path = at(`${name}.phony`);
    expect(await runCli(['train', at(name), '-o', path, ...options, '-q'])).toMatchObject({ code: 0, stderr: '' });
    const model = loadModel(path);
    expect(model.metadata.rows).toBe(2);
    expect(model.isOriginal('Bella')).toBe(true);
  });

  it('chooses the order by the rows, and tells how', async () => {
    const path = at('auto.phony');
    const { code, stdout } = await runCli(['train', source, '-o', path, '--order', 'auto']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^order +(\d) by nats a token on \d\d held-out rows \(2: \d\.\d{3}, 3: \d\.\d{3}.*\)$/m);
    const { order } = loadModel(path).metadata;
    expect(stdout).toContain(`order ${order}, smoothing kneser-ney`);
    const { stdout: json } = await runCli(['train', source, '-o', path, '--order', 'auto', '--json']);
    expect(JSON.parse(json)).toMatchObject({ order, orderChoice: { order, candidates: expect.any(Array) } });
  });

  it('says when there is nothing to choose the order by', async () => {
    const auto = ['-o', at('auto.phony'), '--order', 'auto'];
    const few = await runCli(['train', '-', ...auto], { input: 'Ada\nBella\n' });
    expect(few.stdout).toMatch(/^order +5, the default: too few rows to compare orders$/m);
    const plain = await runCli(['train', source, ...auto, '--smoothing', 'none']);
    expect(plain.stdout).toMatch(/^order +2, the lowest: no order gives all rows that it has not seen$/m);
  });

  it('warns of rows that mix scripts, and shows them', async () => {
    const path = at('mixed.txt');
    writeFileSync(path, 'Иван\nAнна\nПётр\nПeтя\nBася\nTаня\nИван\n');
    const { code, stderr } = await runCli(['train', path, '-o', at('mixed.phony')]);
    expect(code).toBe(0);
    expect(stderr).toContain('4 rows mix scripts within a word: row 2 "Aнна", row 4 "Пeтя", row 5 "Bася", …');
    const quiet = JSON.parse((await runCli(['train', path, '-o', at('mixed.phony'), '--json'])).stdout);
    expect(quiet.mixedScripts).toEqual({ count: 4, first: expect.arrayContaining([{ row: 2, text: 'Aнна' }]) });
  });

  it('keeps to a size', async () => {
    const path = at('small.phony');
    const whole = readFileSync(output).length;
    const ran = await runCli(['train', source, '-o', path, '--max-bytes', String(whole - 200)]);
    expect(ran.stdout).toMatch(/^kept +\d+ of \d+ n-grams$/m);
    expect(readFileSync(path).length).toBeLessThanOrEqual(whole - 200);
    const refused = await runCli(['train', source, '-o', at('no.phony'), '--max-bytes', '10']);
    expect(refused.code).toBe(1);
    expect(refused.stderr).toMatch(/^phony: maxBytes is 10, but .* --no-originals\) \[MAX_BYTES_TOO_SMALL\]\n$/);
  });

  it('tells only what enough rows have, and keeps fingerprints only when told so', async () => {
    const path = at('shared.phony');
    await runCli(['train', source, '-o', path, '--min-support', '2', '-q']);
    expect(loadModel(path).knowsOriginals).toBe(false);
    expect(loadModel(path).content.tables.tokens.length).toBeLessThan(loadModel(output).content.tables.tokens.length);
    await runCli(['train', source, '-o', at('prints.phony'), '--min-support', '2', '--originals', '-q']);
    expect(loadModel(at('prints.phony')).knowsOriginals).toBe(true);
  });

  it('learns words', async () => {
    const path = at('words.phony');
    await runCli(['train', '-', '-o', path, '--tokenizer', 'word', '-q'], { input: 'the cat sat\nthe dog sat\n' });
    expect(loadModel(path).metadata).toMatchObject({ name: 'model', order: 3, tokenizer: { type: 'word' } });
  });

  it('learns words, and how to spell rare ones', async () => {
    const path = at('hybrid.phony');
    await runCli(['train', '-', '-o', path, '--tokenizer', 'hybrid', '-q'], { input: 'Ada Inc\nBo Inc\nCy Inc\n' });
    expect(loadModel(path).metadata.tokenizer).toEqual({ type: 'hybrid', unit: 'codePoint', minCount: 3 });
    const { stdout } = await runCli(['inspect', path]);
    expect(stdout).toMatch(/^model +order 3, smoothing kneser-ney, tokenizer hybrid$/m);
    expect(stdout).toMatch(/ Inc/);
  });

  it('writes JSON to a name that ends in .json', async () => {
    const path = at('names.model.json');
    await runCli(['train', source, '-o', path, '-q']);
    expect(LanguageModel.fromJSON(JSON.parse(readFileSync(path, 'utf8'))).encode()).toEqual(loadModel(output).encode());
  });

  it('writes nothing but the model to standard output', async () => {
    const ran = await runCli(['train', source, '-o', '-']);
    expect(ran.code).toBe(0);
    expect(ran.bytes).toEqual(readFileSync(output));
    expect(ran.stderr).toMatch(/^rows +48\n/);
    expect(ran.stderr).toContain('standard output');
  });

  it('replaces what a link points to, not the link', async () => {
    symlinkSync('target.phony', at('link.phony'));
    writeFileSync(at('target.phony'), 'old');
    await runCli(['train', source, '-o', at('link.phony'), '-q']);
    expect(readFileSync(at('target.phony'))).toEqual(readFileSync(output));
  });

  it('leaves no other file', async () => {
    mkdirSync(at('alone'));
    await runCli(['train', source, '-o', at('alone/names.phony'), '-q']);
    expect(readdirSync(at('alone'))).toEqual(['names.phony']);
  });

  it.each([
    ['no source', ['train'], 'SOURCE_REQUIRED'],
    ['two sources', ['train', source, '--source', 'other.txt'], 'SOURCE_TWICE'],
    ['standard input without an output', ['train', '-'], 'OUTPUT_REQUIRED'],
    ['its source as the output', ['train', source, '-o', source], 'OUTPUT_IS_SOURCE'],
    ['an order that is no number', ['train', source, '--order', 'five'], 'INVALID_OPTION'],
    ['a size that is none', ['train', source, '--max-bytes', 'small', '-o', at('no.phony')], 'INVALID_OPTION'],
    ['no bytes at all', ['train', source, '--max-bytes', '0', '-o', at('no.phony')], 'INVALID_OPTION'],
    ['a support of 0', ['train', source, '--min-support', '0', '-o', at('no.phony')], 'INVALID_OPTION'],
    [
      'rows to keep that it must not tell',
      ['train', source, '--min-support', '2', '--mergeable', '-o', at('no.phony')],
      'OPTIONS_CONFLICT',
    ],
    ['a column of plain text', ['train', source, '--column', 'name', '-o', at('no.phony')], 'INVALID_ARGUMENT'],
    ['a format that nothing tells', ['train', at('f.data'), '-o', at('no.phony')], 'UNKNOWN_FILE_FORMAT'],
  ])('refuses %s', async (_, args, errorCode) => {
    const { code, stdout, stderr } = await runCli(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(new RegExp(`^phony: .*\\[${errorCode}\\]\\n$`));
    expect(existsSync(at('no.phony'))).toBe(false);
    expect(readFileSync(source, 'utf8')).toBe(`${ROWS.join('\n')}\n`);
  });

  it('does not write a model to a terminal', async () => {
    const { code, stdout, stderr } = await runCli(['train', source, '-o', '-'], { tty: true });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('[OUTPUT_IS_TERMINAL]');
  });

  it('tells rows that no file could hold as a failure of the data', async () => {
    const { code, stderr } = await runCli(['train', '-', '--format', 'jsonl', '-o', at('no.phony')], {
      input: '"Ada"\n"\\ud800"\n',
    });
    expect(code).toBe(1);
    expect(stderr).toContain('surrogate');
  });
});
