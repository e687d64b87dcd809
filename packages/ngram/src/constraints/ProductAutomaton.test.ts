import { describe, expect, it } from 'vitest';
import { enumerateWalks } from '../../tests/support/enumerateWalks.ts';
import { handMade } from '../../tests/support/handMade.ts';
import { sampleDeviation } from '../../tests/support/sampleDeviation.ts';
import { trainTables } from '../../tests/support/trainTables.ts';
import { keptShare } from '../automaton/Acceptance.ts';
import { ArcTable } from '../automaton/ArcTable.ts';
import { Automaton } from '../automaton/Automaton.ts';
import type { ModelTables } from '../automaton/ModelTables.ts';
import { Columns } from '../automaton/RowSource.ts';
import { Walker } from '../automaton/Walker.ts';
import { DEAD } from './ConditionStates.ts';
import { ConstraintAutomaton } from './ConstraintAutomaton.ts';
import type { Constraints } from './Constraints.ts';
import { ProductAutomaton } from './ProductAutomaton.ts';
import { FORKS } from './ProductGraph.ts';
import { productLengths } from './productLengths.ts';
import type { TokenConstraint } from './TokenConstraint.ts';

const rows = ['ab', 'abba', 'ba', 'cab', 'bbb'];
const smoothed = trainTables(rows, { maxTokens: 6 });

function productOf(tables: ModelTables, constraints: Constraints, folded = false): ProductAutomaton {
  const automaton = new Automaton(tables);
  const constraint = new ConstraintAutomaton(tables.symbols, constraints, folded ? tables.maxTokens : 0);
  return new ProductAutomaton(
    automaton,
    new ArcTable(automaton),
    constraint,
    folded ? automaton.acceptance : undefined,
  );
}

