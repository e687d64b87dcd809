/** How a language puts words together to sentences, and those to paragraphs. */
export interface SentenceShape {
  /** What stands between two words. */
  readonly gap: string;
  /** What stands behind a part of a sentence that goes on, with the gap to its next word; `''` where nothing does. */
  readonly comma: string;
  /** What stands at the end of a sentence. */
  readonly stop: string;
  /** What stands between two sentences. */
  readonly between: string;
}

const SPACED: SentenceShape = { gap: ' ', comma: ', ', stop: '.', between: ' ' };

/** Languages with other marks than comma and full stop, or without spaces between words. */
const SHAPES: Readonly<Record<string, SentenceShape>> = {
  ar: { gap: ' ', comma: '، ', stop: '.', between: ' ' },
  bn: { gap: ' ', comma: ', ', stop: '।', between: ' ' },
  fa: { gap: ' ', comma: '، ', stop: '.', between: ' ' },
  hi: { gap: ' ', comma: ', ', stop: '।', between: ' ' },
  hy: { gap: ' ', comma: ', ', stop: '։', between: ' ' },
  ja: { gap: '', comma: '、', stop: '。', between: '' },
  // Thai has a space where others have a comma or a full stop.
  th: { gap: '', comma: ' ', stop: '', between: ' ' },
  ur: { gap: ' ', comma: '، ', stop: '۔', between: ' ' },
  zh: { gap: '', comma: '，', stop: '。', between: '' },
};

/** The shape of a locale's sentences. @param locale BCP 47 tag; a text in Latin letters is shaped as an English one */
export function sentenceShape(locale: string): SentenceShape {
  return (locale.includes('-Latn') ? undefined : SHAPES[locale.split('-')[0]!]) ?? SPACED;
}
