import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { constants, deflateRawSync, gzipSync } from 'node:zlib';

/** What this package reads of the manifest of the models. */
interface Manifest {
  readonly models: readonly { readonly name: string; readonly file: string }[];
}

/** What was written. */
export interface WrittenModules {
  readonly count: number;
  /** Size of all modules together. */
  readonly bytes: number;
  /** The largest module of first names once it is sent: gzip. */
  readonly largestFirstNameGzip: number;
}

/**
 * Writes an ES module for each model of a package folder, `<locale>/<name>.js`, and the one declaration that speaks of them all. Made
 * when the package is built, since they say what the assets say.
 * @param folder of the models: a manifest, and `assets` @param to where the modules go
 */
export function writeModules(folder: string, to: string): WrittenModules {
  const { models } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  let bytes = 0;
  let largestFirstNameGzip = 0;
  for (const { file, name } of models) {
    const text = moduleText(readFileSync(join(folder, 'assets', file)));
    const path = join(to, file.replace(/\.phony$/, '.js'));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    bytes += text.length;
    if (name.startsWith('person_first')) largestFirstNameGzip = Math.max(largestFirstNameGzip, gzipSync(text).length);
  }
  writeFileSync(join(to, 'model.d.ts'), DECLARATION);
  return { count: models.length, bytes, largestFirstNameGzip };
}

/**
 * A module whose default export are a model's bytes. They are packed before they become base64: that makes all modules together
 * smaller than the models themselves, where base64 alone would make them a third larger.
 */
export function moduleText(bytes: Uint8Array): string {
  const packed = deflateRawSync(bytes, { level: constants.Z_BEST_COMPRESSION, memLevel: 9 }).toString('base64url');
  return `import { decode } from '../decode.js';\nexport default /* @__PURE__ */ decode('${packed}', ${bytes.length});\n`;
}

const DECLARATION = `/** The bytes of a .phony file: a model, for createGenerator or LanguageModel.decode. */
declare const bytes: Uint8Array;
export default bytes;
`;
