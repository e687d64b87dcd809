import { flag, oneOf, type RandomStream, type Rule } from '@phonyland/language-generator';
import { decimalText } from '../../draw/decimalText.ts';

/** How a colour is written. */
export interface ColorOptions {
  /** `css`: CSS Color Module Level 4; `decimal`: the numbers alone, with commas between them, percentages from 0 to 1. Default `css`. */
  readonly format?: 'css' | 'decimal' | undefined;
  /** With how opaque it is, from 0 to 1 in hundredths, as the last number; default false. */
  readonly includeAlpha?: boolean | undefined;
}

/** A number of a colour: every value of so many decimals between its bounds is equally likely. */
export interface Channel {
  readonly min: number;
  readonly max: number;
  readonly fractionDigits: number;
  /** Written with a per cent sign in CSS. */
  readonly percent?: boolean;
}

/** From 0 to 100 per cent. */
export const PERCENTAGE: Channel = { min: 0, max: 100, fractionDigits: 0, percent: true };
/** An angle in degrees. */
export const HUE: Channel = { min: 0, max: 359, fractionDigits: 0 };
/** From 0 to 1 in ten thousandths. */
export const PART: Channel = { min: 0, max: 1, fractionDigits: 4 };
const ALPHA: Channel = { min: 0, max: 1, fractionDigits: 2 };

/**
 * Colours by their numbers.
 * @param head what stands before the numbers in CSS: `hsl(`, `color(display-p3 `
 */
export function channelsRule(head: string, channels: readonly Channel[]): Rule<string, ColorOptions> {
  return {
    options: { format: oneOf(['css', 'decimal']), includeAlpha: flag() },
    prepare: ({ format = 'css', includeAlpha = false }) =>
      format === 'css'
        ? (random) => {
            const numbers = channels.map((channel) => cssNumber(channel, drawUnits(random, channel)));
            const alpha = includeAlpha ? ` / ${cssNumber(ALPHA, drawUnits(random, ALPHA))}` : '';
            return `${head}${numbers.join(' ')}${alpha})`;
          }
        : (random) =>
            [...channels, ...(includeAlpha ? [ALPHA] : [])]
              .map((channel) => plainNumber(channel, drawUnits(random, channel)))
              .join(', '),
  };
}

/** In units of the last decimal. */
function drawUnits(random: RandomStream, { min, max, fractionDigits }: Channel): number {
  const scale = 10 ** fractionDigits;
  const least = Math.round(min * scale);
  return least + random.below(Math.round(max * scale) - least + 1);
}

function cssNumber(channel: Channel, units: number): string {
  return spell(units, channel.fractionDigits) + (channel.percent === true ? '%' : '');
}

function plainNumber({ fractionDigits, percent }: Channel, units: number): string {
  return spell(units, percent === true ? fractionDigits + 2 : fractionDigits);
}

/** Without zeros at the end of decimals. */
function spell(units: number, fractionDigits: number): string {
  const text = decimalText(Math.abs(units), fractionDigits);
  return (units < 0 ? '-' : '') + (fractionDigits === 0 ? text : text.replace(/\.?0+$/, ''));
}
