import { ArgumentError } from '../PhonyError.ts';

const TAG = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/;
const DOT_ABOVE = '\u0307';
const MARK_BELOW = '\u0316';

/** Whether canonical order wants `b` before `a`: a way to ask for combining classes without a table of them. */
function swaps(a: string, b: string): boolean {
  return a + b !== b + a && (a + b).normalize('NFD') === b + a;
}

/** What a mark means to one further on: it is `above` itself, it is passed over, or nothing reaches beyond it. */
function reach(mark: string): 'above' | 'passed' | 'barrier' {
  const plain = mark.normalize('NFD');
  if (swaps(plain, DOT_ABOVE) || swaps(DOT_ABOVE, plain)) return 'passed';
  return swaps(plain, MARK_BELOW) ? 'above' : 'barrier';
}

/** Turkish and Azerbaijani: I without a dot becomes ı, with a dot (composed or not) it becomes i. */
function turkic(text: string): string {
  return text.replaceAll('İ', 'i').replace(/I(\p{M}*)/gu, (_whole, marks: string) => {
    let at = 0;
    for (const mark of marks) {
      if (mark === DOT_ABOVE) return `i${marks.slice(0, at)}${marks.slice(at + 1)}`;
      if (reach(mark) !== 'passed') break;
      at += mark.length;
    }
    return `ı${marks}`;
  });
}

const LITHUANIAN: Readonly<Record<string, string>> = {
  Ì: 'i\u0307\u0300',
  Í: 'i\u0307\u0301',
  Ĩ: 'i\u0307\u0303',
};

/** Lithuanian: i, j and į keep their dot under a further accent. */
function lithuanian(text: string): string {
  return text.replace(/([ÌÍĨ])|([IJĮ])(\p{M}+)/gu, (_whole, accented, letter, marks) => {
    if (accented !== undefined) return LITHUANIAN[accented]!;
    for (const mark of marks) {
      const seen = reach(mark);
      if (seen === 'above') return `${letter.toLowerCase()}${DOT_ABOVE}${marks}`;
      if (seen === 'barrier') break;
    }
    return letter + marks;
  });
}

/**
 * Lower case by Unicode's rules (SpecialCasing: the Greek final sigma too), the same on every machine.
 *
 * @param locale BCP 47 tag of the text's language. `tr` and `az` take I to ı and İ to i, `lt` keeps the dots of
 *   accented letters, all others follow the common rules. Default: the common rules. The machine's locale is never asked.
 * @throws ArgumentError `INVALID_LOCALE` when the tag is not well formed (`tr_TR`, an empty string).
 */
export function lowercase(text: string, locale?: string): string {
  if (locale === undefined) return text.toLowerCase();
  if (!TAG.test(locale)) {
    throw new ArgumentError(
      'INVALID_LOCALE',
      `lowercase: ${JSON.stringify(locale)} is not a BCP 47 language tag. Write one such as "tr" or "en-US".`,
      { details: { locale } },
    );
  }
  const language = locale.split('-')[0]!.toLowerCase();
  if (language === 'tr' || language === 'az') return turkic(text).toLowerCase();
  if (language === 'lt') return lithuanian(text).toLowerCase();
  return text.toLowerCase();
}
