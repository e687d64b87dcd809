import { type LanguageModel, trainModel } from '@phonyland/language-model';
import { describe, expect, it } from 'vitest';
import { type Generator, type ModelOptions, ModelSource, makeGenerator, Root, template } from '../src/index.ts';
import { codeOf, errorOf } from './support/codeOf.ts';
import { KINDS, names, seeded } from './support/kinds.ts';
import { ROWS } from './support/testModel.ts';

const encoder = new TextEncoder();
const over = (model: LanguageModel): Generator<string, ModelOptions> =>
  makeGenerator(new ModelSource(seeded(1), model, model.metadata.name));

const GREEK = ['Αθηνά', 'Ελένη', 'Άννα', 'Ιωάννα', 'Ανδρέας', 'Αντώνης', 'Ειρήνη'];
const CHINESE = ['王小明', '李小红', '王红', '李明', '小明', '小红明'];
const EMOJI = ['😀a', 'a😀😀', '😀b', 'b𝔄a', '𝔄𝔄', 'ab'];
// A flag and a family are one grapheme of many code points each.
const GRAPHEMES = ['🇹🇷a', 'a🇩🇪', '👨‍👩‍👧b', 'b🇹🇷', 'a👨‍👩‍👧', 'e\u0323\u0302x'];

const MODELS: readonly (readonly [topic: string, make: () => Generator<unknown>])[] = [
  ['one byte a letter', () => names(seeded(1))],
  ['two bytes a letter', () => over(trainModel(GREEK, { name: 'greek', order: 2 }))],
  ['three bytes a letter', () => over(trainModel(CHINESE, { name: 'chinese', order: 2 }))],
  ['one to three bytes a letter', () => over(trainModel([...GREEK, ...CHINESE, ...ROWS], { order: 2 }))],
  ['surrogate pairs', () => over(trainModel(EMOJI, { name: 'emoji', order: 2 }))],
  [
    'graphemes',
    () => over(trainModel(GRAPHEMES, { name: 'flags', order: 2, tokenizer: { type: 'character', unit: 'grapheme' } })),
  ],
  ['words', () => over(trainModel(['the mill', 'a mill', 'the grey heron', 'a heron'], { tokenizer: 'word' }))],
  [
    'words and letters',
    () => over(trainModel(['Zoë & Söhne', 'Ada & Söhne', 'Αθηνά Ltd', '😀 Ltd'], { tokenizer: 'hybrid' })),
  ],
  [
    'the greatest and least of one, two and three bytes',
    () => over(trainModel(['\u007f\u0080', '\u07ff\u0800', '\ud7ff\ue000\uffff'], { order: 1 })),
  ],
  ['constraints', () => over(trainModel(GREEK, { name: 'greek', order: 2 })).with({ prefix: 'Α', minLength: 4 })],
  ['a pattern', () => names(seeded(1)).with({ pattern: /^[AE].*a$/ })],
  ['without originals', () => names(seeded(1)).with({ excludeOriginals: true })],
  ['mapped', () => names(seeded(1)).map((name) => `${name}\n😀`)],
  ['mapped to nothing now and then', () => names(seeded(1)).map((name) => (name.length > 5 ? '' : name))],
  ['filtered', () => names(seeded(1)).filter((name) => name.includes('n'))],
  ['maybe', () => names(seeded(1)).maybe(0.5)],
  ['template', () => template('{a} – {b}', { a: names(seeded(1)), b: names(seeded(1), 'other') })],
  ['unique', () => names(seeded(1)).unique()],
  [
    'unique, mapped',
    () =>
      names(seeded(1))
        .unique()
        .map((name) => name.toUpperCase()),
  ],
  [
    'unique, filtered',
    () =>
      names(seeded(1))
        .unique()
        .filter((name) => name.includes('n')),
  ],
  [
    'mapped, unique',
    () =>
      names(seeded(1))
        .map((name) => name.slice(0, 3))
        .unique(),
  ],
  ['unique in a template', () => template('{a}/{b}', { a: names(seeded(1)).unique(), b: names(seeded(2)).unique() })],
];

