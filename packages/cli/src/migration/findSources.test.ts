import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../tests/support/temporaryFolder.ts';
import { findSources } from './findSources.ts';

const folder = temporaryFolder();
const FILES = [
  ...['a.ts', 'b.tsx', 'c.mts', 'd.cts', 'e.js', 'f.jsx', 'g.mjs', 'h.cjs', 'sub/deep/i.ts'],
  ...['types.d.ts', 'types.d.mts', 'data.json', 'README.md', '.eslintrc.js', '.storybook/main.ts'],
  ...['node_modules/x/index.js', 'dist/a.js', 'build/a.js', 'coverage/a.js', 'sub/node_modules/y.js'],
];
for (const file of FILES) {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), '');
}
symlinkSync(join(folder, 'sub'), join(folder, 'link'), 'junction');
const within = (paths: string[]): string[] => paths.map((path) => path.slice(folder.length + 1));

it('finds sources in folders, and leaves out what others wrote and what was made', () => {
  expect(within(findSources([folder]))).toEqual(FILES.slice(0, 9));
});

it('takes what is named itself, each file once', () => {
  const hidden = join(folder, '.storybook');
  const paths = [join(folder, 'a.ts'), join(folder, 'sub'), join(folder, 'sub/deep/i.ts'), hidden];
  expect(within(findSources(paths))).toEqual(['a.ts', 'sub/deep/i.ts', '.storybook/main.ts']);
});

it.each([
  ['a path that is not there', 'nowhere', 'FILE_NOT_FOUND'],
  ['a path below a file', 'a.ts/b.ts', 'FILE_NOT_FOUND'],
  ['a file of another kind', 'data.json', 'UNKNOWN_FILE_FORMAT'],
  ['declarations', 'types.d.ts', 'UNKNOWN_FILE_FORMAT'],
])('refuses %s', (_, path, code) => {
  expect(() => findSources([join(folder, path)])).toThrow(expect.objectContaining({ code }));
});
