// Packs every publishable package with pnpm, which replaces workspace ranges and applies publishConfig, as publishing does.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findPnpm, isMain, root, runMain, setup } from './setup.mjs';

/** The folders of the packages that are published, engine first. */
export const publishable = [
  'packages/ngram',
  'packages/language-model',
  'packages/language-generator',
  'packages/migrate',
  'packages/parquet',
  'packages/cli',
  'models',
  'packages/model-modules',
  'packages/phony',
];

/**
 * Packs all of them into `folder`.
 * @returns one entry per package: its manifest as it stands in the repository and the path of its tarball
 */
export function packAll(folder) {
  mkdirSync(folder, { recursive: true });
  const [file, ...before] = findPnpm();
  return publishable.map((path) => {
    const cwd = join(root, path);
    const manifest = JSON.parse(readFileSync(join(cwd, 'package.json'), 'utf8'));
    const args = [...before, 'pack', '--pack-destination', folder];
    const { status, stderr, stdout } = spawnSync(file, args, {
      cwd,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    if (status !== 0) throw new Error(`cannot pack ${manifest.name}: ${stderr}${stdout}`);
    const name = `${manifest.name.replace('@', '').replace('/', '-')}-${manifest.version}.tgz`;
    if (!readdirSync(folder).includes(name)) throw new Error(`packing ${manifest.name} made no ${name}`);
    return { manifest, tarball: join(folder, name) };
  });
}

// `node scripts/pack.mjs <folder>` builds what is stale, packs and prints the tarballs' paths as JSON, keyed by package name.
if (isMain(import.meta.url)) {
  runMain(() => {
    const folder = process.argv[2];
    if (folder === undefined) throw new Error('usage: node scripts/pack.mjs <folder>');
    setup();
    console.log(
      JSON.stringify(Object.fromEntries(packAll(folder).map(({ manifest, tarball }) => [manifest.name, tarball]))),
    );
  });
}
