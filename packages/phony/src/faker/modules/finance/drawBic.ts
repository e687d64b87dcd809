import { CAPITALS, DIGITS } from '../../../draw/drawText.ts';
import { ibanFormats } from '../../../lists/ibanFormats.ts';
import { drawCharacters, drawOne } from '../../core/draws.ts';
import type { Randomizer } from '../../randomizer/Randomizer.ts';

// The place's first character is neither 0 nor 1; the second is not O, and 0 and 1 are for test codes and passive participants.
const PLACE_FIRST = DIGITS.slice(2) + CAPITALS;
const PLACE_SECOND = DIGITS.slice(2) + CAPITALS.replace('O', '');
// Branches are not numbered with an X in front, but for XXX, the head office.
const BRANCH_FIRST = DIGITS + CAPITALS.replace('X', '');
/** So often the branch is the head office. */
const HEAD_OFFICE = 0.1;

/** A business identifier code (ISO 9362): four letters of the institution, country, place, and three characters of the branch or none. */
export function drawBic(randomizer: Randomizer, hasBranch: boolean): string {
  const code =
    drawCharacters(randomizer, CAPITALS, 4) +
    drawOne(randomizer, ibanFormats()).country +
    drawCharacters(randomizer, PLACE_FIRST, 1) +
    drawCharacters(randomizer, PLACE_SECOND, 1);
  if (!hasBranch) return code;
  if (randomizer.next() < HEAD_OFFICE) return `${code}XXX`;
  return code + drawCharacters(randomizer, BRANCH_FIRST, 1) + drawCharacters(randomizer, DIGITS + CAPITALS, 2);
}
