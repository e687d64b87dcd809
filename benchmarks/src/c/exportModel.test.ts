import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { trainModel } from '@phonyland/language-generator';
import { afterAll, describe, expect, it } from 'vitest';
import { exportModel } from './exportModel.ts';

const folder = mkdtempSync(join(tmpdir(), 'phony-export-'));
const path = join(folder, 'model.bin');
afterAll(() => rmSync(folder, { recursive: true }));

describe('exportModel', () => {
  it('writes the columns that walk.c reads', () => {
    const { automaton } = trainModel(['ab', 'abb', 'ba'], { order: 2 });
    const { tables, firstArc, stateCount } = automaton;
    exportModel(automaton, path);
    const bytes = readFileSync(path);
    let at = 0;
    const take = (count: number): number[] => Array.from({ length: count }, () => bytes.readUInt32LE(4 * at++));
    const arcs = tables.tokens.length;
    expect(take(6)).toEqual([0x4b4c4157, stateCount, arcs, 4, tables.maxTokens, 2]);
    expect(take(stateCount + 1)).toEqual([...firstArc]);
    const suffixes = take(stateCount);
    const backoffs = take(stateCount);
    expect(take(arcs)).toEqual([...tables.tokens]);
    const units = take(arcs);
    const targets = take(arcs);
    expect(Math.max(...suffixes, ...targets)).toBeLessThan(stateCount);
    for (let state = 0; state < stateCount; state++) {
      const own = [...units.slice(firstArc[state]!, firstArc[state + 1]!), backoffs[state]!].filter((some) => some > 0);
      expect(own.reduce((sum, some) => sum + some, 0)).toBe(65536 * own.length);
    }
    const kept = take(tables.maxTokens + 1);
    expect(kept[0]).toBe(0);
    expect(Math.max(...kept)).toBeLessThanOrEqual(65536);
    expect(bytes.subarray(4 * at).toString('latin1')).toBe('\0\0ab');
  });

  it('refuses letters of more than a byte', () => {
    expect(() => exportModel(trainModel(['çay'], { order: 2 }).automaton, path)).toThrow(/one byte a letter; ç/);
  });
});
