import { afterEach, expect, test, vi } from 'vitest';
import { luhnDigit } from '../../checks/luhn.ts';
import { FakerError } from '../FakerError.ts';
import { SimpleFaker } from '../SimpleFaker.ts';

const faker = new SimpleFaker({ seed: 1 });
const { helpers } = faker;
const many = <T>(draw: () => T, count = 300): T[] => Array.from({ length: count }, draw);
// As texts, since the compiler knows no newer syntax.
const SETS: string = 'v';
const EMPTY_CLASS: string = '[]';
const isLuhn = (text: string): boolean => {
  const digits = text.replace(/\D/g, '');
  return luhnDigit(digits.slice(0, -1)) === digits.at(-1);
};

afterEach(() => vi.restoreAllMocks());

test('the same seed gives what @faker-js/faker 10.6 gives', () => {
  const at = <T>(draw: () => T): T => {
    faker.seed(3);
    return draw();
  };
  const ten = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
  expect(at(() => helpers.shuffle([1, 2, 3, 4, 5]))).toEqual([4, 2, 1, 5, 3]);
  expect(at(() => helpers.arrayElement(ten))).toBe(6);
  expect(at(() => helpers.arrayElements(ten, 4))).toEqual([4, 3, 7, 6]);
  expect(at(() => helpers.arrayElements(ten))).toEqual([1, 6, 7, 5, 3, 8]);
  expect(at(() => helpers.uniqueArray(['a', 'b', 'c', 'd', 'e'], 3))).toEqual(['d', 'b', 'a']);
  expect(at(() => helpers.replaceSymbols('##-??-**'))).toBe('57-HN-8F');
  expect(at(() => helpers.replaceCreditCardSymbols())).toBe('6453-5725-8812-0404-6267');
  expect(at(() => helpers.fromRegExp(/[A-Z0-9]{4}-[A-Z0-9]{4}/))).toBe('TZKS-66EH');
  expect(at(() => helpers.fromRegExp(/[A-Z]{5}/i))).toBe('OShNX');
  expect(at(() => helpers.rangeToNumber({ min: 1, max: 10 }))).toBe(6);
});

test.each([
  ['', ''],
  ['Hello world!', 'Hello-world'],
  ['a_b.c-d', 'a_b.c-d'],
  ['  Héllo   wörld ', '--Hello---world-'],
  ['a\tb\u00a0c', 'ab-c'],
  ['½ & ﬁ', '12--fi'],
  ['Привет', ''],
  ['[x] @ {y}', 'x--y'],
])('the slug of %j is %j', (text, slug) => {
  expect(helpers.slugify(text)).toBe(slug);
});

test('symbols become characters', () => {
  expect(helpers.slugify() + helpers.replaceSymbols()).toBe('');
  for (const given of [5, null, {}, []]) expect(() => helpers.slugify(given as never)).toThrow(FakerError);
  for (const text of many(() => helpers.replaceSymbols('a#-?*!'))) expect(text).toMatch(/^a\d-[A-Z][A-Z\d]!$/);
  expect(new Set(many(() => helpers.replaceSymbols('*'), 3000)).size).toBe(36);
});

test('card numbers pass the Luhn check', () => {
  for (const text of many(() => helpers.replaceCreditCardSymbols())) {
    expect(text).toMatch(/^6453-\d{4}-\d{4}-\d{4}-\d{4}$/);
    expect(isLuhn(text)).toBe(true);
  }
  for (const text of many(() => helpers.replaceCreditCardSymbols('1234-[4-9]-$${2}!!-L', '$'))) {
    expect(text).toMatch(/^1234-[4-9]-\d{3}[2-9]{2}-\d$/);
    expect(isLuhn(text)).toBe(true);
  }
  for (const text of many(() => helpers.replaceCreditCardSymbols('6L##/[10-12]#{1,3}'))) {
    expect(text).toMatch(/^6\d{3}\/1[0-2]\d{1,3}$/);
    expect(isLuhn(text)).toBe(true);
  }
  expect(helpers.replaceCreditCardSymbols('')).toBe('');
});

