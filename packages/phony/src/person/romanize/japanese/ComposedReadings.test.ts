import { describe, expect, it } from 'vitest';
import { ComposedReadings } from './ComposedReadings.ts';
import type { ReadName } from './ReadName.ts';

/** Names written as `小=こ 林=ばやし`. */
function names(...lines: readonly string[]): ReadName[] {
  return lines.map((line) => {
    const signs = line.split(' ').map((part) => part.split('='));
    return { signs: signs.map(([sign]) => sign!), readings: signs.map(([, reading]) => reading!) };
  });
}

const read = (composed: ComposedReadings, name: string): string | undefined =>
  composed.compose(Array.from(name))?.readings.join('');

describe('composed readings', () => {
  it('are those that signs have in the names of the table', () => {
    const composed = new ComposedReadings(
      names('小=こ 山=やま', '小=こ 島=じま', '大=おお 林=ばやし', '中=なか 林=ばやし'),
    );
    expect(read(composed, '小林')).toBe('こばやし');
    expect(read(composed, '大山')).toBe('おおやま');
  });

  it('are those of the place in the name', () => {
    const composed = new ComposedReadings(
      names('山=やま 田=だ', '山=やま 口=ぐち', '丸=まる 山=さん', '高=たか 山=さん', '石=いし 田=だ'),
    );
    expect(read(composed, '山山')).toBe('やまさん');
  });

  it('go with their neighbours: Chinese ones together, and voiced ones behind what voices', () => {
    const pairs = [
      '昭=しょう 元=げん',
      '昭=しょう 善=ぜん',
      '昭=あき 雄=お',
      '昭=あき 彦=ひこ',
      '範=のり 彦=ひこ',
      '範=のり 雄=お',
      '元=げん 善=ぜん',
    ];
    const composed = new ComposedReadings(names(...pairs, '寿=とし 範=のり', '俊=しゅん 元=げん'));
    expect(read(composed, '昭範')).toBe('あきのり');
    expect(read(composed, '昭元')).toBe('しょうげん');
    const following = (first: string, ...voiced: string[]): ReadName[] =>
      names(...voiced.map((part) => `${first} ${part}`));
    const voicing = new ComposedReadings([
      ...following('小=お', '川=がわ', '沢=ざわ', '口=ぐち'),
      ...following('岩=いわ', '川=かわ', '沢=さわ', '崎=さき'),
      ...names('中=なか 倉=ぐら', '大=おお 倉=ぐら', '石=いし 倉=くら', '山=やま 倉=くら'),
    ]);
    expect(read(voicing, '小倉')).toBe('おぐら');
    expect(read(voicing, '岩倉')).toBe('いわくら');
  });

  it('are the less certain the more readings there are, and the less the table knows', () => {
    const certainty = (table: readonly ReadName[], name: string): number =>
      new ComposedReadings(table).compose(Array.from(name))!.certainty;
    const one = names(
      '高=たか 木=ぎ',
      '高=たか 山=やま',
      '高=たか 島=しま',
      '中=なか 村=むら',
      '上=うえ 村=むら',
      '西=にし 村=むら',
    );
    const two = [...one, ...names('高=こう 田=だ', '高=こう 野=の')];
    expect(certainty(one, '高村')).toBeGreaterThan(certainty(two, '高村'));
    expect(certainty([...one, ...one], '高村')).toBeGreaterThan(certainty(one, '高村'));
    for (const table of [one, two]) {
      expect(certainty(table, '高村')).toBeGreaterThan(0);
      expect(certainty(table, '高村')).toBeLessThan(1);
    }
  });

  it('are not there for signs that the table does not have; kana are read as they are written', () => {
    const composed = new ComposedReadings(names('小=こ 山=やま', '子=こ'));
    expect(read(composed, '小龍')).toBeUndefined();
    expect(read(composed, '')).toBeUndefined();
    expect(read(composed, 'あい子')).toBe('あいこ');
  });

  it('learn nothing from names that are read as a whole', () => {
    const composed = new ComposedReadings([{ signs: ['五', '十', '嵐'], readings: ['いがらし'] }]);
    expect(read(composed, '五十')).toBeUndefined();
  });
});
