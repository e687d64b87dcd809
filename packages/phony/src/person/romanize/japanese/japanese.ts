import { kanaOfParts } from '../kana.ts';
import { japaneseReadings } from './japaneseReadings.ts';

/** Names that are kanji and kana alone. */
const JAPANESE = /^[\u3005\u3041-\u3096\u30a1-\u30f6\u3400-\u4dbf\u4e00-\u9fff]+$/;

/**
 * A Japanese name with kanji, as passports spell it (see kana): the table has the most usual reading of the names that our models know and make most
 * often, and a name that it does not have is read by its signs where they leave little doubt. Empty where the reading is not known.
 * @throws PhonyError as `japaneseReadings`
 */
export function japanese(name: string, part: 'family' | 'given'): string {
  if (!JAPANESE.test(name)) return '';
  const readings = japaneseReadings()[part].read(name);
  return readings === undefined ? '' : kanaOfParts(readings);
}
