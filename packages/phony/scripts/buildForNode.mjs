// Writes dist/node/: the whole of phony's library for Node as a few CommonJS files, of which a process reads those that it needs.
//
// What a fresh process has to parse is most of what `import 'phony'` takes. So the packages beneath are part of these files, without
// what nobody reaches, and the parts of `src/later` are files of their own, read at their first use: a synchronous `require`, which an
// ES module cannot do. The bundler's own splitting, which only works with ES modules, finds what the files share; each file is then
// turned into CommonJS. `dist/index.node.js` and `dist/faker.node.js` hand the same names to ES modules.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compact, esbuild, fromSources, STRICT } from '../../../scripts/bundle/bundler.mjs';

const packageFolder = fileURLToPath(new URL('..', import.meta.url));
const dist = join(packageFolder, 'dist');
const out = join(dist, 'node');
const require = createRequire(import.meta.url);

const shared = { ...compact, platform: 'node', target: 'node20' };

const { outputFiles, metafile } = await esbuild.build({
  ...shared,
  absWorkingDir: packageFolder,
  entryPoints: {
    index: 'src/index.ts',
    faker: 'src/faker/index.ts',
    modules: 'src/later/modules.ts',
    names: 'src/later/names.ts',
    rare: '../language-model/src/later/rare.ts',
    slots: '../language-generator/src/later/rare.ts',
    training: 'src/later/training.ts',
  },
  outdir: out,
  write: false,
  bundle: true,
  splitting: true,
  format: 'esm',
  metafile: true,
  conditions: ['@phonyland/source'],
  // Its assets are beside it.
  external: ['@phonyland/models'],
  plugins: [fromSources({ 'later/included.ts': 'required.ts', 'format/sha256.ts': 'nodeSha256.ts' })],
});

/** The bundler's files by name, and what each imports of the others at once. */
const files = new Map(outputFiles.map(({ path, text }) => [basename(path), text]));
const importsOf = new Map(
  Object.entries(metafile.outputs).map(([path, { imports }]) => [
    basename(path),
    imports.filter(({ kind, external }) => kind === 'import-statement' && !external).map(({ path }) => basename(path)),
  ]),
);

// What the index needs becomes one file: each file more costs a fresh process a quarter of a millisecond.
const core = new Set();
const collect = (name) => {
  if (core.has(name)) return;
  core.add(name);
  importsOf.get(name).forEach(collect);
};
collect('index.js');
core.delete('index.js');
const spaceOf = (name) => `of_${name.replace(/\W/g, '_')}`;
const [merged] = (
  await esbuild.build({
    ...shared,
    stdin: {
      contents: [
        "export * from './index.js';",
        ...Array.from(core, (name) => `export * as ${spaceOf(name)} from './${name}';`),
      ].join('\n'),
      resolveDir: out,
    },
    write: false,
    bundle: true,
    format: 'cjs',
    banner: { js: STRICT },
    external: ['@phonyland/models'],
    plugins: [
      {
        name: 'in-memory',
        setup(build) {
          build.onResolve({ filter: /^\.\// }, ({ path }) => ({ path: basename(path), namespace: 'made' }));
          build.onLoad({ filter: /.*/, namespace: 'made' }, ({ path }) => ({
            contents: files.get(path),
            loader: 'js',
          }));
        },
      },
    ],
  })
).outputFiles;

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
writeFileSync(join(out, 'index.js'), merged.text);
for (const [name, text] of files) {
  if (name === 'index.js' || core.has(name)) continue;
  const { code } = await esbuild.transform(text, { ...shared, format: 'cjs', banner: STRICT });
  const required = code.replaceAll(/require\("\.\/([^"]+)"\)/g, (whole, file) =>
    core.has(file) ? `require("./index.js").${spaceOf(file)}` : whole,
  );
  writeFileSync(join(out, name), required);
}
writeFileSync(join(out, 'package.json'), '{ "type": "commonjs" }\n');

for (const entry of ['index', 'faker']) {
  const names = Object.keys(require(join(out, `${entry}.js`)))
    .filter((name) => !name.startsWith('of_'))
    .sort();
  writeFileSync(
    join(dist, `${entry}.node.js`),
    `import { createRequire } from 'node:module';
const entry = createRequire(import.meta.url)('./node/${entry}.js');
export const { ${names.join(', ')} } = entry;
`,
  );
}
writeFileSync(join(dist, 'metafile-node.json'), JSON.stringify(metafile));
