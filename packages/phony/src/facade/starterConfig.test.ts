import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { afterAll, expect, it } from 'vitest';
import { type Ran, runCli } from '../../../cli/tests/support/runCli.ts';
import { DEFAULT_LOCALE, resolveLocale } from '../locales.ts';
import { shippedRegistry } from '../registry.ts';

// What `phony init` writes works at once, with the generators that the command has.

const folder = mkdtempSync(join(tmpdir(), 'phony-starter-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const phony = (...args: string[]): Promise<Ran> =>
  runCli(args, { registry: shippedRegistry(), defaultLocale: DEFAULT_LOCALE, resolveLocale });
const generate = async (...args: string[]): Promise<string> => {
  const { code, stdout, stderr } = await phony('generate', ...args);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout;
};
const rowsOf = (text: string): Record<string, string>[] =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

const config = join(folder, 'ts/phony.config.ts');
for (const format of ['ts', 'js', 'json', 'yaml']) await phony('init', join(folder, format), '--format', format);

it('makes users and their orders', async () => {
  const users = rowsOf(await generate('users', '-c', config, '--format', 'jsonl'));
  const orders = rowsOf(await generate('orders', '-c', config, '--format', 'jsonl'));
  expect(users).toHaveLength(100);
  expect(orders).toHaveLength(250);
  expect(new Set(users.map(({ email }) => email)).size).toBe(100);
  expect(new Set(users.map(({ role }) => role))).toEqual(new Set(['customer']));
  for (const { name, city, contact } of users) {
    expect(contact).toMatch(/^\S.* of .+, .+$/);
    expect(name!.split(' ')).toContain(contact!.split(' ')[0]);
    expect(contact!.endsWith(`, ${city}`)).toBe(true);
  }
  expect(users.filter(({ phone }) => phone === undefined).length).toBeLessThan(30);
  for (const { user_id, user_email, price } of orders) {
    expect(users.find(({ id }) => id === user_id)?.email).toBe(user_email);
    expect(Number(price)).toBeGreaterThanOrEqual(5);
    expect(Number(price)).toBeLessThanOrEqual(500);
  }
});

it('makes the same in every format', async () => {
  const rows = await generate('orders', '-c', config);
  for (const format of ['js', 'json', 'yaml']) {
    expect(await generate('orders', '-c', join(folder, format, `phony.config.${format}`))).toBe(rows);
  }
});

it('makes all of it', async () => {
  const seed = join(folder, 'seed');
  expect(await generate('--all', '-c', config, '-o', seed)).toBe('');
  expect(readFileSync(join(seed, 'users.csv'), 'utf8')).toBe(await generate('users', '-c', config));
  expect(readFileSync(join(seed, 'orders.csv'), 'utf8')).toBe(await generate('orders', '-c', config));
});

it('is what its types say', () => {
  const phonyPackage = dirname(dirname(fileURLToPath(new URL('.', import.meta.url))));
  mkdirSync(join(folder, 'ts/node_modules'));
  symlinkSync(phonyPackage, join(folder, 'ts/node_modules/phony'), 'junction');
  // That mistakes are seen at all.
  const wrong = join(folder, 'ts/wrong.ts');
  writeFileSync(wrong, readFileSync(config, 'utf8').replace('rows: 100', "rows: '100'"));
  const program = ts.createProgram([config, wrong], {
    noEmit: true,
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: true,
    allowImportingTsExtensions: true,
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    customConditions: ['@phonyland/source'],
  });
  const messagesOf = (path: string): string[] => {
    const file = program.getSourceFile(path)!;
    const found = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
    return found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  };
  expect(messagesOf(config)).toEqual([]);
  expect(messagesOf(wrong)).toEqual([expect.stringContaining('string')]);
});
