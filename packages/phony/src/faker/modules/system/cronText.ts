import type { Randomizer } from '../../randomizer/Randomizer.ts';

const WEEKDAYS = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'] as const;
/** Of Vixie cron, which most systems have. */
const NAMES = ['@annually', '@daily', '@hourly', '@monthly', '@reboot', '@weekly', '@yearly'] as const;

/**
 * A schedule of cron: minute, hour, day of the month, month, day of the week, each of them a number or `*`; the days may be `?`, the day of
 * the week a name.
 * @param withYear whether a sixth field tells the year, 1970 to 2099
 * @param withNames whether half of them are names of schedules, `@daily`
 */
export function cronText(randomizer: Randomizer, withYear: boolean, withNames: boolean): string {
  if (withNames && randomizer.next() < 0.5) return NAMES[Math.floor(randomizer.next() * NAMES.length)]!;
  const minute = drawField(randomizer, 0, 60, 2);
  const hour = drawField(randomizer, 0, 24, 2);
  const day = drawField(randomizer, 1, 31, 3);
  const month = drawField(randomizer, 1, 12, 2);
  const weekday =
    randomizer.next() < 0.25 ? WEEKDAYS[Math.floor(randomizer.next() * 7)]! : drawField(randomizer, 0, 7, 3);
  const text = `${minute} ${hour} ${day} ${month} ${weekday}`;
  return withYear ? `${text} ${drawField(randomizer, 1970, 130, 2)}` : text;
}

/** @param kinds 2: a number of so many from `min` on, or `*`; 3: also `?` */
function drawField(randomizer: Randomizer, min: number, count: number, kinds: 2 | 3): number | string {
  const kind = Math.floor(randomizer.next() * kinds);
  if (kind === 0) return min + Math.floor(randomizer.next() * count);
  return kind === 1 ? '*' : '?';
}
