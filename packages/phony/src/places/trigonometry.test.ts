import { expect, test } from 'vitest';
import { cosine, directionOf, sine } from './trigonometry.ts';

const angles = Array.from({ length: 4001 }, (_, i) => ((i - 2000) / 2000) * 2 * Math.PI);

test('sine and cosine are those of Math', () => {
  for (const angle of angles) {
    expect(Math.abs(sine(angle) - Math.sin(angle))).toBeLessThan(1e-13);
    if (Math.abs(angle) <= 1.5 * Math.PI) expect(Math.abs(cosine(angle) - Math.cos(angle))).toBeLessThan(1e-13);
  }
  expect(sine(0)).toBe(0);
  expect(cosine(0)).toBeCloseTo(1, 15);
});

test('directions are those of Math.atan2, in all quadrants and on the axes', () => {
  for (const angle of angles) {
    const [y, x] = [3 * Math.sin(angle), 3 * Math.cos(angle)];
    expect(Math.abs(directionOf(y, x) - Math.atan2(y, x))).toBeLessThan(1e-13);
  }
  expect(directionOf(0, 0)).toBe(0);
  expect(directionOf(0, -1)).toBe(Math.PI);
  expect(directionOf(1, 0)).toBe(Math.PI / 2);
});
