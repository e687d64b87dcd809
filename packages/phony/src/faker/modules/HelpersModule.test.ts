import { beforeEach, expect, test } from 'vitest';
import { Faker } from '../Faker.ts';
import { FakerError } from '../FakerError.ts';

const things = {
  args: (...given: unknown[]) => JSON.stringify(given),
  plain: 'plain',
  number: 5,
  none: null,
  list: ['only'],
  empty: [],
  object: () => ({ a: 1, deep: { f: () => 'deep' } }),
  makers: () => () => 'inner',
  again: () => '{{x.plain}}!',
  nothing: () => undefined,
  money: () => '$& $1 $$',
  date: () => new Date(0),
  readable: () => ({ toString: () => 'readable' }),
};
const locale = {
  metadata: {},
  animal: { dog: ['Rex'], type: ['cat'] },
  person: { first_name: { female: ['Ada'], male: ['Bob'] } },
};
let faker: Faker & { x: typeof things };

beforeEach(() => {
  faker = Object.assign(new Faker({ locale, seed: 1 }), { x: things });
});

test.each([
  ['', ''],
  ['no placeholders', 'no placeholders'],
  ['{{x.plain}}', 'plain'],
  ['a {{x.plain}} b {{x.number}} c', 'a plain b 5 c'],
  ['{{{x.plain}}}', '{plain}'],
  ['{{ x.plain }} {{}} {{X}} {{.x}} {{x.plain', '{{ x.plain }} {{}} {{X}} {{.x}} {{x.plain'],
  ['{{x.args}}', '[]'],
  ['{{x.args()}}', '[]'],
  ['{{x.args(male)}}', '["male"]'],
  ['{{x.args("male", 2)}}', '["male",2]'],
  ['{{x.args(male, 2)}}', '["male, 2"]'],
  ['{{x.args( male )}}', '[" male "]'],
  ['{{x.args({"a": 1}, [1,2], null)}}', '[{"a":1},[1,2],null]'],
  ['{{x.args({a: 1})}}', '["{a: 1}"]'],
  ['{{x.args("a)b(")}}', '["a)b("]'],
  ['{{x.args(+!# !## ####)}}', '["+!# !## ####"]'],
  ['{{x.list}}', 'only'],
  ['{{x.object.a}}', '1'],
  ['{{x.object().deep.f}}', 'deep'],
  ['{{x.makers()()}}', 'inner'],
  ['{{x.again}}', 'plain!'],
  ['{{x.nothing}}', 'undefined'],
  ['{{x.money}}', '$& $1 $$'],
  ['{{x.readable}}', 'readable'],
  ['{{x.object}}', '[object Object]'],
  ['{{person.first_name.male}}', 'Bob'],
  ['{{definitions.person.first_name.female}}', 'Ada'],
  ['{{animal.type}}', 'cat'],
  ['{{helpers.arrayElement(["a"])}}', 'a'],
  ['{{helpers.arrayElement([{"a":1}]).a}}', '1'],
])('%s gives %s', (pattern, expected) => {
  expect(faker.helpers.fake(pattern)).toBe(expected);
});

test('dates become text', () => {
  expect(faker.helpers.fake('{{x.date}}')).toBe(String(new Date(0)));
});

test.each([
  ['{{nope}}', "Cannot resolve expression 'nope'"],
  ['{{x.nope}}', "Cannot resolve expression 'x.nope'"],
  ['{{x.none}}', "Cannot resolve expression 'x.none'"],
  ['{{x.plain.length}}', "Cannot resolve expression 'x.plain.length'"],
  ['{{x.plain()}}', "Cannot resolve expression 'x.plain()'"],
  ['{{x.list.0}}', "Cannot resolve expression 'x.list.0'"],
  ['{{x.args.constructor("return 1")}}', 'Cannot resolve expression'],
  ['{{helpers.constructor}}', "Cannot resolve expression 'helpers.constructor'"],
  ['{{x.}}', "No name behind the dot in 'x.'"],
  ['{{x..plain}}', 'No name behind the dot'],
  ['{{x.args("a"}}', 'Missing closing parenthesis in \'("a"\''],
  ['{{x.args(a)b}}', "found 'b'"],
  ['{{x.empty}}', 'empty dataset'],
])('%s is refused', (pattern, message) => {
  expect(() => faker.helpers.fake(pattern)).toThrow(FakerError);
  expect(() => faker.helpers.fake(pattern)).toThrow(message);
});

test('one of several patterns is filled', () => {
  const filled = new Set(Array.from({ length: 50 }, () => faker.helpers.fake(['{{x.plain}}', '{{x.number}}', 'text'])));
  expect(filled).toEqual(new Set(['plain', '5', 'text']));
  expect(() => faker.helpers.fake([])).toThrow(FakerError);
});

test('a pattern that is used again has its own arguments, and sees what the faker has now', () => {
  const pattern = '{{x.args([3,1,2])}}';
  faker.x = { ...things, args: (list: unknown) => String((list as number[]).sort()) };
  expect(faker.helpers.fake(pattern)).toBe('1,2,3');
  faker.x = { ...things, args: (list: unknown) => String(list) };
  expect(faker.helpers.fake(pattern)).toBe('3,1,2');
});

test('values come from the randomizer', () => {
  const pattern = '{{string.alpha(8)}}-{{number.int(1000)}}-{{helpers.arrayElement(["a","b","c"])}}';
  const first = Array.from({ length: 5 }, () => faker.helpers.fake(pattern));
  faker.seed(1);
  expect(Array.from({ length: 5 }, () => faker.helpers.fake(pattern))).toEqual(first);
  expect(new Set(first).size).toBe(5);
  expect(first[0]).toMatch(/^[A-Za-z]{8}-\d{1,4}-[abc]$/);
});

test('more patterns than are kept', () => {
  for (let i = 0; i < 2500; i++) expect(faker.helpers.fake(`{{x.args(${i})}}`)).toBe(`[${i}]`);
});

test('works without its module', () => {
  const { fake } = faker.helpers;
  expect(fake('{{x.plain}}')).toBe('plain');
});
