import {
  integer,
  type Member,
  makeGenerator,
  type OptionTypes,
  optionsPath,
  RandomStream,
  readOptions,
  type Source,
  type View,
  viewed,
} from '@phonyland/language-generator';
import { VIN_CHARACTERS, vinDigit } from '../../checks/vin.ts';
import { drawDigits } from '../../draw/drawDigits.ts';
import { drawText } from '../../draw/drawText.ts';
import { drawCar } from './carAt.ts';

/** What a VIN says. */
export interface VinOptions {
  /** The model year that stands in it, 2010 to 2039; default: from 2010 to the year of the reference date. */
  readonly modelYear?: number | undefined;
}

const OPTIONS: OptionTypes<VinOptions> = { modelYear: integer(2010, 2039) };
const FIRST_YEAR = 2010;
/** The codes of the model years from 2010 on (49 CFR § 565.15, table VII). */
export const YEAR_CODES = 'ABCDEFGHJKLMNPRSTVWXY123456789';
/** The letters of `VIN_CHARACTERS`. */
const LETTERS = VIN_CHARACTERS.replace(/\d/g, '');

/** The vehicle identification number of the car at the index. */
export const vin: Member<string, VinOptions> = (view, path) => viewed(view, makeGenerator(vins(view, path, {})), true);

function vins(view: View, path: string, options: Partial<VinOptions>): Source<string, VinOptions> {
  const { root } = view;
  const car = drawCar(view);
  const own = optionsPath(path, options);
  const key = root.lazyStreamKey(own);
  return {
    root,
    path: own,
    addressable: true,
    draw: (w0, w1, w2, w3) => {
      const random = new RandomStream(key(), w0, w1, w2, w3);
      const { wmis } = car(w0, w1, w2, w3).maker;
      const year = options.modelYear ?? drawYear(random, root.referenceDate);
      // The seventh character is a letter for model years from 2010 on, a digit for those before.
      const attributes =
        drawText(random, VIN_CHARACTERS, 3) + drawText(random, LETTERS, 1) + drawText(random, VIN_CHARACTERS, 1);
      const head = wmis[random.below(wmis.length)]! + attributes;
      const tail = YEAR_CODES.charAt(year - FIRST_YEAR) + drawText(random, VIN_CHARACTERS, 1) + drawDigits(random, 6);
      return head + vinDigit(`${head}0${tail}`) + tail;
    },
    with: (more) => vins(view, path, { ...options, ...readOptions(path, OPTIONS, more) }),
  };
}

function drawYear(random: RandomStream, referenceDate: number): number {
  const last = Math.min(
    Math.max(new Date(referenceDate).getUTCFullYear(), FIRST_YEAR),
    FIRST_YEAR + YEAR_CODES.length - 1,
  );
  return FIRST_YEAR + random.below(last - FIRST_YEAR + 1);
}
