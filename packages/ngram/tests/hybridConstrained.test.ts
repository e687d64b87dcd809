import { describe, expect, it } from 'vitest';
import type { Automaton } from '../src/automaton/Automaton.ts';
import { type Constraints, normalizeConstraints } from '../src/constraints/Constraints.ts';
import { HybridConstrainedWalk } from '../src/constraints/HybridConstrainedWalk.ts';
import { meetsConstraints } from '../src/constraints/meetsConstraints.ts';
import { HybridAutomaton } from '../src/hybrid/HybridAutomaton.ts';
import type { HybridTables } from '../src/hybrid/HybridTables.ts';
import { LengthMasses } from '../src/lengths/LengthMasses.ts';
import type { Words4 } from '../src/random/hash128.ts';
import { chiSquareDeviation } from './support/chiSquare.ts';
import { COMPANIES } from './support/companies.ts';
import { trainHybrid } from './support/trainHybrid.ts';
import { volume } from './support/volume.ts';

const KEY: Words4 = [21, -34, 55, -89];

interface Subject {
  readonly automaton: HybridAutomaton;
  readonly constrain: (constraints: Constraints) => HybridConstrainedWalk;
  /** Values of the model, free of constraints. */
  readonly drawn: readonly string[];
}

function subject(tables: HybridTables, count: number): Subject {
  const automaton = new HybridAutomaton(tables);
  const known = new Map<Automaton, LengthMasses>();
  const masses = (of: Automaton): LengthMasses => {
    const found = known.get(of) ?? new LengthMasses(of);
    known.set(of, found);
    return found;
  };
  return {
    automaton,
    constrain: (constraints) => new HybridConstrainedWalk(automaton, masses, normalizeConstraints(constraints)),
    drawn: Array.from({ length: count }, (_, i) => automaton.text(automaton.walk(KEY, i, 0, 0, 0))),
  };
}

const companies = subject(trainHybrid(COMPANIES), volume(40_000, 1_000_000));
const devanagari = ['नि निन', 'नि न', 'निन ननि', 'नि नि', 'न निन', 'नि ननन', 'निन न', 'नि निनन'];
const graphemes = subject(trainHybrid(devanagari, { unit: 'grapheme', minCount: 3 }), volume(20_000, 200_000));
const subjects = { companies, graphemes };

const cases: [name: keyof typeof subjects, way: HybridConstrainedWalk['way'], constraints: Constraints][] = [
  ['companies', 'own walks', { minLength: 12, maxLength: 20 }],
  ['companies', 'own walks', { minLength: 30 }],
  ['companies', 'product', { maxLength: 10 }],
  ['companies', 'product', { prefix: 'S' }],
  ['companies', 'product', { prefix: 'Te', minLength: 20 }],
  ['companies', 'product', { suffix: 'plc', maxLength: 18 }],
  ['companies', 'own walks', { maxWords: 2 }],
  ['companies', 'own walks', { pattern: /^[^ ]+a[a-z]* / }],
  ['companies', 'product', { pattern: /^[A-Z][a-z]+$/ }],
  ['companies', 'product', { minWords: 3, suffix: 'AG', pattern: /o/, minLength: 15, maxLength: 26 }],
  ['graphemes', 'own walks', { maxLength: 4, prefix: 'नि ' }],
  ['graphemes', 'own walks', { minLength: 5 }],
  ['graphemes', 'own walks', { suffix: 'निन', minLength: 6 }],
  ['graphemes', 'product', { suffix: 'निन', minLength: 9, maxWords: 2, prefix: 'न ' }],
];

