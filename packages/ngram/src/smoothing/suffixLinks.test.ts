import { describe, expect, it } from 'vitest';
import { NGramCounts } from '../counts/NGramCounts.ts';
import { suffixLinks } from './suffixLinks.ts';

describe('suffixLinks', () => {
  it('lead from each n-gram to the one without its first token', () => {
    const counts = new NGramCounts(4);
    for (const row of ['abab', 'bba', 'ca', 'b']) counts.add(row);
    const { levels } = counts.finish();
    const names = levels.map(() => [] as string[]);
    const visit = (name: string, d: number, from: number, to: number): void => {
      for (let i = from; i < to; i++) {
        const own = `${name}${levels[d]!.tokens[i]} `;
        names[d]![i] = own;
        if (d + 1 < levels.length) visit(own, d + 1, levels[d]!.firstChild[i]!, levels[d]!.firstChild[i + 1]!);
      }
    };
    visit('', 0, 0, levels[0]!.size);
    const links = suffixLinks({ levels });
    expect([...links[0]!]).toEqual(names[0]!.map(() => 0));
    for (let d = 1; d < levels.length; d++) {
      expect(Array.from(links[d]!, (link) => names[d - 1]![link])).toEqual(
        names[d]!.map((name) => name.slice(name.indexOf(' ') + 1)),
      );
    }
  });
});
