import { describe, expect, it } from 'vitest';
import { END } from '../counts/boundaries.ts';
import { PhonyError } from '../PhonyError.ts';
import type { Words4 } from '../random/hash128.ts';
import type { Acceptance } from './Acceptance.ts';
import type { Columns, RowSource } from './RowSource.ts';
import { Walker } from './Walker.ts';

const KEY: Words4 = [3, 1, 4, 1];

/** An outcome: its token (−1: back-off), its part of the units, the node it leads to. */
type Outcome = readonly [token: number, part: number, node: number];

/** A source written down as lists. Ranks are tokens. */
class ListSource implements RowSource {
  readonly start = 0;
  readonly columnUnits = 2 ** 24;
  readonly nodeCount: number;
  readonly columnCount: number;
  readonly mostColumns: number;
  readonly tokenCount: number;
  readonly #nodes: readonly (readonly Outcome[])[];
  readonly #tokens: readonly number[];

  constructor(nodes: readonly (readonly Outcome[])[], tokens: readonly number[], more: { columnCount?: number } = {}) {
    this.#nodes = nodes;
    this.#tokens = tokens;
    this.nodeCount = nodes.length;
    this.mostColumns = Math.max(...nodes.map(({ length }) => length));
    this.columnCount = more.columnCount ?? nodes.reduce((sum, { length }) => sum + length, 0);
    this.tokenCount = Math.max(...nodes.flat().map(([token]) => token)) + 1;
  }

  readColumns(node: number, columns: Columns): number {
    const outcomes = this.#nodes[node]!;
    columns.reserve(outcomes.length);
    const total = outcomes.reduce((sum, [, part]) => sum + part, 0);
    let rest = outcomes.length * this.columnUnits;
    outcomes.forEach(([token, part], i) => {
      const units = Math.floor((part * outcomes.length * this.columnUnits) / total);
      columns.tokens[i] = token;
      columns.codes[i] = i;
      columns.units[i] = i === outcomes.length - 1 ? rest : units;
      rest -= units;
    });
    return outcomes.length;
  }

  resolve(node: number, code: number, backsOff: boolean): number {
    const [token, , target] = this.#nodes[node]![code]!;
    expect(backsOff).toBe(token < 0);
    return target;
  }

  emitOf(node: number): number {
    return this.tokenOf(node) * 10;
  }

  tokenOf(node: number): number {
    return this.#tokens[node]!;
  }

  hasArc(node: number, token: number): boolean {
    return this.#nodes[node]!.some(([own]) => own === token);
  }

  arcMask(node: number): number {
    return this.#nodes[node]!.reduce((mask, [token]) => (token < 0 ? mask : mask | (1 << Math.min(31, token))), 0);
  }

  rankOf(node: number): number {
    return this.tokenOf(node);
  }

  tokenOfRank(rank: number): number {
    return rank;
  }
}

const emits = Int32Array.from({ length: 256 }, (_, rank) => rank * 10);

/** All walks of 1 to `most` tokens. */
function upTo(most: number): Acceptance {
  const codes = Int32Array.from({ length: most + 1 }, (_, n) => (n === 0 ? -1 : 65535));
  return { codes, limits: new Uint16Array(256).fill(most), factor: 1 };
}

function drawAll(walker: Walker, count: number, most = 20): number[][] {
  const acceptance = upTo(most);
  return Array.from({ length: count }, (_, i) => {
    const places = walker.walk(KEY, i, 0, 0, 0, acceptance);
    return [...walker.emitted.subarray(0, places)];
  });
}

/** A source too large for narrow rows, as far as it says. */
const WIDE = { columnCount: 2 ** 22 };

