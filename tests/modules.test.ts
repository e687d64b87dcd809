import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import vm from 'node:vm';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { models } from '../models/src/models.ts';
import { createGenerator, LanguageModel } from '../packages/language-generator/src/index.ts';
import { Phony } from '../packages/phony/src/index.ts';
import { buildPackages } from './buildPackages.ts';

// The models as modules of the built package, as an application gets them: by import, and in a bundle for browsers.

const root = fileURLToPath(new URL('..', import.meta.url));
const project = mkdtempSync(join(tmpdir(), 'phony-modules-'));
const asset = (file: string): Buffer => readFileSync(join(root, 'models/assets', file));

// The bundler that comes with tsup: the one that builds the packages.
const require = createRequire(createRequire(import.meta.url).resolve('tsup'));
const esbuild = require('esbuild') as {
  build(options: Record<string, unknown>): Promise<{ outputFiles: readonly { text: string }[] }>;
};

beforeAll(() => {
  buildPackages();
  mkdirSync(join(project, 'node_modules/@phonyland'), { recursive: true });
  for (const [name, path] of [
    ['model-modules', 'packages/model-modules'],
    ['language-generator', 'packages/language-generator'],
  ] as const)
    symlinkSync(join(root, path), join(project, 'node_modules/@phonyland', name), 'junction');
  symlinkSync(join(root, 'packages/phony'), join(project, 'node_modules/phony'), 'junction');
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
});

afterAll(() => rmSync(project, { recursive: true, force: true }));

async function bundle(text: string, options: Record<string, unknown> = {}): Promise<string> {
  writeFileSync(join(project, 'entry.js'), text);
  const { outputFiles } = await esbuild.build({
    entryPoints: [join(project, 'entry.js')],
    absWorkingDir: project,
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'iife',
    logLevel: 'error',
    ...options,
  });
  return outputFiles[0]!.text;
}

/** Runs a script where there is nothing but the language and what every runtime shares. */
function runBare(script: string): unknown {
  const context = vm.createContext({ TextDecoder, TextEncoder, result: undefined });
  vm.runInContext(script, context);
  return context.result;
}

it('every module gives the bytes of its asset', async () => {
  for (const { file } of models) {
    const path = join(root, 'packages/model-modules/dist', file.replace(/\.phony$/, '.js'));
    const { default: bytes } = (await import(/* @vite-ignore */ pathToFileURL(path).href)) as { default: Uint8Array };
    expect(bytes).toBeInstanceOf(Uint8Array);
    expect(Buffer.compare(bytes, asset(file)), file).toBe(0);
  }
});

describe('in an application', () => {
  const entry = `
    import names from '@phonyland/model-modules/tr/person_names';
    import { createGenerator } from '@phonyland/language-generator';
    globalThis.result = JSON.stringify(createGenerator(names, { seed: 42 }).batch(200));`;
  const expected = (): string =>
    JSON.stringify(createGenerator(LanguageModel.decode(asset('tr/person_names.phony')), { seed: 42 }).batch(200));

  it('is found by name in Node, and the package itself names none of them', async () => {
    writeFileSync(
      join(project, 'run.js'),
      `${entry}\nprocess.stdout.write(globalThis.result);\nimport('@phonyland/model-modules/nothing').catch(({ code }) => process.stdout.write(code));`,
    );
    expect(execFileSync(process.execPath, ['run.js'], { cwd: project, encoding: 'utf8' })).toBe(
      `${expected()}ERR_MODULE_NOT_FOUND`,
    );
  });

  it('goes into a bundle for browsers alone, and makes the values of the file there', async () => {
    const text = await bundle(entry);
    expect(text.match(/decode\d*\("[\w-]{1000,}", \d+\)/g)).toHaveLength(1);
    expect(runBare(text)).toBe(expected());
  });

  it('leaves a bundle that does not use it', async () => {
    const unused = "import names from '@phonyland/model-modules/tr/person_names';\nglobalThis.result = 1;";
    expect((await bundle(unused)).length).toBeLessThan(200);
  });

  it('adds at most 13 KB to what is sent, its decoder included', async () => {
    const sent = async (text: string): Promise<number> => gzipSync(await bundle(text, { minify: true })).length;
    const without = await sent(entry.replace(/import names.*/, 'const names = globalThis.model;'));
    expect((await sent(entry)) - without).toBeLessThan(13_000);
  });
});

it('decoding by hand gives the model as well', async () => {
  const text = await bundle(`
    import names from '@phonyland/model-modules/tr/person_names';
    import { LanguageModel } from '@phonyland/language-generator';
    globalThis.result = JSON.stringify(LanguageModel.decode(names).metadata);`);
  expect(runBare(text)).toBe(JSON.stringify(LanguageModel.decode(asset('tr/person_names.phony')).metadata));
});

describe('the slim engine', () => {
  const entry = `
    import names from '@phonyland/model-modules/en-US/person_first_female';
    import { createGenerator } from '@phonyland/language-generator/slim';
    const name = createGenerator(names, { seed: 42 });
    const codes = [() => name({ minLength: 3 }), () => name.unique({ stateless: true, capacity: 9 }), () => name.with({ blocked: ['x'] })].map(
      (call) => { try { call(); return 'none'; } catch (error) { return error.code; } });
    globalThis.result = JSON.stringify([name.batch(200), name.unique().batch(50), name.for('key'), name.at(7), codes]);`;

  it('gives the values of the whole library, without what it has not', async () => {
    const model = LanguageModel.decode(asset('en-US/person_first_female.phony'));
    const name = createGenerator(model, { seed: 42 });
    const expected = [name.batch(200), name.unique().batch(50), name.for('key'), name.at(7)];
    const missing = ['NOT_IN_SLIM', 'NOT_IN_SLIM', 'NOT_IN_SLIM'];
    expect(JSON.parse(runBare(await bundle(entry)) as string)).toEqual([...expected, missing]);
  });

  it('is sent with a model of first names in 40 KB', async () => {
    const text = await bundle(entry.replace(/const codes[\s\S]*/, 'globalThis.result = name();'), { minify: true });
    expect(gzipSync(text, { level: 9 }).length).toBeLessThan(40 * 1024);
  });
});

it('the facade works without files and without eval, with models given as imports', async () => {
  const names = ['person_first_female', 'person_first_male', 'person_last', 'email_usernames'];
  const text = await bundle(`
    import { LanguageModel, Phony } from 'phony';
    ${names.map((name) => `import ${name} from '@phonyland/model-modules/tr/${name}';`).join('\n')}
    const bytes = { ${names.join(', ')} };
    const models = Object.entries(bytes).map(([name, each]) => ['tr/' + name, LanguageModel.decode(each)]);
    Phony.configure({ models: Object.fromEntries(models) });
    const phony = Phony.seed(1).locale('tr');
    let company;
    try { company = phony.company()(); } catch (error) { company = error.code; }
    globalThis.result = JSON.stringify([phony.name().full(), phony.email()(), phony.finance().iban(), phony.date().past(), phony.phone()(), company]);`);
  const context = vm.createContext(
    { TextDecoder, TextEncoder, result: undefined },
    { codeGeneration: { strings: false, wasm: false } },
  );
  vm.runInContext(text, context);
  const phony = Phony.seed(1).locale('tr');
  expect(JSON.parse(context.result as string)).toEqual([
    phony.name().full(),
    phony.email()(),
    phony.finance().iban(),
    phony.date().past().toISOString(),
    phony.phone()(),
    'FILES_UNAVAILABLE',
  ]);
});