/** Fills a buffer, and compares it and the values that follow with the values as they come one by one. */
function compare(make: () => Generator<unknown>, size: number, separator: string | undefined): number {
  const oneByOne = make();
  const expected: number[] = [];
  let values = 0;
  let attempt = oneByOne.tryGenerate();
  for (; attempt.ok; attempt = oneByOne.tryGenerate()) {
    const next = encoder.encode(String(attempt.value) + (separator ?? '\n'));
    if (expected.length + next.length > size) break;
    expected.push(...next);
    values++;
  }

  const filling = make();
  const bytes = new Uint8Array(size + 3).fill(0xee);
  const buffer = bytes.subarray(1, size + 1);
  const filled = separator === undefined ? filling.fill(buffer) : filling.fill(buffer, { separator });
  expect(filled).toEqual({ bytes: expected.length, values });
  expect(Array.from(buffer.subarray(0, filled.bytes))).toEqual(expected);
  // Nothing is written beside the buffer.
  expect([bytes[0], bytes[size + 1], bytes[size + 2]]).toEqual([0xee, 0xee, 0xee]);
  // What did not fit comes next, and so does what cannot be made.
  expect(filling.tryGenerate()).toEqual(attempt);
  if (attempt.ok)
    expect([filling.generate(), ...filling.batch(2)]).toEqual(Array.from({ length: 3 }, () => oneByOne()));
  return values;
}

describe('fill writes what comes one by one, as far as it fits', () => {
  it.each(MODELS)('into buffers of every size: %s', (_topic, make) => {
    let most = 0;
    for (let size = 0; size <= 200; size++) most = Math.max(most, compare(make, size, undefined));
    expect(most).toBeGreaterThan(4);
  });

  it.each(MODELS)('with any separator: %s', (_topic, make) => {
    for (const separator of ['', ',', '\r\n', ' – ', '😀', 'a separator that is longer than some buffers']) {
      for (const size of [0, 1, 2, 3, 10, 43, 44, 45, 60, 61, 62, 63, 300]) compare(make, size, separator);
    }
  });

  it.each(KINDS)('from every kind of generator, and from its unique values: %s', (_kind, make) => {
    for (const size of [0, 1, 9, 10, 11, 64, 200]) {
      compare(() => make(seeded(7)), size, undefined);
      compare(() => make(seeded(7)).unique(), size, ';');
    }
  });

  it('buffer after buffer', () => {
    for (const [, make] of MODELS) {
      const [oneByOne, filling] = [make(), make()];
      let text = '';
      let values = 0;
      for (const size of [100, 61, 1, 250, 80, 0, 333]) {
        const bytes = new Uint8Array(size);
        const filled = filling.fill(bytes, { separator: '|' });
        text += new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes.subarray(0, filled.bytes));
        values += filled.values;
      }
      expect(values).toBeGreaterThan(10);
      expect(text).toBe(Array.from({ length: values }, () => `${String(oneByOne())}|`).join(''));
    }
  });
});

