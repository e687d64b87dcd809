import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type LanguageModel, trainModel } from '../src/index.ts';
import { valuesOf } from './support/craft.ts';
import { type Packed, readMessagePack } from './support/readMessagePack.ts';
import { smallModels } from './support/smallModels.ts';

// The layout of a `.phony` file, read by code that shares nothing with the library: what is written here is the format.

type Map = { [key: string]: Packed };

const read = (model: LanguageModel): Map => readMessagePack(model.encode()) as Map;

function texts(bytes: Packed, lengths: Packed): string[] {
  let at = 0;
  return valuesOf(lengths).map((length) => {
    at += length;
    return new TextDecoder('utf-8', { fatal: true }).decode((bytes as Uint8Array).subarray(at - length, at));
  });
}

/** 5 bits of exponent over 11 of fraction. */
function weight(code: number): number {
  const exponent = code >> 11;
  return exponent === 0 ? code : (2048 + (code & 2047)) * 2 ** (exponent - 1);
}

describe('the layout of a .phony file', () => {
  it.each(smallModels())('is a map of seven in this order: %s', (_name, model) => {
    const file = read(model);
    expect(Object.keys(file)).toEqual(['format', 'version', 'metadata', 'tables', 'originals', 'rows', 'hash']);
    expect(file.format).toBe('phony');
    expect(file.version).toBe(1);
    expect(file.metadata).toEqual(model.metadata);
    expect(Object.keys(file.metadata as Map).slice(0, 8)).toEqual([
      'name',
      'locale',
      'algorithm',
      'order',
      'smoothing',
      'tokenizer',
      'rows',
      'weight',
    ]);
    expect(Object.keys(file.tables as Map)).toEqual([
      'maxTokens',
      'acceptances',
      'lengths',
      'symbols',
      'symbolBytes',
      'arcCounts',
      'tokens',
      'weights',
      'backoffs',
      ...(model.hybrid === undefined ? [] : ['spellings']),
    ]);
    const hash = createHash('sha256').update(model.encode().subarray(0, -32)).digest();
    expect(Buffer.compare(file.hash as Uint8Array, hash)).toBe(0);
  });

  it.each(smallModels())('has a trie, breadth first, whose states are the arcs before it: %s', (_name, model) => {
    const { tables, metadata } = read(model) as { tables: Map; metadata: Map };
    const symbols = texts(tables.symbols!, tables.symbolBytes!);
    const arcCounts = valuesOf(tables.arcCounts!);
    const tokens = valuesOf(tables.tokens!);
    expect(symbols.slice(0, 2)).toEqual(['', '']);
    expect(arcCounts[0]).toBe(symbols.length);
    expect(arcCounts.reduce((sum, count) => sum + count, 0)).toBe(tokens.length);
    expect(valuesOf(tables.weights!)).toHaveLength(tokens.length);
    expect(valuesOf(tables.backoffs!)).toHaveLength(arcCounts.length);
    expect(model.automaton.arcCount).toBe(tokens.length);
    // Each state's context: that of the state its arc leaves, and the arc's token.
    const contexts: number[][] = [[]];
    let arc = 0;
    for (let state = 0; state < arcCounts.length; state++) {
      for (let i = 0; i < arcCounts[state]!; i++) contexts.push([...contexts[state]!, tokens[arc++]!]);
    }
    const order = metadata.order as number;
    expect(Math.max(...contexts.map((context) => context.length))).toBe(Math.max(order, arcCounts.length > 1 ? 1 : 0));
    for (const context of contexts.slice(1)) {
      // Nothing follows the end, and the start comes first or not at all.
      expect(context.slice(0, -1)).not.toContain(0);
      expect(context.slice(1)).not.toContain(1);
    }
  });

  it('holds the counts of an unsmoothed model as weights', () => {
    const model = trainModel(['aab', 'ab', ['b', 4]], { order: 2, smoothing: 'none', name: 'counted' });
    const { tables } = read(model) as { tables: Map };
    expect(texts(tables.symbols!, tables.symbolBytes!)).toEqual(['', '', 'a', 'b']);
    const arcCounts = valuesOf(tables.arcCounts!);
    const tokens = valuesOf(tables.tokens!);
    const weights = valuesOf(tables.weights!).map(weight);
    const states = arcCounts.map((count) => {
      const row = tokens.splice(0, count).map((token, i) => [token, weights[i]!] as const);
      weights.splice(0, count);
      return row;
    });
    const share = (row: readonly (readonly [number, number])[]): Record<number, number> => {
      const sum = row.reduce((all, [, value]) => all + value, 0);
      return Object.fromEntries(row.map(([token, value]) => [token, value / sum]));
    };
    // After the start: a 2, b 4. After a: a 1, b 2. After b: always the end. (State = token + 1.)
    expect(share(states[2]!)[2]).toBeCloseTo(2 / 6, 3);
    expect(share(states[2]!)[3]).toBeCloseTo(4 / 6, 3);
    expect(share(states[3]!)[2]).toBeCloseTo(1 / 3, 3);
    expect(share(states[3]!)[3]).toBeCloseTo(2 / 3, 3);
    expect(share(states[4]!)).toEqual({ 0: 1 });
    expect(valuesOf(tables.backoffs!).every((code) => code === 0)).toBe(true);
    expect(valuesOf(tables.lengths!)).toEqual([0, 1, 1, 1]);
    expect(tables.maxTokens).toBeGreaterThanOrEqual(3);
  });

  it('holds fingerprints as a filter, never as text', () => {
    const model = trainModel(['secret-row', 'another'], { name: 'm' });
    const { originals } = read(model) as { originals: Map };
    expect(Object.keys(originals)).toEqual(['size', 'seed', 'segmentLength', 'slots']);
    expect(originals.size).toBe(2);
    expect((originals.slots as Uint8Array).length % (originals.segmentLength as number)).toBe(0);
    expect(Buffer.from(model.encode()).includes('secret-row')).toBe(false);
    expect(read(trainModel(['a'], { originals: false })).originals).toBeNull();
  });

  it('holds the rows of a mergeable model, sorted, with their weights', () => {
    const rows = read(trainModel(['two', 'one', ['two', 2]], { mergeable: true })).rows as Map;
    expect(texts(rows.texts!, rows.textBytes!)).toEqual(['one', 'two']);
    expect(rows.weights).toEqual([1, Uint8Array.of(1, 3)]);
    const fractions = read(trainModel([['a', 0.5]], { mergeable: true })).rows as Map;
    expect(fractions.weights).toEqual([8, new Uint8Array(Float64Array.of(0.5).buffer)]);
    expect(read(trainModel(['a'])).rows).toBeNull();
  });

  it('says nothing of when, where or by which version it was made', () => {
    const model = trainModel(['a', 'b'], { name: 'n' });
    const text = Buffer.from(model.encode()).toString('latin1');
    expect(text).not.toMatch(/20\d\d-|\/|node/);
    expect(trainModel(['a', 'b'], { name: 'n' }).encode()).toEqual(model.encode());
  });
});
