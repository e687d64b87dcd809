import { describe, expect, it } from 'vitest';
import { Automaton } from '../src/automaton/Automaton.ts';
import { checkTables } from '../src/automaton/checkTables.ts';
import type { ModelTables } from '../src/automaton/ModelTables.ts';
import { ArcTable } from '../src/constraints/ArcTable.ts';
import { ConstrainedWalk } from '../src/constraints/ConstrainedWalk.ts';
import type { Constraints } from '../src/constraints/Constraints.ts';
import { FingerprintFilter } from '../src/originals/FingerprintFilter.ts';
import { fingerprintText } from '../src/originals/fingerprint.ts';
import { hash128, hashBytes, hashText, type Words4 } from '../src/random/hash128.ts';
import { mix32, RandomStream } from '../src/random/RandomStream.ts';
import { trainTables } from './support/trainTables.ts';

const KEY: Words4 = [0x01234567, -0x76543211, 0x89abcde, -0x2345678];

const rows = ['anna', 'hanna', 'nana', 'ana', 'johanna', 'nora'];
// biome-ignore format: columns of numbers
const model: ModelTables = {
  order: 3,
  symbols: ['', '', 'a', 'h', 'j', 'n', 'o', 'r'],
  arcCounts: Uint8Array.of(8, 0, 4, 2, 1, 1, 3, 2, 1, 1, 1, 1, 2, 0, 2, 1, 1, 2, 1, 1, 1, 1, 1),
  tokens: Uint8Array.of(
    0, 1, 2, 3, 4, 5, 6, 7, 2, 3, 4, 5, 0, 5, 2, 6, 2, 5, 6, 3, 7, 2, 5, 2, 6, 2, 6, 2, 5, 5, 3, 0, 5, 2, 7, 2, 2, 0,
  ),
  weights: Uint16Array.of(
    62778, 0, 65535, 62938, 62778, 64414, 62938, 62778, 65535, 63645, 63601, 64919, 63561, 65535, 65535, 65535, 65535,
    63097, 62369, 64662, 64635, 65535, 65535, 65535, 65535, 65535, 63999, 65535, 65018, 65535, 65535, 65535, 61954,
    65535, 65535, 65535, 65535, 65535,
  ),
  backoffs: Uint16Array.of(
    0, 0, 64273, 65355, 64955, 64704, 63517, 65535, 63840, 61748, 62716, 62533, 63756, 0, 62505, 61748, 64573, 60754,
    62653, 64593, 62716, 61852, 65441,
  ),
  maxLength: 46,
};

