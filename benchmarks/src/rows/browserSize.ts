import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Result } from '../measure/Result.ts';

interface Bundler {
  buildSync(options: Readonly<Record<string, unknown>>): {
    readonly outputFiles: readonly { readonly contents: Uint8Array }[];
  };
}

/** The bundler that comes with tsup. */
const require = createRequire(createRequire(import.meta.url).resolve('tsup'));

const ENGINE =
  "import { createGenerator } from '@phonyland/language-generator/slim'; globalThis.createGenerator = createGenerator;";
const NAMES = `${ENGINE} import names from '@phonyland/model-modules/en-US/person_first_female'; globalThis.names = names;`;

/** Row p: what an application for browsers ships: the slim engine, and with it a model of first names; minified and compressed. */
export function browserSize(): Result[] {
  const engine = sizeOf(ENGINE);
  const both = sizeOf(NAMES);
  return [
    {
      row: 'p',
      work: 'browser: the slim engine and the model of first names en-US/person_first_female, minified, gzip',
      measured: `${show(both)}, of which the engine is ${show(engine)}`,
      value: both / 1024,
      unit: 'KB',
      larger: false,
      must: 40,
    },
  ];
}

function sizeOf(code: string): number {
  const { buildSync } = require('esbuild') as Bundler;
  const { outputFiles } = buildSync({
    stdin: { contents: code, resolveDir: fileURLToPath(new URL('../../', import.meta.url)) },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    logLevel: 'error',
  });
  return gzipSync(outputFiles[0]!.contents, { level: 9 }).length;
}

function show(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`;
}
