import { FakerError } from '../../FakerError.ts';

/** The largest time that identifiers hold: 48 bits of milliseconds. */
const MOST = 2 ** 48 - 1;

/** The time itself. @param name of what it is for @throws FakerError where it is before 1970 or has more than 48 bits */
export function checkTime(name: string, time: number): number {
  if (time >= 0 && time <= MOST) return time;
  const [least, most, given] = [0, MOST, time].map((each) => new Date(each).toISOString());
  throw new FakerError(
    `Unable to generate ${name}: the refDate must be between ${least} and ${most}, but was ${given}.`,
  );
}
