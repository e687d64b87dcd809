import { encodeWeight, type ModelTables } from '@phonyland/ngram';
import { describe, expect, it } from 'vitest';
import { LanguageModel } from '../model/LanguageModel.ts';
import { trainModel } from '../training/trainModel.ts';
import { compactColumns, readCompact } from './compactTables.ts';

const ROWS = ['anna', 'hanna', 'susanna', 'nora', 'ora', 'eleonora', 'lena', 'helena', 'magdalena'];
const fine = trainModel(ROWS, { order: 4 });
const coarse = (code: number): number => (code === 0 ? 0 : Math.max(1, code >> 8) << 8);
const { tables } = fine.content;
const compact: ModelTables = { ...tables, weights: tables.weights.map(coarse), backoffs: tables.backoffs.map(coarse) };
const model = new LanguageModel({ ...fine.content, tables: compact });

describe('compact tables', () => {
  it('come back as they were, in a file that is smaller', () => {
    const bytes = model.encode();
    expect(bytes.length).toBeLessThan(fine.encode().length - 100);
    const read = LanguageModel.decode(bytes);
    expect(read.content).toEqual(model.content);
    expect(Array.from(read.encode())).toEqual(Array.from(bytes));
    expect(Array.from(LanguageModel.fromJSON(JSON.parse(JSON.stringify(model))).encode())).toEqual(Array.from(bytes));
    expect(() => read.verify()).not.toThrow();
    expect(read.logProbability('leonora')).toBe(model.logProbability('leonora'));
  });

  it('are written only where nothing is lost', () => {
    expect(compactColumns(tables)).toBeUndefined();
    expect(compactColumns(compact)).toBeDefined();
    for (const column of ['weights', 'backoffs'] as const) {
      const changed = compact[column].slice();
      changed[0] = encodeWeight(3);
      expect(compactColumns({ ...compact, [column]: changed })).toBeUndefined();
    }
  });

  it('name only the states that lead on', () => {
    const { states, branches } = compactColumns(compact)!;
    const leads = (state: number): boolean => compact.arcCounts[state]! > 0 || compact.backoffs[state]! > 0;
    expect(states).toBe(compact.arcCounts.length);
    for (let state = 0; state < states; state++)
      expect((branches[state >> 3]! >> (state & 7)) & 1).toBe(leads(state) ? 1 : 0);
  });

  const whole = compactColumns(compact)!;
  const arcs = compact.tokens.length;
  const [, counts] = whole.arcCounts;
  it.each<[what: string, change: Record<string, unknown>, place: string]>([
    ['no number of states', { states: '9' }, 'states'],
    ['no state', { states: 0 }, 'states'],
    ['more states than arcs pay for', { states: arcs + 2 }, 'states'],
    ['branches that are too short', { branches: whole.branches.slice(1) }, 'branches'],
    ['branches that are too long', { branches: Uint8Array.of(...whole.branches, 0) }, 'branches'],
    ['branches that are no bytes', { branches: [1] }, 'branches'],
    ['a state that leads on without counts', { arcCounts: [1, counts.slice(1)] }, 'branches'],
    ['a back-off too many', { backoffs: [1, Uint8Array.of(...whole.backoffs[1], 1)] }, 'branches'],
    ['wide weights', { weights: [2, new Uint8Array(2 * arcs)] }, 'weights'],
  ])('refuse %s', (_, change, place) => {
    const read = (): unknown => readCompact('', { ...whole, ...change }, arcs);
    expect(read).toThrow(expect.objectContaining({ code: 'MODEL_DAMAGED', message: expect.stringContaining(place) }));
  });

  it('refuse a bit behind the last state', () => {
    // A state less, and its bit still there.
    const states = whole.states - ((whole.states - 1) % 8);
    const branches = whole.branches.slice(0, Math.ceil(states / 8));
    branches[branches.length - 1] = 0xff;
    expect(() => readCompact('', { ...whole, states, branches }, arcs)).toThrow(
      expect.objectContaining({
        code: 'MODEL_DAMAGED',
        message: expect.stringContaining(`a bit for each of ${states}`),
      }),
    );
  });
});
