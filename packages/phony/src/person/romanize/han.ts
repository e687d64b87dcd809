import { PINYIN, SURNAME_PINYIN } from './pinyin.ts';
import { readTable, spell, type Table } from './readTable.ts';

const READINGS: Table = readings(PINYIN);
const SURNAME_READINGS: Table = readings(SURNAME_PINYIN, READINGS);

/** Family names of two characters that are read otherwise than their characters are. */
const SURNAMES: Table = readTable('万俟:moqi 单于:chanyu 尉迟:yuchi 澹台:tantai 长孙:zhangsun');

/** Chinese in Hanyu Pinyin (ISO 7098) without tones, `ü` as GB/T 28039-2011 has it for names: 吕 is `lyu`. */
export function han(word: string, part: 'family' | 'given' | undefined): string {
  if (part !== 'family') return spell(word, READINGS());
  return SURNAMES().get(word) ?? spell(word, SURNAME_READINGS());
}

/** A table by character of one written as `syllable:characters`. */
function readings(text: string, base?: Table): Table {
  let table: Map<string, string> | undefined;
  return () => {
    if (table === undefined) {
      table = new Map(base?.());
      for (const entry of text.split(' ')) {
        const [syllable, characters] = entry.split(':') as [string, string];
        for (const character of characters) table.set(character, syllable);
      }
    }
    return table;
  };
}
