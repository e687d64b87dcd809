import { describe, expect, it } from 'vitest';
import { migrateText } from './migrateText.ts';

const HEAD = "import { faker } from '@faker-js/faker';\n";
const CALL = `${HEAD}export const a = faker.lorem.word();\n`;
const reasonsOf = (text: string, fileName = 'a.ts'): string[] =>
  migrateText(text, fileName).left.map(({ what, reason }) => `${what}: ${reason}`);

describe('a text', () => {
  it.each([
    ['without any of the libraries', 'export const faker = 1;\n'],
    ['that only speaks of one', '// see @faker-js/faker\nexport const a = faker.lorem.word();\n'],
    ['that is empty', ''],
  ])('%s stays', (_, text) => {
    expect(migrateText(text, 'a.ts')).toMatchObject({ text, rewritten: 0, left: [], notes: [] });
  });

  it.each([
    ['a.ts', `${CALL}const = 1;\n`, 'line 3: '],
    ['a.ts', `${CALL}const x = <div />;\n`, 'line 3: '],
    ['a.js', `${CALL}if (\n`, 'line '],
  ])('of a wrong syntax stays, and says where: %s', (name, text, error) => {
    const migrated = migrateText(text, name);
    expect(migrated.text).toBe(text);
    expect(migrated.rewritten).toBe(0);
    expect(migrated.error).toContain(error);
  });

  it.each([
    ['a.tsx', `${CALL}const x = <div />;\n`],
    ['a.jsx', `${CALL}const x = <div />;\n`],
    ['a.js', `${CALL}const x = <div />;\n`],
    ['a.mjs', CALL],
    ['a.cts', `${CALL}const x = <number>y;\n`],
    ['a.mts', `${CALL}const x = <T,>(y: T): T => y;\n`],
    // Types in JavaScript are those of Flow, or a mistake: build tools strip them, and they say nothing of calls.
    ['a.js', `${CALL}const x: number = 1;\n`],
  ])('is read as its ending says: %s', (name, text) => {
    const migrated = migrateText(text, name);
    expect(migrated.error).toBeUndefined();
    expect(migrated.text).toContain('Phony.lorem().word()');
  });
});

describe('options', () => {
  const text = `import { randEmail } from '@ngneat/falso';\n${CALL}export const b = randEmail();\n`;

  it('choose libraries', () => {
    const falso = migrateText(text, 'a.ts', { from: ['falso'] });
    expect(falso.rewritten).toBe(1);
    expect(falso.text).toContain('faker.lorem.word()');
    expect(migrateText(text, 'a.ts', { from: ['chance'] }).text).toBe(text);
    const both = migrateText(text, 'a.ts');
    expect(both.rewritten).toBe(2);
    expect(both.text.match(/import/g)).toHaveLength(1);
    // One after the other is the same as both at once.
    expect(migrateText(falso.text, 'a.ts').text).toBe(both.text);
  });

  it('keep the seeds of what other files leave', () => {
    const setup = `${HEAD}faker.seed(5);\n`;
    expect(migrateText(setup, 'setup.ts').text).toBe("import { Phony } from 'phony';\nPhony.configure({ seed: 5 });\n");
    const kept = migrateText(setup, 'setup.ts', { keepSeeds: ['faker'] }).text;
    expect(kept).toBe(
      "import { Phony } from 'phony';\nimport { faker } from 'phony/faker';\nPhony.configure({ seed: 5 });\nfaker.seed(5);\n",
    );
    expect(migrateText(kept, 'setup.ts').text).toBe(kept);
    expect(migrateText(setup, 'setup.ts', { clock: true }).text).toContain(
      'Phony.configure({ seed: 5, referenceDate: new Date() });',
    );
    const falso = "import { seed } from '@ngneat/falso';\nseed('x');\n";
    expect(migrateText(falso, 'setup.ts').text).toBe(
      "import { Phony } from 'phony';\nPhony.configure({ seed: 'x' });\n",
    );
  });
});

describe('names', () => {
  it('that are taken are given to nothing else', () => {
    const taken = `${HEAD}faker.seed(1);\nexport const phony = 1, phonyRoot = 2, Phony = 3, PhonyData = 4;\nfaker.lorem.word();\n`;
    const { text } = migrateText(taken, 'a.ts');
    expect(text).toContain("import { Phony as Phony2 } from 'phony';");
    expect(text).toContain('const phony2 = Phony2.seed(1);');
    expect(text).toContain('phony2.lorem().word();');
  });

  it('of Phony that is there are used, unless something shadows them', () => {
    const there = `import { Phony as P } from 'phony';\n${HEAD}`;
    expect(migrateText(`${there}export const a = [P, faker.lorem.word()];\n`, 'a.ts').text).toBe(
      "import { Phony as P } from 'phony';\nexport const a = [P, P.lorem().word()];\n",
    );
    const shadowed = migrateText(`${there}export const a = (P: number) => faker.lorem.word();\n`, 'a.ts').text;
    expect(shadowed).toContain('=> Phony.lorem().word()');
  });

  it('of CommonJS are added to a pattern', () => {
    const text =
      "const { trainModel } = require('phony');\nconst { faker } = require('@faker-js/faker');\nfaker.lorem.word();\n";
    expect(migrateText(text, 'a.js').text).toBe(
      "const { trainModel, Phony } = require('phony');\nPhony.lorem().word();\n",
    );
  });
});

it.each([
  ['a use as a value', 'run(faker);', 'faker: used as a value'],
  ['an export', 'export { faker };', 'faker: exported'],
  ['a default export', 'export default faker;', 'faker: exported'],
  ['a property', 'const tools = { faker };', 'faker: used as a value'],
  ['a module', 'const { lorem } = faker;', 'faker: used as a value'],
  ['a method', 'const word = faker.lorem.word;', 'faker.lorem.word: a method of it is used as a value'],
  ['a method called in another way', 'faker.lorem.word.call(faker.lorem);', 'faker.lorem: used as a value'],
  ['a computed method', "faker.lorem['word']();", 'faker.lorem: its method is computed'],
  ['data', 'faker.definitions.person;', "faker.definitions: it tells of faker's own data"],
  ['the date', 'faker.setDefaultRefDate(0);', 'faker.setDefaultRefDate: Phony has its reference date'],
  ['a changed method', "faker.lorem.word = () => 'x';", 'faker.lorem: it is spied on or changed in this file'],
])('tells of %s', (_, statement, found) => {
  expect(reasonsOf(`${HEAD}${statement}\n`).join('\n')).toContain(found);
});

it('tells the lines', () => {
  const { left } = migrateText(`${HEAD}\nfaker.person.bio();\n\nfaker.lorem.word(); faker.person.prefix();\n`, 'a.ts');
  expect(left.map(({ line, what }) => [line, what])).toEqual([
    [3, 'faker.person.bio'],
    [5, 'faker.person.prefix'],
  ]);
});
