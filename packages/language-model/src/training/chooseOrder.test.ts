import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chooseOrder, type OrderChoice, WORTH_AN_ORDER } from './chooseOrder.ts';
import { Trainer } from './Trainer.ts';
import type { TrainingOptions } from './TrainingOptions.ts';

const names = readFileSync(new URL('../../../../examples/names/first-names.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n');

function choiceOf(rows: readonly string[], options: TrainingOptions = {}): OrderChoice {
  const trainer = new Trainer({ order: 'auto', ...options });
  for (const row of rows) trainer.add(row);
  expect(trainer.finish().metadata).toMatchObject({
    order: trainer.report!.order,
    smoothing: trainer.report!.smoothing,
  });
  expect(trainer.report!.orderChoice).toMatchObject({ order: trainer.report!.order });
  return trainer.report!.orderChoice!;
}

describe('chooseOrder', () => {
  it('takes order 5 or 6 for names, and tells why', () => {
    const { order, smoothing, compared, candidates } = choiceOf(names);
    expect([5, 6]).toContain(order);
    expect(smoothing).toBe('kneser-ney');
    expect(compared).toBeGreaterThan(8400);
    expect(candidates.map((candidate) => candidate.order)).toEqual([2, 3, 4, 5, 6, 7].slice(0, candidates.length));
    const losses = candidates.map(({ loss }) => loss);
    const best = Math.min(...losses);
    // All lower orders are worse by more than is worth an order.
    for (const candidate of candidates) {
      if (candidate.order < order) expect(candidate.loss).toBeGreaterThan(best + WORTH_AN_ORDER);
      if (candidate.order === order) expect(candidate.loss).toBeLessThanOrEqual(best + WORTH_AN_ORDER);
    }
  });

  it('does not depend on the order of the rows, nor on their weights', () => {
    const rows = names.slice(0, 600);
    const choice = choiceOf(rows);
    expect(choiceOf([...rows].reverse())).toEqual(choice);
    expect(choiceOf([...rows, ...rows.slice(0, 300), ...rows.slice(0, 300)])).toEqual(choice);
  });

  it('stops after two orders in a row that were worse', () => {
    // Letters that do not depend on each other: nothing is gained by looking back.
    const rows = Array.from({ length: 400 }, (_, i) =>
      Array.from(
        { length: 6 },
        (_letter, at) => 'abcdefgh'[(Math.imul(i * 31 + at * 17 + 7, 0x9e3779b1) >>> 27) % 8],
      ).join(''),
    );
    const { order, candidates } = choiceOf(rows, { smoothing: 'kneser-ney' });
    expect(order).toBe(2);
    expect(candidates.length).toBeLessThan(7);
  });

  it('tries no smoothing where that gives every row that it has not seen', () => {
    // Every two letters were seen; three not always.
    const letters = 'abc';
    const rows = Array.from({ length: 27 * 9 }, (_, i) =>
      [81, 27, 9, 3, 1].map((at) => letters[Math.floor(i / at) % 3]).join(''),
    );
    const { candidates } = choiceOf(rows);
    expect(candidates.filter(({ smoothing }) => smoothing === 'none').length).toBeGreaterThan(0);
    const plain = choiceOf(rows, { smoothing: 'none' });
    expect(plain.smoothing).toBe('none');
    expect(plain.candidates.every(({ smoothing }) => smoothing === 'none')).toBe(true);
    expect(choiceOf(rows, { smoothing: 'kneser-ney' }).candidates.every(({ smoothing }) => smoothing !== 'none')).toBe(
      true,
    );
  });

  it('takes the lowest order when only no smoothing is asked for and none gives all rows', () => {
    expect(choiceOf(names.slice(0, 400), { smoothing: 'none' })).toMatchObject({
      order: 2,
      smoothing: 'none',
      candidates: [],
    });
  });

  it.each<[tokenizer: 'word' | 'hybrid', least: number, most: number]>([
    ['word', 2, 3],
    ['hybrid', 2, 3],
  ])('takes a low order for words: %s', (tokenizer, least, most) => {
    const pick = (list: string, i: number): string => list.split(' ')[i % list.split(' ').length]!;
    const rows = Array.from(
      { length: 900 },
      (_, i) =>
        `the ${pick('small big old new', i)} ${pick('cat dog bird cow fox', Math.floor(i / 4))} ${pick('sat ran ate slept', Math.floor(i / 20))} ${pick('here there again', Math.floor(i / 80))} ${pick('today now', i >> 8)}`,
    );
    const { order, compared } = choiceOf(rows, { tokenizer });
    expect(compared).toBeGreaterThan(100);
    expect(order).toBeGreaterThanOrEqual(least);
    expect(order).toBeLessThanOrEqual(most);
  });

  it.each<[topic: string, rows: string[], options: TrainingOptions, order: number]>([
    ['characters', names.slice(0, 29), {}, 5],
    ['words', names.slice(0, 29), { tokenizer: 'word' }, 3],
    // Each name is a word that no other row has.
    ['words that no two rows share', names.slice(0, 60), { tokenizer: 'word' }, 3],
  ])('takes the default for too few rows: %s', (_topic, rows, options, order) => {
    expect(choiceOf(rows, options)).toEqual({ order, smoothing: 'kneser-ney', compared: 0, candidates: [] });
  });

  it('copes with parts that are empty', () => {
    const choice = chooseOrder([names.slice(0, 40), [], []], {
      tokenizer: 'character',
      otherwise: 4,
      smoothing: undefined,
    });
    expect(choice).toMatchObject({ order: 4, compared: 0 });
  });
});
