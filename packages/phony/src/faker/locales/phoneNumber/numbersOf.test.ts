import { expect, test } from 'vitest';
import { FAKER_LOCALES } from '../fakerLocales.ts';
import { native } from '../native.ts';
import { numbersOf } from './numbersOf.ts';

const draw = (tag: string, style: 'national' | 'e164' | 'mobile', count = 800): string[] =>
  Array.from({ length: count }, (_, i) => numbersOf(tag, style).at(i));

test('one in four has a fixed line where both kinds are at hand, none of the mobile ones', () => {
  const fixed = draw('en-GB', 'e164').filter((number) => !number.startsWith('+447')).length;
  expect(fixed).toBeGreaterThan(150);
  expect(fixed).toBeLessThan(250);
  expect(draw('en-GB', 'mobile').every((number) => /^07700900\d{3}$/.test(number))).toBe(true);
});

test('mobile numbers are the national ones without what is no digit', () => {
  const dense = (number: string): string => number.replace(/\D/g, '');
  const shape = (number: string): string => `${number.slice(0, 2)} ${number.length}`;
  for (const tag of new Set([...FAKER_LOCALES.values()].map(({ tag }) => tag!))) {
    const shapes = new Set(Array.from({ length: 300 }, (_, i) => shape(dense(native(tag).phone().mobile.at(i)))));
    const own = draw(tag, 'mobile', 60).map(shape);
    expect(own.filter((form) => !shapes.has(form)).length, tag).toBeLessThan(6);
  }
});

test('all numbers of a small range come', () => {
  expect(new Set(draw('en-AU', 'mobile', 2000)).size).toBeLessThanOrEqual(30);
});
