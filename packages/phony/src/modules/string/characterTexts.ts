import type { Drawing } from '@phonyland/language-generator';

/** Of which characters a text is. */
export interface Characters {
  /** Those of its places, each equally often; one that stands twice comes twice as often. */
  readonly all: readonly string[];
  /** Those of the first place; default all. */
  readonly first?: readonly string[] | undefined;
}

/**
 * Texts of so many characters, each character and each length equally often.
 * @param all one at least, or the length is 0
 */
export function characterTexts({ all, first = all }: Characters, min: number, max: number): Drawing<string> {
  const draw: Drawing<string>['draw'] = (random) => {
    const length = min + random.below(max - min + 1);
    if (length === 0) return '';
    let text = first[random.below(first.length)]!;
    for (let i = 1; i < length; i++) text += all[random.below(all.length)]!;
    return text;
  };
  const different = [...new Set(all)];
  const starts = first === all ? different : [...new Set(first)];
  // Put one behind the other, "a" and "aa" make the same text in several ways.
  const single = different.every((character) => Array.from(character).length === 1);
  const counts: number[] = [];
  let capacity = 0;
  for (let length = min; length <= max && capacity <= Number.MAX_SAFE_INTEGER; length++) {
    const count = length === 0 ? 1 : starts.length * different.length ** (length - 1);
    counts.push(count);
    capacity += count;
  }
  if (!single || capacity > Number.MAX_SAFE_INTEGER) return { draw };
  return {
    draw,
    capacity,
    valueAt: (rank) => {
      let left = rank;
      let length = min;
      for (; left >= counts[length - min]!; length++) left -= counts[length - min]!;
      let text = '';
      for (let place = length - 1; place > 0; place--) {
        text = different[left % different.length]! + text;
        left = Math.floor(left / different.length);
      }
      return length === 0 ? '' : starts[left]! + text;
    },
  };
}
