import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { loadModel, saveModel, trainModel } from '@phonyland/language-generator';
import { afterAll, describe, expect, it } from 'vitest';
import { ended, startCli, startShell } from './support/spawnCli.ts';
import { temporaryFolder } from './support/temporaryFolder.ts';
import { ROWS } from './support/testRegistry.ts';

// What only a process of its own can show: standard streams, signals, full disks.

const root = temporaryFolder();
const newFolder = (): string => mkdtempSync(join(root, 'run-'));
const model = trainModel(ROWS, { name: 'names', order: 3 });
const names = join(root, 'names.txt');
writeFileSync(names, `${ROWS.join('\n')}\n`);
saveModel(model, join(root, 'names.phony'));

/** Waits until `check` gives something; the test's own time limit ends it. */
async function until<T>(check: () => T | undefined): Promise<T> {
  for (;;) {
    const found = check();
    if (found !== undefined) return found;
    await sleep(1);
  }
}
const temporaryIn = (folder: string): string | undefined => readdirSync(folder).find((name) => name.endsWith('.tmp'));

describe('standard streams', () => {
  it('trains from a pipe into a pipe', async () => {
    const child = startCli(['train', '-', '-o', '-', '--order', '3', '--name', 'names'], newFolder());
    child.stdin.end(readFileSync(names));
    const { code, stdout, stderr } = await ended(child);
    expect(code).toBe(0);
    expect(new Uint8Array(stdout)).toEqual(model.encode());
    expect(stderr).toMatch(/^rows +48\n/);
  });

  it('names the model after its source, in the current folder', async () => {
    const folder = newFolder();
    const { code, stdout } = await ended(startCli(['train', names], folder));
    expect(code).toBe(0);
    expect(stdout.toString()).toContain('names.phony');
    expect(readdirSync(folder)).toEqual(['names.phony']);
    expect(loadModel(join(folder, 'names.phony')).metadata.name).toBe('names');
  });

  it('ends quietly when its reader has gone', async () => {
    const line = '{ phony generate names.phony 1000000000 --seed 1; echo "exit $?" >&2; } | head -n 3';
    const { code, stdout, stderr } = await ended(startShell(line, root));
    expect({ code, stderr }).toEqual({ code: 0, stderr: 'exit 0\n' });
    expect(stdout.toString().split('\n')).toHaveLength(4);
  });

  it.each([
    ['values', 'phony generate names.phony 100000 > /dev/full'],
    ['a model', 'phony train names.txt -o - > /dev/full'],
    ['help', 'phony --help > /dev/full'],
  ])('tells that %s did not fit', async (_, line) => {
    const { code, stderr } = await ended(startShell(line, root));
    expect(code).toBe(1);
    expect(stderr).toMatch(/^phony: standard output cannot be written: the disk is full.*\[DISK_FULL\]\n$/);
  });

  it('keeps devices what they are', async () => {
    const { code } = await ended(startCli(['generate', 'names.phony', '5', '-o', '/dev/null'], root));
    expect(code).toBe(0);
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
    const train = await ended(startCli(['train', 'names.txt', '-o', '/dev/null'], root));
    expect(train.code).toBe(0);
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });
});

describe('a run that is ended', () => {
  const precious = (folder: string): string => {
    const path = join(folder, 'names.phony');
    saveModel(model, path);
    return path;
  };

  it('by SIGKILL while it trains leaves the old model and nothing else', async () => {
    const folder = newFolder();
    const path = precious(folder);
    const child = startCli(['train', '-', '-o', path], folder);
    child.stdin.write(readFileSync(names));
    child.stdin.write('Zora\n'.repeat(50_000));
    await sleep(1500);
    child.kill('SIGKILL');
    expect(await ended(child)).toMatchObject({ code: null, signal: 'SIGKILL' });
    expect(readFileSync(path)).toEqual(Buffer.from(model.encode()));
    expect(readdirSync(folder)).toEqual(['names.phony']);
  });

  it('by SIGKILL while it saves leaves a whole model, and a rest that nothing takes for one', async () => {
    const folder = newFolder();
    const path = precious(folder);
    const rows = join(folder, 'rows.txt');
    writeFileSync(rows, Array.from({ length: 40_000 }, (_, i) => `${ROWS[i % 48]}${(i * 7919) % 100_003}`).join('\n'));
    const child = startCli(['train', rows, '-o', path, '--mergeable', '--name', 'new'], folder);
    const exit = ended(child);
    await until(() => temporaryIn(folder) ?? (child.exitCode === null ? undefined : 'done'));
    child.kill('SIGKILL');
    await exit;
    // The name stands for the old bytes or for all of the new ones; opening checks the hash.
    expect(['names', 'new']).toContain(loadModel(path).metadata.name);
    const rest = readdirSync(folder).filter((name) => !['names.phony', 'rows.txt'].includes(name));
    expect(rest.every((name) => /^\.names\.phony\.[0-9a-f]{12}\.tmp$/.test(name))).toBe(true);
    // The next run is not troubled by it.
    expect(await ended(startCli(['train', names, '-o', path], folder))).toMatchObject({ code: 0, stderr: '' });
    expect(loadModel(path).metadata).toMatchObject({ name: 'names', order: 5 });
  });

  it('by SIGKILL while it writes values leaves the old file', async () => {
    const folder = newFolder();
    const path = join(folder, 'values.txt');
    writeFileSync(path, 'precious');
    const child = startCli(['generate', join(root, 'names.phony'), '1000000000', '-o', path], folder);
    await until(() => temporaryIn(folder));
    child.kill('SIGKILL');
    await ended(child);
    expect(readFileSync(path, 'utf8')).toBe('precious');
  });

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('by %s leaves no half file', async (signal) => {
    const folder = newFolder();
    const path = join(folder, 'values.txt');
    const child = startCli(['generate', join(root, 'names.phony'), '1000000000', '-o', path], folder);
    const exit = ended(child);
    const half = join(folder, await until(() => temporaryIn(folder)));
    await until(() => (statSync(half).size > 100_000 ? true : undefined));
    child.kill(signal);
    expect(await exit).toMatchObject({ signal, stderr: '' });
    expect(readdirSync(folder)).toEqual([]);
  });
});

// A real disk that fills up: a small file system of its own where one may be mounted, otherwise a limit on the size of
// files, which a process meets in the same call.
describe('a full disk', () => {
  const disk = newFolder();
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk]).status === 0;
  afterAll(() => {
    if (mounted) execFileSync('umount', [disk]);
  });
  const limit = mounted ? '' : 'ulimit -f 64; ';
  const code = mounted ? 'DISK_FULL' : 'FILE_NOT_WRITABLE';
  const big = join(root, 'big.txt');
  writeFileSync(big, Array.from({ length: 20_000 }, (_, i) => `${ROWS[i % 48]}${(i * 7919) % 20_011}`).join('\n'));

  it.each([
    ['a model', `train ${big} -o`],
    ['values', `generate ${join(root, 'names.phony')} 100000 -o`],
  ])('keeps the old file and leaves no half one: %s', async (_, command) => {
    const folder = join(disk, command.split(' ')[0]!);
    mkdirSync(folder);
    const path = join(folder, 'precious');
    writeFileSync(path, 'precious');
    const ran = await ended(startShell(`${limit}phony ${command} ${path}`, root));
    expect(ran.stderr).toMatch(new RegExp(`^phony: .*precious.* cannot be written: .*\\[${code}\\]\\n$`));
    expect(ran.code).toBe(1);
    expect(readFileSync(path, 'utf8')).toBe('precious');
    expect(readdirSync(folder)).toEqual(['precious']);
  });
});
