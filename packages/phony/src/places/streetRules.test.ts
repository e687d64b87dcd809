import { expect, test } from 'vitest';
import { STREET_RULES } from './streetRules.ts';

test.each<[locale: string, last: string, street: string | undefined]>([
  ['fi', 'Virtanen', 'Virtasentie'],
  ['fi', 'Mäkelä', undefined],
  ['hr', 'Kovačić', 'Kovačićeva ulica'],
  ['hr', 'Horvat', undefined],
  ['sr', 'Petrović', 'Petrovićeva'],
  ['hy', 'Թումանյան', 'Թումանյան փողոց'],
  ['lt', 'Kazlauskas', 'Kazlausko gatvė'],
  ['lt', 'Basanavičius', 'Basanavičiaus gatvė'],
  ['lt', 'Petrus', 'Petraus gatvė'],
  ['lt', 'Žukauskis', 'Žukauskio gatvė'],
  ['lt', 'Balys', 'Balio gatvė'],
  ['lt', 'Kudirka', 'Kudirkos gatvė'],
  ['lt', 'Krėvė', 'Krėvės gatvė'],
  ['lt', 'Smith', undefined],
  ['lv', 'Bērziņš', 'Bērziņa iela'],
  ['lv', 'Ozols', 'Ozola iela'],
  ['lv', 'Brālis', undefined],
  ['th', 'เพชรบุรี', 'ถนนเพชรบุรี'],
])('%s calls a street after %s', (locale, last, street) => {
  expect(STREET_RULES[locale]!.street(last, '')).toBe(street);
});

test.each([
  ['bg', 'ул. Васил Левски'],
  ['ro', 'Strada Васил Левски'],
  ['hi', 'Васил Левски मार्ग'],
  ['vi', 'Đường Левски Васил'],
])('%s calls a street after a whole name', (locale, street) => {
  expect(STREET_RULES[locale]!.of).toBe('full');
  expect(STREET_RULES[locale]!.street('Левски', 'Васил')).toBe(street);
});
