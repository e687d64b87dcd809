import { integer, oneOf, type RandomStream, type Rule, type RuleContext } from '@phonyland/language-generator';

/** When, and how it is written. */
export interface CommitDateOptions {
  /** How many days before the reference date at most, 1 to 36,500; default 365. */
  readonly days?: number | undefined;
  /**
   * `git`: as `git log` shows it, `Thu Jan 1 00:00:00 2026 +0000`; `rfc2822`: `Thu, 1 Jan 2026 00:00:00 +0000`; `iso`: RFC 3339,
   * `2026-01-01T00:00:00+00:00`. Default `git`.
   */
  readonly format?: CommitDateFormat | undefined;
}
export type CommitDateFormat = 'git' | 'rfc2822' | 'iso';

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;
const DAY_SECONDS = 86_400;

/** Times in UTC, to the second, before the reference date. */
export const commitDate: Rule<string, CommitDateOptions> = {
  options: { days: integer(1, 36_500), format: oneOf(['git', 'rfc2822', 'iso']) },
  prepare:
    ({ days = 365, format = 'git' }, context) =>
    (random) =>
      spellDate(drawDate(random, days, context), format),
};

/** @param days how many before the reference date at most */
export function drawDate(random: RandomStream, days: number, { root }: Pick<RuleContext, 'root'>): Date {
  return new Date(Math.floor(root.referenceDate / 1000) * 1000 - 1000 * random.below(days * DAY_SECONDS));
}

/** A time in UTC in one of git's formats. */
export function spellDate(date: Date, format: CommitDateFormat): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  const [year, day, month] = [date.getUTCFullYear(), date.getUTCDate(), MONTHS[date.getUTCMonth()]!];
  const weekday = DAYS[date.getUTCDay()]!;
  const time = `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())}`;
  if (format === 'git') return `${weekday} ${month} ${day} ${time} ${year} +0000`;
  if (format === 'rfc2822') return `${weekday}, ${day} ${month} ${year} ${time} +0000`;
  return `${date.toISOString().slice(0, -5)}+00:00`;
}
