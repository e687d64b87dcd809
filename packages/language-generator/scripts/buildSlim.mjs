// Writes dist/slim.js and dist/slim.cjs: generators over trained models and nothing else, in one file for browsers. What is not part of
// it throws NOT_IN_SLIM; see src/slim.ts. Types are those that tsup wrote of that file.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compact, esbuild, fromSources } from '../../../scripts/bundle/bundler.mjs';

const folder = fileURLToPath(new URL('..', import.meta.url));

for (const [format, file] of [
  ['esm', 'slim.js'],
  ['cjs', 'slim.cjs'],
]) {
  const { metafile } = await esbuild.build({
    ...compact,
    absWorkingDir: folder,
    entryPoints: ['src/slim.ts'],
    outfile: `dist/${file}`,
    bundle: true,
    metafile: true,
    format,
    platform: 'browser',
    target: 'es2022',
    conditions: ['@phonyland/source'],
    plugins: [
      fromSources({
        'later/included.ts': 'absent.ts',
        'format/sha256.ts': 'noSha256.ts',
        'format/scanMessagePack.ts': 'noScan.ts',
      }),
    ],
  });
  writeFileSync(join(folder, `dist/metafile-${file}.json`), JSON.stringify(metafile));
}
