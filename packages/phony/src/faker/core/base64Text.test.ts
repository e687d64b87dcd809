import { expect, test } from 'vitest';
import type { Randomizer } from '../randomizer/Randomizer.ts';
import { base64Text, base64UrlText, drawBase64Url } from './base64Text.ts';

test.each(['', 'a', 'ab', 'abc', '>>>???', 'Ünal', '日本 🦊', '\0\x7f\x80ÿ', 'x'.repeat(1000)])(
  'encodes %j',
  (text) => {
    expect(base64Text(text)).toBe(Buffer.from(text).toString('base64'));
    expect(base64UrlText(text)).toBe(Buffer.from(text).toString('base64url'));
  },
);

test.each([0, 1, 2, 3, 4, 32, 48, 64, 132])('draws %d bytes, in their one spelling', (byteLength) => {
  for (const number of [0, 0.3, 0.7, 1 - 2 ** -53]) {
    const randomizer: Randomizer = { next: () => number, seed: () => {} };
    const text = drawBase64Url(randomizer, byteLength);
    const bytes = Buffer.from(text, 'base64url');
    expect(bytes).toHaveLength(byteLength);
    expect(bytes.toString('base64url')).toBe(text);
    if (number === 0) expect(bytes.every((byte) => byte === 0)).toBe(true);
    if (number > 0.9) expect(bytes.every((byte) => byte === 255)).toBe(true);
  }
});
