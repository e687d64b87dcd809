// Run in a package's folder after its build: writes dist/THIRD_PARTY_LICENSES.md with the licence text of each bundled
// package. What is bundled is read from what the bundler tells of its outputs (dist/metafile*.json), which go then.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const moduleOfPackage = /^(.*node_modules\/(?:@[^/\s]+\/)?[^/\s]+)\/(\S+)$/;

/** The paths of the bundled modules, by the folder of their package. */
function bundledModules() {
  const modules = new Map();
  for (const name of readdirSync('dist').filter((name) => /^metafile.*\.json$/.test(name))) {
    const { outputs } = JSON.parse(readFileSync(join('dist', name), 'utf8'));
    for (const { inputs } of Object.values(outputs)) {
      for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
        const [, folder, file] = moduleOfPackage.exec(path) ?? [];
        if (folder === undefined || bytesInOutput === 0) continue;
        const files = modules.get(resolve(folder)) ?? new Set();
        modules.set(resolve(folder), files.add(file));
      }
    }
    rmSync(join('dist', name));
  }
  return modules;
}

/** A package's licence file, or else the section of its README that is headed "License". */
function licenceOf(folder) {
  const find = (pattern) => readdirSync(folder).find((name) => pattern.test(name));
  const file = find(/^licen[cs]e/i);
  if (file !== undefined) return readFileSync(join(folder, file), 'utf8').trim();
  const readme = find(/^readme/i);
  const text = readme === undefined ? '' : readFileSync(join(folder, readme), 'utf8');
  const section = /^(?:#+ *licen[cs]e.*|licen[cs]e.*\n-{3,})\n([\s\S]*?)(?=^#+ |^.+\n-{3,}\n|(?![\s\S]))/im.exec(
    text,
  )?.[1];
  if (!/copyright/i.test(section ?? '')) throw new Error(`${folder} is bundled, and has no licence text`);
  return section.trim();
}

/** The comment at the head of a module when it states a copyright of its own: bundling drops such comments. */
function noticeOf(folder, file) {
  const head = /^(?:\s|\/\/.*|\/\*[\s\S]*?\*\/)*/.exec(readFileSync(join(folder, file), 'utf8'))[0].trim();
  return /copyright/i.test(head) ? `The head of ${file}:\n\n${head.replace(/^/gm, '    ')}\n` : '';
}

const sections = [...bundledModules()].sort().map(([folder, files]) => {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const notices = [...files].sort().map((file) => noticeOf(folder, file));
  return [
    `## ${name} ${version} (${license})\n`,
    `${licenceOf(folder)}\n`,
    ...notices.filter((text) => text !== ''),
  ].join('\n');
});

if (sections.length > 0) {
  const head = '# Licences of bundled code\n\nThe files of this folder contain code of these packages.\n';
  writeFileSync('dist/THIRD_PARTY_LICENSES.md', [head, ...sections].join('\n'));
}
