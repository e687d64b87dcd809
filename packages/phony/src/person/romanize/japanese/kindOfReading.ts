/** How many kinds of readings there are, voiced or not. */
export const KINDS = 3;

const SHORT = 0;
const CHINESE = 1;
const JAPANESE = 2;

/**
 * What the readings look like that came from China with the signs: `こう`, `しん`, `とく`, `せい`, `しゅ`. They go with their like (`あきのり`, `しょうげん`),
 * and it is enough to guess them by their look.
 */
const CHINESE_LOOK = /^(?:.?[ゃゅょ]?[うんつちくき]|.[ゃゅょ]|[えけせてねへめれげぜでべ]い)$/;
const VOICED = /^[がぎぐげござじずぜぞだぢづでどばびぶべぼぱぴぷぺぽ]/;

/** The kind of a sign's reading: of one letter of kana, of Chinese look, or another. */
export function kindOfReading(reading: string): number {
  if (reading.length === 1) return SHORT;
  return CHINESE_LOOK.test(reading) ? CHINESE : JAPANESE;
}

/** The kind of the reading of a sign behind another, from 0 to `2 * KINDS - 1`: there it may begin with a voiced sound, as `ばやし` of `はやし` does. */
export function kindBehind(reading: string): number {
  return kindOfReading(reading) + (VOICED.test(reading) ? KINDS : 0);
}
