import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPackages } from './buildPackages.ts';

// The examples that are projects of their own, run as their users run them, on the built packages.

const examples = fileURLToPath(new URL('../examples', import.meta.url));
const seeding = join(examples, 'seeding');
const folder = mkdtempSync(join(tmpdir(), 'phony-seeding-'));
beforeAll(buildPackages);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Database {
  prepare(sql: string): { all(): Record<string, unknown>[] };
  close(): void;
}
const require = createRequire(join(seeding, 'package.json'));
const Sqlite = require('better-sqlite3') as new (file: string) => Database;

/** Runs a program with Node as if outside of this test run, whose settings would reach it by the environment. */
function runNode(args: string[], cwd: string): string {
  const own = Object.entries(process.env).filter(([name]) => !/^(VITEST|NODE_OPTIONS|NODE_V8_COVERAGE)/.test(name));
  const env = { ...Object.fromEntries(own), NODE_ENV: undefined, NO_COLOR: '1', FORCE_COLOR: undefined };
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8', env });
  expect({ args, status, stderr }).toEqual({ args, status: 0, stderr: '' });
  return stdout;
}

/** The path of a program that a package in `from` has. */
function programOf(from: string, name: string, program: string = name): string {
  const resolve = createRequire(join(from, 'package.json')).resolve;
  const manifest = resolve(`${name}/package.json`);
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as { bin: string | Record<string, string> };
  return join(manifest, '..', typeof bin === 'string' ? bin : bin[program]!);
}

interface Written {
  printed: string;
  users: Record<string, unknown>[];
  orders: Record<string, unknown>[];
  lost: Record<string, unknown>[];
}

/** Runs a seed script on its file and reads what the file has then. */
function seed(script: string): Written {
  const file = join(folder, `${script}.db`);
  const printed = runNode([programOf(seeding, 'tsx'), `${script}.ts`, file], seeding);
  const database = new Sqlite(file);
  const rows = (sql: string) => database.prepare(sql).all();
  const found = {
    printed,
    users: rows('select * from users order by id'),
    orders: rows('select * from orders order by id'),
    lost: rows('select id from orders where user_id not in (select id from users)'),
  };
  database.close();
  return found;
}

const scripts = ['drizzle', 'kysely', 'knex', 'prisma'];
/** What each script wrote into a new file. */
const written = new Map<string, Written>();
beforeAll(() => {
  for (const script of scripts) written.set(script, seed(script));
});

describe.each(scripts)('the seed script for %s', (script) => {
  let first: Written;
  beforeAll(() => {
    first = written.get(script)!;
  });

  it('writes the rows that it says it wrote', () => {
    const { printed, users, orders } = first;
    expect(printed).toMatch(new RegExp(`^${users.length} users, ${orders.length} orders\n`));
    expect(users.map(({ id }) => id)).toEqual(Array.from({ length: 1000 }, (_, index) => index + 1));
    expect(orders.length).toBeGreaterThan(2500);
  });

  it('writes keys that lead to rows, of many users', () => {
    const { orders, lost } = first;
    expect(lost).toEqual([]);
    expect(new Set(orders.map((order) => order.user_id)).size).toBeGreaterThan(400);
    expect(new Set(orders.map(({ id }) => id)).size).toBe(orders.length);
  });

  it('writes no e-mail address twice', () => {
    const emails = first.users.map(({ email }) => email);
    expect(new Set(emails).size).toBe(1000);
    for (const email of emails) expect(email).toMatch(/^[\w.+-]+@example\.(com|net|org)$/);
  });

  it('writes the same rows again in the place of the old ones', () => {
    expect(seed(script)).toEqual(first);
  });
});

it.each(['kysely', 'prisma'])('nobody orders before they have joined: %s', (script) => {
  const { users, orders } = written.get(script)!;
  const joined = new Map(users.map((user) => [user.id, Number(new Date(user.joined_at as string))]));
  const early = orders.filter((order) => Number(new Date(order.placed_at as string)) < joined.get(order.user_id)!);
  expect(early).toEqual([]);
});

it('a few users order much more often than others: drizzle', () => {
  const { orders } = written.get('drizzle')!;
  const counts = new Map<unknown, number>();
  for (const { user_id: user } of orders) counts.set(user, (counts.get(user) ?? 0) + 1);
  expect(Math.max(...counts.values())).toBeGreaterThan((orders.length / counts.size) * 10);
});

it("Prisma's client was generated from the schema that stands beside it", () => {
  const schema = readFileSync(join(seeding, 'prisma/schema.prisma'), 'utf8');
  const generated = readFileSync(join(seeding, 'prisma/generated/internal/class.ts'), 'utf8');
  expect(generated).toContain(`"inlineSchema": ${JSON.stringify(schema)}`);
});

it("Prisma's client is of the version that is installed", () => {
  const { devDependencies } = JSON.parse(readFileSync(join(seeding, 'package.json'), 'utf8')) as {
    devDependencies: Record<string, string>;
  };
  const generated = readFileSync(join(seeding, 'prisma/generated/internal/class.ts'), 'utf8');
  expect(generated).toContain(`"clientVersion": "${devDependencies['@prisma/client']}"`);
});

it('the suite for Vitest passes', () => {
  const project = join(examples, 'vitest');
  const report = JSON.parse(runNode([programOf(project, 'vitest'), 'run', '--reporter=json'], project)) as {
    numPassedTests: number;
    numTotalTests: number;
  };
  expect(report.numPassedTests).toBe(report.numTotalTests);
  expect(report.numTotalTests).toBeGreaterThan(20);
});

describe('examples/playwright', () => {
  const folder = join(examples, 'playwright');

  it('passes', () => {
    const printed = runNode([programOf(folder, '@playwright/test', 'playwright'), 'test'], folder);
    expect(printed).toMatch(/^\s*4 passed/m);
  });
});
