import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../tests/support/temporaryFolder.ts';
import { filePathOf } from './filePathOf.ts';

const folder = temporaryFolder();
const at = (name: string): string => join(relative(process.cwd(), folder), name);
writeFileSync(at('a{b}.phony'), '');
mkdirSync(at('names'));

it.each([
  ['a file that is there', at('a{b}.phony'), at('a{b}.phony')],
  ['a file beside us, without a folder', 'package.json', 'package.json'],
  ['a file whose name looks like none', 'LICENSE', './LICENSE'],
  ['a path that leads nowhere', 'none/file', 'none/file'],
  ['an ending of models', 'none.phony', 'none.phony'],
  ['a folder', at('names'), at('names')],
  ['a template with a slash', '{a}/{b}', undefined],
  ['a name', 'nothing-of-this-name', undefined],
])('%s', (_, what, path) => {
  expect(filePathOf(what)).toBe(path);
});