describe('fill', () => {
  it('moves the counter that calls, batch and iteration move, and no other', () => {
    const root = seeded(1);
    const [one, same, other] = [names(root), names(root), names(root, 'other')];
    const expected = names(seeded(1)).batch(100);
    const bytes = new Uint8Array(60);
    const seen = [one(), ...one.batch(2)];
    const read = ({ bytes: end }: { bytes: number }): string[] =>
      new TextDecoder().decode(bytes.subarray(0, end)).trimEnd().split('\n');
    seen.push(...read(one.fill(bytes)), one.generate(), ...read(same.fill(bytes)), ...one.batch(1));
    other.fill(bytes);
    for (const value of same) if (seen.push(value) > 30) break;
    expect(seen).toEqual(expected.slice(0, seen.length));
    expect(one.at(3)).toBe(expected[3]);
    root.reset();
    expect(read(one.fill(bytes))[0]).toBe(expected[0]);
  });

  it('takes a part of a buffer, and what Node calls one', () => {
    const whole = new Uint8Array(100);
    const filled = names(seeded(1)).fill(whole.subarray(40, 80));
    expect(whole.subarray(0, 40).every((byte) => byte === 0)).toBe(true);
    expect(whole.subarray(80).every((byte) => byte === 0)).toBe(true);
    const buffer = Buffer.alloc(40);
    expect(names(seeded(1)).fill(buffer)).toEqual(filled);
    expect(buffer.toString('utf8', 0, filled.bytes)).toBe(
      new TextDecoder().decode(whole.subarray(40, 40 + filled.bytes)),
    );
  });

  it('stops before a value that cannot be made, and throws where it is the first', () => {
    const letters = trainModel(['a', 'b', 'c', 'd'], { smoothing: 'none', order: 2, name: 'letters' });
    const unique = over(letters).unique();
    const bytes = new Uint8Array(100);
    expect(unique.fill(bytes)).toEqual({ bytes: 8, values: 4 });
    expect(errorOf(() => unique.fill(bytes)).details).toEqual({ given: 4 });
    expect(codeOf(() => unique.fill(bytes))).toBe('UNIQUE_EXHAUSTED');
  });

  it.each([0, 1, 5])(
    'uses up the index of a first value that cannot be made, as generate does: index %d',
    (failing) => {
      const of = (): Generator<string> => {
        const base = names(seeded(1));
        const bad = base.at(failing);
        return base.map((name) => {
          if (name === bad) throw new RangeError('not this one');
          return name;
        });
      };
      const one = of();
      const bytes = new Uint8Array(200);
      if (failing > 0) expect(one.fill(bytes).values).toBe(failing);
      expect(() => one.fill(bytes)).toThrow('not this one');
      expect(one()).toBe(names(seeded(1)).at(failing + 1));
    },
  );

  it('does not go on for ever where nothing comes and nothing separates it', () => {
    const nothing = names(seeded(1)).map(() => '');
    expect(nothing.fill(new Uint8Array(5))).toEqual({ bytes: 5, values: 5 });
    for (const size of [0, 5]) {
      const error = errorOf(() => nothing.fill(new Uint8Array(size), { separator: '' }));
      expect(error.code).toBe('NOTHING_TO_FILL');
      expect(error.message).toContain('give a separator');
    }
  });

  it.each<[topic: string, code: string, given: readonly unknown[]]>([
    ['nothing', 'INVALID_BUFFER', []],
    ['null', 'INVALID_BUFFER', [null]],
    ['a number for a buffer', 'INVALID_BUFFER', [100]],
    ['a list for a buffer', 'INVALID_BUFFER', [[0, 0, 0]]],
    ['a buffer without a view', 'INVALID_BUFFER', [new ArrayBuffer(8)]],
    ['a view of words', 'INVALID_BUFFER', [new Uint32Array(8)]],
    ['a text for options', 'INVALID_OPTIONS', [new Uint8Array(8), ',']],
    ['null for options', 'INVALID_OPTIONS', [new Uint8Array(8), null]],
    ['a number for a separator', 'INVALID_OPTIONS', [new Uint8Array(8), { separator: 10 }]],
    ['null for a separator', 'INVALID_OPTIONS', [new Uint8Array(8), { separator: null }]],
    ['an unknown option', 'UNKNOWN_OPTION', [new Uint8Array(8), { seperator: ',' }]],
    ['options of the values', 'UNKNOWN_OPTION', [new Uint8Array(8), { prefix: 'A' }]],
  ])('refuses %s (%s) and moves no counter', (_topic, code, given) => {
    for (const one of [names(seeded(1)), names(seeded(1)).map((name) => name)]) {
      expect(codeOf(() => (one.fill as (...given: readonly unknown[]) => unknown)(...given))).toBe(code);
      expect(one()).toBe(names(seeded(1)).at(0));
    }
  });
});

describe('batch', () => {
  it.each([...KINDS, ...MODELS.map(([topic, make]) => [topic, (_root: Root) => make()] as const)])(
    'gives what comes one by one: %s',
    (_kind, make) => {
      const [one, two] = [make(seeded(5)), make(seeded(5))];
      const values = [...one.batch(0), ...one.batch(1), one(), ...one.batch(30), one(), ...one.batch(7)];
      expect(values).toEqual(Array.from({ length: 40 }, () => two()));
    },
  );

  it('gives lists of its own, without gaps', () => {
    const one = names(seeded(1));
    const [first, second] = [one.batch(5), one.batch(5)];
    expect(first).toEqual(names(seeded(1)).batch(5));
    expect(first).not.toBe(second);
    expect(Object.keys(first)).toHaveLength(5);
  });

  it('uses up the indices up to the value that cannot be made, as one by one', () => {
    const parrot = trainModel(['aba', 'cdc'], { smoothing: 'none', order: 5, name: 'parrot' });
    const root = new Root({ seed: 1 });
    const novel = makeGenerator(new ModelSource(root, parrot, 'parrot', { excludeOriginals: true }));
    expect(codeOf(() => novel.batch(3))).toBe('REDRAWS_EXHAUSTED');
    expect(root.counter(novel.path).next).toBe(1);
    expect(codeOf(() => novel())).toBe('REDRAWS_EXHAUSTED');
    expect(root.counter(novel.path).next).toBe(2);
    expect(codeOf(() => novel.fill(new Uint8Array(10)))).toBe('REDRAWS_EXHAUSTED');
    expect(root.counter(novel.path).next).toBe(3);
  });
});
