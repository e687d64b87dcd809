import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../../tests/support/anyText.ts';
import { volume } from '../../tests/support/volume.ts';
import { hash128, hashBytes, hashText, type Words4 } from './hash128.ts';

/** The key of the designer's published test vectors for Chaskey-12. */
const KEY: Words4 = [0x833d3433 | 0, 0x009f389f, 0x2398e64f, 0x417acf39];

/** The tags of the messages 00, 00 01, 00 01 02, … of 0 to 63 bytes, as four little-endian words. */
const TAGS = [
  '43CB1F41 51EBA0C2 FF0A8AC3 7EE3F642',
  'F9AC2067 9C35A846 441AAD3D 777B7330',
  '57DA70C5 2A873CB0 19EE8B2A 165CD82E',
  '8C5E6AB9 5035ADFB BFF69F98 965516D9',
  '0B2B62DB 1E9E3F50 A1B8DCAD B4279AE0',
  '39FA92B9 1B655E4F 5E4A4667 0FE13365',
  '7C814DEC 149F38A0 270046B9 FB954C27',
  'B7D29CB8 40A2819D AE403CDB 6FBEFA95',
  '9FAF57D6 F4BC02CF 6AF6D831 D2930D90',
  '8417124D 552889A7 35D716F0 E04632A6',
  'DEA5BA76 741D87ED 72CFEF1A 91749FC9',
  '6A888831 8679ED53 8A192E58 58B23BD1',
  'C040258C F25392C0 9F6B5DC0 35C3D638',
  '7FEBA9C3 585DA8E9 7680BE51 9FB8FC6E',
  'C133C9C0 55DF75B5 0F18F729 99B9837E',
  '03CFB44B 283C8163 FCA71448 C40A0AEA',
  '5DD0E2A9 FB5EAC8C 633A392E 500C36F3',
  '8B5F6D5A 202314F6 22092368 9639E606',
  '0430889E B994DC9C A39D8D46 F0B15FDA',
  '426CA8DD 9DA954C9 613290FC 9AEBE7E9',
  'ECE3BDB9 17E5A589 64AA2EEF 9A75ECED',
  'EFDDD3D7 BE458309 D430468E 44C17D41',
  '440809BA 87C9512B E495C3B6 3601D81D',
  '0B1DB893 05300791 5E789C3B 4BBE102A',
  '9F01C148 AE4FC446 6563E38E D5483B99',
  '9AC00551 80C778DA D894CE35 56598BCB',
  '3ABB0B87 3E0FBB0E 7635D502 C913C4EC',
  'C5CFBFFF 6C52AE42 025D402A C154FCE1',
  '76D1EB98 8C72085A 77155006 BF389002',
  '7CB65A88 5E7C9B65 D5C24284 BD64DEFE',
  'C082B077 8E22EA68 BFD34969 0418D7DA',
  '1D3D30B1 01D74FCA 3B2EB54C D8CD36B4',
  '77962784 07C647FA DD752C0F D2F5A799',
  'D74BB867 2C0DFB3A B697E9CD 5658EDDA',
  '4CDDF615 EF51F2F3 B254B4AE FDAB76D9',
  '7567E1CA F2379487 75082E35 463F164D',
  'A98ECB80 5EF583CF 4E20E76E 7873B8F1',
  '1446E9AA 1BE1EC9B 1D475DE5 A82C5D00',
  '11D3A094 C43D33FA D33D6C42 D6604682',
  '3B09C785 867BEA15 1E05031D BC4C8072',
  '155AB3AB 73D51ED7 AC6F3601 EF6AA85C',
  '28E86031 DCEB8B32 63B1D172 A4B65AC7',
  'F02660F5 6EB38FF8 6AF8730C 0694B77C',
  '3A3806A1 54161686 437B82F2 541CDC9D',
  '4BDFFF32 B258591A 26AD161B E3445E89',
  'EEDEBC62 E9F9DE19 252E8047 553411A2',
  'A7AEBC31 C10AD12E 85B25FA0 6DD54E7F',
  '8494B5BC 5317B7B3 CFE08756 97A2D14E',
  'F36E748B 8F34677F 1E00BA1B DD7DA46D',
  'F9F4055F AF76AC88 45DA034C F1C04C8A',
  '6F486CFD 72653E7D E597059C 03A1580D',
  '54080FC5 C9E98B24 3C9EDE0F 79CAB6BA',
  '4EC246AA 01EDAAB3 BFE09C48 7C5C4C45',
  'FFD828F3 E8875C0C 18CE432D C42DA43A',
  '9C45CFF1 1A38A387 A7FBCB03 41649EF5',
  '31C29F70 D6E4DD76 03562D6F 902E3DF6',
  '9AB66191 7DAF7DFF 868090AE 35B7D6C6',
  '4D569CCA 7F53FED2 16525A72 FAB67A70',
  '08EC0D1E C96855B8 EE9E3842 DD3C6CD6',
  'E70DFFB1 74FAD311 EF723024 B6C2B5C6',
  'A8F07A68 366FC33B AF00EEFB 1A48A9DF',
  '079E0279 F6C252F7 E99E3E03 88BA1A2A',
  '0F40ED0F A69BC80F 8E06F97C 61E89697',
  '2DD072E1 42B89EFE FB26B615 049AA451',
];

