import { type Case, call, calls, options } from '../Case.ts';

enum Level {
  Low,
  High,
}

const LIST = ['a', 'b', 'c', 'd'];
const OBJECT = { a: 1, b: 2 };
const isOf = (value: string): boolean => LIST.includes(value);
const isPart = (values: string[]): boolean => new Set(values).size === values.length && values.every(isOf);
const counted =
  (...counts: number[]) =>
  (list: readonly unknown[]): boolean =>
    counts.includes(list.length);

/** Values made of what is given. */
export const helpers: Readonly<Record<string, readonly Case[]>> = {
  'helpers.fake': [
    ...calls(/^a b$/, ['a b'], [['a b']]),
    call(/^$/, ''),
    call(/^Hi \S.*, \d{1,2}!$/, 'Hi {{person.firstName}}, {{number.int(99)}}!'),
    call(/^[12]$/, '{{number.int({"min":1,"max":2})}}'),
    call(/^[xy]$/, '{{helpers.arrayElement(["x","y"])}}'),
    call(/^(\d|[ab])$/, ['{{string.numeric}}', '{{helpers.arrayElement(["a","b"])}}']),
    call(/^\S/, '{{person.firstName("male")}}'),
    call(/^[A-Z]{3}$/, '{{airline.airport.iataCode}}'),
    call((text: string) => text === '{{ person.firstName }}', '{{ person.firstName }}'),
    call((text: string) => text === '{{location.city} x', '{{location.city} x'),
  ],
  'helpers.slugify': [
    call(/^$/),
    call(/^Hello-World-a_b\.c$/, 'Hello World! ä_b.c'),
    call(/^a--b$/, 'a  b'),
    call(/^-?a-?$/, ' a '),
  ],
  'helpers.replaceSymbols': [call(/^$/), call(/^\d{2}-[A-Z]{2}-[A-Z\d]{2}!$/, '##-??-**!'), call(/^plain$/, 'plain')],
  'helpers.replaceCreditCardSymbols': [
    call(/^6453-\d{4}-\d{4}-\d{4}-\d{4}$/),
    call(/^1234-\d{4}-\d$/, '1234-####-L'),
    call(/^12[3-5]\d{2}\d$/, '12[3-5]##L'),
    call(/^1234-\d{4}-\d$/, '1234-****-L', '*'),
    call(/^1234$/, '1234'),
  ],
  'helpers.fromRegExp': [
    call(/^[a-c]{3}$/, '[a-c]{3}'),
    call(/^a{2,3}b?c*d+$/, /a{2,3}b?c*d+/),
    call(/^[^a]$/, /[^a]/),
    call(/^#{5}[A-Z]{2}$/, '#{5}[A-Z]{2}'),
    call(/^[abc]$/i, /[abc]/i),
    call(/^[a-z]{2,3}\d$/, /[a-z]{2,3}[0-9]/),
    call(/^[\da-zA-Z]$/, '.'),
    call(/^$/, ''),
    call(/^(xx)?$/, 'x{2}'),
  ],
  'helpers.shuffle': [
    ...calls(
      (list: string[]) => [...list].sort().join('') === 'abcd',
      [LIST],
      [LIST, {}],
      [LIST, { inplace: false }],
      [[...LIST], { inplace: true }],
    ),
    call(counted(0), []),
  ],
  'helpers.uniqueArray': [
    call((list: string[]) => list.length === 2 && isPart(list), LIST, 2),
    call((list: string[]) => list.length === 4 && isPart(list), LIST, 4),
    call(counted(0), LIST, 0),
    ...calls(counted(1), [() => 'x', 1]),
  ],
  'helpers.mustache': [
    call((text: string) => text === 'a 1 {{c}}', 'a {{b}} {{c}}', { b: '1' }),
    call(/^a x \$&$/, 'a {{b}} {{c}}', { b: () => 'x', c: '$&' }),
    call(/^$/, undefined, {}),
    call(/^q$/, '{{a.b}}', { 'a.b': 'q' }),
    call(/^<b>$/, '{{b}}', { b: (key: string) => `<${key.replaceAll(/[{}]/g, '')}>` }),
  ],
  'helpers.maybe': [
    ...calls(
      (value: unknown) => value === undefined || value === 'x',
      [() => 'x'],
      [() => 'x', {}],
      [() => 'x', { probability: 0.5 }],
    ),
    call(
      (value: unknown) => value === 'x',
      () => 'x',
      { probability: 1 },
    ),
    call(
      (value: unknown) => value === undefined,
      () => 'x',
      { probability: 0 },
    ),
  ],
  'helpers.objectKey': [call(/^[ab]$/, OBJECT)],
  'helpers.objectValue': [call((value: number) => value === 1 || value === 2, OBJECT)],
  'helpers.objectEntry': [call(([key, value]: ['a' | 'b', number]) => OBJECT[key] === value, OBJECT)],
  'helpers.arrayElement': [call(isOf, LIST), call(/^[xyz]$/, 'xyz')],
  'helpers.weightedArrayElement': [
    call(/^[xy]$/, [
      { weight: 1, value: 'x' },
      { weight: 9, value: 'y' },
    ]),
    call(/^x$/, [{ weight: 0.5, value: 'x' }]),
  ],
  'helpers.arrayElements': [
    call(isPart, LIST),
    call((list: string[]) => isPart(list) && list.length === 2, LIST, 2),
    call((list: string[]) => isPart(list) && list.length === 4, LIST, 9),
    call((list: string[]) => isPart(list) && list.length >= 1 && list.length <= 3, LIST, { min: 1, max: 3 }),
    ...calls(counted(0), [LIST, 0], [[]], [[], 3]),
  ],
  'helpers.enumValue': [call((value: number) => value === 0 || value === 1, Level), call(/^x$/, { X: 'x' })],
  'helpers.rangeToNumber': [
    call((value: number) => value === 3, 3),
    call((value: number) => value >= 1 && value <= 4, { min: 1, max: 4 }),
  ],
  'helpers.multiple': [
    call(
      (list: [undefined, number][]) => list.length === 3 && list.every(([, i], at) => i === at),
      (v: undefined, i: number) => [v, i],
    ),
    ...options({ count: [1, 5, { min: 2, max: 4 }] }).map(({ args: [given] }) => call(undefined, () => 'x', given)),
    call(counted(0), () => 'x', { count: 0 }),
  ],
};
