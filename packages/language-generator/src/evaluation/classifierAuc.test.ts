import { describe, expect, it } from 'vitest';
import { randomOf } from '../../tests/support/randomOf.ts';
import { classifierAuc } from './classifierAuc.ts';

const random = randomOf('texts');
const texts = (letters: string, count: number, length = 6): string[] =>
  Array.from({ length: count }, () =>
    Array.from({ length: length }, () => letters[random.below(letters.length)]!).join(''),
  );

describe('classifierAuc', () => {
  it('tells different letters apart', () => {
    expect(classifierAuc(texts('abc', 100), texts('xyz', 100), randomOf('a')).area).toBe(1);
  });

  it('tells different lengths apart', () => {
    expect(classifierAuc(texts('abc', 100, 5), texts('abc', 100, 7), randomOf('a')).area).toBeGreaterThan(0.99);
  });

  it('does not tell the same apart', () => {
    const areas = Array.from(
      { length: 8 },
      () => classifierAuc(texts('abcdef', 150), texts('abcdef', 150), random).area,
    );
    expect(areas.reduce((sum, area) => sum + area, 0) / areas.length).toBeCloseTo(0.5, 1);
  });

  it('lies between for what differs a little, and the same on either side', () => {
    const [ones, others] = [texts('aaabc', 300), texts('aabbc', 300)];
    const { area, standardError } = classifierAuc(ones, others, randomOf('b'));
    expect(area).toBeGreaterThan(0.6);
    expect(area).toBeLessThan(0.95);
    expect(standardError).toBeGreaterThan(0.005);
    expect(standardError).toBeLessThan(0.03);
    expect(classifierAuc(others, ones, randomOf('c')).area).toBeCloseTo(area, 1);
  });

  it('is the same for the same numbers', () => {
    const [ones, others] = [texts('abc', 60), texts('abcd', 50)];
    expect(classifierAuc(ones, others, randomOf('d'))).toEqual(classifierAuc(ones, others, randomOf('d')));
  });
});
