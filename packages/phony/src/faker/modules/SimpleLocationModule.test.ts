import { describe, expect, test } from 'vitest';
import { FakerError } from '../FakerError.ts';
import { SimpleFaker } from '../SimpleFaker.ts';

const { location } = new SimpleFaker({ seed: 1 });
const times = <T>(draw: () => T, count = 300): T[] => Array.from({ length: count }, draw);
const RADIAN = Math.PI / 180;

/** In kilometres, by the haversine formula, on a sphere with the Earth's greatest radius. */
function distance([a, b]: readonly [number, number], [c, d]: readonly [number, number]): number {
  const [north, east] = [Math.sin(((c - a) * RADIAN) / 2), Math.sin(((d - b) * RADIAN) / 2)];
  const h = north ** 2 + Math.cos(a * RADIAN) * Math.cos(c * RADIAN) * east ** 2;
  return 2 * 6378.137 * Math.asin(Math.min(1, Math.sqrt(h)));
}

describe.each([
  ['latitude', 90],
  ['longitude', 180],
] as const)('%s', (name, bound) => {
  test('is of the whole Earth, with four decimals', () => {
    const values = times(() => location[name]());
    for (const value of values) {
      expect(Math.abs(value)).toBeLessThanOrEqual(bound);
      expect(value).toBe(Number(value.toFixed(4)));
    }
    expect(Math.max(...values)).toBeGreaterThan(bound * 0.9);
    expect(Math.min(...values)).toBeLessThan(-bound * 0.9);
  });

  test('is of a range and has other decimals', () => {
    for (const value of times(() => location[name]({ min: -10, max: 10, precision: 2 }))) {
      expect(Math.abs(value)).toBeLessThanOrEqual(10);
      expect(value).toBe(Number(value.toFixed(2)));
    }
    expect(times(() => location[name]({ precision: 0 })).every(Number.isInteger)).toBe(true);
    expect(times(() => location[name]({ precision: 10 })).some((value) => value !== Number(value.toFixed(9)))).toBe(
      true,
    );
  });

  test('is refused', () => {
    expect(() => location[name]({ min: 20, max: 10 })).toThrow(FakerError);
    expect(() => location[name]({ precision: -1 })).toThrow(FakerError);
    expect(() => location[name]({ precision: 1.5 })).toThrow(FakerError);
    expect(() => location[name]({ min: 10.121, max: 10.129, precision: 2 })).toThrow(FakerError);
  });
});

describe('a point near another', () => {
  test.each([
    [[33, -170], 10, true],
    [[33, -170], 10, false],
    [[0, 179.99], 100, true],
    [[89.99, 0], 100, true],
    [[-90, 0], 1000, false],
    [[52.5, 13.4], 0.01, true],
    [[10, 10], 15_000, true],
  ] as const)('%j within %d (metric: %s)', ([latitude, longitude], radius, isMetric) => {
    const kilometres = isMetric ? radius : radius * 1.609344;
    const points = times(() => location.nearbyGPSCoordinate({ origin: [latitude, longitude], radius, isMetric }));
    const distances = points.map((point) => distance([latitude, longitude], point));
    for (const point of points) {
      expect(Math.abs(point[0])).toBeLessThanOrEqual(90);
      expect(Math.abs(point[1])).toBeLessThanOrEqual(180);
    }
    expect(Math.max(...distances)).toBeLessThanOrEqual(kilometres);
    expect(Math.max(...distances)).toBeGreaterThan(kilometres * 0.9);
    expect(Math.min(...distances)).toBeLessThan(kilometres * 0.3);
  });

  test('is ten miles away at the most by default', () => {
    const points = times(() => location.nearbyGPSCoordinate({ origin: [40, 30] }));
    expect(Math.max(...points.map((point) => distance([40, 30], point)))).toBeLessThanOrEqual(16.0935);
  });

  test('is the other one itself, or anywhere', () => {
    expect(location.nearbyGPSCoordinate({ origin: [33, -170], radius: 0 })).toEqual([33, -170]);
    const points = times(() => location.nearbyGPSCoordinate());
    expect(new Set(points.map(String)).size).toBe(points.length);
    for (const [latitude] of points) expect(latitude).toBe(Number(latitude.toFixed(4)));
    for (const [latitude, longitude] of times(() => location.nearbyGPSCoordinate({ origin: [0, 0], radius: 1e6 }))) {
      expect(Math.abs(latitude)).toBeLessThanOrEqual(90);
      expect(Math.abs(longitude)).toBeLessThanOrEqual(180);
    }
  });

  test('lies around the pole where the other one does', () => {
    const [latitude, longitude] = location.nearbyGPSCoordinate({ origin: [95, 540], radius: 1 });
    expect(latitude).toBeCloseTo(85, 0);
    expect(longitude).toBeCloseTo(0, 0);
  });

  test('is refused', () => {
    expect(() => location.nearbyGPSCoordinate({ origin: [0, 0], radius: -1 })).toThrow(FakerError);
    expect(() => location.nearbyGPSCoordinate({ origin: [0, 0], radius: Number.NaN })).toThrow(FakerError);
    expect(() => location.nearbyGPSCoordinate({ origin: 'here' as never })).toThrow(/origin/);
  });
});

test('the same seed gives the same coordinates', () => {
  const draw = (): unknown => {
    const faker = new SimpleFaker({ seed: 9 });
    return [faker.location.latitude(), faker.location.nearbyGPSCoordinate({ origin: [1, 2] })];
  };
  expect(draw()).toEqual(draw());
});
