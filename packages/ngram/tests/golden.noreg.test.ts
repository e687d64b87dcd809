import { describe, expect, it } from 'vitest';
import { keptShare } from '../src/automaton/Acceptance.ts';
import { Automaton } from '../src/automaton/Automaton.ts';
import { checkTables } from '../src/automaton/checkTables.ts';
import type { ModelTables } from '../src/automaton/ModelTables.ts';
import { ConstrainedWalk } from '../src/constraints/ConstrainedWalk.ts';
import { type Constraints, normalizeConstraints } from '../src/constraints/Constraints.ts';
import { LengthMasses } from '../src/lengths/LengthMasses.ts';
import { FingerprintFilter } from '../src/originals/FingerprintFilter.ts';
import { fingerprintText } from '../src/originals/fingerprint.ts';
import { hash128, hashBytes, hashText, type Words4 } from '../src/random/hash128.ts';
import { mix32, RandomStream } from '../src/random/RandomStream.ts';
import { ValueLattice } from '../src/unique/ValueLattice.ts';
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
  maxTokens: 46,
  // Fitted to the lengths of the rows; beyond the longest all are alike.
  acceptances: Uint16Array.of(
    0, 32842, 27137, 40308, 65535, 43935, 30054, 46974, ...Array.from({ length: 39 }, () => 21813),
  ),
};
const companies = ['Sun & Sons', 'Sun Ltd', 'Moon & Sons', 'Sea Works Ltd'];
const wideRows = Array.from({ length: 300 }, (_, i) =>
  String.fromCodePoint(...[i, i * 7, i * i].map((at) => 0x4e00 + (at % 260))),
);

interface Walk {
  walk(key: Words4, w0: number, w1: number, w2: number, w3: number): number;
  text(count: number): string;
}

function tenOf(walk: Walk): string[] {
  return Array.from({ length: 10 }, (_, i) => walk.text(walk.walk(KEY, i, 0, 0, 0)));
}

