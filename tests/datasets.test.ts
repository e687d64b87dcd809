import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { expect, it } from 'vitest';
import { run } from '../packages/cli/src/run.ts';
import { resolveLocale } from '../packages/phony/src/locales.ts';
import { shippedRegistry } from '../packages/phony/src/registry.ts';

// The configuration that docs/datasets.md shows, with everything that can be generated.

const folder = mkdtempSync(join(tmpdir(), 'phony-datasets-'));
const config = join(folder, 'phony.config.yaml');
const page = readFileSync(new URL('../docs/datasets.md', import.meta.url), 'utf8');
writeFileSync(config, /^```yaml\n([\s\S]*?)^```$/m.exec(page)![1]!);

async function phony(...args: string[]): Promise<string> {
  const text: [string, string] = ['', ''];
  const stream = (at: 0 | 1): Writable =>
    new Writable({
      write: (chunk: Buffer, _, done) => {
        text[at] += chunk.toString();
        done();
      },
    });
  const context = { registry: shippedRegistry(), version: '0', defaultLocale: 'multi', resolveLocale, env: {} };
  const code = await run(args, { ...context, stdout: stream(0), stderr: stream(1) });
  expect({ code, stderr: text[1] }).toEqual({ code: 0, stderr: '' });
  return text[0];
}
const rowsOf = (text: string): Record<string, unknown>[] =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

it('gives rows that belong together', async () => {
  const users = rowsOf(await phony('generate', 'users', '-c', config, '--format', 'jsonl'));
  const orders = rowsOf(await phony('generate', 'orders', '-c', config, '--format', 'jsonl'));
  expect([users.length, orders.length]).toEqual([1000, 5000]);
  expect(new Set(users.map(({ email }) => email)).size).toBe(1000);
  const phones = users.filter(({ phone }) => phone !== undefined).length;
  expect(phones).toBeGreaterThan(640);
  expect(phones).toBeLessThan(760);
  const emails = new Map(users.map(({ id, email }) => [id, email]));
  for (const { user_id, user_email } of orders) expect(emails.get(user_id)).toBe(user_email);
  expect(users[0]).toMatchObject({ id: 1, role: 'user', name: expect.stringMatching(/^\p{L}.* \p{L}/u) });
  expect(orders[0]).toMatchObject({ id: 1000, note: expect.stringMatching(/^for \p{L}.*, \p{L}/u) });
});

it('writes every data set', async () => {
  const seed = join(folder, 'seed');
  await phony('generate', '--all', '-c', config, '-o', seed);
  expect(readdirSync(seed).sort()).toEqual(['orders.csv', 'users.csv']);
  expect(readFileSync(join(seed, 'users.csv'), 'utf8').split('\n')).toHaveLength(1002);
});
