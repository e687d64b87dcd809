import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { codeOf, errorOf } from '../../tests/support/codeOf.ts';
import { temporaryFolder } from '../../tests/support/temporaryFolder.ts';
import { cannotWrite, writeAtomically } from './writeAtomically.ts';

/** What the file system does instead of its work, by the name of the call; it passes on what it is not told. */
const faults = vi.hoisted(
  () => new Map<string, (real: (...given: never[]) => unknown, ...given: never[]) => unknown>(),
);

vi.mock('node:fs', async (original) => {
  const real = await original<Record<string, (...given: never[]) => unknown>>();
  const wrapped = ['openSync', 'writeSync', 'fsyncSync', 'closeSync', 'renameSync', 'rmSync'].map((name) => [
    name,
    (...given: never[]) =>
      faults.get(name)?.(real[name]!, ...given) ?? (faults.has(name) ? undefined : real[name]!(...given)),
  ]);
  return { ...real, ...Object.fromEntries(wrapped) };
});

function fault(code: string): () => never {
  return () => {
    throw Object.assign(new Error(`${code}: simulated`), { code });
  };
}

const root = temporaryFolder();
let folder = '';
let file = '';
let number = 0;
beforeEach(() => {
  folder = join(root, String(number++));
  mkdirSync(folder);
  file = join(folder, 'names.phony');
});
afterEach(() => faults.clear());

