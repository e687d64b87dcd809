import { describe, expect, it } from 'vitest';
import { nearestFirst } from './nearestFirst.ts';

describe('nearestFirst', () => {
  it('puts likely misspellings first', () => {
    expect(nearestFirst('nmae', ['id', 'surname', 'name'])).toEqual(['name', 'id', 'surname']);
    expect(nearestFirst('name', ['id', 'surname', 'Name'])).toEqual(['Name', 'surname', 'id']);
  });

  it('keeps the order of names that are equally near', () => {
    expect(nearestFirst('x', ['b', 'a', 'c'])).toEqual(['b', 'a', 'c']);
  });

  it('takes empty names and no names', () => {
    expect(nearestFirst('ab', ['', 'ab'])).toEqual(['ab', '']);
    expect(nearestFirst('ab', [])).toEqual([]);
  });
});
