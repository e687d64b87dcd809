// Writes dist/faker-locale/: an entry for each locale, `phony/faker/locale/de`, whose `faker` is that of the locale. Each is the
// same faker as in `phony/faker`, which the package asks for by its own name, so that each runtime gets its own build of it.
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const dist = fileURLToPath(new URL('../dist', import.meta.url));
const { allFakers, ...exported } = createRequire(import.meta.url)(join(dist, 'node/faker.js'));
const nameOf = new Map(
  Object.entries(exported).flatMap(([name, value]) => (/^faker[A-Z]/.test(name) ? [[value, name]] : [])),
);

const out = join(dist, 'faker-locale');
mkdirSync(out, { recursive: true });
for (const [code, faker] of Object.entries(allFakers)) {
  const name = nameOf.get(faker);
  const hand = `export { ${name} as faker } from 'phony/faker';\n`;
  for (const ending of ['js', 'd.ts', 'd.cts']) writeFileSync(join(out, `${code}.${ending}`), hand);
  writeFileSync(join(out, `${code}.cjs`), `exports.faker = require('phony/faker').${name};\n`);
}
