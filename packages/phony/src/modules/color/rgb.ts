import { type Drawing, flag, invalidOption, oneOf, type Rule } from '@phonyland/language-generator';
import { channelsRule } from './channels.ts';

/** How a colour of red, green and blue is written. */
export interface RgbOptions {
  /**
   * `hex`: six hexadecimal digits; `css`: `rgb(161 178 195)`; `decimal`: the numbers from 0 to 255 alone, with commas between them.
   * Default `hex`.
   */
  readonly format?: 'hex' | 'css' | 'decimal' | undefined;
  /** With how opaque it is: two more hexadecimal digits, or a number from 0 to 1; default false. */
  readonly includeAlpha?: boolean | undefined;
  /** The letters among hexadecimal digits; default `lower`. Only with `hex`. */
  readonly casing?: 'lower' | 'upper' | undefined;
  /** What stands before hexadecimal digits; default `#`. Only with `hex`. */
  readonly prefix?: '#' | '0x' | '' | undefined;
}

const BYTE = { min: 0, max: 255, fractionDigits: 0 } as const;

/** Colours of sRGB, each equally likely. */
export const rgb: Rule<string, RgbOptions> = {
  options: {
    format: oneOf(['hex', 'css', 'decimal']),
    includeAlpha: flag(),
    casing: oneOf(['lower', 'upper']),
    prefix: oneOf(['#', '0x', '']),
  },
  prepare({ format = 'hex', includeAlpha = false, casing, prefix }, context) {
    if (format === 'hex') return hexColors(includeAlpha ? 8 : 6, casing ?? 'lower', prefix ?? '#');
    for (const [name, value] of Object.entries({ casing, prefix })) {
      if (value !== undefined) throw invalidOption(context.path, name, value, "it goes with the format 'hex' alone");
    }
    return channelsRule('rgb(', [BYTE, BYTE, BYTE]).prepare({ format, includeAlpha }, context);
  },
};

function hexColors(digits: 6 | 8, casing: 'lower' | 'upper', prefix: string): Drawing<string> {
  const capacity = 16 ** digits;
  const valueAt = (rank: number): string => {
    const text = rank.toString(16).padStart(digits, '0');
    return prefix + (casing === 'upper' ? text.toUpperCase() : text);
  };
  return { draw: (random) => valueAt(random.below(capacity)), capacity, valueAt };
}
