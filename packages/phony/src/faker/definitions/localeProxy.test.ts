import { expect, test } from 'vitest';
import { FakerError } from '../FakerError.ts';
import type { LocaleDefinition } from './LocaleDefinition.ts';
import { localeProxy } from './localeProxy.ts';

const raw = { animal: { dog: ['Spaniel'], cat: null } } as unknown as LocaleDefinition;
const proxy = localeProxy(raw);

test('shows what is there', () => {
  expect(proxy.animal.dog).toEqual(['Spaniel']);
  expect(Object.keys(proxy)).toEqual(['animal']);
  expect('dog' in proxy.animal).toBe(true);
  expect(proxy.raw).toBe(raw);
});

test.each([
  ['an entry', () => proxy.animal.bird, /animal\.bird.*missing/],
  ['a category', () => proxy.music.genre, /music\.genre.*missing/],
  ['what does not apply', () => proxy.animal.cat, /animal\.cat.*aren't applicable/],
])('throws for %s that is not there', (_, read, message) => {
  expect(read).toThrow(FakerError);
  expect(read).toThrow(message);
});

test('cannot be changed', () => {
  const writable = proxy as unknown as Record<string, Record<string, unknown>>;
  expect(() => {
    writable.animal = {};
  }).toThrow(FakerError);
  expect(() => {
    writable.animal!.dog = [];
  }).toThrow(FakerError);
  expect(() => {
    delete writable.animal;
  }).toThrow(FakerError);
  expect(raw.animal?.dog).toEqual(['Spaniel']);
});
