import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { captured } from '../../tests/support/runCli.ts';
import { testRegistry } from '../../tests/support/testRegistry.ts';
import { openSession, type Session } from '../Session.ts';
import { trainingProgress } from './trainingProgress.ts';

let stderr: ReturnType<typeof captured>;

const session = (env: Record<string, string> = {}, isTTY = true): Session => {
  const screen = { isTTY, columns: 80, cursorTo: () => true, moveCursor: () => true, clearLine: () => true };
  stderr = captured(screen);
  return openSession([], { registry: testRegistry(), version: '', defaultLocale: '', stdout: captured(), stderr, env });
};

beforeEach(() => {
  vi.useFakeTimers();
  // The spinner looks for itself whether it is at a terminal.
  vi.stubEnv('CI', undefined);
  vi.stubEnv('TERM', 'xterm');
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

it('shows how far it has come, after a moment', () => {
  const { update, stop } = trainingProgress(session(), 'na\u001bmes.txt');
  update(1000, 4000);
  expect(stderr.bytes.toString()).toBe('');
  vi.advanceTimersByTime(400);
  update(2000, 4000);
  expect(stderr.bytes.toString()).toContain('na\\u001bmes.txt: 50 % of 4.0 kB');
  update(3000, 4000);
  expect(stderr.bytes.toString()).not.toContain('75 %');
  update(4000, 4000);
  expect(stderr.bytes.toString()).toContain('4.0 kB read, building the model');
  stop();
  const shown = stderr.bytes.length;
  vi.advanceTimersByTime(1000);
  expect(stderr.bytes.length).toBe(shown);
});

it('shows what was read where the end is not known', () => {
  const { update, stop } = trainingProgress(session(), 'standard input');
  vi.advanceTimersByTime(400);
  update(2_000_000, undefined);
  stop();
  expect(stderr.bytes.toString()).toContain('standard input: 2.0 MB read');
});

it.each([
  ['no terminal', {}, false],
  ['a dumb terminal', { TERM: 'dumb' }, true],
  ['a build server', { CI: '1' }, true],
])('shows nothing on %s', (_, env, isTTY) => {
  const { update, stop } = trainingProgress(session(env, isTTY), 'names.txt');
  vi.advanceTimersByTime(400);
  update(1, 2);
  stop();
  expect(stderr.bytes.length).toBe(0);
});

it('draws without colours when told so', () => {
  const { update, stop } = trainingProgress(session({ NO_COLOR: '1' }), 'names.txt');
  vi.advanceTimersByTime(400);
  update(1, 2);
  stop();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what colours are made of
  expect(stderr.bytes.toString()).not.toMatch(/\u001b\[3\dm/);
  expect(stderr.bytes.toString()).toContain('names.txt: 50 % of 2 B');
});