describe('Walker', () => {
  // 0: the start; 1: after token 2; 2: after token 3; 3: what both back off to; 4 and 5: after 40 and 50.
  const nodes: Outcome[][] = [
    [
      [2, 3, 1],
      [3, 1, 2],
    ],
    [
      [END, 1, -1],
      [2, 1, 1],
      [-1, 2, 3],
    ],
    [
      [40, 1, 4],
      [-1, 1, 3],
    ],
    [
      [END, 2, -1],
      [2, 3, 1],
      [3, 1, 2],
      [40, 2, 4],
      [50, 1, 5],
    ],
    [
      [40, 3, 4],
      [50, 1, 5],
      [-1, 1, 3],
    ],
    [[END, 1, -1]],
  ];
  const tokens = [1, 2, 3, 0, 40, 50];

  it('takes the same ways over narrow rows and over wide ones', () => {
    const narrow = drawAll(new Walker(new ListSource(nodes, tokens), emits), 500);
    const wide = drawAll(new Walker(new ListSource(nodes, tokens, WIDE), emits), 500);
    expect(wide).toEqual(narrow);
    expect(new Set(narrow.flat())).toEqual(new Set([20, 30, 400, 500]));
  });

  it('never gives behind a back-off what the longer context has an arc for', () => {
    // After 2 comes 2 again, or a way back to where 2 is most of what there is, and is ruled out: so 3 it is.
    const source = new ListSource(
      [
        [[2, 1, 1]],
        [
          [2, 0.01, 1],
          [-1, 0.99, 2],
        ],
        [
          [2, 1000, 1],
          [3, 1, 3],
        ],
        [[END, 1, -1]],
      ],
      [1, 2, 0, 3],
    );
    for (const walk of drawAll(new Walker(source, emits), 300)) {
      expect(walk.at(-1)).toBe(30);
      expect(walk.filter((emitted) => emitted === 20).length).toBeGreaterThan(0);
    }
  });

  describe.each([
    ['narrow', {}],
    ['wide', WIDE],
  ])('with %s rows', (_title, more) => {
    it('draws by enumeration where redrawing would take too long, back-off and the end included', () => {
      const source = new ListSource(
        [
          [[2, 1, 1]],
          [
            [2, 1, 1],
            [-1, 9999, 2],
          ],
          // All but a trace of this is ruled out; the rest is the end, 3 or a further back-off.
          [
            [END, 0.001, -1],
            [2, 10_000, 1],
            [3, 0.001, 3],
            [-1, 0.002, 4],
          ],
          [[END, 1, -1]],
          [
            [2, 10_000, 1],
            [4, 0.001, 3],
          ],
        ],
        [1, 2, 0, 3, 0],
        more,
      );
      const walks = drawAll(new Walker(source, emits), 4000);
      const ended = walks.filter((walk) => walk.at(-1) === 20).length;
      // Node 3 is told to stand behind token 3, whichever arc leads there.
      const passed = walks.filter((walk) => walk.at(-1) === 30).length;
      expect(ended + passed).toBe(4000);
      // A quarter ends, a quarter gives 3, and the half that backs off again gives 4.
      expect(Math.abs(ended - 1000)).toBeLessThan(150);
    });

    it('fails where back-off leads to nothing', () => {
      const source = new ListSource(
        [
          [
            [2, 1, 1],
            [-1, 1, 1],
          ],
          [[2, 1, 1]],
        ],
        [1, 2],
        more,
      );
      const walker = new Walker(source, emits);
      expect(() => drawAll(walker, 100, 3)).toThrow(PhonyError);
      expect(() => drawAll(walker, 100, 3)).toThrow(
        expect.objectContaining({
          code: 'MODEL_INCONSISTENT',
          message: expect.stringMatching(/backs off from state 0 to state 1, which has nothing left to give/),
        }),
      );
    });

    it('fails where no walk is accepted, after 10,000 of them or some millions of steps', () => {
      const source = new ListSource([[[2, 1, 0]]], [2], more);
      const walker = new Walker(source, emits);
      const inconsistent = (message: RegExp): unknown =>
        expect.objectContaining({ code: 'MODEL_INCONSISTENT', message: expect.stringMatching(message) });
      expect(() => drawAll(walker, 1, 3)).toThrow(inconsistent(/no acceptable value in 10001 walks/));
      expect(() => drawAll(walker, 1, 60_000)).toThrow(inconsistent(/no acceptable value in 1119 walks/));
    });

    it('keeps walks by their length, as chances say', () => {
      // One token in a half of all walks, two in a quarter, …
      const source = new ListSource(
        [
          [[2, 1, 1]],
          [
            [END, 1, -1],
            [2, 1, 1],
          ],
        ],
        [1, 2],
        more,
      );
      const walker = new Walker(source, emits);
      const acceptance: Acceptance = {
        codes: Int32Array.of(-1, 16_383, -1, 65_535),
        limits: Uint16Array.from({ length: 256 }, () => 3),
        factor: 1,
      };
      const lengths = [0, 0, 0, 0];
      for (let i = 0; i < 10_000; i++) lengths[walker.walk(KEY, i, 1, 1, 1, acceptance)]!++;
      expect([lengths[0], lengths[2]]).toEqual([0, 0]);
      // A half of which a quarter is kept, and an eighth of which all is.
      expect(Math.abs(lengths[1]! - 5000)).toBeLessThan(250);
    });

    it('makes room for long rows and long values', () => {
      const wide: Outcome[] = Array.from({ length: 200 }, (_, i) => [i === 199 ? END : 2 + (i % 40), 1, 0]);
      const walker = new Walker(new ListSource([wide], [2], more), emits);
      const walks = drawAll(walker, 50, 2000);
      expect(Math.max(...walks.map(({ length }) => length))).toBeGreaterThan(300);
    });

    it('tells how many bytes its rows take', () => {
      const walker = new Walker(new ListSource(nodes, tokens, more), emits);
      const before = walker.bytes;
      drawAll(walker, 1);
      const after = walker.bytes;
      expect(after).toBeGreaterThan(before);
      drawAll(walker, 500);
      const all = walker.bytes;
      drawAll(walker, 500);
      expect(walker.bytes).toBe(all);
    });
  });
});
