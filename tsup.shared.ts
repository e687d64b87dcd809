import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { defineConfig, type Options } from 'tsup';

/** What a `tsup.config.ts` exports. */
export type Config = ReturnType<typeof defineConfig>;

/** What differs between the packages. */
export interface PackageBuild {
  /** True when the package has `src/index.node.ts` (file access) beside the portable `src/index.ts`. */
  node?: boolean;
  /** True when the package has a command, `src/bin.ts`. */
  bin?: boolean;
  /** Entries below the package's name, source by name: `phony/fast-check`. */
  subpaths?: Record<string, string>;
  /** Entries that another script builds, of which only the types are written. */
  typesOf?: Record<string, string>;
  /** False where another script makes CommonJS of the ES modules, so that entries share what they have in common. */
  commonJs?: boolean;
  /** Packages that the build for Node replaces by a file of the package. */
  nodeInstead?: Record<string, string>;
  /** Conditions by which bundled packages choose their entries, besides the usual ones. */
  conditions?: string[];
}

/**
 * The one build of every package: ES modules, CommonJS and one set of types, which always speaks of the richest entry.
 * Dependencies stay imports; dev dependencies that the source imports are bundled.
 *
 * No source maps, which would double what users install, and no shortened names: stack traces read as the source does.
 */
export function packageBuild({
  node = false,
  bin = false,
  subpaths = {},
  typesOf = {},
  commonJs = true,
  nodeInstead = {},
  conditions = [],
}: PackageBuild = {}): Config {
  const portable: Record<string, string> = { index: 'src/index.ts', ...subpaths };
  const forNode: Record<string, string> = { 'index.node': 'src/index.node.ts' };
  const alias = Object.fromEntries(Object.entries(nodeInstead).map(([name, file]) => [name, resolve(file)]));
  const shared: Options = {
    target: ['node20', 'es2022'],
    platform: 'neutral',
    // csv-parse names Node's modules without the prefix; it is in entries for Node alone. Entries that name their own package take the very
    // facade that a user's `import 'phony'` takes in the runtime at hand.
    external: [/^node:/, 'stream', 'phony'],
    treeshake: false,
    esbuildPlugins: [tellBundled],
    esbuildOptions: (options) => {
      compact(options);
      // An empty list would be none, not the usual ones.
      if (conditions.length > 0) options.conditions = conditions;
    },
    sourcemap: false,
    splitting: true,
    removeNodeProtocol: false,
    silent: true,
  };
  // A build for each runtime, not one with shared chunks: every file more costs a fresh process a millisecond.
  const nodeBuild: Options = {
    ...shared,
    entry: forNode,
    esbuildOptions: (options) => {
      compact(options);
      options.alias = alias;
    },
  };
  return defineConfig([
    { ...shared, format: 'esm', entry: { ...portable, ...(bin ? { bin: 'src/bin.ts' } : {}) } },
    ...(commonJs ? [{ ...shared, format: 'cjs' as const, entry: portable, splitting: false }] : []),
    ...(node
      ? [
          { ...nodeBuild, format: 'esm' as const },
          { ...nodeBuild, format: 'cjs' as const, splitting: false },
        ]
      : []),
    {
      ...shared,
      format: ['esm', 'cjs'],
      entry: portable,
      dts: { only: true, entry: { ...portable, ...typesOf, index: node ? 'src/index.node.ts' : 'src/index.ts' } },
    },
  ]);
}

/**
 * Writes what the bundler tells of its outputs for scripts/third-party-licenses.mjs, which does not keep it. A file for each build: tsup's
 * own option gives builds of one format, which run at the same time, the same file.
 */
const tellBundled: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'tell-bundled',
  setup(build) {
    const { initialOptions } = build;
    initialOptions.metafile = true;
    const entries = Object.keys(initialOptions.entryPoints ?? {});
    const file = join('dist', `metafile-${initialOptions.format}-${entries.join('-').replaceAll('/', '-')}.json`);
    build.onEnd(({ metafile }) => {
      // Missing when the build failed, of which tsup tells.
      if (metafile === undefined) return;
      mkdirSync('dist', { recursive: true });
      writeFileSync(file, JSON.stringify(metafile));
    });
  },
};

/** White space and comments are half of what a fresh process has to read; names stay, for stack traces. */
function compact(options: Parameters<NonNullable<Options['esbuildOptions']>>[0]): void {
  options.minifyWhitespace = true;
  options.minifySyntax = true;
}