function hex(words: Words4): string {
  return words.map((word) => (word >>> 0).toString(16).toUpperCase().padStart(8, '0')).join(' ');
}

function bits(words: Words4): number {
  let count = 0;
  for (const word of words) for (let rest = word; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** Chaskey-12 written from the paper, over bytes: blocks, subkeys, padding. */
function chaskey(key: Words4, bytes: readonly number[]): Words4 {
  const padded = [...bytes];
  const whole = bytes.length > 0 && bytes.length % 16 === 0;
  if (!whole) {
    padded.push(1);
    while (padded.length % 16 !== 0) padded.push(0);
  }
  const view = new DataView(Uint8Array.from(padded).buffer);
  const subkey = whole ? timesTwo(key) : timesTwo(timesTwo(key));
  const v = Uint32Array.from(key);
  for (let at = 0; at < padded.length; at += 16) {
    for (let i = 0; i < 4; i++) v[i]! ^= view.getUint32(at + 4 * i, true);
    const isLast = at + 16 === padded.length;
    if (isLast) for (let i = 0; i < 4; i++) v[i]! ^= subkey[i]!;
    for (let round = 0; round < 12; round++) {
      mix(v, 0, 1, 5, 16);
      mix(v, 2, 3, 8, 0);
      mix(v, 0, 3, 13, 0);
      mix(v, 2, 1, 7, 16);
    }
    if (isLast) for (let i = 0; i < 4; i++) v[i]! ^= subkey[i]!;
  }
  return [v[0]! | 0, v[1]! | 0, v[2]! | 0, v[3]! | 0];
}

function mix(v: Uint32Array, x: number, y: number, rotateY: number, rotateX: number): void {
  v[x]! += v[y]!;
  v[y] = rotate(v[y]!, rotateY) ^ v[x]!;
  v[x] = rotate(v[x]!, rotateX);
}

function rotate(word: number, by: number): number {
  return by === 0 ? word : (word << by) | (word >>> (32 - by));
}

function timesTwo(key: Words4): Words4 {
  const value = key.reduceRight((sum, word) => (sum << 32n) | BigInt(word >>> 0), 0n);
  const doubled = ((value << 1n) & (2n ** 128n - 1n)) ^ (value >> 127n === 1n ? 0x87n : 0n);
  const word = (i: bigint): number => Number(BigInt.asIntN(32, doubled >> (32n * i)));
  return [word(0n), word(1n), word(2n), word(3n)];
}

describe('hash128', () => {
  const message = Array.from({ length: 64 }, (_, i) => i);

  it('is held against a reference that gives the published vectors', () => {
    TAGS.forEach((tag, length) => {
      expect(hex(chaskey(KEY, message.slice(0, length)))).toBe(tag);
    });
  });

  it.each(TAGS.map((tag, length) => ({ tag, length })))(
    'of the published vector of $length bytes',
    ({ tag, length }) => {
      expect(hex(hashBytes(KEY, Uint8Array.from(message.slice(0, length))))).toBe(tag);
    },
  );

  it('is the reference for any key and message', () => {
    const word = fc.integer();
    fc.assert(
      fc.property(fc.tuple(word, word, word, word), fc.uint8Array({ maxLength: 100 }), (key, bytes) => {
        expect(hashBytes(key, bytes)).toEqual(chaskey(key, [...bytes]));
      }),
      { seed: 10, numRuns: volume(100, 2000) },
    );
  });

  it('flips about half of all bits with any bit of message or key', () => {
    const words = Int32Array.from({ length: 6 }, (_, i) => Math.imul(i + 1, 0x9e3779b1));
    const base = hash128(KEY, words, 24);
    const distance = (other: Words4): number =>
      bits([base[0] ^ other[0], base[1] ^ other[1], base[2] ^ other[2], base[3] ^ other[3]]);
    let sum = 0;
    for (let bit = 0; bit < 192; bit++) {
      const changed = words.slice();
      changed[bit >> 5]! ^= 1 << (bit & 31);
      const flips = distance(hash128(KEY, changed, 24));
      // 128 fair coins: 64 ± 5.7; out of 34..94 once in ten million.
      expect(flips).toBeGreaterThan(33);
      expect(flips).toBeLessThan(95);
      sum += flips;
    }
    for (let bit = 0; bit < 128; bit++) {
      const key: [number, number, number, number] = [...KEY];
      key[bit >> 5]! ^= 1 << (bit & 31);
      const flips = distance(hash128(key, words, 24));
      expect(flips).toBeGreaterThan(33);
      expect(flips).toBeLessThan(95);
      sum += flips;
    }
    expect(Math.abs(sum / 320 - 64)).toBeLessThan(2);
  });

  it('tells messages apart that differ in trailing zeros only', () => {
    const tags = Array.from({ length: 70 }, (_, length) => hex(hashBytes(KEY, new Uint8Array(length))));
    expect(new Set(tags).size).toBe(70);
  });

  it('of a text is that of its code units as little-endian bytes', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const bytes = Array.from(
          { length: text.length * 2 },
          (_, i) => (text.charCodeAt(i >> 1) >> (8 * (i & 1))) & 255,
        );
        expect(hashText(KEY, text)).toEqual(hashBytes(KEY, Uint8Array.from(bytes)));
      }),
      { seed: 11, numRuns: volume(100, 2000) },
    );
  });
});
