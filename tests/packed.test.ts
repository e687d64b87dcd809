import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

// What users get: the tarballs, installed by npm into an empty folder outside the workspace.

const root = fileURLToPath(new URL('..', import.meta.url));
const tarballs = mkdtempSync(join(tmpdir(), 'phony-tarballs-'));
const project = mkdtempSync(join(tmpdir(), 'phony-project-'));
const shell = process.platform === 'win32';

function run(command: string, args: string[]): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: project, encoding: 'utf8', shell });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} exited with ${status}:\n${stdout}${stderr}`);
  return stdout;
}

let migrateTarball = '';
let parquetTarball = '';

const write = (name: string, text: string): void => writeFileSync(join(project, name), text);

/** Sum of the sizes of all files under a folder, in bytes. */
function sizeOf(folder: string): number {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => lstatSync(join(folder, file)));
  return files.reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0);
}

beforeAll(() => {
  const printed = execFileSync(process.execPath, [join(root, 'scripts/pack.mjs'), tarballs], { encoding: 'utf8' });
  const {
    '@phonyland/model-modules': _,
    '@phonyland/migrate': codemod,
    '@phonyland/parquet': parquet,
    ...packed
  } = JSON.parse(printed) as Record<string, string>;
  migrateTarball = codemod!;
  parquetTarball = parquet!;
  const dependencies = Object.fromEntries(Object.entries(packed).map(([name, path]) => [name, `file:${path}`]));
  // The packages ask for each other by version, and those versions are the tarballs, not the registry's.
  write('package.json', JSON.stringify({ name: 'project', private: true, dependencies, overrides: dependencies }));
  run('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock']);
  const names = readFileSync(join(root, 'examples/names/first-names.txt'), 'utf8').split('\n');
  write('names.txt', `${names.filter((_, row) => row % 20 === 0).join('\n')}\n`);
});

afterAll(() => {
  for (const folder of [tarballs, project]) rmSync(folder, { recursive: true, force: true });
});

it('weighs at most 15 MB with all it needs', () => {
  const megabytes = sizeOf(join(project, 'node_modules')) / 1e6;
  expect(megabytes).toBeGreaterThan(0.1);
  expect(megabytes).toBeLessThanOrEqual(15);
});

it('trains a model with `npx phony train`', () => {
  run('npx', ['--no-install', 'phony', 'train', 'names.txt', '-o', 'names.phony']);
  expect(existsSync(join(project, 'names.phony'))).toBe(true);
});

describe('a model trained by the installed command', () => {
  it('makes values for `import`', () => {
    write('a.mjs', "import { Phony } from 'phony';\nconsole.log(Phony.seed(1).model('./names.phony').generate());\n");
    write('b.mjs', "import { Phony } from 'phony';\nconsole.log(Phony.model('./names.phony').generate());\n");
    expect(run(process.execPath, ['a.mjs'])).toMatch(/^\p{L}[\p{L}'-]*\n$/u);
    expect(run(process.execPath, ['b.mjs'])).toMatch(/^\p{L}[\p{L}'-]*\n$/u);
  });

  it('makes the same values for `require`', () => {
    write(
      'a.cjs',
      "const { Phony } = require('phony');\nconsole.log(Phony.seed(1).model('./names.phony').generate());\n",
    );
    expect(run(process.execPath, ['a.cjs'])).toBe(run(process.execPath, ['a.mjs']));
  });

  it('makes values for `npx phony generate`', () => {
    const values = run('npx', ['--no-install', 'phony', 'generate', 'names.phony', '-n', '5', '--seed', '42'])
      .trim()
      .split('\n');
    expect(values).toHaveLength(5);
    expect(values.every((value) => /^\p{L}[\p{L}'-]*$/u.test(value))).toBe(true);
  });
});

describe('`npx phony generate` of rows', () => {
  const rows = ['--no-install', 'phony', 'generate', 'id=sequence,name.full,email', '-n', '20000', '--seed', '42'];

  it('gives the same bytes in several threads', () => {
    const one = run('npx', rows);
    expect(one.split('\n')).toHaveLength(20_002);
    expect(run('npx', [...rows, '--workers', '3'])).toBe(one);
  });

  it('tells what a thread could not make', () => {
    const args = ['--no-install', 'phony', 'generate', 'id=sequence,text=poem', '--workers', '2'];
    const { status, stderr } = spawnSync('npx', args, { cwd: project, encoding: 'utf8', shell });
    expect(status).toBe(2);
    expect(stderr).toMatch(/"poem".*UNKNOWN_MODEL/s);
  });

  it('reads data sets of TypeScript', () => {
    write(
      'phony.config.ts',
      `import { Phony } from 'phony';
