/**
 * Greek words carry one accent, and nothing that sees four letters at a time knows whether it has come yet. What it can learn is
 * how words end: where the accent stands late, the letters behind it are few, and the ones before it never carry any.
 */
const SYLLABLES = /[αεο]ι|[αεο]υ|υι|[αεο]ί|[αεο]ύ|υί|[αεηιουωάέήίόύώϊϋΐΰ]/gu;
const ACCENT = /[άέήίόύώΐΰ]/u;

const accentFromEnd = (word: string): number => {
  const syllables = word.toLowerCase().match(SYLLABLES) ?? [];
  const at = syllables.findIndex((syllable) => ACCENT.test(syllable));
  // In the first syllable it would come before anything is known.
  return at < 1 ? Number.POSITIVE_INFINITY : syllables.length - 1 - at;
};

/** Whether a word has its accent on one of the last two syllables, and not on its first. */
export const isAccentedLate = (word: string): boolean => accentFromEnd(word) <= 1;

/** Whether a word of several syllables has its accent on the last one. */
export const isAccentedLast = (word: string): boolean => accentFromEnd(word) === 0;

/** Whether a family name ends in one of the usual endings, accent included, and has none before it. */
export const hasGreekEnding = (name: string): boolean =>
  /^[^άέήίόύώΐΰ]{3,}(?:όπουλος|[ιί]άδης|ίδης|άκης|άτος|έας|έλης|ούδης|ώτης|ίτης|ής|άς|ός|άρης|ούσης|άνης|ίνας)$/u.test(
    name,
  );
