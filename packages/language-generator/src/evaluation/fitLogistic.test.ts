import { expect, it } from 'vitest';
import { randomOf } from '../../tests/support/randomOf.ts';
import { featureRows } from './featureRows.ts';
import { fitLogistic } from './fitLogistic.ts';

const classify = (ones: string[], others: string[], unseen: string[]): number[] => {
  const data = featureRows([...ones, ...others, ...unseen]);
  const labels = Uint8Array.from([...ones.map(() => 1), ...others.map(() => 0), ...unseen.map(() => 0)]);
  const rows = Array.from({ length: ones.length + others.length }, (_, row) => row);
  const logOdds = fitLogistic(data, rows, labels, randomOf('logistic'));
  return unseen.map((_, i) => logOdds(rows.length + i));
};

it('finds what tells the classes apart, in rows that it has not seen', () => {
  const [one, other] = classify(['xa', 'xb', 'xc', 'xd'], ['ya', 'yb', 'yc', 'yd'], ['xe', 'ye']);
  expect(one).toBeGreaterThan(0.5);
  expect(other).toBeLessThan(-0.5);
});

it('settles where the gradient is zero', () => {
  // One feature that tells, in 30 of the one class and 10 of the other, and one that is the length of the rest.
  const ones = [...Array<string>(30).fill('ab'), ...Array<string>(10).fill('q')];
  const others = [...Array<string>(10).fill('ab'), ...Array<string>(30).fill('q')];
  const [ab, q] = classify(ones, others, ['ab', 'q']);
  // The loss of a score s on 'ab' is 30·log(1+e^−s) + 10·log(1+e^s), least at log 3 without the penalty and the bias.
  expect(ab).toBeGreaterThan(0.8);
  expect(ab).toBeLessThan(Math.log(3));
  expect(q).toBeCloseTo(-ab!, 1);
});

it('learns nothing from features of a single row', () => {
  const scores = classify(['aaa'], ['bbb'], ['aaa', 'bbb']);
  // The length, which both have, and the bias remain.
  expect(scores[0]).toBe(scores[1]);
});