const rows: number = 3;
export default {
  seed: 1,
  datasets: { users: { rows, factory: Phony.locale('en-US').define({ id: (p) => p.sequence(), name: (p) => p.name().full() }) } },
};
`,
    );
    const users = run('npx', ['--no-install', 'phony', 'generate', 'users']);
    expect(users).toMatch(/^id,name\n1,\p{L}.*\n2,.*\n3,.*\n$/u);
    expect(run('npx', ['--no-install', 'phony', 'generate', 'users', '--workers', '2'])).toBe(users);
  });
});

describe('`phony/faker`', () => {
  const script = (load: string): string => `${load}
faker.seed(42);
const { firstName } = faker.person;
console.log(JSON.stringify([faker.person.fullName(), firstName(), faker.number.int(), de === fakerDE, de.location.city()]));
`;

  it('is strict in CommonJS: what cannot be written throws', () => {
    write('frozen.cjs', "require('phony/faker').faker.helpers.shuffle(Object.freeze([1, 2, 3]), { inplace: true });\n");
    write(
      'frozen2.cjs',
      "require('./node_modules/phony/dist/faker.cjs').faker.helpers.shuffle(Object.freeze([1, 2, 3]), { inplace: true });\n",
    );
    for (const name of ['frozen.cjs', 'frozen2.cjs'])
      expect(() => run(process.execPath, [name])).toThrow(/read only property/);
  });

  it('makes the same values for `import` and `require`, and each locale is an entry', () => {
    write(
      'faker.mjs',
      script(
        "import { faker, fakerDE } from 'phony/faker';\nimport { faker as de } from 'phony/faker/locale/de';\nde.seed(1);",
      ),
    );
    write(
      'faker.cjs',
      script(
        "const { faker, fakerDE } = require('phony/faker');\nconst de = require('phony/faker/locale/de').faker;\nde.seed(1);",
      ),
    );
    const values = run(process.execPath, ['faker.mjs']);
    expect(JSON.parse(values)).toEqual([
      expect.stringMatching(/^\p{L}.* \p{L}/u),
      expect.stringMatching(/^\p{L}/u),
      expect.any(Number),
      true,
      expect.stringMatching(/^\p{L}/u),
    ]);
    expect(run(process.execPath, ['faker.cjs'])).toBe(values);
    // What bundlers and jsdom take.
    write(
      'portable.cjs',
      script(
        "const { faker, fakerDE } = require('./node_modules/phony/dist/faker.cjs');\nconst de = fakerDE;\nde.seed(1);",
      ),
    );
    expect(run(process.execPath, ['portable.cjs'])).toBe(values);
  });
});

describe.each([
  ['bundler', { module: 'ESNext', moduleResolution: 'bundler' }, 'api.ts'],
  ['node16, as an ES module', { module: 'node16', moduleResolution: 'node16' }, 'api.mts'],
  ['node16, as CommonJS', { module: 'node16', moduleResolution: 'node16' }, 'api.cts'],
])('under moduleResolution %s', (_, resolution, file) => {
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const compilerOptions = { ...resolution, target: 'ES2022', lib: ['ES2022'], strict: true, noEmit: true, types: [] };
  const check = (text: string) => {
    write(file, text);
    write('tsconfig.json', JSON.stringify({ compilerOptions, files: [file] }));
    return spawnSync(process.execPath, [tsc, '-p', project], { cwd: project, encoding: 'utf8' });
  };

  it('the API has types', () => {
    const { stdout } = check(`
import { createGenerator } from '@phonyland/language-generator';
import { type LanguageModel, loadModel, saveModel, trainModel, trainModelFromFile } from '@phonyland/language-model';
import { Phony } from 'phony';
import { type Faker, faker, type LocaleDefinition, type SexType } from 'phony/faker';
import { faker as german } from 'phony/faker/locale/de';

