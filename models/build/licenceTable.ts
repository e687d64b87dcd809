import type { ModelManifest } from '../src/ModelManifest.ts';

/** The shipped models as a table in Markdown, with sources and licences. */
export function licenceTable({ models }: ModelManifest): string {
  const rows = models.map(({ name, locale, version, rows, bytes, source, licence }) =>
    [
      `\`${locale}\``,
      `\`${name}\``,
      version,
      rows.toLocaleString('en-US'),
      `${(bytes / 1024).toFixed(1)} KiB`,
      source.replaceAll('|', '\\|'),
      licence.replaceAll('|', '\\|'),
    ].join(' | '),
  );
  const head = ['locale', 'name', 'version', 'rows', 'size', 'source', 'licence'];
  return ['', ...[head.join(' | '), head.map(() => '---').join(' | '), ...rows].map((row) => `| ${row} |`), ''].join(
    '\n',
  );
}
