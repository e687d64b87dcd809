import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeAtomically } from '@phonyland/language-model';
import type { ModelManifest } from '../src/ModelManifest.ts';
import type { PackedModel } from './buildModel.ts';
import { assetsIn } from './checkPackage.ts';
import { outputs } from './outputs.ts';

/** The manifest in a package folder; undefined when there is none yet. */
export function readManifest(folder: string): ModelManifest | undefined {
  const path = join(folder, 'manifest.json');
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as ModelManifest) : undefined;
}

/** The models that lie in a package folder, by their files. */
export function readBuilt(folder: string): ReadonlyMap<string, PackedModel> {
  const models = new Map<string, PackedModel>();
  for (const entry of readManifest(folder)?.models ?? []) {
    const path = join(folder, 'assets', entry.file);
    if (existsSync(path)) models.set(entry.file, { entry, bytes: readFileSync(path) });
  }
  return models;
}

/**
 * Writes models and all that describes them into a package folder, each file whole or not at all, the manifest after the
 * assets; then removes assets that are shipped no more.
 * @throws PhonyError as `writeAtomically`
 */
export function writePackage(folder: string, models: readonly PackedModel[]): void {
  const files = outputs(models, readFileSync(join(folder, 'README.md'), 'utf8'));
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeAtomically(join(folder, path), content);
  }
  for (const file of assetsIn(folder)) if (!files.has(`assets/${file}`)) rmSync(join(folder, 'assets', file));
}
