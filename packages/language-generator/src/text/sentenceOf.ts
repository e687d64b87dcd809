/**
 * Words as a sentence: the first letter as a capital, a full stop at the end.
 * @param locale BCP 47 tag; Turkish and Azerbaijani have a capital İ of their own
 */
export function sentenceOf(words: readonly string[], locale: string): string {
  const text = words.join(' ');
  const [first = ''] = text;
  const turkic = first === 'i' && /^(?:tr|az)\b/.test(locale);
  return `${turkic ? 'İ' : first.toUpperCase()}${text.slice(first.length)}.`;
}
