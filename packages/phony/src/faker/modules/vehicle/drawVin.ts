import { VIN_CHARACTERS, vinDigit } from '../../../checks/vin.ts';
import { DIGITS } from '../../../draw/drawText.ts';
import { carMakers } from '../../../lists/carMakers.ts';
import { YEAR_CODES } from '../../../modules/vehicle/vin.ts';
import { drawCharacters, drawOne } from '../../core/draws.ts';
import type { Randomizer } from '../../randomizer/Randomizer.ts';

const LETTERS = VIN_CHARACTERS.slice(10);
/** The year codes start anew after thirty years; so many of them stand for 2010 to 2025, the others for 1996 to 2009. */
const YEARS_SINCE_2010 = 16;

/**
 * A vehicle identification number of a model year from 1996 to 2025: the maker's three characters, five that describe the car, of which the
 * last but one tells the turn of the year codes (a letter since 2010, a digit before), the check digit, the year, the plant, six digits.
 */
export function drawVin(randomizer: Randomizer): string {
  const year = Math.floor(randomizer.next() * YEAR_CODES.length);
  const head =
    drawOne(randomizer, drawOne(randomizer, carMakers()).wmis) +
    drawCharacters(randomizer, VIN_CHARACTERS, 3) +
    drawCharacters(randomizer, year < YEARS_SINCE_2010 ? LETTERS : DIGITS, 1) +
    drawCharacters(randomizer, VIN_CHARACTERS, 1);
  const tail =
    YEAR_CODES[year]! + drawCharacters(randomizer, VIN_CHARACTERS, 1) + drawCharacters(randomizer, DIGITS, 6);
  return head + vinDigit(`${head}0${tail}`) + tail;
}
