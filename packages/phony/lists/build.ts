// Makes src/lists/<name>.ts, manifest.json and NOTICE from the recipes: `pnpm --filter phony run lists:build`.
// `--only name,name` makes these alone; `--check` writes nothing and fails where a file would change.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fetchSource } from './fetchSource.ts';
import type { Manifest, ManifestModule } from './Manifest.ts';
import { noticeText } from './noticeText.ts';
import type { Recipe } from './Recipe.ts';
import { readmeText } from './readmeText.ts';
import { originOf, renderModule } from './renderModule.ts';
import { SOURCES, sourceOf } from './Source.ts';

const { values } = parseArgs({ options: { only: { type: 'string' }, check: { type: 'boolean' } } });
const MANIFEST = new URL('manifest.json', import.meta.url);
const recipes = readdirSync(new URL('recipes/', import.meta.url))
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .map((file) => file.slice(0, -'.ts'.length))
  .sort();
const only = values.only?.split(',') ?? recipes;
const stale: string[] = [];
const made: Record<string, ManifestModule> = {};

for (const name of only) {
  if (!recipes.includes(name)) throw new Error(`there is no recipe "${name}"; there are ${recipes.join(', ')}`);
  const { recipe } = (await import(`./recipes/${name}.ts`)) as { recipe: Recipe };
  const sources = recipe.sources.map(sourceOf);
  const lists = recipe.make((id) => {
    if (!recipe.sources.includes(id)) throw new Error(`${name} does not state its source "${id}"`);
    return fetchSource(sourceOf(id));
  });
  const code = renderModule(sources, lists);
  write(new URL(`../src/lists/${name}.ts`, import.meta.url), code);
  made[name] = {
    sha256: createHash('sha256').update(code).digest('hex'),
    bytes: Buffer.byteLength(code),
    sources: sources.map(originOf),
    licences: [...new Set(sources.map(({ licence }) => licence))],
    lists: Object.fromEntries(
      Object.entries(lists).map(([list, { rows, about, ...more }]) => [
        list,
        { rows: rows.length, type: 'type' in more ? more.type : 'string', about },
      ]),
    ),
  };
}

// Read at the end, and only for modules whose recipes are there: several people may build parts at once.
const before: Manifest = existsSync(MANIFEST) ? JSON.parse(readFileSync(MANIFEST, 'utf8')) : { modules: {} };
const modules = { ...before.modules, ...made };
const sorted = recipes.filter((name) => name in modules).map((name) => [name, modules[name]!] as const);
const manifest: Manifest = { modules: Object.fromEntries(sorted) };
write(MANIFEST, `${JSON.stringify(manifest, null, 2)}\n`);
write(new URL('../src/lists/README.md', import.meta.url), readmeText(manifest));
write(new URL('NOTICE', import.meta.url), noticeText(SOURCES));

if (values.check && stale.length > 0) {
  console.error(`not as the recipes make them:\n${stale.join('\n')}`);
  process.exitCode = 1;
}
const bytes = sorted.reduce((sum, [, module]) => sum + module.bytes, 0);
console.log(`${only.length} of ${recipes.length} modules made; all together are ${(bytes / 1000).toFixed(0)} kB`);

function write(file: URL, content: string): void {
  if (existsSync(file) && readFileSync(file, 'utf8') === content) return;
  stale.push(file.pathname);
  if (!values.check) writeFileSync(file, content);
}
