import { flag, type RandomStream, type Rule } from '@phonyland/language-generator';

/** Which schedules. */
export interface CronOptions {
  /** Among them those by name, `@daily`, and steps within fields, both of which POSIX does not have; default true. */
  readonly extensions?: boolean | undefined;
}

/** The fields of crontab (POSIX.1-2017): minute, hour, day of the month, month, day of the week. No month is without its 28th. */
const FIELDS = [
  [0, 59],
  [0, 23],
  [1, 28],
  [1, 12],
  [0, 6],
] as const;
/** Of Vixie cron, which most systems have. */
const NAMES = ['@yearly', '@monthly', '@weekly', '@daily', '@hourly', '@reboot'] as const;

/** Schedules of cron, all of which come to pass. Half of the fields are `*`; others are a number, a range, a list or steps. */
export const cron: Rule<string, CronOptions> = {
  options: { extensions: flag() },
  prepare:
    ({ extensions = true }) =>
    (random) => {
      if (extensions && random.below(10) === 0) return NAMES[random.below(NAMES.length)]!;
      return FIELDS.map(([min, max]) => drawField(random, min, max, extensions)).join(' ');
    },
};

function drawField(random: RandomStream, min: number, max: number, extensions: boolean): string {
  if (random.below(2) === 0) return '*';
  const number = (): number => min + random.below(max - min + 1);
  switch (random.below(extensions ? 8 : 6)) {
    case 0: {
      const [a, b] = twoNumbers(random, min, max);
      return `${a}-${b}`;
    }
    case 1: {
      const [a, b] = twoNumbers(random, min, max);
      return `${a},${b}`;
    }
    case 6:
    case 7:
      // Steps of at least two, and at least two of them.
      return `*/${2 + random.below(Math.floor((max - min) / 2))}`;
    default:
      return String(number());
  }
}

/** Two different numbers, the smaller one first. */
function twoNumbers(random: RandomStream, min: number, max: number): [number, number] {
  const a = min + random.below(max - min + 1);
  const b = min + random.below(max - min);
  return b < a ? [b, a] : [a, b + 1];
}
