import { describe, expect, it } from 'vitest';
import { mixesScripts } from './mixesScripts.ts';

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
