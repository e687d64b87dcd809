import { afterEach, describe, expect, it, vi } from 'vitest';
import { errorOf } from '../../tests/support/codeOf.ts';
import { readBytes, readCodes, readIntegers, readNumbers, toColumn } from './columns.ts';

describe('columns', () => {
  it.each([
    [Uint8Array.of(0, 255), [1, [0, 255]]],
    [Uint16Array.of(1, 0x1234), [2, [1, 0, 0x34, 0x12]]],
    [Uint32Array.of(0x12345678), [4, [0x78, 0x56, 0x34, 0x12]]],
    [Float64Array.of(1), [8, [0, 0, 0, 0, 0, 0, 0xf0, 0x3f]]],
  ])('writes %o little-endian and reads it back', (values, [width, bytes]) => {
    const [bytesPerValue, written] = toColumn(values);
    expect([bytesPerValue, Array.from(written)]).toEqual([width, bytes]);
    expect(readNumbers('here', [bytesPerValue, written])).toEqual(values);
    if (width !== 8) expect(readIntegers('here', [bytesPerValue, written])).toEqual(values);
  });

  it('copies, from views too', () => {
    const whole = Uint16Array.of(1, 2, 3);
    const [, bytes] = toColumn(whole.subarray(1, 2));
    whole.fill(9);
    expect(Array.from(bytes)).toEqual([2, 0]);
    const read = readIntegers('here', [2, bytes]);
    bytes.fill(0);
    expect(Array.from(read)).toEqual([2]);
    const raw = Uint8Array.of(1);
    const copy = readBytes('here', raw);
    raw[0] = 7;
    expect(copy[0]).toBe(1);
  });

  it('reads codes of 16 bits', () => {
    expect(readCodes('here', [2, Uint8Array.of(1, 2)])).toEqual(Uint16Array.of(0x0201));
    expect(errorOf(() => readCodes('here', [1, Uint8Array.of(1, 2)])).message).toContain('here: found');
  });

  describe('on a big-endian host', () => {
    afterEach(() => {
      vi.unstubAllGlobals();
      vi.resetModules();
    });

    it('turns the bytes around both ways', async () => {
      vi.resetModules();
      const Real = Uint16Array;
      // What such a host shows to whoever looks at the bytes of the number 1.
      vi.stubGlobal(
        'Uint16Array',
        class extends Real {
          static override of(): Uint16Array<ArrayBuffer> {
            return new Real(Uint8Array.of(0, 1).buffer);
          }
        },
      );
      const bigEndian = await import('./columns.ts');
      const [, bytes] = bigEndian.toColumn(Real.from([0x1234, 1]));
      expect(Array.from(bytes)).toEqual([0x12, 0x34, 0, 1]);
      expect(Array.from(bigEndian.readIntegers('here', [2, bytes]))).toEqual([0x1234, 1]);
      expect(Array.from(bigEndian.toColumn(Uint8Array.of(1, 2))[1])).toEqual([1, 2]);
    });
  });
});
