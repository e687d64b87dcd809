import { describe, expect, it, vi } from 'vitest';
import { errorOf } from '../../../tests/support/codeOf.ts';
import { seeded } from '../../../tests/support/kinds.ts';
import { keyWords, MOST_REDRAWS, redrawWord } from '../../address/addressWords.ts';
import { makeGenerator } from '../makeGenerator.ts';
import type { Source } from '../Source.ts';
import { filterSource } from './filterSource.ts';

/** A source that tells the words it was drawn with. */
function words(addressable = true): Source<string> & { draw: ReturnType<typeof vi.fn> } {
  const source = {
    root: seeded(1),
    path: 'words',
    addressable,
    draw: vi.fn((...given: number[]) => given.join()),
    with: () => words(addressable),
  };
  return source as unknown as Source<string> & { draw: ReturnType<typeof vi.fn> };
}

describe('filterSource', () => {
  it('draws again within the address, and nowhere else', () => {
    const source = words();
    let refusals = 3;
    const filtered = makeGenerator(filterSource(source, () => refusals-- <= 0));
    filtered();
    filtered();
    expect(source.draw.mock.calls).toEqual([
      [0, 0, 0, 0],
      [0, 0, redrawWord(0, 1), 0],
      [0, 0, redrawWord(0, 2), 0],
      [0, 0, redrawWord(0, 3), 0],
      [1, 0, 0, 0],
    ]);
  });

  it('draws a key again within the key', () => {
    const source = words();
    let refusals = 1;
    const [, third] = makeGenerator(filterSource(source, () => refusals-- <= 0))
      .for('key')
      .split(',')
      .map(Number)
      .slice(1);
    const [first, second] = source.draw.mock.calls as [number[], number[]];
    expect(first).toEqual(keyWords('key'));
    expect(second).toEqual([first[0], first[1], redrawWord(first[2]!, 1), first[3]]);
    expect(third).toBe(second[2]);
  });

  it('gives up after 10,000 redraws, with a code, and goes on with the next index', () => {
    const source = words();
    const filtered = makeGenerator(filterSource(source, (text) => text.startsWith('1,')));
    const error = errorOf(() => filtered());
    expect(error.code).toBe('REDRAWS_EXHAUSTED');
    expect(error.message).toContain('minLength');
    expect(source.draw).toHaveBeenCalledTimes(MOST_REDRAWS + 1);
    expect(filtered()).toBe('1,0,0,0');
  });

  it('lets an error of the test through', () => {
    const failure = new Error('in the test');
    const filtered = makeGenerator(
      filterSource(words(), () => {
        throw failure;
      }),
    );
    expect(() => filtered()).toThrow(failure);
    expect(() => filtered.tryGenerate()).toThrow(failure);
  });

  it('is addressable when its source is, and passes options on', () => {
    expect(filterSource(words(false), () => true).addressable).toBe(false);
    const source = words();
    source.with = vi.fn(() => source);
    const filtered = filterSource(source, () => true).with({ a: 1 });
    expect(source.with).toHaveBeenCalledWith({ a: 1 });
    expect(filtered.path).toBe('words');
  });
});
