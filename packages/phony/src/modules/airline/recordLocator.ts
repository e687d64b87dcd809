import { flag, type Rule } from '@phonyland/language-generator';
import { CAPITALS, DIGITS, drawText } from '../../draw/drawText.ts';

/** What record locators are made of. */
export interface RecordLocatorOptions {
  /** Whether digits are among the letters; default false. */
  readonly digits?: boolean | undefined;
}

const LENGTH = 6;
/** 0 and 1 look like letters. */
const CLEAR_DIGITS = DIGITS.slice(2);

/** Record locators of bookings: six characters. */
export const recordLocator: Rule<string, RecordLocatorOptions> = {
  options: { digits: flag() },
  prepare: ({ digits = false }) => {
    const alphabet = digits ? CAPITALS + CLEAR_DIGITS : CAPITALS;
    return (random) => drawText(random, alphabet, LENGTH);
  },
};
