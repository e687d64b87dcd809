import { fingerprintText } from '@phonyland/ngram';
import { expect, it } from 'vitest';
import { RowSample } from './RowSample.ts';

const print = new Int32Array(2);
function sampleOf(rows: readonly string[], capacity: number): string[][] {
  const sample = new RowSample(capacity);
  for (const row of rows) {
    fingerprintText(row, print);
    sample.add(row, print[0]!, print[1]!);
  }
  return sample.finish(3);
}

const rows = Array.from({ length: 1000 }, (_, i) => `row ${i}`);

it('keeps the same rows in the same parts, whatever their order', () => {
  const parts = sampleOf(rows, 60);
  expect(parts.flat()).toHaveLength(60);
  expect(sampleOf([...rows].reverse(), 60)).toEqual(parts);
  // What is asked for less is the beginning of what is asked for more.
  const more = sampleOf(rows, 200);
  for (const [i, part] of parts.entries()) expect(more[i]!.slice(0, part.length)).toEqual(part);
});

it('keeps all rows while they are few, in parts of about the same size', () => {
  const parts = sampleOf(rows, 1000);
  expect(parts.flat().sort()).toEqual([...rows].sort());
  for (const part of parts) expect(Math.abs(part.length - 333)).toBeLessThan(60);
});

it('tells rows with the same upper word apart by the lower', () => {
  const sample = new RowSample(2);
  for (const low of [5, 4, 3, 2, -1]) sample.add(String(low), 7, low);
  expect(sample.finish(1)).toEqual([['2', '3']]);
});
