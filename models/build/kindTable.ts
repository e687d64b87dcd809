import type { ModelManifest } from '../src/ModelManifest.ts';

/** What is shipped of each kind, as a table in Markdown. */
export function kindTable({ models }: ModelManifest): string {
  const names = [...new Set(models.map(({ name }) => name))].sort();
  const rows = names.map((name) => {
    const own = models.filter((model) => model.name === name);
    return row(
      `\`${name}\``,
      own.length,
      own.map(({ bytes }) => bytes),
    );
  });
  const all = row(
    'all',
    models.length,
    models.map(({ bytes }) => bytes),
  );
  return ['', '| model | locales | all together | largest |', '|---|--:|--:|--:|', ...rows, all, ''].join('\n');
}

function row(name: string, count: number, sizes: readonly number[]): string {
  const kibibytes = (bytes: number): string => `${Math.ceil(bytes / 1024).toLocaleString('en-US')} KiB`;
  return `| ${name} | ${count} | ${kibibytes(sizes.reduce((sum, bytes) => sum + bytes, 0))} | ${kibibytes(Math.max(...sizes))} |`;
}
