import type { OptionType } from '@phonyland/language-generator';

const MOST_DIGITS = 1000;
const DECIMAL = new RegExp(`^-?\\d{1,${MOST_DIGITS}}$`);

/** A big integer: as such, as a safe integer or in decimal digits. Its canonical form is the last, since JSON has no big integers. */
export function bigInteger(): OptionType<string> {
  return {
    expects: `a big integer such as 5n, a safe integer, or a text of up to ${MOST_DIGITS} decimal digits`,
    read: (value) => {
      if (typeof value === 'bigint' || Number.isSafeInteger(value)) return readText(String(value));
      return typeof value === 'string' ? readText(value) : undefined;
    },
  };
}

function readText(text: string): string | undefined {
  // "-0" and "007" are 0 and 7.
  return DECIMAL.test(text) ? BigInt(text).toString() : undefined;
}
