import { expect, test } from 'vitest';
import { everyValue } from './everyValue.ts';
import { native } from './native.ts';

test('gives all values of a list, each once', () => {
  const types = everyValue(native('en-US').finance().transactionType);
  expect(types).toContain('refund');
  expect(new Set(types).size).toBe(types.length);
});

test('does not take a generator that makes its values', () => {
  expect(() => everyValue(native('en-US').finance().iban)).toThrow(TypeError);
});
