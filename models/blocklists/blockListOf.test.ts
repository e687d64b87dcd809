import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { foldText, makeBlockList } from '@phonyland/language-model';
import { describe, expect, it } from 'vitest';
import { blockListOf } from './blockListOf.ts';
import sources from './sources.json' with { type: 'json' };

const folder = fileURLToPath(new URL('.', import.meta.url));
const languages = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => file.replace('.txt', ''));

describe('blockListOf', () => {
  it('reads words and parts, without remarks', () => {
    const text = readFileSync(new URL('en.txt', import.meta.url), 'utf8');
    const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
    const { words, parts } = blockListOf(['en']);
    expect(words.length + parts.length).toBe(lines.length);
    expect(parts.length).toBe(lines.filter((line) => /^\*.*\*$/.test(line)).length);
    for (const entry of [...words, ...parts]) expect(entry).not.toMatch(/[*#]/);
  });

  it('puts lists together, each entry once', () => {
    const [english, latin, both] = [['en'], ['latin'], ['en', 'latin']].map(blockListOf);
    expect(new Set(both!.words)).toEqual(new Set([...english!.words, ...latin!.words]));
    expect(new Set(both!.parts)).toEqual(new Set([...english!.parts, ...latin!.parts]));
    for (const entries of [both!.words, both!.parts]) expect(new Set(entries).size).toBe(entries.length);
    expect(blockListOf(['en', 'en'])).toEqual(english);
    expect(blockListOf([])).toEqual({ words: [], parts: [] });
  });

  it('fails for a language without a list', () => {
    expect(() => blockListOf(['xx'])).toThrow(/xx\.txt/);
  });
});

describe.each(languages)('%s.txt', (language) => {
  const { words, parts } = blockListOf([language]);

  it('has entries that the engine takes, in form C, none twice after folding', () => {
    expect(words.length).toBeGreaterThan(20);
    expect(() => makeBlockList({ words, parts })).not.toThrow();
    for (const entries of [words, parts]) {
      for (const entry of entries) expect(entry).toBe(entry.normalize('NFC').trim());
      expect(new Set(entries.map(foldText)).size).toBe(entries.length);
    }
  });

  it('has no part of fewer letters than its script needs', () => {
    const least = /^(?:zh|ja|ko|th)$/.test(language) ? 2 : 5;
    for (const part of parts) {
      const short = /^[\p{ASCII}]+$/u.test(part) ? 5 : least;
      expect(Array.from(part).length, part).toBeGreaterThanOrEqual(short);
    }
  });
});

it('every list of a source is one that there is', () => {
  for (const { languages: named, used, attribution, licence, version } of sources) {
    if (used === 'primary') expect(languages).toEqual(expect.arrayContaining(named));
    for (const text of [attribution, licence, version]) expect(text.length).toBeGreaterThan(0);
  }
});
