import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { Faker } from '../../Faker.ts';
import { FakerError } from '../../FakerError.ts';

const { finance } = new Faker({ locale: {}, seed: 1 });
const ALPHABET = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

/** The 25 bytes behind an address in base 58. */
function decoded(address: string): Buffer {
  let number = 0n;
  for (const sign of address) number = number * 58n + BigInt(ALPHABET.indexOf(sign));
  return Buffer.from(number.toString(16).padStart(50, '0'), 'hex');
}

function hashed(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}

describe('in base 58', () => {
  test.each([
    ['legacy', 'mainnet', 0x00, /^1/],
    ['legacy', 'testnet', 0x6f, /^[mn]/],
    ['segwit', 'mainnet', 0x05, /^3/],
    ['segwit', 'testnet', 0xc4, /^2/],
  ] as const)('%s, %s', (type, network, version, start) => {
    for (let i = 0; i < 100; i++) {
      const address = finance.bitcoinAddress({ type, network });
      expect(address).toMatch(start);
      const bytes = decoded(address);
      expect(bytes[0]).toBe(version);
      expect(hashed(hashed(bytes.subarray(0, 21))).subarray(0, 4)).toEqual(bytes.subarray(21));
    }
  });

  test('Litecoin', () => {
    const starts = new Set<string>();
    for (let i = 0; i < 100; i++) {
      const address = finance.litecoinAddress();
      starts.add(address[0]!);
      const bytes = decoded(address);
      expect(hashed(hashed(bytes.subarray(0, 21))).subarray(0, 4)).toEqual(bytes.subarray(21));
    }
    expect(starts).toEqual(new Set(['L', 'M']));
  });
});

test.each([
  ['bech32', 'mainnet', /^bc1q[02-9ac-hj-np-z]{38}$/],
  ['bech32', 'testnet', /^tb1q[02-9ac-hj-np-z]{38}$/],
  ['taproot', 'mainnet', /^bc1p[02-9ac-hj-np-z]{58}$/],
  ['taproot', 'testnet', /^tb1p[02-9ac-hj-np-z]{58}$/],
] as const)('%s, %s', (type, network, form) => {
  const addresses = Array.from({ length: 50 }, () => finance.bitcoinAddress({ type, network }));
  for (const address of addresses) expect(address).toMatch(form);
  expect(new Set(addresses).size).toBe(50);
});

test('of any type, on the main network', () => {
  const starts = new Set(Array.from({ length: 200 }, () => finance.bitcoinAddress().replace(/^(bc1.|.).*/, '$1')));
  expect(starts).toEqual(new Set(['1', '3', 'bc1q', 'bc1p']));
});

test('Ethereum', () => {
  expect(finance.ethereumAddress()).toMatch(/^0x[0-9a-f]{40}$/);
});

test('what there is not', () => {
  expect(() => finance.bitcoinAddress({ type: 'x' as 'legacy' })).toThrow(FakerError);
  expect(() => finance.bitcoinAddress({ network: 'x' as 'mainnet' })).toThrow(/network x/);
});
