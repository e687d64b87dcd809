import { createHash, createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { hmacSha256 } from './hmacSha256.ts';
import { keccak256 } from './keccak256.ts';
import { sha256 } from './sha256.ts';

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const someBytes = (length: number): Uint8Array => Uint8Array.from({ length }, (_, i) => (i * 73 + length) & 0xff);

test('SHA-256 is what Node makes, at every length around the blocks', () => {
  for (let length = 0; length <= 200; length++) {
    const bytes = someBytes(length);
    expect(hex(sha256(bytes))).toBe(createHash('sha256').update(bytes).digest('hex'));
  }
});

test('HMAC is what Node makes, for short, full and long secrets', () => {
  for (const length of [0, 1, 32, 63, 64, 65, 200]) {
    const secret = someBytes(length);
    expect(hex(hmacSha256(secret, utf8('message')))).toBe(createHmac('sha256', secret).update('message').digest('hex'));
  }
});

test.each([
  ['', 'c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470'],
  ['abc', '4e03657aea45a94fc7d47ba826c8d667c0d1e6e33a64a036ec44f58fa12d6c45'],
  ['testing', '5f16f4c7f149ac4f9510d9cf8cf384038ad348b3bcdc01915f95de12df9d1b02'],
])('Keccak-256 of %j', (text, expected) => {
  expect(hex(keccak256(utf8(text)))).toBe(expected);
});
