import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type MigratedFile, migrateFiles, type SourceText } from '../src/index.ts';

// Each folder is a project as it was and as it becomes; left.txt tells what stays and why. UPDATE_FIXTURES=1 writes them anew, to be read.

const root = fileURLToPath(new URL('../fixtures', import.meta.url));
const update = process.env.UPDATE_FIXTURES === '1';

function filesOf(folder: string): SourceText[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => ({ path: file.slice(folder.length + 1).replaceAll('\\', '/'), text: readFileSync(file, 'utf8') }));
}

const leftText = (files: readonly MigratedFile[]): string =>
  files
    .flatMap(({ path, left, notes }) => [
      ...left.map(({ line, what, reason }) => `${path}:${line} ${what}: ${reason}\n`),
      ...notes.map((note) => `${path} ${note}\n`),
    ])
    .join('');

describe.each(readdirSync(root).filter((name) => !name.startsWith('.')))('%s', (name) => {
  const folder = join(root, name);
  const migrated = migrateFiles(filesOf(join(folder, 'before')));
  if (update) {
    for (const { path, text } of migrated) {
      mkdirSync(dirname(join(folder, 'after', path)), { recursive: true });
      writeFileSync(join(folder, 'after', path), text);
    }
    writeFileSync(join(folder, 'left.txt'), leftText(migrated));
  }

  it.each(migrated)('$path becomes what it should', ({ path, text, error }) => {
    expect(error).toBeUndefined();
    expect(existsSync(join(folder, 'after', path))).toBe(true);
    expect(text).toBe(readFileSync(join(folder, 'after', path), 'utf8'));
  });

  it('tells what stays and why', () => {
    expect(leftText(migrated)).toBe(readFileSync(join(folder, 'left.txt'), 'utf8'));
  });

  it('changes nothing the second time', () => {
    const after = filesOf(join(folder, 'after'));
    expect(after).toHaveLength(migrated.length);
    for (const { path, before, text, rewritten } of migrateFiles(after)) {
      expect(text, path).toBe(before);
      expect(rewritten, path).toBe(0);
    }
  });
});
