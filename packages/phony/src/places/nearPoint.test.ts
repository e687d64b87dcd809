import { RandomStream } from '@phonyland/language-generator';
import { expect, test } from 'vitest';
import { type Coordinates, EARTH_RADIUS, nearPoint } from './nearPoint.ts';

/** The distance by the haversine formula, with the functions of Math. */
function kilometres(a: Coordinates, b: Coordinates): number {
  const rad = (degrees: number): number => (degrees * Math.PI) / 180;
  const h =
    Math.sin(rad(b.latitude - a.latitude) / 2) ** 2 +
    Math.cos(rad(a.latitude)) * Math.cos(rad(b.latitude)) * Math.sin(rad(b.longitude - a.longitude) / 2) ** 2;
  return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(h)));
}

test.each([
  ['in Europe', { latitude: 48.2, longitude: 16.37 }, 5],
  ['at the date line', { latitude: -17, longitude: 179.99 }, 50],
  ['at a pole', { latitude: 90, longitude: 0 }, 100],
  ['at the other', { latitude: -90, longitude: 0 }, 100],
  ['far', { latitude: 0, longitude: 0 }, 8000],
  ['a metre', { latitude: 40, longitude: -100 }, 0.001],
])('points lie within the radius, evenly: %s', (_, origin, radius) => {
  const random = new RandomStream([1, 2, 3, 4], 5, 6, 7, 8);
  const within = [0, 0, 0, 0];
  for (let i = 0; i < 4000; i++) {
    const point = nearPoint(random, origin, radius);
    expect(Math.abs(point.latitude)).toBeLessThanOrEqual(90);
    expect(Math.abs(point.longitude)).toBeLessThanOrEqual(180);
    const distance = kilometres(origin, point);
    expect(distance).toBeLessThanOrEqual(radius * 1.000_001 + 1e-6);
    // The share of a cap's area within a distance.
    const share = (1 - Math.cos(distance / EARTH_RADIUS)) / (1 - Math.cos(radius / EARTH_RADIUS));
    within[Math.min(3, Math.floor(share * 4))]!++;
  }
  if (radius > 1) for (const count of within) expect(Math.abs(count - 1000)).toBeLessThan(140);
});

test('a radius of nothing is the point itself', () => {
  const random = new RandomStream([1, 2, 3, 4], 0, 0, 0, 0);
  const point = nearPoint(random, { latitude: 10, longitude: 20 }, 0);
  expect(point.latitude).toBeCloseTo(10, 12);
  expect(point.longitude).toBeCloseTo(20, 12);
});
