import { expect, test } from 'vitest';
import type { RowList } from './Recipe.ts';
import { renderModule } from './renderModule.ts';
import type { Source } from './Source.ts';

const source: Source = {
  id: 'x',
  registry: 'npm',
  package: 'x-data',
  version: '1.2.3',
  licence: 'MIT',
  url: 'https://example.org/',
  about: 'all x.',
  notice: 'X',
};
const about = 'All x.';

function table(rows: RowList['rows'], type = 'X'): RowList {
  const field = { about: 'A.' };
  const fields = {
    name: { kind: 'text', ...field },
    size: { kind: 'number', ...field },
    parts: { kind: 'texts', ...field },
    sign: { kind: 'text', optional: true, ...field },
  } as const;
  return { about, type, fields, rows };
}

test('the module names its sources and packs the rows', () => {
  const code = renderModule([source], { names: { about, rows: ["it's", 'b'] } });
  expect(code).toContain('// npm x-data@1.2.3: all x. Licence: MIT.\n');
  expect(code).toContain('/** All x. */\nexport const names: () => readonly string[] = lazyList("it\'s|b");\n');
  expect(code).not.toContain('lazyRows');
});

test('rows come with an interface and marked columns', () => {
  const code = renderModule([source], { xs: table([{ name: 'a', size: 1.5, parts: ['b', 'c'], sign: undefined }]) });
  expect(code).toContain("lazyRows('a;1.5;b,c;', 'name size# parts* sign?');");
  expect(code).toContain('readonly parts: readonly string[];\n');
  expect(code).toContain('readonly sign: string | undefined;\n');
});

test('lists of one module may share a type', () => {
  const rows = table([{ name: 'a', size: 1, parts: [], sign: 'b' }]);
  expect(renderModule([source], { xs: rows, ys: rows }).match(/interface X/g)).toHaveLength(1);
});

test.for([
  ['a separator in a text', { names: { about, rows: ['a|b'] } }, /contains \|/],
  ['space around a text', { names: { about, rows: ['a '] } }, /space/],
  ['a text that is not in NFC', { names: { about, rows: ['e\u0301'] } }, /NFC/],
  ['an empty list', { names: { about, rows: [] } }, /no rows/],
  ['a missing cell', { xs: table([{ name: 'a', parts: [] }]) }, /xs\.size: undefined is no number/],
  ['a comma in a list of texts', { xs: table([{ name: 'a', size: 1, parts: ['b,c'] }]) }, /contains ,/],
] as const)('%s is refused', ([, lists, message]) => {
  expect(() => renderModule([source], lists)).toThrow(message);
});

test('a type with other fields elsewhere is refused', () => {
  const other: RowList = { about, type: 'X', fields: { a: { kind: 'text', about: 'A.' } }, rows: [{ a: 'b' }] };
  const lists = { xs: table([{ name: 'a', size: 1, parts: [] }]), ys: other };
  expect(() => renderModule([source], lists)).toThrow(/other fields/);
});
