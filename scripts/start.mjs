// `npm start`: trains a model on a real file of first names through the built command line, looks at it and uses it.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { root, runMain, setup } from './setup.mjs';

const names = 'examples/names/first-names.txt';
const model = '.phony-start/names.phony';

function phony(...args) {
  console.log(`\n$ phony ${args.join(' ')}`);
  const { status } = spawnSync(process.execPath, [join(root, 'packages/phony/dist/bin.js'), ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error(`phony ${args[0]} failed with exit code ${status}`);
}

runMain(() => {
  setup();
  mkdirSync(join(root, '.phony-start'), { recursive: true });
  phony('train', names, '-o', model);
  phony('inspect', model);
  phony('generate', model, '-n', '20', '--seed', '42');
});
