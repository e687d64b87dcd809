import type { ModelManifest } from '../src/ModelManifest.ts';
import type { PackedModel } from './buildModel.ts';
import { kindTable } from './kindTable.ts';
import { modelTable } from './modelTable.ts';
import { noticeText } from './noticeText.ts';
import { replaceBetweenMarkers } from './replaceBetweenMarkers.ts';
import { shippedIndex } from './shippedIndex.ts';

/**
 * Every file that a build writes, by its path in the package, with `/` between its parts.
 * @param readme the README as it stands; its table is renewed
 */
export function outputs(models: readonly PackedModel[], readme: string): Map<string, Uint8Array | string> {
  const manifest: ModelManifest = { version: 2, models: models.map(({ entry }) => entry) };
  const files = new Map<string, Uint8Array | string>();
  for (const { entry, bytes } of models) files.set(`assets/${entry.file}`, bytes);
  return new Map([...files, ...descriptions(manifest, readme)]);
}

/** The files that follow from the manifest alone. */
export function descriptions(manifest: ModelManifest, readme: string): Map<string, string> {
  return new Map([
    ['manifest.json', manifestText(manifest)],
    ['src/shipped.json', shippedIndex(manifest)],
    ['NOTICE', noticeText(manifest)],
    ['MODELS.md', modelTable(manifest)],
    ['README.md', replaceBetweenMarkers(readme, 'models', kindTable(manifest))],
  ]);
}

/** A model a line: readable enough, comparable by line, and half as long as with an indentation. */
function manifestText({ version, models }: ModelManifest): string {
  return `{"version":${version},"models":[\n${models.map((entry) => JSON.stringify(entry)).join(',\n')}\n]}\n`;
}
