// Writes the library as CommonJS for other runtimes than Node, of the ES modules that tsup made: their entries share what they have in
// common, which tsup's own CommonJS does not, and would be most of each entry once more.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compact, esbuild, STRICT } from '../../../scripts/bundle/bundler.mjs';

const dist = fileURLToPath(new URL('../dist', import.meta.url));
const MADE = /^(index|faker|fast-check|vitest|jest|chunk-\w+)\.js$/;

for (const name of readdirSync(dist).filter((name) => MADE.test(name))) {
  const text = readFileSync(join(dist, name), 'utf8');
  const { code } = await esbuild.transform(text, { ...compact, format: 'cjs', target: 'es2022', banner: STRICT });
  const shared = code.replaceAll(/require\("\.\/([\w-]+)\.js"\)/g, 'require("./$1.cjs")');
  writeFileSync(join(dist, name.replace(/\.js$/, '.cjs')), shared);
}