describe('ProductAutomaton', () => {
  it.each<[constraints: Constraints, isMet: (text: string) => boolean]>([
    [{ maxLength: 4 }, (text) => text.length <= 4],
    [{ prefix: 'ab', maxLength: 5 }, (text) => text.startsWith('ab') && text.length <= 5],
    [{ suffix: 'ba', maxLength: 6 }, (text) => text.endsWith('ba')],
  ])('has the mass of all walks that fit: %j', (constraints, isMet) => {
    let mass = 0;
    let folded = 0;
    const automaton = new Automaton(smoothed);
    for (const { tokens, text, probability } of enumerateWalks(automaton)) {
      if (!isMet(text)) continue;
      mass += probability;
      folded += probability * keptShare(automaton.acceptance, tokens.length);
    }
    expect(productOf(smoothed, constraints).mass).toBeCloseTo(mass, 12);
    expect(productOf(smoothed, constraints, true).mass).toBeCloseTo(folded, 12);
  });

  it('has a mass of 1 where nothing is asked, and of 0 where nothing fits', () => {
    expect(productOf(smoothed, {}).mass).toBe(1);
    expect(productOf(smoothed, { pattern: '/a^/' }).mass).toBe(0);
    expect(productOf(smoothed, { prefix: 'z' }).mass).toBe(0);
  });

  it('gives rows whose units are in proportion to what can still come of each outcome', () => {
    const product = productOf(smoothed, { suffix: 'ab' });
    const columns = new Columns();
    for (let node = product.graph.plain; node < product.nodeCount; node++) {
      const place = node - product.graph.plain;
      const state = product.graph.states[place]!;
      const first = product.automaton.firstArc[state]!;
      const count = product.readColumns(node, columns);
      let total = product.backoffFlows[place]!;
      const arcs = product.automaton.firstArc[state + 1]! - first;
      const from = product.graph.firstArcs[place]!;
      for (let i = 0; i < arcs; i++) total += product.flows[from + i]!;
      let units = 0;
      for (let i = 0; i < count; i++) {
        const flow = columns.tokens[i]! < 0 ? product.backoffFlows[place]! : product.flows[columns.codes[i]!]!;
        expect(flow).toBeGreaterThan(0);
        expect(columns.units[i]! / (count * product.columnUnits)).toBeCloseTo(flow / total, 6);
        units += columns.units[i]!;
      }
      expect(units).toBe(count * product.columnUnits);
      expect(product.tokenOf(node)).toBe(product.automaton.tokenOf(state));
      expect(product.rankOf(node)).toBe(product.automaton.rankOf(state));
      expect(product.emitOf(node)).toBe(product.automaton.emitOf(state));
      expect(product.arcMask(node)).toBe(product.automaton.arcMask(state));
      expect(product.hasArc(node, 2)).toBe(product.automaton.hasArc(state, 2));
      expect(product.spellingOf(node)).toBe(-1);
    }
    expect(product.tokenOfRank(0)).toBe(0);
    expect(product.tokenCount).toBe(product.automaton.tokenCount);
    expect(product.mostColumns).toBeGreaterThan(product.automaton.mostColumns);
    expect(product.bytes).toBeGreaterThan(1000);
  });

  it('gives the rows of the model where nothing is asked any more', () => {
    const product = productOf(smoothed, { prefix: 'a' });
    const [own, mine] = [new Columns(), new Columns()];
    const { automaton } = product;
    for (let state = 2; state < automaton.stateCount; state++) {
      if (automaton.suffixOf(state) < 0) continue;
      const count = product.readColumns(state, mine);
      expect(automaton.readColumns(state, own)).toBe(count);
      expect([...mine.codes.subarray(0, count)]).toEqual([...own.codes.subarray(0, count)]);
      expect([...mine.units.subarray(0, count)]).toEqual(
        Array.from(own.units.subarray(0, count), (unit) => unit * 256),
      );
      expect(product.tokenOf(state)).toBe(automaton.tokenOf(state));
      expect(product.spellingOf(state)).toBe(-1);
      for (let i = 0; i < count; i++) {
        if (mine.tokens[i] === 0) continue;
        const args = [state, mine.codes[i]!, mine.tokens[i]! < 0] as const;
        expect(product.resolve(...args)).toBe(automaton.resolve(...args));
      }
    }
  });

  it('leads where the graph does', () => {
    const { graph, ...product } = productOf(smoothed, { suffix: 'ab' });
    const whole = productOf(smoothed, { suffix: 'ab' });
    expect(product.start).toBe(whole.start);
    expect(whole.resolve(whole.start, 0, true)).toBe(graph.backoffs[0]);
    expect(whole.resolve(whole.start, 1, false)).toBe(graph.targets[1]);
  });

  it('computes what back-off leaves without cancellation, however little that is', () => {
    // "x" is nearly all that follows "b", and is ruled out behind "ab"; what is left there decides everything.
    const tables = handMade(
      3,
      'abxy',
      {
        '': [{ $: 1, a: 1, b: 1, x: 60_000, y: 1 }, 0],
        '^': [{ a: 1 }, 0],
        a: [{ b: 1 }, 0],
        b: [{ $: 1, x: 60_000, y: 1 }, 1],
        x: [{ $: 1 }, 0],
        y: [{ $: 1 }, 0],
        '^a': [{ b: 1 }, 0],
        ab: [{ x: 1 }, 60_000],
      },
      { maxTokens: 4 },
    );
    const suffix = (of: string): number => productOf(tables, { suffix: of, maxLength: 4 }).mass;
    const sums = new Map<string, number>();
    for (const { text, probability } of enumerateWalks(new Automaton(tables))) {
      const last = text.at(-1) ?? '';
      sums.set(last, (sums.get(last) ?? 0) + probability);
    }
    for (const letter of ['b', 'x', 'y']) expect(suffix(letter) / sums.get(letter)!).toBeCloseTo(1, 10);
  });

  it('settles at once without circles, soon with them, and not where walks go on for ages', () => {
    expect(productOf(smoothed, { maxLength: 4 }).settled).toBe(true);
    expect(productOf(smoothed, { suffix: 'b' }).settled).toBe(true);
    const ages = handMade(2, 'ab', {
      '': [{ $: 1, a: 60_000, b: 60_000 }, 0],
      '^': [{ a: 1 }, 0],
      a: [{ $: 1, a: 60_000, b: 60_000 }, 0],
      b: [{ $: 1, a: 60_000, b: 60_000 }, 0],
    });
    expect(productOf(ages, { suffix: 'b' }).settled).toBe(false);
    expect(productOf(ages, { suffix: 'b' }, true).settled).toBe(true);
  });

  it('makes room for rows of many outcomes', () => {
    const many = Array.from({ length: 100 }, (_, i) => `${String.fromCodePoint(0x4e00 + i)}a`);
    const product = productOf(trainTables(many, { order: 2 }), { suffix: 'a' });
    const columns = new Columns();
    expect(product.readColumns(product.start, columns)).toBeGreaterThan(64);
  });
});

