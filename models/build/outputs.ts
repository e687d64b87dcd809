import type { ModelManifest } from '../src/ModelManifest.ts';
import type { BuiltModel } from './buildModel.ts';
import { licenceTable } from './licenceTable.ts';
import { noticeText } from './noticeText.ts';
import { replaceBetweenMarkers } from './replaceBetweenMarkers.ts';

/**
 * Every file that a build writes, by its path in the package, with `/` between its parts.
 * @param readme the README as it stands; its table of licences is renewed
 */
export function outputs(models: readonly BuiltModel[], readme: string): Map<string, Uint8Array | string> {
  const manifest: ModelManifest = { version: 1, models: models.map(({ entry }) => entry) };
  const files = new Map<string, Uint8Array | string>();
  for (const { entry, bytes } of models) files.set(`assets/${entry.file}`, bytes);
  return new Map([...files, ...descriptions(manifest, readme)]);
}

/** The files that follow from the manifest alone. */
export function descriptions(manifest: ModelManifest, readme: string): Map<string, string> {
  const json = `${JSON.stringify(manifest, null, 2)}\n`;
  return new Map([
    ['manifest.json', json],
    // The entries import this copy: a layer imports nothing from outside its `src`.
    ['src/manifest.json', json],
    ['NOTICE', noticeText(manifest)],
    ['README.md', replaceBetweenMarkers(readme, 'models', licenceTable(manifest))],
  ]);
}
