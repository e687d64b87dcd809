import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PhonyError } from '@phonyland/language-model';
import type { ModelManifest } from '../src/ModelManifest.ts';
import { descriptions } from './outputs.ts';
import { sha256 } from './sha256.ts';

/**
 * Checks, without training or data, that a package folder holds what its manifest says: each asset with its size and hash,
 * no other asset, and the files that follow from the manifest.
 * @returns how many assets there are
 * @throws PhonyError `MANIFEST_MISSING`; `PACKAGE_INCONSISTENT` with all problems found
 */
export function checkPackage(folder: string): number {
  const text = read(folder, 'manifest.json')?.toString('utf8');
  if (text === undefined) {
    throw new PhonyError(
      'MANIFEST_MISSING',
      `models:build: ${JSON.stringify(folder)} has no manifest.json; restore it, or rebuild: pnpm models:build --data <folder>`,
    );
  }
  const manifest = JSON.parse(text) as ModelManifest;
  const problems: string[] = [];
  for (const { file, bytes, sha256: hash } of manifest.models) {
    const asset = read(folder, `assets/${file}`);
    if (asset === undefined) problems.push(`assets/${file} is missing`);
    else if (asset.length !== bytes)
      problems.push(`assets/${file} has ${asset.length} bytes, the manifest says ${bytes}`);
    else if (sha256(asset) !== hash) problems.push(`assets/${file} has another hash than the manifest says`);
  }
  const listed = new Set(manifest.models.map(({ file }) => file));
  for (const file of assetsIn(folder)) if (!listed.has(file)) problems.push(`assets/${file} is not in the manifest`);
  const readme = read(folder, 'README.md')?.toString('utf8') ?? '';
  for (const [path, expected] of descriptions(manifest, readme)) {
    if (read(folder, path)?.toString('utf8') !== expected) problems.push(`${path} is not what the manifest says`);
  }
  if (problems.length > 0) {
    throw new PhonyError(
      'PACKAGE_INCONSISTENT',
      `models:build --check: ${problems.join('; ')}; restore the files, or rebuild: pnpm models:build --data <folder>`,
      { details: { problems } },
    );
  }
  return manifest.models.length;
}

/** The files in the assets folder, with `/` between the parts of their paths. */
export function assetsIn(folder: string): readonly string[] {
  return readdirSync(join(folder, 'assets'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(join(folder, 'assets').length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

function read(folder: string, path: string): Buffer | undefined {
  try {
    return readFileSync(join(folder, path));
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw cause;
  }
}
