import { describe, expect, it } from 'vitest';
import { TextPlaces } from './TextPlaces.ts';

function placesOf(text: string, size: number): TextPlaces {
  const places = new TextPlaces();
  const bytes = Buffer.from(text);
  for (let i = 0; i < bytes.length; i += size) places.push(bytes.subarray(i, i + size));
  return places;
}

describe('TextPlaces', () => {
  // a 0, ü 1-2, \n 3, 𝄞 4-7, b 8
  it.each([
    [0, 1, 1],
    [1, 1, 2],
    [3, 1, 3],
    [4, 2, 1],
    [8, 2, 2],
    [9, 2, 3],
    [99, 2, 3],
  ])('byte %i is at line %i, column %i', (offset, line, column) => {
    for (const size of [1, 2, 4, 100]) {
      const places = placesOf('aü\n𝄞b', size);
      expect(places.end).toBe(9);
      expect(places.at(offset)).toEqual({ line, column });
      places.release(offset);
      expect(places.at(offset)).toEqual({ line, column });
    }
  });

  it('skips bytes across blocks, to the end if need be', () => {
    for (const size of [1, 2, 100]) {
      const places = placesOf('a\r\n\n\nb', size);
      expect(places.skip(0, [10, 13])).toBe(0);
      expect(places.skip(1, [10, 13])).toBe(5);
      expect(places.skip(1, [13])).toBe(2);
      expect(places.skip(5, [98])).toBe(6);
      places.release(3);
      expect(places.skip(0, [97, 10, 13])).toBe(5);
    }
  });
});