const fakers: Faker[] = [faker, german];
const locale: LocaleDefinition = { person: { first_name: { generic: ['Ada'] } } };
const sex: SexType = faker.person.sexType();
const rgb: number[] = faker.color.rgb({ format: 'decimal' });
const first: string = Phony.seed(1).name().first();
const full: string = Phony.name().full();
const email: string = Phony.email().generate();
const custom: string = Phony.model('./names.phony').generate();
const model: LanguageModel = trainModel(['Ada', ['Grace', 2]], { order: 3 });
const loading: Promise<LanguageModel> = trainModelFromFile('names.csv', { column: 'name' });
saveModel(model, 'names.phony');
const name = createGenerator(loadModel('./names.phony'), { seed: 1, excludeOriginals: true });
const values: string[] = [name(), name.generate(), name.at(7), name.for('user-42'), ...name.batch(3)];
const lengths: number = name.map((value) => value.length).at(0);
export const all: unknown[] = [first, full, email, custom, loading, values, lengths, fakers, locale, sex, rgb];
`);
    expect(stdout).toBe('');
  });

  it('a wrong use is refused', () => {
    const { stdout } = check(
      "import { Phony } from 'phony';\nexport const wrong: number = Phony.seed(1).name().first();\n",
    );
    expect(stdout).toContain("Type 'string' is not assignable to type 'number'");
  });
});

describe('`npx phony migrate`', () => {
  const before = "import { faker } from '@faker-js/faker';\nexport const name = faker.person.fullName();\n";
  const migrate = () =>
    spawnSync('npx', ['--no-install', 'phony', 'migrate', 'user.ts'], { cwd: project, encoding: 'utf8', shell });

  it('says what to install', () => {
    write('user.ts', before);
    const { status, stderr } = migrate();
    expect(status).toBe(1);
    expect(stderr).toMatch(/npm install -D @phonyland\/migrate \[MIGRATE_NOT_INSTALLED\]\n$/);
    expect(readFileSync(join(project, 'user.ts'), 'utf8')).toBe(before);
  });

  it('rewrites calls when it is installed', () => {
    run('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock', '--no-save', migrateTarball]);
    expect(migrate()).toMatchObject({ status: 0, stderr: '', stdout: '1 file changed, 1 call rewritten, 0 left\n' });
    expect(readFileSync(join(project, 'user.ts'), 'utf8')).toBe(
      "import { Phony } from 'phony';\nexport const name = Phony.name().full();\n",
    );
    write('codemod.cjs', "console.log(require('@phonyland/migrate').migrateText('', 'a.ts').rewritten);\n");
    expect(run(process.execPath, ['codemod.cjs'])).toBe('0\n');
  });
});

describe('Parquet', () => {
  const generate = () =>
    spawnSync('npx', ['--no-install', 'phony', 'generate', 'id=sequence,name.full', '--seed', '1', '-o', 'a.parquet'], {
      cwd: project,
      encoding: 'utf8',
      shell,
    });

  it('says what to install', () => {
    const { status, stderr } = generate();
    expect(status).toBe(1);
    expect(stderr).toMatch(/npm install -D @phonyland\/parquet \[PARQUET_NOT_INSTALLED\]\n$/);
    expect(existsSync(join(project, 'a.parquet'))).toBe(false);
  });

  it('is written when the package is installed', () => {
    run('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock', '--no-save', parquetTarball]);
    expect(generate()).toMatchObject({ status: 0, stdout: '', stderr: '' });
    const read =
      "openParquet('a.parquet').then(async (file) => { console.log(file.count, await file.rows(0, 1)); file.close(); });\n";
    write('read.cjs', `const { openParquet } = require('@phonyland/parquet');\n${read}`);
    write('read.mjs', `import { openParquet } from '@phonyland/parquet';\n${read}`);
    expect(run(process.execPath, ['read.cjs'])).toMatch(/^10 \[ \[ 1n, '\p{L}.* \p{L}.*' \] \]\n$/u);
    expect(run(process.execPath, ['read.mjs'])).toBe(run(process.execPath, ['read.cjs']));
  });
});
