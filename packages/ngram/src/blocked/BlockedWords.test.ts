import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../../tests/support/anyText.ts';
import { volume } from '../../tests/support/volume.ts';
import { BlockedWords } from './BlockedWords.ts';
import { foldText } from './foldText.ts';
import { makeBlockList } from './makeBlockList.ts';

interface Entries {
  readonly words?: readonly string[];
  readonly parts?: readonly string[];
}

/** What `BlockedWords` has to say, by looking for every entry. */
function twin({ words = [], parts = [] }: Entries, text: string): boolean {
  const folded = foldText(text);
  const own = folded.split(' ');
  const blocked = words.map(foldText);
  return (
    blocked.some((word) => word === folded || own.includes(word)) ||
    parts.map(foldText).some((part) => own.some((word) => word.includes(part)))
  );
}

const unitsOf = (text: string): Int32Array => Int32Array.from(text.split(''), (unit) => unit.charCodeAt(0));

const list = new BlockedWords(
  makeBlockList({ words: ['Darn', 'hot dog', 'piñata', 'Ёлка', 'Χάος'], parts: ['blast', 'ounce', 'confounded'] }),
);

describe('BlockedWords', () => {
  it.each<[text: string, blocked: boolean]>([
    // Words.
    ['darn', true],
    ['DARN!', true],
    ['Oh, darn it', true],
    ['(darn)', true],
    ['darn-it', true],
    ['darned', false],
    ['xdarn', false],
    ['darn2', false],
    ['pinata', true],
    ['PIN\u0303ATA', true],
    ['da\u0301rn', true],
    ['dar\u00adn', true],
    ['елка', true],
    ['ΧΑΟΣ', true],
    // Phrases are whole values.
    ['hot dog', true],
    ['"Hot-Dog!"', true],
    [' hot   dog ', true],
    ['a hot dog', false],
    ['hot dogs', false],
    ['hot', false],
    ['hotdog', false],
    // Parts, anywhere in a word.
    ['blast', true],
    ['Blasted', true],
    ['sandBLÁSTing', true],
    ['sand bl\u0301astin', true],
    ['bla st', false],
    ['blas', false],
    ['confoundedly', true],
    ['confounder', false],
    ['confounder, confounded', true],
    ['confounder! con\u0301founded', true],
    ['pounce', true],
    ['poun-ce', false],
    // Nothing.
    ['', false],
    ['!', false],
    ['\u0301', false],
    ['😀', false],
  ])('%j: %s', (text, blocked) => {
    expect(list.blocksText(text)).toBe(blocked);
    expect(list.blocks(unitsOf(text.normalize('NFC')), text.normalize('NFC').length)).toBe(blocked);
  });

  it('looks at the first units only, and changes none', () => {
    const units = unitsOf('x da\u0308rn blast');
    expect(list.blocks(units, 4)).toBe(false);
    expect(list.blocks(units, 7)).toBe(true);
    expect(units).toEqual(unitsOf('x da\u0308rn blast'));
    expect(list.blocks(new Int32Array(0), 0)).toBe(false);
  });

  it('of nothing blocks nothing', () => {
    const nothing = new BlockedWords(makeBlockList({}));
    for (const text of ['', 'a', 'darn', 'hot dog', '字']) expect(nothing.blocksText(text)).toBe(false);
    expect(new BlockedWords().blocksText('darn')).toBe(false);
  });

  it('blocks what any of several lists does', () => {
    const [one, two] = [
      makeBlockList({ words: ['darn'], parts: ['blasted'] }),
      makeBlockList({ words: ['heck'], parts: ['字母'] }),
    ];
    const both = new BlockedWords(one, two);
    for (const text of ['darn', 'heck', 'unblasted', '大字母表']) expect(both.blocksText(text)).toBe(true);
    for (const text of ['dar', 'hecks', 'blaste', '字表']) expect(both.blocksText(text)).toBe(false);
    expect(new BlockedWords(one).data).toBe(one);
    expect([...both.data.words]).toEqual([...one.words, ...two.words].sort((a, b) => a - b));
  });

  it('finds long words and long texts', () => {
    const long = 'abcdefghij'.repeat(300);
    const part = long.slice(0, 64);
    const blocked = new BlockedWords(makeBlockList({ words: [long, `${long} ${long}`], parts: [part] }));
    const wordsOnly = new BlockedWords(makeBlockList({ words: [long] }));
    expect(wordsOnly.blocksText(`so ${long}`)).toBe(true);
    expect(wordsOnly.blocksText(`${long}s`)).toBe(false);
    expect(blocked.blocksText(`x${part}x`)).toBe(true);
    expect(blocked.blocksText(`x${part.slice(1)}`)).toBe(false);
    expect(wordsOnly.blocksText(`${'no '.repeat(50_000)}${long}`)).toBe(true);
  });

  it('is what looking for every entry gives', () => {
    // Few letters, so that words come up; some of more than one script, with marks and gaps.
    const letter = fc.constantFrom('a', 'b', 'A', 'é', 'e\u0301', 'ё', '字', '\u0301', ' ', '-', '1', '\u00ad');
    const text = fc.array(letter, { maxLength: 14 }).map((letters) => letters.join(''));
    const word = fc.array(fc.constantFrom('a', 'b', 'e', 'é', 'ё', '字', '1'), { minLength: 1, maxLength: 7 });
    const words = fc.array(
      word.map((letters) => letters.join('')),
      { maxLength: 4 },
    );
    const phrases = fc.array(
      fc.tuple(word, word).map(([a, b]) => `${a.join('')} ${b.join('')}`),
      { maxLength: 2 },
    );
    const parts = words.map((all) => all.filter((part) => part.length > 1));
    fc.assert(
      fc.property(
        words,
        phrases,
        parts,
        fc.array(text, { minLength: 1, maxLength: 20 }),
        (some, more, within, texts) => {
          const entries = { words: [...some, ...more], parts: within };
          const blocked = new BlockedWords(makeBlockList(entries));
          for (const each of texts) expect([each, blocked.blocksText(each)]).toEqual([each, twin(entries, each)]);
        },
      ),
      { seed: 4, numRuns: volume(500, 20_000) },
    );
  });

  it('blocks its entries, and their texts whole, in any spelling', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        fc.pre(foldText(text) !== '');
        const blocked = new BlockedWords(makeBlockList({ words: [text] }));
        for (const spelling of [
          text,
          text.toUpperCase().toLowerCase(),
          text.normalize('NFD'),
          `… ${text}!`,
          foldText(text),
        ]) {
          if (foldText(spelling) === foldText(text)) expect(blocked.blocksText(spelling)).toBe(true);
        }
      }),
      { seed: 5 },
    );
  });

  it('takes hardly any stranger for a blocked word', () => {
    const word = (n: number): string => `w${n.toString(36)}`;
    const words = Array.from({ length: 5000 }, (_, i) => word(i));
    const blocked = new BlockedWords(makeBlockList({ words, parts: words.map((each) => `${each}xxxxx`) }));
    let taken = 0;
    for (let i = 5000; i < 205_000; i++) if (blocked.blocksText(word(i))) taken++;
    expect(taken).toBeLessThanOrEqual(3);
  });
});
