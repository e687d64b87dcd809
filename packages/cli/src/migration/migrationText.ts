import type { MigratedFile } from '@phonyland/migrate';
import type { Colors } from '../Session.ts';
import { formatCount } from '../text/numbers.ts';
import { printable } from '../text/printable.ts';

/** Where the calls of a library stay. */
const STAYS = { faker: 'phony/faker', falso: '@ngneat/falso', chance: 'chance' } as const;

/** What was found, as a person reads it. */
export function migrationText(files: readonly MigratedFile[], dryRun: boolean, colors: Colors): string {
  const changed = files.filter(({ before, text }) => before !== text).length;
  const rewritten = files.reduce((sum, file) => sum + file.rewritten, 0);
  const lefts = files.flatMap(({ path, left }) => left.map((use) => ({ path, ...use })));
  const wrong = files.filter(({ error }) => error !== undefined);
  const notes = files.flatMap(({ path, notes: own }) => own.map((note) => `${path} ${note}`));
  if (changed === 0 && lefts.length === 0 && wrong.length === 0) {
    const among = `${formatCount(files.length)} ${files.length === 1 ? 'file' : 'files'}`;
    return `nothing to migrate: no calls of @faker-js/faker, @ngneat/falso or chance in ${among}\n`;
  }
  const head = [
    `${counted(changed, 'file')} ${dryRun ? 'would change' : 'changed'}`,
    `${counted(rewritten, 'call')} rewritten`,
    `${formatCount(lefts.length)} left`,
  ].join(', ');
  const lines = [colors.bold(head)];
  for (const library of ['faker', 'falso', 'chance'] as const) {
    const own = lefts.filter((use) => use.library === library);
    if (own.length > 0) lines.push('', `Left on ${STAYS[library]}`, ...reasons(own, colors));
  }
  if (notes.length > 0) lines.push('', 'Notes', ...notes.map((note) => `  ${printable(note)}`));
  if (wrong.length > 0) {
    lines.push('', colors.yellow('Not understood, and left as they are'));
    lines.push(...wrong.map(({ path, error }) => `  ${printable(`${path} ${error}`)}`));
  }
  return `${lines.join('\n')}\n`;
}

interface Left {
  readonly path: string;
  readonly line: number;
  readonly what: string;
  readonly reason: string;
}

/** The uses by their reasons, the most frequent first. */
function reasons(lefts: readonly Left[], colors: Colors): string[] {
  const groups = new Map<string, Left[]>();
  for (const left of lefts) groups.set(left.reason, [...(groups.get(left.reason) ?? []), left]);
  return [...groups]
    .sort(([a, ones], [b, others]) => others.length - ones.length || (a < b ? -1 : 1))
    .flatMap(([reason, uses]) => [
      `  ${printable(reason)}`,
      ...uses.map(({ path, line, what }) => `    ${printable(`${path}:${line}`)}  ${colors.dim(printable(cut(what)))}`),
    ]);
}

const cut = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
const counted = (count: number, what: string): string => `${formatCount(count)} ${what}${count === 1 ? '' : 's'}`;

/** A unified diff with its lines in colours. */
export function diffText(diff: string, colors: Colors): string {
  return diff
    .split('\n')
    .map((line) => {
      if (/^(?:---|\+\+\+) /.test(line)) return colors.bold(line);
      if (line.startsWith('@@')) return colors.cyan(line);
      if (line.startsWith('+')) return colors.green(line);
      return line.startsWith('-') ? colors.red(line) : line;
    })
    .join('\n');
}
