import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { saveModel, trainModel } from '@phonyland/language-generator';
import { type Column, openParquet } from '@phonyland/parquet';
import { describe, expect, it } from 'vitest';
import { runCli } from '../../tests/support/runCli.ts';
import { CLI } from '../../tests/support/spawnCli.ts';
import { temporaryFolder } from '../../tests/support/temporaryFolder.ts';
import { ROWS } from '../../tests/support/testRegistry.ts';

// Rows as Parquet: the same values as in the formats of text.

const root = temporaryFolder();
const newFolder = (): string => mkdtempSync(join(root, 'run-'));
const config = join(root, 'phony.config.mjs');
writeFileSync(
  config,
  `export default {
    seed: 7,
    datasets: {
      users: {
        rows: 12007,
        fields: {
          id: 'sequence',
          half: { value: 0.5 },
          name: 'name.first',
          nick: { 'name.loud': {}, maybe: 0.3 },
          size: { value: 7 },
          admin: { value: false },
          born: { value: new Date(0) },
          tags: { value: ['a', 1, { b: null }] },
          none: { value: null },
        },
      },
      steps: { rows: 20000, fields: { id: { sequence: { start: ${Number.MAX_SAFE_INTEGER - 15_000} } } } },
    },
  };`,
);

const generate = async (...args: string[]): Promise<Buffer> => {
  const { code, bytes, stderr } = await runCli(['generate', ...args, '-c', config]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return bytes;
};
const failed = async (...args: string[]): Promise<{ code: number; stderr: string }> => {
  const { code, stdout, stderr } = await runCli(['generate', ...args, '-c', config]);
  expect(stdout).toBe('');
  return { code, stderr };
};

async function read(path: string): Promise<{ columns: readonly Column[]; rows: unknown[][] }> {
  const file = await openParquet(path);
  const rows = await file.rows(0, file.count);
  await file.close();
  return { columns: file.columns!, rows };
}

/** Rows as JSON lines have them, made of those of a Parquet file. */
const asJson = ({ columns, rows }: { columns: readonly Column[]; rows: unknown[][] }): unknown[] =>
  rows.map((row) =>
    JSON.parse(
      JSON.stringify(
        Object.fromEntries(
          row.map((value, i) => [columns[i]!.name, typeof value === 'bigint' ? Number(value) : value]),
        ),
      ),
    ),
  );
const jsonLines = (text: string): Record<string, unknown>[] =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

it('has the values of JSON lines, each column in its type', async () => {
  const file = join(newFolder(), 'users.parquet');
  expect(String(await generate('users', '300', '-o', file))).toBe('');
  const found = await read(file);
  expect(Object.fromEntries(found.columns.map(({ name, type }) => [name, type]))).toEqual({
    id: 'integer',
    half: 'double',
    name: 'text',
    nick: 'text',
    size: 'integer',
    admin: 'boolean',
    born: 'timestamp',
    tags: 'json',
    none: 'text',
  });
  const lines = jsonLines(String(await generate('users', '300', '-f', 'jsonl')));
  expect(asJson(found)).toEqual(lines.map((line) => ({ ...line, nick: line.nick ?? null })));
  expect(lines.some(({ nick }) => nick === undefined)).toBe(true);
});

it('has the column "value" for what is no row', async () => {
  const file = join(newFolder(), 'names.parquet');
  await generate('name.first', '50', '--seed', '1', '-o', file);
  const { columns, rows } = await read(file);
  expect(columns).toEqual([{ name: 'value', type: 'text' }]);
  expect(`${rows.join('\n')}\n`).toBe(String(await generate('name.first', '50', '--seed', '1')));
});

it('has the fields of a generator of rows', async () => {
  const file = join(newFolder(), 'rows.parquet');
  await generate('row', '20', '--seed', '1', '-o', file);
  expect(asJson(await read(file)).map((row) => ({ ...(row as object), none: undefined }))).toEqual(
    jsonLines(String(await generate('row', '20', '--seed', '1', '-f', 'jsonl'))),
  );
});

it('writes values that are made in their order only', async () => {
  const file = join(newFolder(), 'unique.parquet');
  const args = ['names', '30', '--seed', '1', '--unique'];
  await generate(...args, '-o', file);
  expect(`${(await read(file)).rows.join('\n')}\n`).toBe(String(await generate(...args)));
});

it('writes no rows, and to standard output', async () => {
  const file = join(newFolder(), 'none.parquet');
  await generate('users', '0', '-o', file);
  expect(await read(file)).toMatchObject({ rows: [], columns: { length: 9 } });
  expect(await generate('users', '0', '-f', 'parquet')).toEqual(readFileSync(file));
});

it('writes every data set', async () => {
  const folder = join(newFolder(), 'seed');
  await generate('--all', '-n', '5', '-f', 'parquet', '-o', folder);
  expect(readdirSync(folder).sort()).toEqual(['steps.parquet', 'users.parquet']);
});

describe('parts', () => {
  it('are files of their own, with the types of the whole', async () => {
    const folder = newFolder();
    const whole = join(folder, 'whole.parquet');
    await generate('users', '-o', whole);
    await generate('users', '--shard', 'all/5', '-o', join(folder, 'part-{shard}.parquet'));
    const parts = await Promise.all([1, 2, 3, 4, 5].map((number) => read(join(folder, `part-${number}.parquet`))));
    const { columns, rows } = await read(whole);
    for (const part of parts) expect(part.columns).toEqual(columns);
    expect(parts.flatMap((part) => part.rows)).toEqual(rows);

    const third = join(folder, 'third.parquet');
    await generate('users', '--shard', '3/5', '-o', third);
    expect(readFileSync(third)).toEqual(readFileSync(join(folder, 'part-3.parquet')));
  });

  it('that are there are left, and those of another run refused', async () => {
    const folder = newFolder();
    const all = ['users', '10', '--shard', 'all/20', '-o', join(folder, '{shard}.parquet')];
    await generate(...all);
    const kept = join(folder, '10.parquet');
    utimesSync(kept, 1, 1);
    await generate(...all, '--resume');
    expect(statSync(kept).mtimeMs).toBe(1000);

    for (const other of [['--seed', '8'], ['-n', '11'], []]) {
      if (other.length === 0) writeFileSync(join(folder, '02.parquet'), 'PAR1');
      const args = [...(other[0] === '-n' ? ['users', ...all.slice(2)] : all), ...other, '--resume'];
      const { code, stderr } = await failed(...args);
      expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringMatching(/\d\d\.parquet.*RESUME_MISMATCH/s) });
    }
  });
});

