import {
  chmodSync,
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, it } from 'vitest';
import { runCli } from '../../tests/support/runCli.ts';
import { temporaryFolder } from '../../tests/support/temporaryFolder.ts';

const root = temporaryFolder();
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(root, 'project-'));
});
const at = (name: string): string => join(folder, name);
const write = (name: string, text: string | Uint8Array): string => {
  writeFileSync(at(name), text);
  return at(name);
};
const read = (name: string): string => readFileSync(at(name), 'utf8');
const migrate = (...args: string[]) => runCli(['migrate', ...args]);

const USER = `import { faker } from '@faker-js/faker';

export const user = () => ({ name: faker.person.fullName(), bio: faker.person.bio(), prefix: faker.person.prefix() });
`;
const MIGRATED = `import { Phony } from 'phony';
import { faker } from 'phony/faker';

export const user = () => ({ name: Phony.name().full(), bio: faker.person.bio(), prefix: faker.person.prefix() });
`;
const FALSO = "import { randEmail } from '@ngneat/falso';\nexport const email = randEmail();\n";

describe('phony migrate', () => {
  it('rewrites files and says what stays', async () => {
    const user = write('user.ts', USER);
    write('email.ts', FALSO);
    const other = 'export const other = 1;\n';
    write('other.ts', other);
    const before = statSync(at('other.ts')).mtimeMs;
    const { code, stdout, stderr } = await migrate(folder);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(read('user.ts')).toBe(MIGRATED);
    expect(read('email.ts')).toBe("import { Phony } from 'phony';\nexport const email = Phony.email().generate();\n");
    expect([read('other.ts'), statSync(at('other.ts')).mtimeMs]).toEqual([other, before]);
    expect(stdout).toBe(`2 files changed, 2 calls rewritten, 2 left

Left on phony/faker
  Phony has nothing like it
    ${user}:3  faker.person.bio
    ${user}:3  faker.person.prefix
`);
    expect(readdirSync(folder)).toHaveLength(3);
  });

  it('changes nothing the second time', async () => {
    write('user.ts', USER);
    await migrate(folder);
    const { stdout } = await migrate(folder);
    expect(stdout).toMatch(/^0 files changed, 0 calls rewritten, 2 left\n/);
    expect(read('user.ts')).toBe(MIGRATED);
  });

  it('shows what would change, and writes nothing', async () => {
    const user = write('user.ts', USER);
    const { code, stdout } = await migrate(user, '--dry-run');
    expect(code).toBe(0);
    expect(read('user.ts')).toBe(USER);
    const name = user.replace(/^\//, '');
    expect(stdout).toBe(`--- a/${name}
+++ b/${name}
@@ -1,3 +1,4 @@
-import { faker } from '@faker-js/faker';
+import { Phony } from 'phony';
+import { faker } from 'phony/faker';
 
-export const user = () => ({ name: faker.person.fullName(), bio: faker.person.bio(), prefix: faker.person.prefix() });
+export const user = () => ({ name: Phony.name().full(), bio: faker.person.bio(), prefix: faker.person.prefix() });

1 file would change, 1 call rewritten, 2 left

Left on phony/faker
  Phony has nothing like it
    ${user}:3  faker.person.bio
    ${user}:3  faker.person.prefix
`);
  });

  it('colours a terminal', async () => {
    const { stdout } = await runCli(['migrate', write('user.ts', USER), '--dry-run'], { tty: true });
    expect(stdout).toContain("\u001b[32m+import { Phony } from 'phony';\u001b[39m");
    expect(stdout).toContain("\u001b[31m-import { faker } from '@faker-js/faker';\u001b[39m");
    expect(stdout).toContain('\u001b[1m1 file would change');
  });

  it('takes the calls of one library alone', async () => {
    write('user.ts', USER);
    write('email.ts', FALSO);
    const { stdout } = await migrate(folder, '--from', 'falso');
    expect(stdout).toBe('1 file changed, 1 call rewritten, 0 left\n');
    expect(read('user.ts')).toBe(USER);
    expect(read('email.ts')).toContain('Phony');
  });

  it.each([
    [1, '1 file'],
    [2, '2 files'],
    [0, '0 files'],
  ])('says so when there is nothing: %d', async (count, files) => {
    for (let i = 0; i < count; i++) write(`${i}.ts`, 'export {};\n');
    expect(await migrate(folder)).toMatchObject({
      code: 0,
      stdout: `nothing to migrate: no calls of @faker-js/faker, @ngneat/falso or chance in ${files}\n`,
      stderr: '',
    });
  });

  it('leaves what it does not understand, tells of it, and migrates the others', async () => {
    const broken = `${USER}const = ;\n`;
    const bytes = Uint8Array.from([...Buffer.from(USER), 0xff, 0xfe]);
    write('broken.ts', broken);
    write('latin.ts', bytes);
    write('user.ts', USER);
    const { code, stdout } = await migrate(folder);
    expect(code).toBe(0);
    expect(read('broken.ts')).toBe(broken);
    expect(readFileSync(at('latin.ts'))).toEqual(Buffer.from(bytes));
    expect(read('user.ts')).toBe(MIGRATED);
    expect(stdout).toContain('Not understood, and left as they are\n');
    expect(stdout).toMatch(/broken\.ts line 4: .*\n.*latin\.ts is not UTF-8\n$/);
  });

  it('keeps seeding for what other files leave', async () => {
    write('user.ts', USER);
    const setup = write('setup.ts', "import { faker } from '@faker-js/faker';\n\nfaker.seed(1);\n");
    const { stdout } = await migrate(folder);
    expect(read('setup.ts')).toBe(
      "import { Phony } from 'phony';\nimport { faker } from 'phony/faker';\n\nPhony.configure({ seed: 1 });\nfaker.seed(1);\n",
    );
    expect(stdout).toContain(`Notes\n  ${setup} seeds for other files`);
    await migrate(folder);
    expect(read('setup.ts').match(/configure/g)).toHaveLength(1);
  });

  it('tells it as JSON', async () => {
    const user = write('user.ts', USER);
    write('other.ts', 'export {};\n');
    const broken = write('broken.ts', `${USER}const = ;\n`);
    const { code, stdout, stderr } = await migrate(folder, '--json', '--dry-run');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toEqual({
      dryRun: true,
      files: [
        { path: broken, changed: false, rewritten: 0, left: [], notes: [], error: expect.stringContaining('line 4') },
        {
          path: user,
          changed: true,
          rewritten: 1,
          left: [
            { library: 'faker', line: 3, what: 'faker.person.bio', reason: 'Phony has nothing like it' },
            { library: 'faker', line: 3, what: 'faker.person.prefix', reason: 'Phony has nothing like it' },
          ],
          notes: [],
        },
      ],
    });
    expect(read('user.ts')).toBe(USER);
  });

  it('keeps permissions and symbolic links', async () => {
    mkdirSync(at('scripts'));
    write('scripts/seed.mjs', `#!/usr/bin/env node\n${USER}`);
    chmodSync(at('scripts/seed.mjs'), 0o755);
    symlinkSync(at('scripts/seed.mjs'), at('seed.mjs'));
    await migrate(at('seed.mjs'));
    expect(lstatSync(at('seed.mjs')).isSymbolicLink()).toBe(true);
    expect(read('scripts/seed.mjs')).toBe(`#!/usr/bin/env node\n${MIGRATED}`);
    expect(statSync(at('scripts/seed.mjs')).mode & 0o777).toBe(0o755);
  });

  it('migrates whole projects as its package does', async () => {
    const fixtures = fileURLToPath(new URL('../../../migrate/fixtures', import.meta.url));
    for (const name of readdirSync(fixtures).filter((each) => !each.startsWith('.'))) {
      cpSync(join(fixtures, name, 'before'), at(name), { recursive: true });
      expect((await migrate(at(name))).code).toBe(0);
      for (const file of readdirSync(join(fixtures, name, 'after'), { recursive: true, encoding: 'utf8' })) {
        const after = join(fixtures, name, 'after', file);
        if (statSync(after).isFile()) expect(readFileSync(join(at(name), file)), file).toEqual(readFileSync(after));
      }
    }
  });

  it.each<[string, string[], number, string, string]>([
    ['no paths', [], 2, "'paths'", 'MISSING_ARGUMENT'],
    ['a path that is not there', ['nowhere'], 1, '"nowhere"', 'FILE_NOT_FOUND'],
    ['a file of another kind', ['package.json'], 2, '"package.json"', 'UNKNOWN_FILE_FORMAT'],
    ['another library', ['.', '--from', 'casual'], 2, 'faker, falso, chance', 'INVALID_ARGUMENT'],
    ['an option without its value', ['.', '--from'], 2, '--from', 'OPTION_MISSING_ARGUMENT'],
    ['an unknown option', ['.', '--dryrun'], 2, '--dry-run', 'UNKNOWN_OPTION'],
  ])('refuses %s', async (_, args, exit, words, errorCode) => {
    const { code, stdout, stderr } = await migrate(...args);
    expect({ code, stdout }).toEqual({ code: exit, stdout: '' });
    expect(stderr).toContain(words);
    expect(stderr).toMatch(new RegExp(`^phony: [^\\n]*\\[${errorCode}\\]\\n$`));
  });

  it('writes nothing when one of the paths is wrong', async () => {
    write('user.ts', USER);
    expect((await migrate(folder, at('nowhere'))).code).toBe(1);
    expect(read('user.ts')).toBe(USER);
  });
});
