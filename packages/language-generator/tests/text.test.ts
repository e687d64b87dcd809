import { trainTextModel } from '@phonyland/language-model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createTextGenerator,
  GenerationError,
  Root,
  type TextGenerator,
  textModule,
  trainModel,
} from '../src/index.ts';
import { addressContract } from './support/addressContract.ts';
import { codeOf } from './support/codeOf.ts';
import { PARAGRAPHS, TEXT_MODELS, WORDS } from './support/textModels.ts';

const points = (text: string): number => Array.from(text).length;
const words = (text: string): string[] => text.split(/\s+/u).filter((word) => word !== '');
const sentences = TEXT_MODELS[0]![1];
const single = TEXT_MODELS[3]![1];

for (const [kind, model] of TEXT_MODELS) {
  const below = (root: Root): TextGenerator => textModule(root, model, 'text');
  addressContract(`words: ${kind}`, (root) => below(root).words);
  addressContract(`paragraph: ${kind}`, (root) => below(root).paragraph);
  addressContract(`text: ${kind}`, (root) => below(root).text.with({ maxLength: 80 }));
}
for (const [kind, model] of TEXT_MODELS.slice(2)) {
  addressContract(`sentence: ${kind}`, (root) => textModule(root, model, 'text').sentence);
}

describe.each(TEXT_MODELS)('text of %s', (_kind, model) => {
  const text = createTextGenerator(model, { seed: 7 });

  it('never is too long, and never cuts a word', () => {
    fc.assert(
      fc.property(fc.integer({ min: 12, max: 400 }), fc.nat(), (maxLength, index) => {
        const cut = text.text.with({ maxLength }).at(index);
        expect(points(cut)).toBeLessThanOrEqual(maxLength);
        expect(cut).toBe(cut.trim());
        expect(cut).not.toBe('');
      }),
      { seed: 81, numRuns: 60 },
    );
  });

  it('has only words of its sentences, in their order', () => {
    for (let index = 0; index < 40; index++) {
      // All sentences of the address as they would stand without a bound: parts do not depend on how many follow.
      const root = new Root({ seed: 7 });
      const bounded = textModule(root, model, 'text').text.with({ maxLength: 90 });
      const cut = bounded.at(index);
      const endless = unbounded(bounded.path, model, index);
      const start = endless.findIndex((_, i) => words(cut).every((word, j) => endless[i + j] === word));
      expect(start).toBeGreaterThanOrEqual(0);
      const next = endless[start + words(cut).length]!;
      // Whatever comes next did not fit any more.
      expect(points(`${cut} ${next}`)).toBeGreaterThan(90);
    }
  });

  it('gives as many words as it is asked for', () => {
    for (const count of [1, 2, 17]) {
      const given = text.words({ count });
      expect(words(given)).toHaveLength(count);
      expect(given).not.toMatch(/[.,!?]/);
    }
    expect(words(text.words())).toHaveLength(5);
  });

  it('gives as many sentences as it is asked for', () => {
    const three = text.paragraph.with({ sentences: 3 }).at(5);
    const one = text.paragraph.with({ sentences: 1 }).at(5);
    expect(points(three)).toBeGreaterThan(points(one));
    const many = text.paragraph({ sentences: 200 });
    expect((many.match(/[.!?]/g) ?? []).length).toBeGreaterThan(100);
  });
});

/** The words of an address' first sentences, made by way of a bound that is never met. */
function unbounded(path: string, model: (typeof TEXT_MODELS)[number][1], index: number): string[] {
  // The bound belongs to the path, and so to the seed of its stream: the same path, whatever stands in it, the same words.
  const base = path.slice(0, path.indexOf('.text'));
  const root = new Root({ seed: 7 });
  const streamKey = root.streamKey.bind(root);
  root.streamKey = () => streamKey(path);
  return words(textModule(root, model, base).text.with({ maxLength: 2000 }).at(index));
}

