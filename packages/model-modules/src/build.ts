// The build of this package: node --import tsx src/build.ts
import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { writeModules } from './writeModules.ts';

const dist = fileURLToPath(new URL('../dist', import.meta.url));
const models = fileURLToPath(new URL('../../../models', import.meta.url));
rmSync(dist, { recursive: true, force: true });
const { count, bytes, largestFirstNameGzip } = writeModules(models, dist);
const decoder = ts.transpileModule(readFileSync(new URL('decode.ts', import.meta.url), 'utf8'), {
  compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
});
writeFileSync(join(dist, 'decode.js'), decoder.outputText);
// The notices of the models travel with them.
copyFileSync(join(models, 'NOTICE'), join(dist, 'NOTICE'));
console.log(
  `${count} modules, ${bytes.toLocaleString('en-US')} bytes together; the largest one of first names is ${largestFirstNameGzip.toLocaleString('en-US')} bytes in gzip`,
);
