/** The n-grams of one word from left to right, by code points; none when the word is shorter than n. */
export function ngramsOf(word: string, n: number): string[] {
  const symbols = Array.from(word);
  const ngrams: string[] = [];
  for (let end = n; end <= symbols.length; end++) ngrams.push(symbols.slice(end - n, end).join(''));
  return ngrams;
}
