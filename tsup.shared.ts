import { defineConfig, type Options } from 'tsup';

/** What a `tsup.config.ts` exports. */
export type Config = ReturnType<typeof defineConfig>;

/** What differs between the packages. */
export interface PackageBuild {
  /** True when the package has `src/index.node.ts` (file access) beside the portable `src/index.ts`. */
  node?: boolean;
  /** True when the package has a command, `src/bin.ts`. */
  bin?: boolean;
}

/**
 * The one build of every package: ES modules, CommonJS and one set of types, which always speaks of the richest entry.
 * Dependencies stay imports; dev dependencies that the source imports are bundled.
 *
 * No source maps and no minification: the output is readable as it is, and maps would double what users install.
 */
export function packageBuild({ node = false, bin = false }: PackageBuild = {}): Config {
  const library: Record<string, string> = { index: 'src/index.ts' };
  if (node) library['index.node'] = 'src/index.node.ts';
  const shared: Options = {
    target: ['node20', 'es2022'],
    platform: 'neutral',
    external: [/^node:/],
    treeshake: false,
    minify: false,
    sourcemap: false,
    splitting: true,
    removeNodeProtocol: false,
    silent: true,
  };
  return defineConfig([
    { ...shared, format: 'esm', entry: bin ? { ...library, bin: 'src/bin.ts' } : library },
    { ...shared, format: 'cjs', entry: library, splitting: false },
    {
      ...shared,
      format: ['esm', 'cjs'],
      entry: library,
      dts: { only: true, entry: { index: node ? 'src/index.node.ts' : 'src/index.ts' } },
    },
  ]);
}
