import { expect, test } from 'vitest';
import { expandPattern } from './expandPattern.ts';
import { runsOf } from './runs.ts';

test.each<[pattern: string, texts: readonly string[]]>([
  ['27[0-2]|9', ['270', '271', '272', '9']],
  ['[A-C]?1', ['1', 'A1', 'B1', 'C1']],
  ['5(?:0|1[2-3])\\d{2}', ['50##', '512##', '513##']],
  ['4{1,2}', ['4', '44']],
  ['[145-7]', ['1', '4', '5', '6', '7']],
  ['(a|b)c', ['ac', 'bc']],
])('%s matches %j', (pattern, texts) => {
  expect(expandPattern(pattern)).toEqual(texts);
});

test('what is not known, or too much, is refused', () => {
  expect(() => expandPattern('a.b')).toThrow('is not expected');
  expect(() => expandPattern('a)')).toThrow('is not expected');
  expect(() => expandPattern('[0-9]{6}', 1000)).toThrow('more than 1000');
});

test('prefixes that follow one another become runs', () => {
  expect(runsOf(['26', '28', '27', '9', '099', '100'])).toEqual(['099-100', '26-28', '9']);
  expect(runsOf(['C1', 'C2', 'H3'])).toEqual(['C1-C2', 'H3']);
  expect(runsOf(['AB', 'AC'])).toEqual(['AB', 'AC']);
});
