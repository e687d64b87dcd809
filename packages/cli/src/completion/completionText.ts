import type { Completion } from './Completion.ts';

/** Descriptions are cut: shells show them beside the words. */
const LONGEST = 70;

/**
 * What the scripts read: a line for each candidate, with a tab before its description, and a last one that says what the shell adds:
 * `:none`, `:files` or `:folders`.
 */
export function completionText({ candidates, files }: Completion): string {
  const lines = candidates
    // No shell could tell such a name from two.
    .filter(({ text }) => text !== '' && !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text))
    .map(({ text, description }) => `${text}\t${shortened(description)}\n`);
  return `${lines.join('')}:${files}\n`;
}

function shortened(description: string): string {
  const points = Array.from(description.replace(/\s+/g, ' '));
  return points.length <= LONGEST
    ? points.join('')
    : `${points
        .slice(0, LONGEST - 1)
        .join('')
        .trimEnd()}…`;
}