describe('writeAtomically', () => {
  it('writes bytes and text, over what was there', () => {
    writeAtomically(file, 'Ayşe\n');
    expect(readFileSync(file, 'utf8')).toBe('Ayşe\n');
    writeAtomically(file, Uint8Array.of(1, 2, 3));
    expect(Array.from(readFileSync(file))).toEqual([1, 2, 3]);
    writeAtomically(file, '');
    expect(readFileSync(file)).toHaveLength(0);
    expect(readdirSync(folder)).toEqual(['names.phony']);
  });

  it('goes on where the system wrote only a part', () => {
    const content = Uint8Array.from({ length: 1000 }, (_, i) => i);
    faults.set('writeSync', (real, fd, bytes: Uint8Array, at: number) =>
      (real as (...given: unknown[]) => number)(fd, bytes, at, Math.min(300, bytes.length - at)),
    );
    writeAtomically(file, content);
    faults.clear();
    expect(new Uint8Array(readFileSync(file))).toEqual(content);
  });

  it.each<[call: string, reason: string, code: string]>([
    ['openSync', 'EACCES', 'FILE_NOT_WRITABLE'],
    ['openSync', 'EROFS', 'FILE_NOT_WRITABLE'],
    ['openSync', 'ENOSPC', 'DISK_FULL'],
    ['writeSync', 'ENOSPC', 'DISK_FULL'],
    ['writeSync', 'EDQUOT', 'DISK_FULL'],
    ['writeSync', 'EIO', 'FILE_NOT_WRITABLE'],
    ['fsyncSync', 'ENOSPC', 'DISK_FULL'],
    ['closeSync', 'ENOSPC', 'DISK_FULL'],
    ['closeSync', 'EIO', 'FILE_NOT_WRITABLE'],
    ['renameSync', 'EPERM', 'FILE_NOT_WRITABLE'],
  ])('leaves the old file and nothing else when %s fails with %s', (call, reason, code) => {
    writeFileSync(file, 'old');
    faults.set(call, fault(reason));
    const error = errorOf(() => writeAtomically(file, 'new'));
    faults.clear();
    expect(error.code).toBe(code);
    expect(error.message).toContain(JSON.stringify(file));
    expect(error.message).toContain('unchanged');
    expect(error.details).toEqual({ path: file, reason });
    expect(error.cause).toMatchObject({ code: reason });
    expect(readFileSync(file, 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['names.phony']);
  });

  it('tells the first failure when cleaning up fails as well', () => {
    writeFileSync(file, 'old');
    faults.set('writeSync', fault('ENOSPC'));
    faults.set('closeSync', fault('EIO'));
    faults.set('rmSync', fault('EBUSY'));
    expect(codeOf(() => writeAtomically(file, 'new'))).toBe('DISK_FULL');
    expect(readFileSync(file, 'utf8')).toBe('old');
  });

  it('leaves the old file when the disk is full in the middle', () => {
    writeFileSync(file, 'old');
    let written = 0;
    faults.set('writeSync', (real, fd, bytes: Uint8Array, at: number) => {
      if (written >= 2000) fault('ENOSPC')();
      written += 1000;
      return (real as (...given: unknown[]) => number)(fd, bytes, at, 1000);
    });
    expect(codeOf(() => writeAtomically(file, 'x'.repeat(5000)))).toBe('DISK_FULL');
    expect(written).toBe(2000);
    expect(readFileSync(file, 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['names.phony']);
  });

  it('makes no file where there was none when it fails', () => {
    faults.set('writeSync', fault('ENOSPC'));
    expect(codeOf(() => writeAtomically(file, 'new'))).toBe('DISK_FULL');
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each([
    ['does not exist', (at: string) => join(at, 'no', 'such', 'names.phony')],
    ['is a file', (at: string) => join(at, 'names.phony', 'x.phony')],
  ])('tells that the folder %s', (_topic, path) => {
    writeFileSync(file, 'old');
    const error = errorOf(() => writeAtomically(path(folder), 'new'));
    expect(error.code).toBe('FOLDER_NOT_FOUND');
    expect(error.message).toContain('make it first');
    expect(readdirSync(folder)).toEqual(['names.phony']);
  });

  it('does not put a file in the place of a folder', () => {
    mkdirSync(file);
    expect(codeOf(() => writeAtomically(file, 'new'))).toBe('FILE_NOT_WRITABLE');
    expect(readdirSync(folder)).toEqual(['names.phony']);
    expect(readdirSync(file)).toEqual([]);
  });

  it('leaves the old file whole when the process is killed in the middle', () => {
    writeFileSync(file, 'old');
    const module = fileURLToPath(new URL('./writeAtomically.ts', import.meta.url));
    const script = join(folder, 'killed.mts');
    // Dies by a signal that nothing can catch, when half of the bytes are written.
    writeFileSync(
      script,
      `import fs from 'node:fs';
       import { syncBuiltinESMExports } from 'node:module';
       const write = fs.writeSync;
       fs.writeSync = (file, bytes, at) => {
         write(file, bytes, at, bytes.length >> 1);
         process.kill(process.pid, 'SIGKILL');
         for (;;) {}
       };
       syncBuiltinESMExports();
       const { writeAtomically } = await import(${JSON.stringify(module)});
       writeAtomically(${JSON.stringify(file)}, 'new content');`,
    );
    const { signal, stderr } = spawnSync(process.execPath, ['--conditions=@phonyland/source', '--import=tsx', script], {
      encoding: 'utf8',
      cwd: fileURLToPath(new URL('../../../..', import.meta.url)),
    });
    expect({ signal, stderr }).toEqual({ signal: 'SIGKILL', stderr: '' });
    expect(readFileSync(file, 'utf8')).toBe('old');
    const left = readdirSync(folder).filter((name) => name.endsWith('.tmp'));
    expect(left).toHaveLength(1);
    expect(readFileSync(join(folder, left[0]!), 'utf8')).toBe('new c');
    // What is left stands in nobody's way.
    writeAtomically(file, 'newer');
    expect(readFileSync(file, 'utf8')).toBe('newer');
  });
});

describe('cannotWrite', () => {
  it('keeps the cause', () => {
    const cause = Object.assign(new Error('nope'), { code: 'EBUSY' });
    expect(cannotWrite('a/b', cause)).toMatchObject({ code: 'FILE_NOT_WRITABLE', cause });
    expect(existsSync('a/b')).toBe(false);
  });
});
