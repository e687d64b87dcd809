import { toNFC } from '../originals/fingerprint.ts';
import { foldUnit, NO_LETTER, SKIPPED } from './foldUnit.ts';

/**
 * The words of a text as a block list compares them: in lower case, Latin and Greek without diacritics, a space between two
 * (see `foldUnit`). A word is a run of letters, marks and digits. `'St. Émile’s'` is `'st emile s'`; empty where there is no word.
 */
export function foldText(text: string): string {
  const normal = toNFC(text);
  let folded = '';
  let between = false;
  for (let i = 0; i < normal.length; i++) {
    const fold = foldUnit(normal.charCodeAt(i));
    if (fold === NO_LETTER) between = true;
    else if (fold !== SKIPPED) {
      folded += (between && folded !== '' ? ' ' : '') + String.fromCharCode(fold);
      between = false;
    }
  }
  return folded;
}
