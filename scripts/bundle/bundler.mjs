// The bundler that builds everything (esbuild, by way of tsup), and how it is told to put one source file in the place of another.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { withoutBarrels } from './withoutBarrels.mjs';

const require = createRequire(import.meta.url);
export const esbuild = createRequire(require.resolve('tsup'))('esbuild');

/** Stands at the head of CommonJS: the sources are ES modules, in which wrong writes throw. */
export const STRICT = '"use strict";';

/** What all of our own bundles have in common: white space is nearly half of what has to be read, names stay for stack traces. */
export const compact = {
  minifyWhitespace: true,
  minifySyntax: true,
  // Letters beyond ASCII are shorter as they are, and are read faster.
  charset: 'utf8',
  logLevel: 'warning',
};

/**
 * A plugin that bundles the packages of this workspace from their sources, each name from the file that makes it.
 * @param {Record<string, string>} instead which files take the place of others beside them, by the ends of their paths:
 *   `{ 'later/included.ts': 'absent.ts' }`
 */
export function fromSources(instead) {
  return {
    name: 'from-sources',
    setup(build) {
      build.onResolve({ filter: /^\.{1,2}\/.*\.ts$/ }, ({ path, resolveDir }) => {
        const file = join(resolveDir, path);
        const replaced = Object.keys(instead).find((end) => file.endsWith(join('/', end)));
        return replaced === undefined ? undefined : { path: join(dirname(file), instead[replaced]) };
      });
      build.onLoad({ filter: /[/\\]packages[/\\][^/\\]+[/\\]src[/\\].*\.ts$/ }, ({ path }) => ({
        contents: withoutBarrels(path),
        loader: 'ts',
      }));
    },
  };
}