test.each<[RegExp]>([
  [/[A-Z]{2}-[0-9]{4}/],
  [/[a-dmno\d]{5}/],
  [/[-a-z]{5}[a-z-]{5}/],
  [/[^a-z]{10}/],
  [/[^\w]{10}/],
  [/Joh?n(ny)?/],
  [/^abc$/],
  [/(foo|ba[rz]){2}\s\S/],
  [/a\+b\.c\/d\[\]\\/],
  [/[a-f]{3,}x{0}y{2,4}?z+?/],
  [/abc[x-z]{4}/i],
  [/[.+*?^$]{6}/],
  [/\p{Lu}{3}/u],
  [/[А-Я]{5}/],
  [/.{5}/],
  [new RegExp('[a-f]{3}', SETS)],
])('texts match %s as a whole', (pattern) => {
  const whole = new RegExp(`^(?:${pattern.source})$`, pattern.flags);
  for (const text of many(() => helpers.fromRegExp(pattern))) expect(text).toMatch(whole);
});

test.each([
  ['#{5}', /^#####$/],
  ['#{2,3}test[1-5]', /^##+test[1-5]$/],
  ['(abc) a|b ^x$', /^\(abc\) a\|b \^x\$$/],
  ['([0-9]{3}) \\d{3}', /^\(\d{3}\) \d{3}$/],
  ['[] [a ?', /^\[\] \[a ?$/],
  ['a{x}{,3}', /^a\{x\}\{,3\}$/],
  ['🙂{3}', /^🙂🙂🙂$/u],
  ['', /^$/],
])('in the text %j what faker does not know stands for itself', (pattern, expected) => {
  for (const text of many(() => helpers.fromRegExp(pattern), 20)) expect(text).toMatch(expected);
});

test('patterns that nothing matches are refused', () => {
  expect(() => helpers.fromRegExp('a{10,5}')).toThrow(/Numbers out of order/);
  expect(() => helpers.fromRegExp('[z-a]')).toThrow(/out of order/);
  expect(() => helpers.fromRegExp('[^ -~]')).toThrow(FakerError);
  expect(() => helpers.fromRegExp(/a(?=b)/)).toThrow(FakerError);
  expect(() => helpers.fromRegExp(new RegExp('[[a-z]--[aeiou]]', SETS))).toThrow(FakerError);
  expect(() => helpers.fromRegExp(/a^b/)).toThrow(FakerError);
  for (const given of [5, null, {}, []]) {
    expect(() => helpers.fromRegExp(given as never)).toThrow('helpers.fromRegExp takes a text or a regular expression');
  }
  expect(() => helpers.fromRegExp(new RegExp(EMPTY_CLASS))).toThrow(FakerError);
});

test('patterns without an end have short texts more often than long ones', () => {
  const lengths = many(() => helpers.fromRegExp('a*').length, 2000);
  expect(lengths.filter((length) => length <= 2).length).toBeGreaterThan(1500);
  expect(Math.max(...lengths)).toBeGreaterThan(8);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(1024);
  expect(many(() => helpers.fromRegExp(/a+/)).every((text) => text.length > 0)).toBe(true);
});

test('shuffling gives every order, in place or in a copy', () => {
  const list = [1, 2, 3];
  expect(new Set(many(() => helpers.shuffle(list).join(''))).size).toBe(6);
  expect(list).toEqual([1, 2, 3]);
  expect(helpers.shuffle(list, { inplace: true })).toBe(list);
  expect([...list].sort()).toEqual([1, 2, 3]);
  expect(() => helpers.shuffle(Object.freeze([1, 2]) as number[], { inplace: true })).toThrow(TypeError);
});

test('unique arrays have as many values as were asked for, or say why not', () => {
  for (const values of many(() => helpers.uniqueArray(['a', 'b', 'b', 'c'], 3)))
    expect([...values].sort()).toEqual(['a', 'b', 'c']);
  expect(helpers.uniqueArray(() => faker.number.int(5), 6).sort()).toEqual([0, 1, 2, 3, 4, 5]);
  expect(helpers.uniqueArray(['a'], 0)).toEqual([]);
  expect(helpers.uniqueArray(['a'], -1)).toEqual([]);
  expect(() => helpers.uniqueArray(['a', 'a', 'b'], 3)).toThrow(/gave 2 different values, not 3/);
  expect(helpers.uniqueArray(['a', 'a', 'b'], 3, { allowFewer: true }).sort()).toEqual(['a', 'b']);
  expect(helpers.uniqueArray(() => 'x', 3, { allowFewer: true })).toEqual(['x']);
  expect(() => helpers.uniqueArray(() => 'x', 2)).toThrow(FakerError);
  expect(() => helpers.uniqueArray('abc' as never, 2)).toThrow(/list or a function/);
  expect(helpers.uniqueArray).toHaveLength(2);
});

test('a function that gives too little is called so often and no more', () => {
  const source = vi.fn(() => 1);
  helpers.uniqueArray(source, 3, { allowFewer: true });
  expect(source).toHaveBeenCalledTimes(3000);
});

test.each<[string | undefined, Record<string, unknown>, string]>([
  [undefined, { a: 'x' }, ''],
  ['{{a}} {{b}} {{a}} {{c}}', { a: 'x', b: () => 'y' }, 'x y x {{c}}'],
  ['{{a}} {{b}}', { a: '$& $1 $$', b: () => '$&' }, '$& $1 $$ $&'],
  [
    '{{a}}{{a}}',
    { a: (match: string, at: number, all: string) => `${match.length}@${at}/${all.length} ` },
    '5@0/10 5@5/10 ',
  ],
  ['{{a}}', { a: '{{b}}', b: 'c' }, 'c'],
  ['{{b}}', { a: 'c', b: '{{a}}' }, '{{a}}'],
  ['{{a.b}} {{(}}', { 'a.b': 1, '(': 2 }, '1 2'],
  ['{{ a }}', { a: 'x' }, '{{ a }}'],
])('%j with its data filled in', (text, data, expected) => {
  expect(helpers.mustache(text, data as Record<string, string>)).toBe(expected);
});

test('maybe', () => {
  expect(many(() => helpers.maybe(() => 'a')).filter((each) => each === 'a').length).toBeGreaterThan(100);
  expect(
    many(() => helpers.maybe(() => 'a', { probability: 0.9 })).filter((each) => each === undefined).length,
  ).toBeLessThan(70);
  expect(helpers.maybe(() => 'a', { probability: 1 })).toBe('a');
  const never = vi.fn();
  expect(helpers.maybe(never, { probability: 0 })).toBeUndefined();
  expect(never).not.toHaveBeenCalled();
});

test('parts of objects', () => {
  const object = { a: 1, b: 2, c: 3 };
  expect(new Set(many(() => helpers.objectKey(object)))).toEqual(new Set(['a', 'b', 'c']));
  expect(new Set(many(() => helpers.objectValue(object)))).toEqual(new Set([1, 2, 3]));
  for (const [key, value] of many(() => helpers.objectEntry(object))) expect(object[key]).toBe(value);
  for (const call of [helpers.objectKey, helpers.objectValue, helpers.objectEntry])
    expect(() => call({})).toThrow(FakerError);
});

test('elements of arrays', () => {
  expect(new Set(many(() => helpers.arrayElement(['a', 'b', 'c'])))).toEqual(new Set(['a', 'b', 'c']));
  expect(() => helpers.arrayElement([])).toThrow(FakerError);
  const list = [1, 2, 3, 4];
  const sizes = new Set<number>();
  for (const some of many(() => helpers.arrayElements(list))) {
    expect(new Set(some).size).toBe(some.length);
    sizes.add(some.length);
  }
  expect(sizes).toEqual(new Set([1, 2, 3, 4]));
  expect(new Set(many(() => helpers.arrayElements(list, 2).join(''), 1000)).size).toBe(12);
  expect(helpers.arrayElements(list, { min: 5, max: 7 }).sort()).toEqual(list);
  expect([helpers.arrayElements(list, 0), helpers.arrayElements(list, -2), helpers.arrayElements([])]).toEqual([
    [],
    [],
    [],
  ]);
  expect(() => helpers.arrayElements(list, { min: 2, max: 1 })).toThrow(FakerError);
  expect(list).toEqual([1, 2, 3, 4]);
});

test('weights', () => {
  const drawn = many(
    () =>
      helpers.weightedArrayElement([
        { weight: 3, value: 'a' },
        { weight: 1, value: 'b' },
      ]),
    4000,
  );
  // A standard deviation is 27.
  expect(Math.abs(drawn.filter((each) => each === 'a').length - 3000)).toBeLessThan(140);
  expect(helpers.weightedArrayElement([{ weight: 0.001, value: 'a' }])).toBe('a');
  for (const weight of [0, -1, Number.NaN]) {
    expect(() =>
      helpers.weightedArrayElement([
        { weight: 1, value: 'a' },
        { weight, value: 'b' },
      ]),
    ).toThrow(/positive number/);
  }
  expect(() => helpers.weightedArrayElement([])).toThrow(/at least one element/);
});

test('values of enums', () => {
  enum Color {
    Red,
    Green,
  }
  enum Direction {
    North = 'north',
    South = 'south',
  }
  expect(new Set(many(() => helpers.enumValue(Color)))).toEqual(new Set([0, 1]));
  expect(new Set(many(() => helpers.enumValue(Direction)))).toEqual(new Set(['north', 'south']));
  expect(helpers.enumValue({ A: -1, '-1': 'A' })).toBe(-1);
  expect(() => helpers.enumValue({})).toThrow(FakerError);
});

test('ranges and lists', () => {
  expect(helpers.rangeToNumber(1.5)).toBe(1.5);
  expect(new Set(many(() => helpers.rangeToNumber({ min: 1, max: 3 })))).toEqual(new Set([1, 2, 3]));
  expect(() => helpers.rangeToNumber({ min: 5, max: 1 })).toThrow(FakerError);
  expect(helpers.multiple((_, index) => index)).toEqual([0, 1, 2]);
  expect(helpers.multiple((value, index) => [value, index], { count: 1 })).toEqual([[undefined, 0]]);
  expect(new Set(many(() => helpers.multiple(() => 1, { count: { min: 0, max: 2 } }).length))).toEqual(
    new Set([0, 1, 2]),
  );
  expect(helpers.multiple(() => 1, { count: -1 })).toEqual([]);
});

test('unique never gives a value twice, and says when there are no more', () => {
  const own = new SimpleFaker({ seed: 1 });
  const { unique } = own.helpers;
  const drawn = many(() => unique(own.number.int, [9], { maxRetries: 500 }), 10);
  expect([...drawn].sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(() => unique(own.number.int, [9])).toThrow(/Exceeded maxRetries: 50 .* has 10 values/);
  expect(() => unique(own.number.int, [9])).toThrow(FakerError);
  // Another faker has not given any.
  expect(new SimpleFaker({ seed: 1 }).helpers.unique(() => 5)).toBe(5);
});

test('unique with options', () => {
  const own = new SimpleFaker({ seed: 1 });
  const { unique } = own.helpers;
  const numbers = (): (() => string) => {
    let n = 0;
    return () => `n${n++}`;
  };
  expect(unique(numbers(), [], { exclude: ['n0', 'n1'] })).toBe('n2');
  expect(unique(numbers(), undefined, { exclude: 'n0' })).toBe('n1');
  const store = {};
  expect(unique(numbers(), [], { store })).toBe('n0');
  expect(unique(numbers(), [], { store })).toBe('n1');
  expect(store).toEqual({ n0: 'n0', n1: 'n1' });
  expect(unique(numbers(), [], { store: {}, compare: (_, key) => (key === 'n3' ? -1 : 0) })).toBe('n3');
  expect(unique((a: string, b: number) => a + b, ['x', 2])).toBe('x2');
  for (const name of ['toString', '__proto__']) {
    expect(unique(() => name)).toBe(name);
    expect(() => unique(() => name)).toThrow(FakerError);
  }
  const method = vi.fn(() => 'same');
  expect(() => unique(method, [], { maxRetries: 7, exclude: 'same' })).toThrow(/maxRetries: 7/);
  expect(method).toHaveBeenCalledTimes(7);
});

test('unique reads the clock only for who asks for it', () => {
  const clock = vi.spyOn(Date, 'now');
  const { unique } = new SimpleFaker({ seed: 1 }).helpers;
  unique(() => 1);
  expect(clock).not.toHaveBeenCalled();
  let time = 0;
  clock.mockImplementation(() => time++);
  expect(() => unique(() => 1, [], { maxTime: 5, maxRetries: 1e9 })).toThrow(/Exceeded maxTime: 5/);
  expect(() => unique(() => 2, [], { maxTime: 0 })).toThrow(/Exceeded maxTime: 0/);
});
