import { describe, expect, it } from 'vitest';
import { mixedFile } from './mixedScripts.ts';

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
