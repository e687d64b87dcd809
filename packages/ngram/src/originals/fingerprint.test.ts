import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../../tests/support/anyText.ts';
import { volume } from '../../tests/support/volume.ts';
import { fingerprint, fingerprintText, toNFC } from './fingerprint.ts';

function of(text: string): string {
  const out = new Int32Array(2);
  fingerprintText(text, out);
  return out.join();
}

describe('fingerprint', () => {
  it('of units is that of the text that they make', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const units = Int32Array.from(text.normalize('NFC').split(''), (unit) => unit.charCodeAt(0));
        const out = new Int32Array(2);
        // What lies behind the length does not count.
        fingerprint([...units, 1, 2, 3], units.length, out);
        expect(of(text)).toBe(out.join());
      }),
      { seed: 5 },
    );
  });

  it('is the same for both normalisation forms', () => {
    expect(of('Zoe\u0308')).toBe(of('Zoë'));
    expect(of('Zoe')).not.toBe(of('Zoë'));
  });

  it('tells 200,000 short texts apart', () => {
    const seen = new Set<string>();
    for (let i = 0; i < 200_000; i++) seen.add(of(i.toString(36)));
    expect(seen.size).toBe(200_000);
  });

  it('tells texts from their prefixes and from texts with zeros', () => {
    const texts = ['', '\0', '\0\0', '\0\0\0', 'a', 'a\0', '\0a', 'aa', 'aaa', 'a'.repeat(1000), 'a'.repeat(1001)];
    expect(new Set(texts.map(of)).size).toBe(texts.length);
  });

  it('flips about half of all bits with any bit of any unit', () => {
    const out = new Int32Array(2);
    let flips = 0;
    let trials = 0;
    for (let i = 0; i < 400; i++) {
      const units = Array.from({ length: 8 }, (_, j) => (i * 31 + j * 977) & 0xffff);
      fingerprint(units, 8, out);
      const [high, low] = [out[0]!, out[1]!];
      for (let at = 0; at < 8; at++) {
        units[at]! ^= 1 << (i & 15);
        fingerprint(units, 8, out);
        units[at]! ^= 1 << (i & 15);
        flips += bits(out[0]! ^ high) + bits(out[1]! ^ low);
        trials += 64;
      }
    }
    expect(flips / trials).toBeGreaterThan(0.49);
    expect(flips / trials).toBeLessThan(0.51);
  });
});

describe('toNFC', () => {
  it.each([
    ['plain', 'plain'],
    ['', ''],
    ['Ünïcödé below U+0300', 'Ünïcödé below U+0300'],
    ['e\u0301', 'é'],
    ['\u212b', 'Å'],
    ['한'.normalize('NFD'), '한'],
  ])('of %j is %j', (text, expected) => {
    expect(toNFC(text)).toBe(expected);
  });

  it('is what the runtime says, for any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(toNFC(text)).toBe(text.normalize('NFC'));
      }),
      { seed: 6, numRuns: volume(100, 2000) },
    );
  });
});

function bits(word: number): number {
  let count = 0;
  for (let rest = word; rest !== 0; rest &= rest - 1) count++;
  return count;
}
