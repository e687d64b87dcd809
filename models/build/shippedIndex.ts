import type { ModelManifest } from '../src/ModelManifest.ts';

/**
 * What a program has to know of every model before it opens one, as small as it gets, since it is read at each start: licences, and
 * of each model its locale, name, version, rows, bytes and the number of its licence. See `src/models.ts`.
 */
export function shippedIndex({ models }: ModelManifest): string {
  const licences = [...new Set(models.map(({ licence }) => licence))].sort();
  const rows = models.map(({ locale, name, version, rows, bytes, licence }) =>
    JSON.stringify([locale, name, version, rows, bytes, licences.indexOf(licence)]),
  );
  return `{"licences":${JSON.stringify(licences)},"models":[\n${rows.join(',\n')}\n]}\n`;
}
