import { GenerationError, type RandomStream, type RuleContext, uniformInt } from '@phonyland/language-generator';

const YEAR = 365 * 86_400_000;
/** Milliseconds in 48 bits end in the year 10889. */
const MOST_TIME = 2 ** 48;

const backwards = uniformInt(0, YEAR - 1);

/**
 * Draws the time within an identifier: a millisecond of the 365 days up to a date and that date's included.
 * @param refDate default: the root's reference date, asked for at the draw
 */
export function stampedTime(
  { root, path }: RuleContext,
  refDate: number | undefined,
): (random: RandomStream) => number {
  return (random) => {
    const time = Math.floor(refDate ?? root.referenceDate) - backwards(random);
    if (time >= 0 && time < MOST_TIME) return time;
    throw new GenerationError(
      'TIME_OUT_OF_RANGE',
      `${path}: the time ${time} does not fit into 48 bits of milliseconds since 1970; give a refDate from 1971 to 10889`,
      { details: { time } },
    );
  };
}
