// Writes the Unicode data that patterns are read with: `node scripts/unicode-tables.mjs`, after a change of the version below.
// The tables are pinned, so that a pattern means the same on every runtime; decodeRuns.ts says how they are packed.
import { execFileSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import aliases from 'unicode-match-property-value-ecmascript/data/mappings.js';

const VERSION = '16.0.0';
const root = fileURLToPath(new URL('..', import.meta.url));
const target = join(root, 'packages/ngram/src/constraints/pattern/unicode/unicodeTables.ts');
const source = dirname(createRequire(import.meta.url).resolve(`@unicode/unicode-${VERSION}`));
const END = 0x110000;

/** The binary properties that patterns know: name, short name, and the categories that come close. */
const BINARY_PROPERTIES = [
  ['ASCII_Hex_Digit', 'AHex', ''],
  ['Alphabetic', 'Alpha', 'Lu Ll Lt Lm Lo Nl'],
  ['Emoji', '', ''],
  ['Emoji_Presentation', 'EPres', ''],
  ['Extended_Pictographic', 'ExtPict', ''],
  ['Hex_Digit', 'Hex', ''],
  ['ID_Continue', 'IDC', 'Lu Ll Lt Lm Lo Nl Mn Mc Nd Pc'],
  ['ID_Start', 'IDS', 'Lu Ll Lt Lm Lo Nl'],
  ['Lowercase', 'Lower', 'Ll'],
  ['Uppercase', 'Upper', 'Lu'],
  ['White_Space', 'space', ''],
];

const load = async (path) => (await import(pathToFileURL(join(source, path, 'ranges.mjs')).href)).default;
const foldersOf = (path) => readdirSync(join(source, path)).filter((name) => !name.includes('.'));

/** For every code point what `valueOf` the ranges' folder is; `fallback` elsewhere. */
async function spread(property, names, fallback) {
  const values = new Array(END).fill(fallback);
  for (const name of names) {
    for (const { begin, end } of await load(`${property}/${name}`)) values.fill(name, begin, end);
  }
  return values;
}

const SINGLE = 20;
const letter = (index) => String.fromCharCode(65 + index);
/** The name of a value in the runs: A to T for the 20 most frequent, two letters for others. */
function symbol(index) {
  if (index < SINGLE) return letter(index);
  const beyond = index - SINGLE;
  if (beyond >= 6 * 26) throw new Error('more values than there are symbols');
  return letter(SINGLE + Math.floor(beyond / 26)) + letter(beyond % 26);
}

/** Packs one value per code point; `undefined` may become any value. */
function pack(valuePerPoint, firstValue) {
  const runs = [];
  for (const value of valuePerPoint) {
    const last = runs.at(-1);
    if (last !== undefined && (value === undefined || value === last.value)) last.length++;
    else runs.push({ value, length: 1 });
  }
  const counts = new Map();
  for (const { value } of runs) counts.set(value, (counts.get(value) ?? 0) + 1);
  const values = [...counts.keys()].sort((a, b) => counts.get(b) - counts.get(a) || (String(a) < String(b) ? -1 : 1));
  if (firstValue !== undefined) values.sort((a, b) => (b === firstValue) - (a === firstValue));
  const symbols = new Map(values.map((value, index) => [value, symbol(index)]));
  const text = runs.map(({ value, length }) => symbols.get(value) + (length === 1 ? '' : length.toString(36))).join('');
  return { values, symbols, runs: text };
}

const quote = (text) => `'${text}'`;
const table = (values, runs) => `{\n  values: ${quote(values)},\n  runs: ${quote(runs)},\n}`;

const categoryAliases = new Map();
for (const [alias, name] of aliases.get('General_Category')) {
  categoryAliases.set(name, [...(categoryAliases.get(name) ?? []), alias]);
}
const shortOf = (name) => categoryAliases.get(name)[0];
const leaves = foldersOf('General_Category').filter((name) => /^[A-Z][a-z]$/.test(shortOf(name)));
const categoryOf = (await spread('General_Category', leaves, 'Unassigned')).map(shortOf);
const categories = pack(categoryOf);
const categoryNames = [...categoryAliases].map(([name, names]) => {
  const short = shortOf(name);
  const members = short === 'LC' ? ['Lu', 'Ll', 'Lt'] : categories.values.filter((leaf) => leaf.startsWith(short));
  return `${names.join(' ')}=${members.sort().join(' ')}`;
});

const scriptNames = foldersOf('Script').filter((name) => name !== 'Unknown');
const scriptOf = await spread('Script', scriptNames, undefined);
categoryOf.forEach((category, point) => {
  const known = !['Cn', 'Co', 'Cs'].includes(category);
  if (known !== (scriptOf[point] !== undefined)) throw new Error(`script of ${point.toString(16)}`);
});
const scripts = pack(scriptOf);
const scriptAliases = scripts.values.map((name) => {
  const names = [...aliases.get('Script')].filter(([, long]) => long === name).map(([alias]) => alias);
  return [...new Set([name, ...names])].join(' ');
});

const extensionsOf = new Array(END).fill('');
for (const name of foldersOf('Script_Extensions')
  .filter((script) => script !== 'Unknown')
  .sort()) {
  for (const { begin, end } of await load(`Script_Extensions/${name}`)) {
    for (let point = begin; point < end; point++) extensionsOf[point] += scripts.symbols.get(name);
  }
}
for (let point = 0; point < END; point++) {
  if (extensionsOf[point] === (scripts.symbols.get(scriptOf[point]) ?? '')) extensionsOf[point] = '';
}
const extensions = pack(extensionsOf, '');

const foldingOf = new Array(END).fill(0);
for (const status of ['C', 'S']) {
  const path = join(source, 'Case_Folding', status, 'code-points.mjs');
  for (const [from, to] of (await import(pathToFileURL(path).href)).default) foldingOf[from] = to - from;
}
const folding = pack(foldingOf, 0);

const binary = [];
for (const [name, alias, base] of BINARY_PROPERTIES) {
  const members = new Set(base.split(' '));
  const differs = categoryOf.map((category) => members.has(category));
  for (const { begin, end } of await load(`Binary_Property/${name}`)) {
    for (let point = begin; point < end; point++) differs[point] = !differs[point];
  }
  const packed = pack(differs, false);
  const names = alias === '' ? name : `${name} ${alias}`;
  binary.push(`  { names: ${quote(names)}, categories: ${quote(base)}, runs: ${quote(packed.runs)} },`);
}

writeFileSync(
  target,
  `// Generated by \`node scripts/unicode-tables.mjs\` from Unicode ${VERSION} (npm: @unicode/unicode-${VERSION}): do not edit.
/*!
 * Unicode data: Copyright © 1991-2024 Unicode, Inc., distributed under the Unicode License V3 (SPDX: Unicode-3.0):
 * "Permission is hereby granted, free of charge, to any person obtaining a copy of data files and any associated
 * documentation (the "Data Files") or software and any associated documentation (the "Software") to deal in the Data
 * Files or Software without restriction, including without limitation the rights to use, copy, modify, merge, publish,
 * distribute, and/or sell copies of the Data Files or Software, and to permit persons to whom the Data Files or Software
 * are furnished to do so, provided that either (a) this copyright and permission notice appear with all copies of the
 * Data Files or Software, or (b) this copyright and permission notice appear in associated Documentation. THE DATA FILES
 * AND SOFTWARE ARE PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
 * WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT OF THIRD PARTY RIGHTS. IN NO EVENT
 * SHALL THE COPYRIGHT HOLDER OR HOLDERS INCLUDED IN THIS NOTICE BE LIABLE FOR ANY CLAIM, OR ANY SPECIAL INDIRECT OR
 * CONSEQUENTIAL DAMAGES, OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF
 * CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THE DATA
 * FILES OR SOFTWARE. Except as contained in this notice, the name of a copyright holder shall not be used in advertising
 * or otherwise to promote the sale, use or other dealings in these Data Files or Software without prior written
 * authorization of the copyright holder." https://www.unicode.org/license.txt
 */
import type { BinaryPropertyTable, RunTable } from './decodeRuns.ts';

/** General_Category of every code point, by short name. */
export const GENERAL_CATEGORIES: RunTable = ${table(categories.values.join(' '), categories.runs)};

/** What General_Category and its groups are called, and the categories each stands for. */
export const GENERAL_CATEGORY_NAMES: string =
  ${quote(categoryNames.join(';'))};

/** Script of every code point that has one: of those in Cn, Co and Cs, which are Unknown, the runs say nothing. */
export const SCRIPTS: RunTable = ${table(scripts.values.join(' '), scripts.runs)};

/** What the scripts are called, in the order of the values above. */
export const SCRIPT_NAMES: string =
  ${quote(scriptAliases.join(';'))};

/** Script_Extensions where they are not just the script: the symbols of scripts, after one value for "the script". */
export const SCRIPT_EXTENSIONS: RunTable = ${table(extensions.values.join(' '), extensions.runs)};

/** Simple case folding (status C and S): what to add to a code point, in decimal. */
export const CASE_FOLDING: RunTable = ${table(folding.values.join(' '), folding.runs)};

/** Binary properties: some categories, and the code points where the property differs from their union. */
export const BINARY_PROPERTIES: readonly BinaryPropertyTable[] = [
${binary.join('\n')}
];
`,
);

// The borders of what can stand in a word, among UTF-16 units from U+0250 on: each as its distance from the one before.
const wordTarget = join(root, 'packages/ngram/src/blocked/wordUnits.ts');
const borders = [];
for (let unit = 0x250, within = false; unit <= 0x10000; unit++) {
  const belongs = unit < 0x10000 && /^(L|M|Nd)/.test(categoryOf[unit]);
  if (belongs !== within) borders.push(unit);
  within = belongs;
}
const distances = borders.map((border, at) => (border - (at === 0 ? 0 : borders[at - 1])).toString(36));
writeFileSync(
  wordTarget,
  `// Generated by \`node scripts/unicode-tables.mjs\` from Unicode ${VERSION} (npm: @unicode/unicode-${VERSION}): do not edit.
/*! Unicode data: Copyright © 1991-2024 Unicode, Inc., Unicode License V3: https://www.unicode.org/license.txt */

/**
 * The borders of letters, marks and decimal digits among the UTF-16 units from U+0250 on, ascending: the first belongs to them, the
 * second no longer does, and so on. Each is packed as its distance from the one before, in base 36.
 */
export const WORD_UNITS: string =
  ${quote(distances.join(' '))};
`,
);

// The lines' breaks are the formatter's.
const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome');
execFileSync(process.execPath, [biome, 'format', '--write', target, wordTarget], { cwd: root, stdio: 'inherit' });
