import { signsOf } from '../../src/person/romanize/japanese/signsOf.ts';
import type { MecabEntry } from './MecabDictionary.ts';

/** What a dictionary says of one name. */
export interface DictionaryName {
  /** Hiragana, the most usual first. */
  readonly readings: readonly string[];
  /** The cost of the first reading: the higher, the rarer. */
  readonly cost: number;
}

export type Part = 'family' | 'given';

const PARTS: Readonly<Record<Part, string>> = { family: '姓', given: '名' };
const HAN = /[\u3005\u3400-\u4dbf\u4e00-\u9fff]/;
const JAPANESE = /^[\u3005\u3041-\u3096\u30a1-\u30f6\u3400-\u4dbf\u4e00-\u9fff]+$/;

/** The names of a part in IPADIC's parts of speech that have kanji, by their signs, with all readings, those of the lowest cost first. */
export function dictionaryNames(entries: readonly MecabEntry[], part: Part): ReadonlyMap<string, DictionaryName> {
  const costs = new Map<string, Map<string, number>>();
  for (const { features, cost } of entries) {
    const [, kind, detail, which, , , word = '', katakana = ''] = features;
    if (kind !== '固有名詞' || detail !== '人名' || which !== PARTS[part]) continue;
    if (!HAN.test(word) || !JAPANESE.test(word)) continue;
    const reading = hiragana(katakana);
    if (!/^[\u3041-\u3096]+$/.test(reading)) continue;
    const name = signsOf(word).join('');
    const readings = costs.get(name) ?? new Map<string, number>();
    readings.set(reading, Math.min(cost, readings.get(reading) ?? cost));
    costs.set(name, readings);
  }
  return new Map(
    [...costs].map(([name, costOf]) => {
      const sorted = [...costOf].sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1));
      return [name, { readings: sorted.map(([reading]) => reading), cost: sorted[0]![1] }];
    }),
  );
}

/** Katakana lie 96 code points above hiragana. */
function hiragana(text: string): string {
  return text.replace(/[ァ-ヶ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 96));
}
