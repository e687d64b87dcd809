import { describe, expect, it } from 'vitest';
import { END, START } from './boundaries.ts';
import { WindowTable } from './WindowTable.ts';

/** The windows as texts of their tokens, padding left out, with count and weight. */
function contents(table: WindowTable): Map<string, [count: number, weight: number]> {
  const found = new Map<string, [number, number]>();
  for (const slot of table.slots()) {
    const tokens: number[] = [];
    for (let at = 0; at < table.order; at++) {
      const token = table.tokenAt(slot, at);
      if (token >= 0) tokens.push(token);
    }
    const count = table.counts[slot]!;
    found.set(tokens.join(' '), [count, table.weights === undefined ? count : table.weights[slot]!]);
  }
  return found;
}

function naive(
  rows: readonly [tokens: number[], weight: number, count: 0 | 1][],
  order: number,
): Map<string, [number, number]> {
  const found = new Map<string, [number, number]>();
  for (const [tokens, weight, count] of rows) {
    const sequence = [START, ...tokens, END];
    for (let from = 0; from < sequence.length; from++) {
      const key = sequence.slice(from, from + order).join(' ');
      const [counted, weighed] = found.get(key) ?? [0, 0];
      found.set(key, [counted + count, weighed + weight]);
    }
  }
  return found;
}

function add(table: WindowTable, rows: readonly [tokens: number[], weight: number, count: 0 | 1][]): void {
  for (const [tokens, weight, count] of rows) table.addRow(Uint32Array.from(tokens), tokens.length, weight, count);
}

describe('WindowTable', () => {
  // Around the ids at which tokens are packed wider: 254, 65,534, and the largest of all.
  const rows: [number[], number, 0 | 1][] = [
    [[2, 3, 2], 1, 1],
    [[254, 253, 254, 2], 1, 1],
    [[2, 3, 2], 2.5, 0],
    [[255, 2, 3], 1, 1],
    [[65_534, 65_535, 2, 255], 4, 1],
    [[70_000, 65_536, 2 ** 24, 2 ** 31 - 3], 1, 1],
    [[2, 3, 2], 1, 0],
  ];

  it.each([1, 2, 3, 4, 5, 8, 10])('counts windows of %d while tokens outgrow their packing', (order) => {
    const table = new WindowTable(order);
    for (let i = 1; i <= rows.length; i++) {
      add(table, [rows[i - 1]!]);
      expect(contents(table)).toEqual(naive(rows.slice(0, i), order));
    }
    expect(table.tokenBits).toBe(32);
    expect(table.wordsPerWindow).toBe(order);
    expect(table.size).toBe(contents(table).size);
  });

  it('keeps no weights while they are the counts', () => {
    const table = new WindowTable(3);
    add(table, rows.slice(0, 2));
    expect(table.weights).toBeUndefined();
    add(table, rows.slice(2, 3));
    expect(table.weights).toBeInstanceOf(Float64Array);
  });

  it.each([1, 2, 4, 5, 8, 9])(
    'counts windows of %d once per row when told so, while tokens outgrow their packing',
    (order) => {
      const repeating: [number[], number, 0 | 1][] = [
        [[2, 3, 2, 3, 2, 3], 1, 1],
        ...Array.from({ length: 400 }, (_, i): [number[], number, 0 | 1] => [[2 + i, 2 + i, 2, 3, 2, 3, 2 + i], 1, 1]),
      ];
      const table = new WindowTable(order, true);
      add(table, repeating);
      const expected = new Map<string, [number, number]>();
      for (const row of repeating) {
        for (const key of naive([row], order).keys()) {
          const count = (expected.get(key)?.[0] ?? 0) + 1;
          expected.set(key, [count, count]);
        }
      }
      expect(contents(table)).toEqual(expected);
    },
  );

  it('grows', () => {
    const many = Array.from({ length: 2000 }, (_, i): [number[], number, 0 | 1] => [
      [2 + (i % 200), 2 + ((i * 7) % 199), 2 + ((i * 13) % 197)],
      1 + (i % 3),
      1,
    ]);
    const table = new WindowTable(4);
    add(table, many);
    expect(table.size).toBeGreaterThan(4000);
    expect(contents(table)).toEqual(naive(many, 4));
    // And so it does while another table is added.
    const sum = new WindowTable(4);
    sum.addAll(
      table,
      Uint32Array.from({ length: 256 }, (_, i) => i),
    );
    expect(contents(sum)).toEqual(naive(many, 4));
  });

  it.each<[topic: string, mine: number, theirs: number]>([
    ['weights into none', 2, 4],
    ['none into weights', 4, 2],
    ['narrow into wide', 6, 2],
    ['wide into narrow', 2, 6],
    ['itself', 5, 0],
  ])('adds all windows of another table, renumbered: %s', (_topic, mine, theirs) => {
    const table = new WindowTable(5);
    add(table, rows.slice(0, mine));
    const other = theirs === 0 ? table : new WindowTable(5);
    // The other table numbers its tokens otherwise: by place in this list.
    const ids = [END, START, ...new Set(rows.slice(0, theirs).flatMap(([tokens]) => tokens))];
    if (theirs === 0) {
      const twice = [...rows.slice(0, mine), ...rows.slice(0, mine)];
      table.addAll(
        table,
        Uint32Array.from({ length: 65_536 }, (_, i) => i),
      );
      expect(contents(table)).toEqual(naive(twice, 5));
      return;
    }
    add(
      other,
      rows
        .slice(0, theirs)
        .map(([tokens, weight, count]) => [tokens.map((token) => ids.indexOf(token)), weight, count]),
    );
    table.addAll(other, Uint32Array.from(ids));
    expect(contents(table)).toEqual(naive([...rows.slice(0, mine), ...rows.slice(0, theirs)], 5));
  });

  it.each([1, 2, 3, 4, 5, 8, 9, 10])('counts a row once that holds a window of %d in several places', (order) => {
    // Tokens that fit into bytes, then wider ones; and enough windows to grow.
    const many = Array.from({ length: 300 }, (_, i): number[] => [2, 3, 2, 3, 2, 3 + (i % 50), 2 + (i % 7), 2, 3]);
    const table = new WindowTable(order, true);
    const rowsOf = new Map<string, number>();
    for (const tokens of [...many, [300, 2, 300, 2, 300, 2], [2, 2, 2, 2], [70_000, 3, 70_000, 3]]) {
      table.addRow(Uint32Array.from(tokens), tokens.length, 1, 1);
      const sequence = [START, ...tokens, END];
      const windows = sequence.map((_, from) => sequence.slice(from, from + order).join(' '));
      for (const key of new Set(windows)) rowsOf.set(key, (rowsOf.get(key) ?? 0) + 1);
    }
    expect(new Map([...contents(table)].map(([key, [count]]) => [key, count]))).toEqual(rowsOf);
  });
});
