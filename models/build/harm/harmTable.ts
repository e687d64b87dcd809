import type { Harm } from './measureHarm.ts';

const HEAD = `# What passes the block lists

Written by \`pnpm models:harm\`. For each locale in Latin letters a million values over all of its models, drawn as a generator draws them:
*refused* were met by the lists in the files and drawn again; *found* are words of a second list, which had no part in the first, among
those that passed. The second lists are in \`blocklists/independent/\`; what stands there and is not blocked is mild, clinical, or a name.
`;

/** The measurements as a table in Markdown. */
export function harmTable(measured: readonly Harm[]): string {
  const rows = measured.map(({ locale, values, refused, found, commonest }) => {
    const examples = commonest.map(([value, count]) => `${value} (${count})`).join(', ');
    const cells = [`\`${locale}\``, number(values), number(refused), number(found), examples];
    return `| ${cells.join(' | ')} |`;
  });
  return [
    HEAD,
    '| locale | values | refused | found | the commonest found |',
    '|---|--:|--:|--:|---|',
    ...rows,
    '',
  ].join('\n');
}

function number(value: number): string {
  return value.toLocaleString('en-US');
}