describe('the same for ever, except for major versions', () => {
  it.each<[text: string, words: Words4]>([
    ['', [618829480, 1072036115, 157580616, -1211025379]],
    ['a', [-2077990352, -1296038472, 462065667, 616633321]],
    ['name', [115108884, 1228535356, -114363784, 1548706942]],
    ['Zoë', [127698126, 588392864, -12559618, 403503168]],
    ['😀 path/x', [876262730, 1256980037, 667799793, 491409905]],
    ['0123456789abcdef', [-1803147632, -942537592, 103484496, 1188670019]],
  ])('hashText of %j', (text, words) => {
    expect(hashText(KEY, text)).toEqual(words);
  });

  it('hashBytes and hash128', () => {
    expect(hashBytes(KEY, Uint8Array.of(1, 2, 3))).toEqual([1710486805, -502602613, 1190217207, -469658500]);
    expect(hash128(KEY, Int32Array.of(1, 2, 3, 4), 16)).toEqual([1382810853, 1888294261, 1876073799, -1588258428]);
    expect(hash128(KEY, Int32Array.of(5), 4)).toEqual([983925876, 1331369319, -854521635, 123636688]);
  });

  it('RandomStream and mix32', () => {
    const stream = new RandomStream(KEY, 1, 2, 3, 4);
    expect(Array.from({ length: 8 }, () => stream.next())).toEqual([
      -595995089, -1441688344, -1801485278, -1602891038, -889559449, 114864481, -93697073, -808622693,
    ]);
    expect([stream.fraction(), stream.fraction()]).toEqual([0.6880178355635395, 0.011917438467222707]);
    expect(Array.from({ length: 8 }, () => stream.below(10))).toEqual([1, 1, 4, 8, 4, 7, 7, 0]);
    expect([stream.below(2 ** 32), stream.below(3 * 2 ** 30)]).toEqual([590531776, 2247306913]);
    expect([0, 1, -1, 0x7fffffff, 123456789].map(mix32)).toEqual([0, 1364076727, -2114883783, -104067416, -1168058214]);
  });

  it.each<[text: string, words: [number, number]]>([
    ['', [214924506, 721121134]],
    ['a', [-582886024, 1226222120]],
    ['Anna', [114585276, -2111009973]],
    ['Zoë', [1013122562, 2005302834]],
    ['😀', [-1610024675, 42765571]],
    ['a'.repeat(100), [-1690904746, -1842249369]],
  ])('the fingerprint of %j', (text, words) => {
    const out = new Int32Array(2);
    fingerprintText(text, out);
    expect([...out]).toEqual(words);
  });

  it('the filter of four fingerprints', () => {
    const { data } = FingerprintFilter.from(Uint32Array.of(1, 2, 3, 4, 5, 6, 0, 0));
    expect({ ...data, slots: [...data.slots] }).toEqual({
      size: 4,
      seed: 1,
      segmentLength: 8,
      slots: [0, 0, 0, 0, 0, 251, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 94, 153, 0, 0, 102],
    });
  });

  it('the tables of a training', () => {
    checkTables(model);
    expect(trainTables(rows, { order: 3 })).toEqual(model);
  });

  it('ten values of a model', () => {
    const automaton = new Automaton(model);
    expect(Array.from({ length: 10 }, (_, i) => automaton.text(automaton.walk(KEY, i, 0, 0, 0)))).toEqual([
      'jjanana',
      'anna',
      'anaoranajohannnana',
      'anorannhannaa',
      'rha',
      'ana',
      'oaannora',
      'johana',
      'anajohana',
      'anna',
    ]);
  });

  it('ten values of a model of words', () => {
    const companies = ['Sun & Sons', 'Sun Ltd', 'Moon & Sons', 'Sea Works Ltd'];
    const automaton = new Automaton(trainTables(companies, { order: 2, tokenizer: 'word' }));
    expect(Array.from({ length: 10 }, (_, i) => automaton.text(automaton.walk(KEY, i, 0, 0, 0)))).toEqual([
      'Sun Ltd',
      'Moon & & Sons',
      'Moon & Sons Ltd',
      'Moon &',
      ' Sons',
      'Moon',
      ' Ltd',
      'Sun & Sons',
      'MoonMoon & Works Ltd',
      'Moon & LtdMoon & Sons Ltd',
    ]);
  });

  it.each<[Constraints, string[]]>([
    [
      { prefix: 'jo' },
      ['johhanna', 'johan', 'johana', 'joara', 'johra', 'johana', 'johana', 'jonanna', 'johana', 'jojoha'],
    ],
    [
      { minLength: 7 },
      [
        'noraannorarna',
        'haaannharaana',
        'johannaora',
        'aanaohorohhanjohana',
        'noranna',
        'annroroa',
        'anohohana',
        'annaaaohanhjoh',
        'ranaanannannora',
        'annoannohanna',
      ],
    ],
    [{ maxLength: 3 }, ['a', 'ann', 'na', 'na', 'hra', 'njr', 'noj', 'na', 'ana', 'ora']],
    [
      { prefix: 'an', minLength: 5, maxLength: 6 },
      ['annao', 'anaohr', 'ananra', 'anaana', 'anhna', 'ananna', 'anorna', 'annaan', 'anana', 'anajna'],
    ],
  ])('ten values of a model under %j', (constraints, values) => {
    const automaton = new Automaton(model);
    const walk = new ConstrainedWalk(automaton, new ArcTable(automaton), constraints);
    expect(Array.from({ length: 10 }, (_, i) => automaton.text(walk.walk(KEY, i, 0, 0, 0)))).toEqual(values);
  });
});
