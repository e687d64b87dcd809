import type { ModelManifest } from '../src/ModelManifest.ts';

const HEAD = `# The shipped models

Written by \`pnpm models:build\`, from \`manifest.json\`. Rows are what a model was trained on; nats are its loss on a held-out tenth,
per character, less is better; new is the share of 100,000 drawn values that are no training rows.
`;

/** All models as tables in Markdown, one for each locale. */
export function modelTable({ models }: ModelManifest): string {
  const byLocale = new Map<string, string[]>();
  for (const { locale, name, rows, bytes, metrics, licence } of models) {
    const { natsPerCharacter, novelty, distinct, malformed } = metrics;
    const cells = [
      `\`${name}\``,
      rows.toLocaleString('en-US'),
      `${(bytes / 1024).toFixed(1)} KiB`,
      natsPerCharacter?.toFixed(2) ?? '',
      percent(novelty),
      distinct.toLocaleString('en-US'),
      percent(malformed),
      licence.replaceAll('|', '\\|'),
    ];
    byLocale.set(locale, [...(byLocale.get(locale) ?? []), `| ${cells.join(' | ')} |`]);
  }
  const columns = ['model', 'rows', 'size', 'nats', 'new', 'different of 100,000', 'malformed', 'licence of the data'];
  const head = [`| ${columns.join(' | ')} |`, `|${columns.map(() => ' --- |').join('')}`];
  return [
    HEAD,
    ...Array.from(byLocale, ([locale, rows]) => [`## \`${locale}\``, '', ...head, ...rows, ''].join('\n')),
  ].join('\n');
}

function percent(share: number): string {
  return `${(share * 100).toFixed(share < 0.01 ? 2 : 0)} %`;
}
