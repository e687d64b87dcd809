import { describe, expect, it } from 'vitest';
import { mixedFile, mixesScripts } from './mixedScripts.ts';

describe('mixesScripts', () => {
  it.each([
    ['a Latin word with a Cyrillic letter', 'Jоhn'],
    ['a Cyrillic word with a Latin one', 'Драйвери за Еthernet'],
    ['a Greek look-alike', 'Αnna'],
    ['Latin letters at the end', 'κατάstore'],
    ['a Latin letter in Hebrew', 'שלוםa'],
    ['Cyrillic among signs', '東京ы'],
  ])('%s: %s does', (_, text) => {
    expect(mixesScripts(text)).toBe(true);
  });

  it.each([
    ['Latin letters alone', 'Ångström-Müller'],
    ['Vietnamese', 'Nguyễn Thị Huệ'],
    ['a whole Latin word among others', 'USB кабель'],
    ['one before a hyphen', 'IT-компания'],
    ['letters that belong to all scripts', 'Kʻona'],
    ['digits', 'тест2'],
    ['signs of three Japanese scripts', '東京タワーのそば'],
    ['Latin letters in a Japanese word, as they are written', 'Tシャツ'],
    ['in a Korean one', 'LG전자'],
    ['Devanagari with its marks', 'हिन्दी'],
    ['Arabic with a stroke', 'عـلي'],
    ['nothing', ''],
  ])('%s: %s does not', (_, text) => {
    expect(mixesScripts(text)).toBe(false);
  });
});

describe('mixedFile', () => {
  it('counts the rows, and shows the first three with their lines', () => {
    const values = ['Анна', 'Aнна', 'Ивaн', 'Пётр', 'Пeтя', 'Bася', 'USB'];
    expect(mixedFile('a/ru.tsv', values)).toEqual({
      file: 'a/ru.tsv',
      count: 4,
      first: [
        { line: 2, value: 'Aнна' },
        { line: 3, value: 'Ивaн' },
        { line: 5, value: 'Пeтя' },
      ],
    });
  });

  it('says nothing of a file without', () => {
    expect(mixedFile('a/ru.tsv', ['Анна', 'Пётр'])).toBeUndefined();
  });
});