describe('HybridConstrainedWalk', () => {
  it.each(cases)('draws what the model gives on the condition: %s, %s, %j', (name, way, constraints) => {
    const { constrain, drawn } = subjects[name];
    const walk = constrain(constraints);
    expect(walk.way).toBe(way);
    const fits = meetsConstraints(normalizeConstraints(constraints));
    const fitting = drawn.filter(fits);
    const spread = Math.sqrt((walk.probability * (1 - walk.probability)) / drawn.length);
    expect(Math.abs(fitting.length / drawn.length - walk.probability)).toBeLessThan(5 * spread);
    const count = volume(8_000, 100_000);
    const found = Array.from({ length: count }, (_, i) => walk.text(walk.walk(KEY, i, 1, 2, 3)));
    for (const text of found) if (!fits(text)) expect.unreachable(`${text} does not satisfy the constraints`);
    // Compared by features, since values hardly ever repeat: length, and the ends of the text.
    for (const feature of [
      (text: string): string => String(Math.floor(text.length / 2)),
      (text: string): string => text.slice(0, 2),
      (text: string): string => text.slice(-3),
    ]) {
      expect(Math.abs(twoSampleDeviation(fitting.map(feature), found.map(feature)))).toBeLessThan(5);
    }
  });

  it.each(Object.entries(subjects))('gives probabilities that add up: %s', (_name, { constrain, drawn }) => {
    const sum = (all: Constraints[]): number => all.reduce((total, one) => total + constrain(one).probability, 0);
    expect(sum([{ maxLength: 9 }, { minLength: 10, maxLength: 20 }, { minLength: 21 }])).toBeCloseTo(1, 9);
    expect(sum([{ maxWords: 1 }, { minWords: 2, maxWords: 3 }, { minWords: 4 }])).toBeCloseTo(1, 9);
    const firsts = [...new Set(drawn.map((text) => Array.from(text)[0]!))];
    const others = `^[^${firsts.map((first) => `\\u{${first.codePointAt(0)!.toString(16)}}`).join('')}]`;
    expect(sum([...firsts.map((prefix) => ({ prefix })), { pattern: new RegExp(others, 'u') }])).toBeCloseTo(1, 9);
    expect(
      sum([{ pattern: /a|न$/ }, { pattern: /^[^aन]*$|^(?:[^aन]*न[^aन]+)+$|^(?:[^a]*न)?[^aन]+$/ }]),
    ).toBeGreaterThan(0.99);
  });

  it('tells a constraint and what it leaves apart within 1e-9', () => {
    const { constrain } = companies;
    const both = constrain({ suffix: 'AG', maxLength: 20 }).probability;
    const longer = constrain({ suffix: 'AG', minLength: 21 }).probability;
    expect(both + longer).toBeCloseTo(constrain({ suffix: 'AG' }).probability, 10);
    expect(constrain({}).probability).toBeCloseTo(1, 9);
  });

  it('names what excludes everything', () => {
    const { constrain } = companies;
    expect(constrain({ pattern: /\d/, maxLength: 20 }).excluding).toEqual(['pattern']);
    expect(constrain({ pattern: '/[]/' }).excluding).toEqual(['pattern']);
    const none = constrain({ maxLength: 3, minWords: 3 });
    expect([none.probability, none.excluding]).toEqual([0, ['maxLength', 'minWords']]);
    expect(constrain({ prefix: '\u{10ffff}' }).excluding).toEqual(['prefix']);
  });

  it('leaves the value as UTF-16 units, and gives the same one whatever was drawn before', () => {
    const { constrain } = companies;
    const constraints = { prefix: 'S', suffix: 'plc', minLength: 20 };
    const [used, fresh] = [constrain(constraints), constrain(constraints)];
    for (let i = 200; i > 100; i--) used.walk(KEY, i, 0, 0, 0);
    const count = used.walk(KEY, 7, 0, 0, 0);
    const text = used.text(count);
    expect(String.fromCharCode(...used.emitted.subarray(0, count))).toBe(text);
    expect(fresh.text(fresh.walk(KEY, 7, 0, 0, 0))).toBe(text);
    expect(used.bytes).toBeGreaterThan(fresh.bytes);
    const long = constrain({ minLength: 64 });
    expect(long.text(long.walk(KEY, 0, 0, 0, 0)).length).toBeGreaterThanOrEqual(64);
  });
});

/** How far two samples are from one distribution, in standard deviations. */
function twoSampleDeviation(first: readonly string[], second: readonly string[]): number {
  const features = [...new Set([...first, ...second])];
  const countOf = (sample: readonly string[]): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const feature of sample) counts.set(feature, (counts.get(feature) ?? 0) + 1);
    return counts;
  };
  const [a, b] = [countOf(first), countOf(second)];
  const share = first.length / (first.length + second.length);
  const expected = features.map((feature) => ((a.get(feature) ?? 0) + (b.get(feature) ?? 0)) * share);
  // Of two samples both vary: the first one's part of each count is binomial, which is narrower by the other's share.
  const scale = 1 / (1 - share);
  return chiSquareDeviation(
    features.map((feature, i) => expected[i]! + ((a.get(feature) ?? 0) - expected[i]!) * Math.sqrt(scale)),
    expected,
  );
}
