import type { Randomizer } from '../../randomizer/Randomizer.ts';

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;
const HOUR = 3_600_000;

/** A time as `git log` shows it, in a zone of whole hours from -1100 to +1200: `Mon Nov 7 14:40:58 2022 +0600`. */
export function commitDateText(randomizer: Randomizer, date: Date): string {
  const zone = Math.floor(randomizer.next() * 24) - 11;
  const local = new Date(date.getTime() + zone * HOUR);
  const time = `${two(local.getUTCHours())}:${two(local.getUTCMinutes())}:${two(local.getUTCSeconds())}`;
  const day = `${DAYS[local.getUTCDay()]!} ${MONTHS[local.getUTCMonth()]!} ${local.getUTCDate()}`;
  return `${day} ${time} ${local.getUTCFullYear()} ${zone < 0 ? '-' : '+'}${two(zone < 0 ? -zone : zone)}00`;
}

function two(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}