it('leaves nothing behind for a value that does not fit its column', async () => {
  const folder = newFolder();
  const { code, stderr } = await failed('steps', '-o', join(folder, 'steps.parquet'));
  expect(code).toBe(1);
  expect(stderr).toMatch(/row 15002 has 9007199254740992 in the field "id", .*\[VALUE_NOT_OF_TYPE\]/s);
  expect(readdirSync(folder)).toEqual([]);
});

it.each([
  [['users', '-o', 'users.parquet', '--workers', '2'], 'OPTIONS_CONFLICT'],
  [['users', '-o', 'users.parquet.gz'], 'INVALID_OUTPUT'],
  [['users', '-o', 'none/users.parquet'], 'FOLDER_NOT_FOUND'],
])('refuses %j', async (args, code) => {
  expect((await failed(...args)).stderr).toContain(`[${code}]`);
  expect(existsSync('users.parquet')).toBe(false);
});

it('writes to no terminal', async () => {
  const { code, stdout, stderr } = await runCli(['generate', 'name.first', '-f', 'parquet'], { tty: true });
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain('[INVALID_OUTPUT]');
});

it('needs little memory for many rows', () => {
  const folder = newFolder();
  saveModel(trainModel(ROWS, { name: 'names', order: 3 }), join(folder, 'names.phony'));
  const tellMemory = "data:text/javascript,process.on('exit',()=>console.log(process.resourceUsage().maxRSS))";
  // The values of all these rows would not fit into this heap.
  const node = ['--max-old-space-size=60', '--import', tellMemory, ...CLI];
  const rows = ['generate', 'id=sequence,a=names.phony,b=names.phony,c=names.phony', '-n', '400000', '--seed', '1'];
  const printed = execFileSync(process.execPath, [...node, ...rows, '-o', 'rows.parquet'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  const megabytes = Number(printed) / 1000;
  expect(megabytes).toBeGreaterThan(50);
  expect(megabytes).toBeLessThan(400);
});