function tenUnder(automaton: Automaton, constraints: Constraints): [way: string, values: string[]] {
  const walk = new ConstrainedWalk(automaton, new LengthMasses(automaton), normalizeConstraints(constraints));
  return [walk.way, tenOf(walk)];
}

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
    expect(tenOf(new Automaton(model))).toEqual(
      // biome-ignore format: values in rows
      ['nannora', 'ra', 'anonoranna', 'hanna', 'orahjh', 'na', 'na', 'hanra', 'orajohananara', 'rahana'],
    );
  });

  it('ten values of the model that keeps every walk', () => {
    expect(tenOf(new Automaton({ ...model, acceptances: new Uint16Array(0) }))).toEqual(
      // biome-ignore format: values in rows
      ['nannora', 'ra', 'anonoranna', 'hanna', 'orana', 'na', 'na', 'hanra', 'orajohananara', 'rahana'],
    );
  });

  it('ten values of a model of words', () => {
    expect(tenOf(new Automaton(trainTables(companies, { order: 2, tokenizer: 'word' })))).toEqual([
      'Sea Works Ltd',
      'Sun',
      'Moon & Ltd',
      'Sea',
      'Sun Ltd Ltd',
      'Sun & Sons & Sons & Sons',
      'Sun Sons',
      'Sea Works LtdMoonSun & SonsSun LtdSea & Ltd',
      ' &Sea Ltd',
      'SunMoon Ltd',
    ]);
  });

  it('ten values of a model of more than 256 letters', () => {
    const automaton = new Automaton(trainTables(wideRows, { order: 2 }));
    expect(automaton.tokenCount).toBe(262);
    expect(tenOf(automaton)).toEqual(
      // biome-ignore format: values in rows
      ['产丵丝', '份丹两', '争仍仭乸', '乘一一一乙丝', '乣上三', '亽丿丫亹串亓乶亯业丼仵丸', '丟亄仑', '亩仟乀', '乏乹仑', '仺义亹丹丐'],
    );
    expect(tenUnder(automaton, { suffix: '且' })).toEqual([
      'product',
      ['乕仔且', '任且', '丵仮丫亶乛乱亚両且', '且', '仙乁且', '且', '乯令且', '么之且', '且', '仹且'],
    ]);
  });

  // biome-ignore format: values in rows
  it.each<[constraints: Constraints, way: string, values: string[]]>([
    [
      { prefix: 'jo' },
      'product',
      ['johaa', 'johanna', 'jo', 'johanana', 'joha', 'johanaajoanna', 'jona', 'johnhaonnara', 'jorajohananara', 'johhana'],
    ],
    [
      { suffix: 'na' },
      'product',
      ['hannanahnana', 'na', 'anna', 'hanna', 'anna', 'na', 'oraanna', 'hanna', 'orananna', 'na'],
    ],
    [
      { pattern: '/^[^n]+n.*r/' },
      'product',
      [
        'annannaraana', 'anorarra', 'anororanajohannnana', 'hannorannhannaa', 'annohannoraorahjh',
        'anhaanaaanorarajrhhnna', 'anajojra', 'hanra', 'orhannanorjohanna', 'anora',
      ],
    ],
    [
      { minLength: 4 },
      'own walks',
      ['nannora', 'hana', 'anonoranna', 'hanna', 'orahjh', 'anna', 'anna', 'hanra', 'orajohananara', 'rahana'],
    ],
    [
      { minLength: 7 },
      'product',
      [
        'hannanahnana', 'nnarhana', 'anororanajohannnana', 'hannaaoajorhananaoa', 'arhannh', 'nanorana', 'anaohaana',
        'ohanaanrhano', 'orananna', 'nnorananna',
      ],
    ],
    [{ maxLength: 3 }, 'folded product', ['na', 'nna', 'ana', 'ana', 'ra', 'na', 'ana', 'haa', 'ora', 'nna']],
    [
      { prefix: 'an', minLength: 5, maxLength: 6 },
      'folded product',
      ['annona', 'anana', 'anorr', 'ananna', 'annara', 'anana', 'anana', 'anana', 'anoroa', 'anajo'],
    ],
    [
      { prefix: 'h', suffix: 'a', pattern: '/nn/', minLength: 5, maxLength: 9 },
      'product',
      ['hannora', 'hananna', 'hanna', 'hanna', 'hanna', 'hanna', 'hanna', 'hanna', 'hannana', 'hannna'],
    ],
  ])('ten values of a model under %j', (constraints, way, values) => {
    expect(tenUnder(new Automaton(model), constraints)).toEqual([way, values]);
  });

  // biome-ignore format: values in rows
  it.each<[constraints: Constraints, values: string[]]>([
    [
      { minWords: 4 },
      [
        'Moon & Sons Sons', 'Sun Works LtdSun & Ltd & Sons', 'Moon &Sea Works &SunMoon &Moon & Sons',
        'Sea Works Ltd Works', 'Sun &Sun Ltd &', 'Sun & Sons Ltd', 'Sun Ltd &Sea Works & Sons',
        'Sea WorksMoonSun & SonsSun LtdSea & Ltd', ' Ltd Works Works Ltd', 'SunMoon SonsSun & Sons',
      ],
    ],
    [
      { maxWords: 2 },
      ['Sun Sons', ' Sons', 'Moon &', 'Sea', 'Sun', 'Sun', ' Works Ltd', 'Sea Ltd', ' & Ltd', ' Ltd Ltd'],
    ],
    [
      { minWords: 2, maxWords: 3, suffix: 'Ltd' },
      [
        'Sun Ltd', ' Ltd Ltd', 'Moon & Ltd', 'Sea Works Ltd', ' Ltd Ltd', 'Sun Ltd', ' SonsSun Ltd', 'Sea Works Ltd',
        ' Ltd Works Ltd', ' Works Ltd',
      ],
    ],
  ])('ten values of a model of words under %j', (constraints, values) => {
    const automaton = new Automaton(trainTables(companies, { order: 2, tokenizer: 'word' }));
    expect(tenUnder(automaton, constraints)).toEqual(['product', values]);
  });

  it('thirty slots of a lattice of 1000', () => {
    const automaton = new Automaton(model);
    const acceptance = Array.from({ length: model.maxTokens + 1 }, (_, n) => keptShare(automaton.acceptance, n));
    const lattice = new ValueLattice(automaton, { size: 1000, acceptance, key: KEY });
    const values = Array.from({ length: 30 }, (_, slot) => {
      const count = lattice.decode(slot);
      return Array.from(lattice.tokens.subarray(0, count), (token) => model.symbols[token]).join('');
    });
    expect(values.map((value, slot) => [slot, value] as const).filter(([, value]) => value !== '')).toEqual([
      [3, 'naranna'],
      [7, 'hohnoh'],
      [13, 'jnanhanorna'],
      [19, 'annhana'],
      [22, 'hnraoora'],
      [23, 'nanoara'],
      [24, 'aana'],
      [29, 'rraajannaranaraoanajoaonrrana'],
    ]);
  });
});
