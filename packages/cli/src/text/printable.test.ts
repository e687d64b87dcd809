import { expect, it } from 'vitest';
import { printable } from './printable.ts';

it.each([
  ['plain text', 'Ayşe 🌸 李', 'Ayşe 🌸 李'],
  ['line breaks', 'a\nb\r', 'a\\u000ab\\u000d'],
  ['terminal sequences', '\u001b]0;x\u0007', '\\u001b]0;x\\u0007'],
  ['C1 controls', '\u009b31m', '\\u009b31m'],
  ['line separators', 'a\u2028b', 'a\\u2028b'],
  ['marks that turn text around', 'a\u202eb\u2066', 'a\\u202eb\\u2066'],
])('%s', (_, text, shown) => {
  expect(printable(text)).toBe(shown);
});