describe('sentences', () => {
  it('are the values of a model of sentences', () => {
    const given = createTextGenerator(sentences, { seed: 1 }).sentence.batch(200);
    const letters = new Set(PARAGRAPHS.join(' ').split(/[^\p{L}]+/u));
    for (const sentence of given) {
      expect(sentence.split(/[^\p{L}]+/u).filter((word) => word !== '' && !letters.has(word))).toEqual([]);
      expect(sentence).toMatch(/^\S/);
    }
  });

  it('are composed of single words, capitalised, with a full stop', () => {
    const lengths = new Set<number>();
    for (const sentence of createTextGenerator(single, { seed: 1 }).sentence.batch(800)) {
      expect(sentence).toMatch(/^[A-Z][a-z]*(,? [a-z]+)*\.$/);
      const own = words(sentence.slice(0, -1).replaceAll(',', '').toLowerCase());
      expect(own.filter((word) => !WORDS.includes(word))).toEqual([]);
      expect(own.filter((word, i) => word === own[i - 1])).toEqual([]);
      lengths.add(own.length);
    }
    expect(Array.from(lengths).sort((a, b) => a - b)).toEqual([4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
  });

  it('are what they are said to be', () => {
    const composed = createTextGenerator(sentences, { seed: 1, values: 'words' });
    expect(composed.sentence.path).toBe('mill?values="words".sentence');
    expect(composed.sentence.at(0)).toMatch(/\.$/);
    expect(createTextGenerator(single, { seed: 1, values: 'sentences' }).sentence().split(' ')).toHaveLength(1);
  });
});

describe('paragraphs', () => {
  const count = (paragraph: string): number => (paragraph.match(/[.!?](?= |$)/g) ?? []).length;

  it('have as many sentences as those that were learned', () => {
    const paragraphs = ['One.', 'One. Two. Three. Four. Five. Six. Seven. Eight.', 'Two. One. Three.'];
    const model = trainTextModel(paragraphs, { order: 2, smoothing: 'none' });
    const counts = createTextGenerator(model, { seed: 3 }).paragraph.batch(600).map(count);
    const shares = [1, 3, 8].map((n) => counts.filter((own) => own === n).length / 600);
    expect(new Set(counts)).toEqual(new Set([1, 3, 8]));
    for (const share of shares) expect(Math.abs(share - 1 / 3)).toBeLessThan(0.08);
  });

  it('have 3 to 7 where nothing was learned', () => {
    const counts = createTextGenerator(single, { seed: 3 }).paragraph.batch(400).map(count);
    expect(Array.from(new Set(counts)).sort()).toEqual([3, 4, 5, 6, 7]);
    expect(counts.filter((own) => own === 5).length).toBeGreaterThan(100);
  });
});

describe('a text generator', () => {
  it('says when not one word fits', () => {
    const { text } = createTextGenerator(single, { seed: 1 });
    expect(text.tryGenerate({ maxLength: 1 })).toMatchObject({
      ok: false,
      code: 'MAX_LENGTH_TOO_SMALL',
      details: { maxLength: 1 },
    });
    expect(() => text({ maxLength: 1 })).toThrow(GenerationError);
    expect(text({ maxLength: 2 })).toMatch(/^[A-Z][a-z]$/);
  });

  it('never cuts a letter of several code points', () => {
    const paragraphs = ['नमस्ते दुनिया। किताब पढ़ो।', 'e\u0302\u0323q\u0323 👩‍👧 👩‍👧 là.'];
    const model = trainTextModel(paragraphs);
    const { text } = createTextGenerator(model, { seed: 5 });
    const segmenter = new Intl.Segmenter('en');
    const letters = (of: string): string[] => Array.from(segmenter.segment(of), (part) => part.segment);
    const whole = new Set(letters(paragraphs.join(' ').normalize('NFC')));
    for (let maxLength = 6; maxLength < 60; maxLength++) {
      const given = text.with({ maxLength }).at(maxLength);
      expect(points(given)).toBeLessThanOrEqual(maxLength);
      expect(letters(given).filter((letter) => !whole.has(letter))).toEqual([]);
    }
  });

  it('repeats a word where there is no other', () => {
    const one = createTextGenerator(trainModel(['la'], { name: 'la', tokenizer: 'word' }), { seed: 1 });
    expect(one.words({ count: 3 })).toBe('la la la');
    expect(one.sentence()).toMatch(/^La( la)+\.$/);
  });

  it('says when there is no word', () => {
    const { words: none } = createTextGenerator(trainModel(['! ?', '? !'], { tokenizer: 'word' }), { seed: 1 });
    expect(codeOf(() => none())).toBe('REDRAWS_EXHAUSTED');
  });

  it('draws its text in a text', () => {
    const text = createTextGenerator(single, { seed: 1 });
    expect(`${text}`).toBe(createTextGenerator(single, { seed: 1 }).text());
  });

  it('takes what is not given as not given', () => {
    const { words: given } = createTextGenerator(single, { seed: 1 });
    expect(given.with({ count: undefined }).path).toBe('lorem.words');
    expect(given.with({ count: 3 }).path).toBe('lorem.words?count=3');
    expect(createTextGenerator(single, { path: 'a%b' }).words.path).toBe('a%25b.words');
  });

  it.each<[topic: string, code: string, call: () => unknown]>([
    ['no model', 'INVALID_MODEL', () => createTextGenerator('mill.phony' as never)],
    ['an empty path', 'INVALID_OPTIONS', () => createTextGenerator(single, { path: '' })],
    ['unknown values', 'INVALID_OPTIONS', () => createTextGenerator(single, { values: 'letters' as never })],
    ['an unknown option', 'UNKNOWN_OPTION', () => createTextGenerator(single, { sed: 1 } as never)],
    [
      'an option of another member',
      'UNKNOWN_OPTION',
      () => createTextGenerator(single).sentence({ count: 3 } as never),
    ],
    ['no words', 'INVALID_OPTIONS', () => createTextGenerator(single).words({ count: 0 })],
    ['half a sentence', 'INVALID_OPTIONS', () => createTextGenerator(single).paragraph({ sentences: 0.5 })],
    ['too long a text', 'INVALID_OPTIONS', () => createTextGenerator(single).text({ maxLength: 1_000_001 })],
    ['a length that is a text', 'INVALID_OPTIONS', () => createTextGenerator(single).text({ maxLength: '9' as never })],
  ])('refuses %s', (_topic, code, call) => {
    expect(codeOf(call)).toBe(code);
  });
});
