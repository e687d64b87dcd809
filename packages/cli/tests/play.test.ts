import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { saveModel, trainModel } from '@phonyland/language-generator';
import { expect, it } from 'vitest';
import { CLI } from './support/spawnCli.ts';
import { temporaryFolder } from './support/temporaryFolder.ts';
import { ROWS } from './support/testRegistry.ts';

const folder = temporaryFolder();
saveModel(trainModel(ROWS, { name: 'names', order: 3 }), join(folder, 'names.phony'));
// Only util-linux's `script` runs a command at a terminal and gives its exit code.
const hasTerminals =
  spawnSync('script', ['-qec', 'true', '/dev/null'], { stdio: ['pipe', 'ignore', 'ignore'] }).status === 0;

it.skipIf(!hasTerminals)(
  'plays at a terminal and restores it (skipped where util-linux has no script)',
  { timeout: 120_000 },
  async () => {
    const phony = [process.execPath, ...CLI].map((word) => `'${word}'`).join(' ');
    const line = `stty cols 60 rows 20; before=$(stty -g); ${phony} play names.phony --seed 42; echo "code $?"; [ "$(stty -g)" = "$before" ] && echo restored`;
    const env = {
      ...process.env,
      NODE_OPTIONS: '',
      NO_COLOR: '1',
      FORCE_COLOR: undefined,
      TERM: 'xterm',
      SHELL: '/bin/sh',
    };
    const child = spawn('script', ['-qec', line, '/dev/null'], { cwd: folder, env });
    const sent = new Set<string>();
    let shown = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      // The terminal writes another carriage return before each line feed.
      shown = `${shown}${chunk}`.replace(/\r+\n/g, '\n');
      // Each key when what it is an answer to has been drawn.
      for (const [seen, key] of [
        ['names.phony › \n', 'Al'],
        ['› Al\n', '\r'],
        ['page 2', '\u001b'],
      ] as const) {
        if (shown.includes(seen) && !sent.has(key)) {
          sent.add(key);
          child.stdin.write(key);
        }
      }
    });
    await once(child, 'close');
    expect([...sent]).toEqual(['Al', '\r', '\u001b']);
    expect(shown).toMatch(/\n {2}Al\p{L}+\n/u);
    expect(shown).toMatch(/code 0\nrestored\n/);
    // No colours.
    expect(shown.split('\u001b[').some((part) => /^\d+m/.test(part))).toBe(false);
  },
);
