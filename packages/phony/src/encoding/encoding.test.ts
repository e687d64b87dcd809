import { expect, test } from 'vitest';
import { base58 } from './base58.ts';
import { base58Check } from './base58Check.ts';
import { base64, base64url } from './base64.ts';
import { ethereumChecksum } from './ethereumChecksum.ts';
import { hex } from './hex.ts';
import { segwitAddress } from './segwitAddress.ts';

const bytes = (digits: string): Uint8Array => Uint8Array.from(Buffer.from(digits, 'hex'));

test('base 64 and hexadecimal are what Node makes', () => {
  for (let length = 0; length < 70; length++) {
    const some = Uint8Array.from({ length }, (_, i) => (i * 151 + length * 7) & 0xff);
    expect(base64(some)).toBe(Buffer.from(some).toString('base64'));
    expect(base64url(some)).toBe(Buffer.from(some).toString('base64url'));
    expect(hex(some)).toBe(Buffer.from(some).toString('hex'));
  }
});

// The test vectors of Bitcoin Core, src/test/data/base58_encode_decode.json.
test.each([
  ['', ''],
  ['61', '2g'],
  ['73696d706c792061206c6f6e6720737472696e67', '2cFupjhnEsSn59qHXstmK2ffpLv2'],
  ['00eb15231dfceb60925886b67d065299925915aeb172c06647', '1NS17iag9jJgTHD1VXjvLCEnZuQ3rJDE9L'],
  ['572e4794', '3EFU7m'],
  ['00000000000000000000', '1111111111'],
])('base 58 of %s is %s', (digits, expected) => {
  expect(base58(bytes(digits))).toBe(expected);
});

test.each([
  [
    'the public key of the Bitcoin wiki',
    0x00,
    '010966776006953d5567439e5e39f86a0d273bee',
    '16UwLL9Risc3QfPqBUvKofHmBQ7wMtjvM',
  ],
  ['the unspendable address of zeros', 0x00, '0000000000000000000000000000000000000000', '1111111111111111111114oLvT2'],
  [
    'a script hash of BIP 16’s test network',
    0xc4,
    '4e9f39ca4688ff102128ea4ccda34105324305b0',
    '2MzQwSSnBHWHqSAqtTVQ6v47XtaisrJa1Vc',
  ],
])('Base58Check: %s', (_topic, version, digits, expected) => {
  expect(base58Check(version, bytes(digits))).toBe(expected);
});

// The examples of BIP 173 and BIP 350.
test.each([
  ['bc', 0, '751e76e8199196d454941c45d1b3a323f1433bd6', 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4'],
  [
    'tb',
    0,
    '1863143c14c5166804bd19203356da136c985678cd4d27a1b8c6329604903262',
    'tb1qrp33g0q5c5txsp9arysrx4k6zdkfs4nce4xj0gdcccefvpysxf3q0sl5k7',
  ],
  [
    'bc',
    1,
    '79be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798',
    'bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0',
  ],
  [
    'bc',
    1,
    '751e76e8199196d454941c45d1b3a323f1433bd6751e76e8199196d454941c45d1b3a323f1433bd6',
    'bc1pw508d6qejxtdg4y5r3zarvary0c5xw7kw508d6qejxtdg4y5r3zarvary0c5xw7kt5nd6y',
  ],
  ['bc', 16, '751e', 'bc1sw50qgdz25j'],
])('the address of a program in %s, version %i: %s', (prefix, version, program, expected) => {
  expect(segwitAddress(prefix, version, bytes(program))).toBe(expected);
});

// The test cases of ERC-55.
test.each([
  '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed',
  '0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359',
  '0xdbF03B407c01E7cD3CBea99509d93f8DDDC8C6FB',
  '0xD1220A0cf47c7B9Be7A2E6BA89F429762e7b9aDb',
  '0x52908400098527886E0F7030069857D2E4169EE7',
  '0xde709f2102306220921060314715629080e2fb77',
])('the case of %s is its check sum', (address) => {
  expect(ethereumChecksum(address.slice(2).toLowerCase())).toBe(address);
});
