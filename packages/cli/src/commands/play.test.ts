import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { saveModel, trainModel } from '@phonyland/language-generator';
import { describe, expect, it } from 'vitest';
import { captured, runCli } from '../../tests/support/runCli.ts';
import { temporaryFolder } from '../../tests/support/temporaryFolder.ts';
import { ROWS } from '../../tests/support/testRegistry.ts';

const file = join(temporaryFolder(), 'names.phony');
saveModel(trainModel(ROWS, { name: 'names', order: 3 }), file);

/** Presses keys at a terminal of our own. */
async function played(args: readonly string[], keys: readonly string[]) {
  const modes: boolean[] = [];
  const stdin = Object.assign(new PassThrough(), {
    isTTY: true,
    setRawMode: (mode: boolean) => {
      modes.push(mode);
    },
  });
  const stdout = captured({ isTTY: true, columns: 60 });
  const running = runCli(['play', ...args], { stdin, stdout, env: { NO_COLOR: '1' } });
  for (const key of keys) {
    await sleep(20);
    stdin.write(key);
  }
  const { code, stderr } = await running;
  const frames = stdout.bytes.toString().split('\r\u001b[J').slice(1);
  return { code, stderr, modes, frames, listeners: stdin.listenerCount('keypress') };
}

describe('phony play', () => {
  it('shows values that begin with what is written, and others', async () => {
    const { code, stderr, modes, frames, listeners } = await played([file, '--seed', '42'], ['Al', '\r', '\u0003']);
    expect({ code, stderr, modes, listeners }).toEqual({ code: 0, stderr: '', modes: [true, false], listeners: 0 });
    expect(frames).toHaveLength(3);
    expect(frames[0]).toMatch(/› \r\n/);
    expect(frames[1]).toContain('› Al\r\n');
    expect(frames[1]!.match(/^ {2}Al\p{L}*\r$/gmu)!.length).toBeGreaterThanOrEqual(10);
    expect(frames[1]).toMatch(/\d% of all {2}\S+ █+ \d/);
    expect(frames[2]).toContain('page 2');
    const { stdout } = await runCli(['generate', file, '10', '--seed', '42', '--prefix', 'Al']);
    for (const value of stdout.trimEnd().split('\n')) expect(frames[1]).toContain(`  ${value}\r\n`);
    // No colours.
    expect(
      frames
        .join('')
        .split('\u001b[')
        .some((part) => /^\d*m/.test(part)),
    ).toBe(false);
  });

  it.each([
    ['Esc', '\u001b'],
    ['Ctrl-C', '\u0003'],
    ['Ctrl-D', '\u0004'],
  ])('%s ends and leaves the terminal as it was', async (_, key) => {
    const { code, modes, frames } = await played([file], [key]);
    expect({ code, modes }).toEqual({ code: 0, modes: [true, false] });
    // Below all that was drawn.
    expect(frames.at(-1)!.endsWith('\u001b[14B\r\n')).toBe(true);
  });

  it('plays with a generator, and by default with first names', async () => {
    const { code, frames } = await played(['--seed', '1'], ['Be', '\u0003']);
    expect(code).toBe(0);
    expect(frames[0]).toContain('name.first › ');
    expect(frames[1]!.match(/^ {2}Be\p{L}*\r$/gmu)!.length).toBeGreaterThanOrEqual(10);
    expect(frames[1]).not.toContain('of all');
  });

  it('leaves the terminal as it was when something breaks', async () => {
    const { code, stderr, modes } = await played(['broken'], []);
    expect({ code, modes }).toEqual({ code: 1, modes: [true, false] });
    expect(stderr).toContain('[UNEXPECTED]');
  });

  it('tells scripts what to use instead', async () => {
    const { code, stdout, stderr } = await runCli(['play', 'names']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('phony generate "names" --prefix');
    expect(stderr).toContain('[NOT_A_TERMINAL]');
    expect((await runCli(['play', 'names'], { tty: true })).stderr).toContain('[NOT_A_TERMINAL]');
  });

  it('refuses what is unknown before it draws', async () => {
    const { code, frames, modes, stderr } = await played(['nams'], []);
    expect({ code, frames, modes }).toEqual({ code: 2, frames: [], modes: [] });
    expect(stderr).toContain('[UNKNOWN_MODEL]');
  });
});
