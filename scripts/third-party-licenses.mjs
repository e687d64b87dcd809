// Run in a package's folder after its build: writes dist/THIRD_PARTY_LICENSES.md with the licence text of each bundled
// package. What is bundled is read from the output itself: esbuild names each module's file in a comment.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const moduleComment = /^\s*\/\/ (\S*node_modules\/(?:@[^/\s]+\/)?[^/\s]+)\/\S+$/gm;

const folders = new Set();
for (const name of readdirSync('dist')) {
  if (!/\.c?js$/.test(name)) continue;
  for (const [, folder] of readFileSync(join('dist', name), 'utf8').matchAll(moduleComment))
    folders.add(resolve(folder));
}

const sections = [...folders].sort().map((folder) => {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined) throw new Error(`${name} is bundled, and its package has no licence text`);
  return `## ${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
});

if (sections.length > 0) {
  const head = '# Licences of bundled code\n\nThe files of this folder contain code of these packages.\n';
  writeFileSync('dist/THIRD_PARTY_LICENSES.md', [head, ...new Set(sections)].join('\n'));
}
