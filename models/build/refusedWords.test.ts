import { describe, expect, it } from 'vitest';
import { refusedWords } from './refusedWords.ts';
import { recipeWith } from './testData.ts';

const PARTICLES = ['van', 'den', 'de'];

describe('refusedWords', () => {
  it('are entries of the block lists that can be spelled, and names that are told', () => {
    const rows = [
      ['Sutherland', 1],
      ['Hitchins', 1],
      ['Whitlerson', 1],
    ] as const;
    const { words, parts } = refusedWords(recipeWith({ blocked: ['latin'] }), rows, ['Acme']);
    expect(words).toContain('Acme');
    expect([...words, ...parts].some((entry) => /z/.test(entry))).toBe(false);
    expect([...words, ...parts].some((entry) => entry.startsWith('hitler'))).toBe(true);
  });

  it('are beginnings of rows that are nothing by themselves, of two words and more', () => {
    const rows = [
      ['van den Berg', 1],
      ['van den', 1],
      ['de van Dijk', 1],
      ['de Groot', 1],
    ] as const;
    const { cleaning } = recipeWith();
    const recipe = recipeWith({ blocked: [], cleaning: { ...cleaning, particles: PARTICLES } });
    // `van den` is a row here, and `de` would be refused wherever it stands.
    expect(refusedWords(recipe, rows).words).toEqual(['de van']);
    expect(refusedWords({ ...recipe, tokenizer: { type: 'hybrid', minCount: 2 } }, rows).words).toEqual([]);
  });
});
