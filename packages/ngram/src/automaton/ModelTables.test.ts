import { describe, expect, it } from 'vitest';
import { narrow } from './ModelTables.ts';

describe('narrow', () => {
  it.each([
    [[], Uint8Array],
    [[0, 255], Uint8Array],
    [[256, 1], Uint16Array],
    [[65_535], Uint16Array],
    [[3, 65_536], Uint32Array],
    [[2 ** 32 - 1], Uint32Array],
  ])('puts %j into the narrowest array that holds it', (values, type) => {
    const found = narrow(values);
    expect(found).toBeInstanceOf(type);
    expect([...found]).toEqual(values);
  });
});
