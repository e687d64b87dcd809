import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPackages } from './buildPackages.ts';
import { exampleFolder, examplesOf, runExample } from './runExamples.ts';

// Every example of the documentation is run, in the order of its file and in one folder per file, on the built packages.

const root = fileURLToPath(new URL('..', import.meta.url));
const packages = readdirSync(join(root, 'packages')).map((name) => `packages/${name}/README.md`);
const docs = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md'));
const files = ['README.md', ...packages, 'models/README.md', ...docs.map((name) => `docs/${name}`)];

const folders: string[] = [];
const newFolder = (): string => {
  const folder = exampleFolder();
  folders.push(folder);
  return folder;
};
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const documents = files.map((file) => ({
  file,
  examples: existsSync(join(root, file)) ? examplesOf(readFileSync(join(root, file), 'utf8')) : undefined,
}));

it.each(documents)('$file exists', ({ examples }) => {
  expect(examples).toBeDefined();
});

it('README.md shows the library and the command line at work', () => {
  const run = documents[0]!.examples?.filter(({ skip }) => skip === undefined).map(({ language }) => language);
  expect(run).toEqual(expect.arrayContaining(['ts', 'sh']));
});

describe.each(documents.filter(({ examples }) => (examples ?? []).some(({ skip }) => skip === undefined)))(
  '$file',
  (document) => {
    beforeAll(buildPackages);
    const folder = newFolder();
    const examples = document.examples!.filter(({ skip }) => skip === undefined);

    it.each(examples)('line $line ($language) does what it says', (example) => {
      expect(() => runExample(example, folder)).not.toThrow();
    });
  },
);

describe('the runner', () => {
  const check = (markdown: string): void => {
    const folder = newFolder();
    for (const example of examplesOf(markdown)) runExample(example, folder);
  };

  it.each([
    ['a number', '```ts\nconst a: number = 1;\na + 1; // → 2\n```\n'],
    ['a printed text', "```js\nconsole.log('a'); // => 'a'\n```\n"],
    ['an object', '```ts\nconst row = { a: [1] }; // → { a: [ 1 ] }\n```\n'],
    ['an object as JSON', '```ts\n({ a: [1] }); // → {"a":[1]}\n```\n'],
    ['the last of two statements', '```ts\n1; 2; // → 2\n```\n'],
    ['a promise', "```ts\nawait Promise.resolve('x'); // → 'x'\n```\n"],
    ['a coded error', "```ts\n(() => { throw Object.assign(new Error(), { code: 'NO' }); })(); // → throws NO\n```\n"],
    ['a command', '```sh\nhead -n 1 names.txt\n# → Aaren\n```\n'],
    ['a block of commands', '```sh\n# say it\necho a \\\n  b\necho c\n```\n\n```text\na b\nc\n```\n'],
  ])('accepts %s', (_, markdown) => {
    expect(examplesOf(markdown)).toHaveLength(1);
    expect(() => check(markdown)).not.toThrow();
  });

  it.each([
    ['a wrong value', '```ts\n1 + 1; // → 3\n```\n', /expected 3, found 2/],
    ['a wrong printed text', "```js\nconsole.log('a'); // → 'b'\n```\n", /expected 'b', found 'a'/],
    ['a value without a statement', '```ts\n// → 3\n1;\n```\n', /no statement ends/],
    ['an error', "```ts\nthrow new Error('broken');\n```\n", /broken/],
    ['an unknown import', "```ts\nimport 'no-such-package';\n```\n", /no-such-package/],
    ['a wrong line of output', '```sh\necho a\n# → b\n```\n', /expected\s+b\s+found\s+a/],
    ['a wrong output', '```sh\necho a\n```\n\n```text\nb\n```\n', /expected\s+b\s+found\s+a/],
    ['a failing command', '```sh\nfalse\n```\n', /exit code 1/],
    ['another command of npx', '```sh\nnpx cowsay\n```\n', /only npx phony/],
    ['no-run without a reason', '```sh no-run\nls\n```\n', /must give its reason/],
  ])('refuses %s', (_, markdown, message) => {
    expect(() => check(markdown)).toThrow(message);
  });
});
