// Makes a fresh clone ready on a machine that has only Node and npm: installs, then builds what is missing or stale.
// Does nothing, quickly, when nothing is to be done. Plain Node without dependencies, because none are installed yet.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The folder of the repository. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Where these scripts keep what they know; `node_modules` is never committed. */
export const cache = join(root, 'node_modules', '.cache', 'phony');

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));
const say = (text) => process.stderr.write(`[setup] ${text}\n`);

/** Runs a command in the repository with its output on stderr; throws when it fails. */
function run(command, args) {
  const [file, ...before] = command;
  // npm's and pnpm's commands are batch files on Windows, which only a shell can start.
  const { status, error } = spawnSync(file, [...before, ...args], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
    env: { ...process.env, CI: '1' },
  });
  if (status !== 0)
    throw new Error(`${[...command, ...args].join(' ')} failed: ${error?.message ?? `exit code ${status}`}`);
}

/** The command line of the pnpm that package.json pins: the installed one when it is that version, else through npx. */
export function findPnpm() {
  const version = readJson(join(root, 'package.json')).packageManager.split('@')[1];
  const installed = spawnSync('pnpm', ['--version'], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return installed.status === 0 && installed.stdout.trim() === version ? ['pnpm'] : ['npx', '--yes', `pnpm@${version}`];
}

function hashFiles(files) {
  const hash = createHash('sha256');
  for (const file of files)
    hash.update(relative(root, file).split(sep).join('/')).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

const readStamp = (name) => (existsSync(join(cache, name)) ? readFileSync(join(cache, name), 'utf8') : undefined);

function writeStamp(name, value) {
  mkdirSync(cache, { recursive: true });
  writeFileSync(join(cache, name), value);
}

/** Installs the dependencies when the lockfile is not the one that was installed. */
export function install() {
  const inputs = ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json'].map((name) => join(root, name));
  const hash = hashFiles(inputs);
  if (existsSync(join(root, 'node_modules', '.modules.yaml')) && readStamp('install') === hash) return;
  say('installing dependencies from pnpm-lock.yaml');
  run(findPnpm(), ['install', '--frozen-lockfile']);
  writeStamp('install', hash);
}

function sourcesOf(folder) {
  return readdirSync(join(folder, 'src'), { recursive: true })
    .filter((name) => !/\.test(-d)?\.ts$/.test(name))
    .map((name) => join(folder, 'src', name))
    .filter((file) => statSync(file).isFile())
    .sort();
}

/** What packages bundle of others, whose changes make their builds stale too. */
const BUNDLES = {
  'language-generator': ['ngram', 'language-model'],
  phony: ['ngram', 'language-model', 'language-generator'],
};

/** The names of the packages whose build is missing or was made from other sources, each with the hash of today's. */
function stalePackages() {
  const shared = [
    'tsup.shared.ts',
    'tsconfig.base.json',
    'pnpm-lock.yaml',
    'scripts/third-party-licenses.mjs',
    ...readdirSync(join(root, 'scripts/bundle')).map((name) => `scripts/bundle/${name}`),
  ].map((name) => join(root, name));
  const stale = [];
  const paths = ['models', ...readdirSync(join(root, 'packages')).map((name) => `packages/${name}`)];
  for (const path of paths) {
    const folder = join(root, path);
    const name = basename(path);
    if (!existsSync(join(folder, 'package.json'))) continue;
    // The models' modules are made from the assets, whose hashes are in the manifest.
    const made = name === 'model-modules' ? ['../../models/manifest.json'] : [];
    const scripts = existsSync(join(folder, 'scripts')) ? readdirSync(join(folder, 'scripts')) : [];
    const own = [
      'package.json',
      'tsconfig.json',
      'tsup.config.ts',
      ...scripts.map((file) => `scripts/${file}`),
      ...made,
    ]
      .map((file) => join(folder, file))
      .filter((file) => existsSync(file));
    const bundled = (BUNDLES[name] ?? []).flatMap((other) => sourcesOf(join(root, 'packages', other)));
    const hash = hashFiles([...shared, ...own, ...sourcesOf(folder), ...bundled]);
    const { main, types, bin } = readJson(join(folder, 'package.json'));
    const outputs = [main, types, ...Object.values(bin ?? {}), 'dist'].filter((file) => file !== undefined);
    const complete = outputs.every((file) => existsSync(join(folder, file)));
    if (!complete || readStamp(`build-${name}`) !== hash) stale.push({ name, path, hash });
  }
  return stale;
}

function build() {
  const stale = stalePackages();
  if (stale.length === 0) return;
  say(`building ${stale.map(({ name }) => name).join(', ')}`);
  run(findPnpm(), [...stale.flatMap(({ path }) => ['--filter', `./${path}`]), 'run', 'build']);
  for (const { name, hash } of stale) writeStamp(`build-${name}`, hash);
}

/** Installs and builds what needs it. Throws when a step fails. */
export function setup() {
  install();
  build();
}

/** True when `moduleUrl` is the file that Node was asked to run. */
export const isMain = (moduleUrl) => moduleUrl === pathToFileURL(process.argv[1] ?? '').href;

/** Runs `main` as a program: an error becomes one line on stderr and exit code 1. */
export function runMain(main) {
  Promise.resolve()
    .then(main)
    .catch((error) => {
      process.stderr.write(`${error.message}\n`);
      process.exitCode = 1;
    });
}

if (isMain(import.meta.url)) runMain(setup);
