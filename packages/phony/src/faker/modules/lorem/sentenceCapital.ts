/** A letter as a sentence of a language begins with it. @param language ISO 639 */
export function sentenceCapital(letter: string, language: string): string {
  if (letter === 'i' && (language === 'tr' || language === 'az')) return 'İ';
  // Georgian has capitals in Unicode, and writes no sentence with them.
  return letter >= '\u10d0' && letter <= '\u10ff' ? letter : letter.toUpperCase();
}
