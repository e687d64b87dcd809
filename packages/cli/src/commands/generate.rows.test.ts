import { mkdtempSync, readdirSync, readFileSync, statSync, unlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { runCli } from '../../tests/support/runCli.ts';
import { temporaryFolder } from '../../tests/support/temporaryFolder.ts';

// Rows: data sets of a configuration, lists of fields, their formats, and their parts.

const root = temporaryFolder();
const newFolder = (): string => mkdtempSync(join(root, 'run-'));
const config = join(root, 'phony.config.json');
writeFileSync(
  config,
  JSON.stringify({
    seed: 7,
    datasets: {
      users: { rows: 20, fields: { id: 'sequence', name: 'name.first', loud: 'name.loud', role: { value: 'user' } } },
      orders: {
        rows: 30,
        fields: {
          id: { sequence: { start: 100, step: 10 } },
          user_id: { ref: 'users.id' },
          user_name: { ref: 'users.name' },
          seller_id: { ref: 'users.id', as: 'seller' },
          text: '{name.first}!',
          long: { names: { minLength: 6 } },
        },
      },
    },
  }),
);

const generate = async (...args: string[]): Promise<string> => {
  const { code, stdout, stderr } = await runCli(['generate', ...args]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout;
};
const refused = async (...args: string[]): Promise<string> => {
  const { code, stdout, stderr } = await runCli(['generate', ...args]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  return stderr;
};
const objects = (text: string): Record<string, unknown>[] =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('a data set', () => {
  it('has the rows, the seed and the fields that the configuration says', async () => {
    const text = await generate('users', '-c', config);
    expect(text).toBe(await generate('users', '-c', config, '--seed', '7', '-f', 'csv', '20'));
    expect(text.split('\n')[0]).toBe('id,name,loud,role');
    expect(text.trim().split('\n')).toHaveLength(21);
    expect(text).not.toBe(await generate('users', '-c', config, '--seed', '8'));
  });

  it('is made row by row: fewer rows are the first ones', async () => {
    const all = await generate('users', '-c', config);
    expect(all.startsWith(await generate('users', '3', '-c', config))).toBe(true);
  });

  it('refers to rows that exist, all keys of one name to the same row', async () => {
    const users = objects(await generate('users', '-c', config, '-f', 'jsonl'));
    const orders = objects(await generate('orders', '-c', config, '-f', 'jsonl'));
    expect(orders[2]!.id).toBe(120);
    for (const order of orders) {
      expect(users.find(({ id }) => id === order.user_id)?.name).toBe(order.user_name);
      expect(order.seller_id).toBeGreaterThanOrEqual(1);
      expect(order.seller_id).toBeLessThanOrEqual(20);
      expect(order.text).toMatch(/^\p{L}+!$/u);
      expect(String(order.long).length).toBeGreaterThanOrEqual(6);
    }
    expect(new Set(orders.map(({ user_id }) => user_id)).size).toBeGreaterThan(8);
    expect(orders.some(({ user_id, seller_id }) => user_id !== seller_id)).toBe(true);
  });

  it('goes before a generator of its name', async () => {
    const file = join(newFolder(), 'own.json');
    writeFileSync(file, JSON.stringify({ datasets: { name: { fields: { id: 'sequence' } } } }));
    expect(await generate('name', '2', '-c', file, '--seed', '1')).toBe('id\n1\n2\n');
  });

  it('is SQL for a table of its name', async () => {
    expect(await generate('users', '1', '-c', config, '-f', 'sql', '--dialect', 'mysql')).toMatch(
      /^INSERT INTO `users` \(`id`, `name`, `loud`, `role`\) VALUES\n\(1, '[^']+', '[^']+', 'user'\);\n$/,
    );
    expect(await generate('users', '1', '-c', config, '-f', 'copy', '--table', 'app.users')).toMatch(
      /^COPY "app"\."users"/,
    );
  });

  it('all of them, each in a file', async () => {
    const folder = join(newFolder(), 'seed');
    expect(await generate('--all', '-c', config, '-o', folder)).toBe('');
    expect(readdirSync(folder).sort()).toEqual(['orders.csv', 'users.csv']);
    expect(readFileSync(join(folder, 'users.csv'), 'utf8')).toBe(await generate('users', '-c', config));
  });
});

it('tells the nearest of an unknown data set', async () => {
  expect(await refused('usres', '-c', config)).toMatch(
    /no data set, generator or model "usres"; did you mean users.*UNKNOWN_MODEL/s,
  );
});

describe('a list of fields', () => {
  it('has rows, without a configuration', async () => {
    const text = await generate('id=sequence,name.first,who=name.loud', '3', '--seed', '1');
    expect(text).toMatch(/^id,name\.first,who\n1,\p{L}+,\p{Lu}+\n2,.*\n3,.*\n$/u);
  });

  it('tells the nearest of an unknown field', async () => {
    expect(await refused('name.frst,names', '3', '--seed', '1')).toMatch(/"name\.frst".*name\.first.*UNKNOWN_MODEL/s);
  });
});

describe('parts', () => {
  const whole = ['users', '-n', '10007', '-c', config];

  it.each(['csv', 'jsonl', 'json', 'sql', 'copy', 'tsv'])('are together what one run writes: %s', async (format) => {
    const parts: string[] = [];
    for (const shard of ['1/3', '2/3', '3/3']) parts.push(await generate(...whole, '-f', format, '--shard', shard));
    expect(parts.join('')).toBe(await generate(...whole, '-f', format));
  });

  it('are written all, and those that are there are left', async () => {
    const folder = newFolder();
    const output = join(folder, 'u-{shard}.csv');
    const all = [...whole, '--shard', 'all/11', '-o', output];
    await generate(...all);
    const names = readdirSync(folder).sort();
    expect(names).toHaveLength(11);
    expect(names[0]).toBe('u-01.csv');
    const joined = (): string => names.map((name) => readFileSync(join(folder, name), 'utf8')).join('');
    expect(joined()).toBe(await generate(...whole));

    const kept = join(folder, names[4]!);
    utimesSync(kept, 1, 1);
    writeFileSync(join(folder, names[5]!), '');
    const { code, stderr } = await runCli(['generate', ...all, '--resume']);
    expect(code).toBe(1);
    expect(stderr).toMatch(/u-06\.csv.*RESUME_MISMATCH/s);
    unlinkSync(join(folder, names[5]!));
    await generate(...all, '--resume');
    expect(statSync(kept).mtimeMs).toBe(1000);
    expect(joined()).toBe(await generate(...whole));
  });

  it('have a name each, in their order, where -o says so', async () => {
    const folder = newFolder();
    for (const shard of ['2/12', '12/12']) {
      await generate(...whole, '--shard', shard, '-o', join(folder, 'u-{shard}.csv'));
      await generate('--all', '-n', '12', '-c', config, '--shard', shard, '-o', join(folder, 'all'));
    }
    expect(readdirSync(folder).sort()).toEqual(['all', 'u-02.csv', 'u-12.csv']);
    expect(readdirSync(join(folder, 'all')).sort()).toEqual([
      'orders-02.csv',
      'orders-12.csv',
      'users-02.csv',
      'users-12.csv',
    ]);
    await generate(...whole, '--shard', '2/12', '-o', join(folder, 'second.csv'));
    expect(readFileSync(join(folder, 'second.csv'))).toEqual(readFileSync(join(folder, 'u-02.csv')));
  });

  it('belong together by their seed', async () => {
    expect(await refused('name.first', '--shard', '1/2')).toMatch(/--seed, PHONY_SEED.*\[MISSING_OPTION\]/s);
    const { stdout } = await runCli(['generate', 'name.first', '-n', '9', '--shard', '1/2'], {
      env: { PHONY_SEED: '1' },
    });
    expect(stdout).toBe(await generate('name.first', '-n', '9', '--shard', '1/2', '--seed', '1'));
  });

  it('resume in gzip', async () => {
    const folder = newFolder();
    const all = [...whole, '--shard', 'all/2', '-o', join(folder, 'u-{shard}.jsonl.gz')];
    await generate(...all);
    const before = statSync(join(folder, 'u-2.jsonl.gz')).mtimeMs;
    await generate(...all, '--resume');
    expect(statSync(join(folder, 'u-2.jsonl.gz')).mtimeMs).toBe(before);
  });

  it('take their number from Kubernetes', async () => {
    const { stdout } = await runCli(['generate', ...whole, '--shard', 'job/3'], { env: { JOB_COMPLETION_INDEX: '1' } });
    expect(stdout).toBe(await generate(...whole, '--shard', '2/3'));
  });
});

it('writes gzip, the same bytes each time', async () => {
  const file = join(newFolder(), 'users.csv.gz');
  await generate('users', '-n', '20000', '-c', config, '-o', file);
  const bytes = readFileSync(file);
  expect(gunzipSync(bytes).toString()).toBe(await generate('users', '-n', '20000', '-c', config));
  await generate('users', '-n', '20000', '-c', config, '-o', file);
  expect(readFileSync(file)).toEqual(bytes);
});

it.each([
  [['users', '--shard', '5/4'], 'INVALID_SHARD'],
  [['users', '--workers', '0'], 'INVALID_OPTION'],
  [['users', '--workers', 'many'], 'INVALID_OPTION'],
  [['users', '--unique'], 'OPTIONS_CONFLICT'],
  [['names', '--unique', '--shard', '1/2'], 'UNIQUE_NOT_ADDRESSABLE'],
  [['users', '--prefix', 'A'], 'OPTIONS_CONFLICT'],
  [['users', '--resume'], 'OPTIONS_CONFLICT'],
  [['users', '--shard', 'all/2', '-o', 'one.csv'], 'INVALID_OUTPUT'],
  [['users', '--dialect', 'oracle'], 'INVALID_ARGUMENT'],
  [['users', '--all', '-o', 'folder'], 'OPTIONS_CONFLICT'],
  [['--all'], 'MISSING_OPTION'],
  [[], 'MISSING_ARGUMENT'],
])('refuses %j', async (args, code) => {
  expect(await refused(...args, '-c', config)).toContain(`[${code}]`);
});

it.each<[string, string, string]>([
  ['is not there', 'none.config.json', 'FILE_NOT_FOUND'],
  ['is no JSON', 'bad.config.json', 'CONFIG_FAILED'],
  ['throws', 'throws.config.mjs', 'CONFIG_FAILED'],
  ['is no YAML', 'bad.config.yaml', 'CONFIG_FAILED'],
  ['has two data sets of one name', 'twice.config.json', 'CONFIG_FAILED'],
])('tells of a configuration that %s', async (_, name, code) => {
  const folder = newFolder();
  writeFileSync(join(folder, 'bad.config.json'), '{');
  writeFileSync(join(folder, 'throws.config.mjs'), 'throw new Error("out of coffee")');
  writeFileSync(join(folder, 'bad.config.yaml'), 'a: [');
  writeFileSync(join(folder, 'twice.config.json'), '{ "datasets": {\n\t"a": { "fields": { "b": 1 } },\n\t"a": {} } }');
  const result = await runCli(['generate', 'users', '-c', join(folder, name)]);
  expect(result.code).toBe(1);
  expect(result.stderr).toContain(name);
  expect(result.stderr).toContain(`[${code}]`);
  if (name.startsWith('twice')) expect(result.stderr).toMatch(/unique.*line 3/s);
  if (name.startsWith('throws')) expect(result.stderr).toContain('out of coffee');
});

it('reads YAML and TypeScript', async () => {
  const folder = newFolder();
  const yaml = join(folder, 'a.yaml');
  const typescript = join(folder, 'a.ts');
  writeFileSync(
    yaml,
    'seed: 7\ndatasets:\n  users:\n    rows: 3\n    fields:\n      id: sequence\n      name: name.first\n',
  );
  writeFileSync(
    typescript,
    'const rows: number = 3;\nexport default { seed: 7, datasets: { users: { rows, fields: { id: "sequence", name: "name.first" } } } };\n',
  );
  expect(await generate('users', '-c', yaml)).toBe(await generate('users', '-c', typescript));
});
