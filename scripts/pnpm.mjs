// Runs the pnpm that package.json pins, after the set-up that it needs: `npm run bench` on a machine without pnpm.
import { spawnSync } from 'node:child_process';
import { findPnpm, root, runMain, setup } from './setup.mjs';

runMain(() => {
  setup();
  const [file, ...before] = findPnpm();
  const args = [...before, ...process.argv.slice(2)];
  const { status } = spawnSync(file, args, { stdio: 'inherit', cwd: root, shell: process.platform === 'win32' });
  process.exitCode = status ?? 1;
});
