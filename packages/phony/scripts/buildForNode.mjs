// Writes dist/node/: the whole of phony's library for Node as a few CommonJS files, of which a process reads those that it needs.
//
// What a fresh process has to parse is most of what `import 'phony'` takes. So the packages beneath are part of these files, without
// what nobody reaches, and the parts of `src/later` are files of their own, read at their first use: a synchronous `require`, which an
// ES module cannot do. The bundler's own splitting, which only works with ES modules, finds what the files share; each file is then
// turned into CommonJS. `dist/index.node.js` hands the same names to ES modules.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withoutBarrels } from './withoutBarrels.mjs';

const packageFolder = fileURLToPath(new URL('..', import.meta.url));
const dist = join(packageFolder, 'dist');
const out = join(dist, 'node');
const require = createRequire(import.meta.url);
// The bundler of tsup, which builds everything else.
const esbuild = createRequire(require.resolve('tsup'))('esbuild');

/** In the place of what is included, what is read when it is needed; Node's own hash; and no detours by way of a package's index. */
const forNode = {
  name: 'for-node',
  setup(build) {
    build.onResolve({ filter: /\/included\.ts$/ }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path.replace('included', 'required')),
    }));
    build.onResolve({ filter: /^@noble\/hashes\/sha2\.js$/ }, () => ({
      path: join(packageFolder, '../language-model/src/format/nodeSha256.ts'),
    }));
    build.onLoad({ filter: /[/\\]packages[/\\][^/\\]+[/\\]src[/\\].*\.ts$/ }, ({ path }) => ({
      contents: withoutBarrels(path),
      loader: 'ts',
    }));
  },
};

const { outputFiles } = await esbuild.build({
  absWorkingDir: packageFolder,
  entryPoints: {
    index: 'src/index.ts',
    modules: 'src/later/modules.ts',
    names: 'src/later/names.ts',
    rare: '../language-model/src/later/rare.ts',
    training: 'src/later/training.ts',
  },
  outdir: out,
  write: false,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  conditions: ['@phonyland/source'],
  // Its assets are beside it.
  external: ['@phonyland/models'],
  minifyWhitespace: true,
  minifySyntax: true,
  // Names of letters beyond ASCII are shorter as they are, and are read faster.
  charset: 'utf8',
  plugins: [forNode],
  logLevel: 'warning',
});

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
for (const { path, text } of outputFiles) {
  const { code } = await esbuild.transform(text, {
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    minifyWhitespace: true,
    minifySyntax: true,
    charset: 'utf8',
  });
  writeFileSync(join(out, basename(path)), code);
}
writeFileSync(join(out, 'package.json'), '{ "type": "commonjs" }\n');

const names = Object.keys(require(join(out, 'index.js'))).sort();
writeFileSync(
  join(dist, 'index.node.js'),
  `import { createRequire } from 'node:module';
const phony = createRequire(import.meta.url)('./node/index.js');
export const { ${names.join(', ')} } = phony;
`,
);
