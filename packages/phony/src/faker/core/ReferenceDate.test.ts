import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FakerError } from '../FakerError.ts';
import { ReferenceDate, toDate } from './ReferenceDate.ts';

beforeEach(() => {
  vi.useFakeTimers();
  vi.setSystemTime('2030-01-01T00:00:00Z');
});
afterEach(() => {
  vi.useRealTimers();
});

test('is the present', () => {
  const reference = new ReferenceDate({});
  expect(reference.now().toISOString()).toBe('2030-01-01T00:00:00.000Z');
  vi.advanceTimersByTime(5);
  expect(reference.now().getMilliseconds()).toBe(5);
});

test('stands still once it is steady, until a clock was set to another time', () => {
  const reference = new ReferenceDate({});
  reference.steady();
  const before = reference.now();
  vi.advanceTimersByTime(60_000);
  expect(reference.now()).toEqual(before);
  vi.setSystemTime('2029-06-01T00:00:00Z');
  expect(reference.now().toISOString()).toBe('2029-06-01T00:00:00.000Z');
  vi.setSystemTime('2031-06-01T00:00:00Z');
  expect(reference.now().toISOString()).toBe('2031-06-01T00:00:00.000Z');
  reference.moving();
  vi.advanceTimersByTime(5);
  expect(reference.now().getMilliseconds()).toBe(5);
});

test('is what it was set to: a date, a function, or again the present', () => {
  const reference = new ReferenceDate({ defaultRefDate: () => new Date(1) });
  expect(reference.now().getTime()).toBe(1);
  reference.set('2000-01-01');
  expect(reference.now().getTime()).toBe(Date.UTC(2000, 0, 1));
  reference.now().setFullYear(1);
  expect(reference.now().getTime()).toBe(Date.UTC(2000, 0, 1));
  reference.set(() => new Date(3));
  expect(reference.now().getTime()).toBe(3);
  reference.set(undefined);
  expect(reference.now().getTime()).toBe(1);
});

test('an argument goes before it', () => {
  expect(new ReferenceDate({}).of(7)).toEqual(new Date(7));
  expect(toDate(new Date(8), 'from')).toEqual(new Date(8));
});

test('refuses what is no date', () => {
  expect(() => new ReferenceDate({}).set('never')).toThrow(FakerError);
  expect(() => toDate('never', 'from')).toThrow(/from.*never/);
});
