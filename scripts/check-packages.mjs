// Holds every packed tarball against publint (strict) and "are the types wrong", and checks what must travel in it.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packAll } from './pack.mjs';
import { root, runMain, setup } from './setup.mjs';

const attw = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js');

/** Problems that publint reports for a tarball, as lines of text. */
async function publintProblems(tarball) {
  const { publint } = await import('publint');
  const { formatMessage } = await import('publint/utils');
  const bytes = readFileSync(tarball);
  const { messages, pkg } = await publint({ strict: true, pack: { tarball: new Uint8Array(bytes).buffer } });
  return messages
    .filter(({ type }) => type !== 'suggestion')
    .map((message) => `publint: ${formatMessage(message, pkg)}`);
}

/**
 * What "are the types wrong" says about a tarball, when it finds something wrong. Subpaths need `exports`, which the resolution of Node 10
 * does not know.
 */
function attwProblems(tarball) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [attw, '--no-color', '--no-emoji', '--profile', 'node16', tarball],
    {
      cwd: root,
      encoding: 'utf8',
    },
  );
  return status === 0 ? [] : [`attw: ${stdout}${stderr}`];
}

function tar(...args) {
  const { status, stdout, stderr } = spawnSync('tar', args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`tar ${args.join(' ')}: ${stderr}`);
  return stdout;
}

/** Files that a tarball lacks or must not have, and what its manifest must not say. */
function contentProblems(tarball) {
  const files = tar('-tzf', tarball).trim().split('\n');
  const { exports, dependencies } = JSON.parse(tar('-xzOf', tarball, 'package/package.json'));
  const resolved = JSON.stringify({ exports, dependencies });
  const missing = ['package/LICENSE', 'package/README.md'].filter((file) => !files.includes(file));
  const sources = files.filter((file) => file.startsWith('package/src/') || /\.test\./.test(file));
  const internal = ['@phonyland/source', 'workspace:'].filter((word) => resolved.includes(word));
  return [
    ...missing.map((file) => `${file} is missing`),
    ...sources.map((file) => `${file} must not be published`),
    ...internal.map((word) => `package.json must not say ${word}`),
  ];
}

runMain(async () => {
  setup();
  const folder = mkdtempSync(join(tmpdir(), 'phony-pack-'));
  let failed = 0;
  try {
    for (const { manifest, tarball } of packAll(folder)) {
      // A package of assets alone has no types to be wrong.
      const types = manifest.types === undefined ? [] : attwProblems(tarball);
      const problems = [...contentProblems(tarball), ...(await publintProblems(tarball)), ...types];
      console.log(`${problems.length === 0 ? 'ok    ' : 'FAILED'} ${manifest.name}`);
      for (const problem of problems) console.log(`  ${problem}`);
      failed += problems.length;
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  if (failed > 0) throw new Error(`${failed} problem(s) in the packed packages`);
});