describe('ProductAutomaton of tokens that are spelled', () => {
  const [a, b] = [2, 3];
  // An "a" makes odd of even and even of odd in 3 cases of 10, and sometimes leads where nothing is accepted any more. A "b"
  // does nothing, but a second "c" may not follow: then there is no spelling.
  const oddness: TokenConstraint = {
    start: 0,
    step: (state, token) => (token === b ? state : DEAD),
    accepts: (state) => state === 1,
    isFree: () => false,
    tokensOf: () => 0,
    spell: (state, token) => {
      if (token === b) return undefined;
      if (token !== a || state === 2) return [];
      return [
        { next: state, probability: 0.6, spelling: state * 10 },
        { next: 1 - state, probability: 0.3, spelling: state * 10 + 1 },
        { next: 2, probability: 0.1, spelling: 7 },
      ];
    },
  };
  const tables = trainTables(['ab', 'abba', 'ba', 'cab', 'aaa'], { order: 3, maxTokens: 5, acceptances: 'flat' });
  const automaton = new Automaton(tables);
  const product = new ProductAutomaton(automaton, new ArcTable(automaton), oddness);

  /** All ways to fit: texts in which each "a" that turns is written "A", by their probability. */
  const ways = new Map<string, number>();
  for (const { text, probability } of enumerateWalks(automaton)) {
    if (text.includes('c')) continue;
    const spread = (at: number, spelled: string, share: number): void => {
      const letter = text[at];
      if (letter === 'a') {
        spread(at + 1, `${spelled}a`, share * 0.6);
        spread(at + 1, `${spelled}A`, share * 0.3);
      } else if (letter === 'b') spread(at + 1, `${spelled}b`, share);
      else if (spelled.replaceAll(/[^A]/g, '').length % 2 === 1) ways.set(spelled, probability * share);
    };
    spread(0, '', 1);
  }
  const within = [...ways.values()].reduce((sum, probability) => sum + probability, 0);

  it('tells how likely each length is', () => {
    const lengths = productLengths(product);
    const sums = new Array<number>(6).fill(0);
    for (const [spelled, probability] of ways) sums[spelled.length]! += probability;
    lengths.forEach((mass, n) => {
      expect(mass).toBeCloseTo(sums[n]!, 12);
    });
    // Longer walks fit as well.
    expect(product.mass).toBeGreaterThan(within);
    expect(product.settled).toBe(true);
  });

  it('emits nodes, which tell what is asked of each spelling', () => {
    const walker = new Walker(product, automaton.emitsByRank);
    expect(product.tokenCount).toBe(Number.POSITIVE_INFINITY);
    const everything = { ...automaton.acceptance };
    const draw = (i: number): string => {
      const count = walker.walk([5, 6, 7, 8], i, 0, 0, 0, everything);
      let state = 0;
      return Array.from(walker.emitted.subarray(0, count), (node) => {
        const spelling = product.spellingOf(node);
        if (product.tokenOf(node) === b) {
          expect(spelling).toBe(-1);
          return 'b';
        }
        expect(product.tokenOf(node)).toBe(a);
        expect([state * 10, state * 10 + 1]).toContain(spelling);
        const turns = spelling % 10 === 1;
        if (turns) state = 1 - state;
        return turns ? 'A' : 'a';
      }).join('');
    };
    for (const [spelled, probability] of ways) ways.set(spelled, probability / within);
    expect(Math.abs(sampleDeviation(ways, 20_000, draw))).toBeLessThan(5);
  });

  it('has a fork for each arc of a spelled token, and a node for each branch', () => {
    const { graph } = product;
    let forks = 0;
    for (const target of graph.targets.subarray(0, graph.arcCount)) {
      if (target > FORKS) continue;
      forks++;
      const branches = graph.branchesOf(target);
      expect(branches).toHaveLength(3);
      for (const node of branches) expect(product.spellingOf(node)).toBeGreaterThanOrEqual(0);
    }
    expect(forks).toBe(graph.firstBranches.length - 1);
    expect(forks).toBeGreaterThan(5);
  });

  it('keeps a node of its own even where nothing is asked behind a spelled token', () => {
    const once: TokenConstraint = {
      start: 0,
      step: (state) => state,
      accepts: () => true,
      isFree: (state) => state === 1,
      tokensOf: () => 0,
      spell: (state, token) =>
        token === a ? [{ next: 1, probability: state === 0 ? 0.25 : 1, spelling: 3 }] : undefined,
    };
    const some = new ProductAutomaton(automaton, new ArcTable(automaton), once);
    let mass = 0;
    const branches = some.graph.branches.map((node) => [some.spellingOf(node), node >= some.graph.plain]);
    expect(branches.length).toBeGreaterThan(0);
    for (const branch of branches) expect(branch).toEqual([3, true]);
    productLengths(some).forEach((length, n) => {
      if (n <= 5) mass += length;
    });
    let sum = 0;
    for (const { text, probability } of enumerateWalks(automaton)) {
      sum += text.includes('a') ? probability / 4 : probability;
    }
    expect(mass).toBeCloseTo(sum, 12);
  });
});
