import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildPackages } from './buildPackages.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'docs/modules');
const page = (file: string): string => readFileSync(join(folder, file), 'utf8');
beforeAll(buildPackages);

it('the pages of modules are what the sources say and the built packages give', () => {
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'docs/scripts/modules.mjs'), '--check'], {
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

describe('the pages', () => {
  const files = readdirSync(folder);

  it('have an example and its result for every member', () => {
    expect(files.length).toBeGreaterThan(25);
    for (const file of files.filter((name) => name !== 'README.md')) {
      const [, ...members] = page(file)
        .split(/^## `/m)
        .map((part) => part.split(/^## /m)[0]!);
      expect(members.length, file).toBeGreaterThan(0);
      for (const member of members) expect(member, file).toMatch(/^```ts\nPhony\..+; \/\/ → .+/m);
    }
  });

  it('lead to headings and files that are there', () => {
    for (const file of files) {
      for (const [, target, anchor] of page(file).matchAll(/\]\((?!https:)([^)#]*)(?:#([^)]+))?\)/g)) {
        const path = target === '' ? join(folder, file) : join(folder, target!);
        const text = readFileSync(path, 'utf8');
        if (anchor === undefined) continue;
        const anchors = [...text.matchAll(/^#+ (.*)$/gm)].map(([, title]) =>
          title!
            .toLowerCase()
            .replace(/[^\p{L}\p{N} _-]/gu, '')
            .replaceAll(' ', '-'),
        );
        expect(anchors, `${file}: ${target}#${anchor}`).toContain(anchor);
      }
    }
  });
});

it('tell of everything that faker has where it is, or that it is not here', async () => {
  const { PAGES, FAKER } = (await import(pathToFileURL(join(root, 'docs/scripts/modules/faker.mjs')).href)) as Record<
    'PAGES' | 'FAKER',
    Record<string, string>
  >;
  const faker = createRequire(join(root, 'benchmarks/package.json'))('@faker-js/faker').faker as Record<string, object>;
  const theirs = Object.keys(faker).filter((name) => name !== 'fakerCore' && typeof faker[name] === 'object');
  expect(Object.keys(PAGES)).toEqual(expect.arrayContaining(theirs));
  for (const module of Object.keys(PAGES)) {
    const text = page(`${PAGES[module]}.md`);
    const untold = methodsOf(faker[module]!).filter(
      (method) => FAKER[`${module}.${method}`] === undefined && !text.includes(`\n## \`${method}\`\n`),
    );
    expect(untold, module).toEqual([]);
  }
});

function methodsOf(module: object): string[] {
  const names = new Set<string>();
  for (let part: object = module; part !== Object.prototype; part = Object.getPrototypeOf(part)) {
    for (const name of Object.getOwnPropertyNames(part)) {
      if (name !== 'constructor' && typeof (module as Record<string, unknown>)[name] === 'function') names.add(name);
    }
  }
  return [...names];
}
