import { RandomStream, type Root } from '@phonyland/language-generator';
import type { Draw } from '../person/Draw.ts';
import type { Region } from './Region.ts';

/** Draws one of some regions as often as it has people. */
export function drawRegions(root: Root, path: string, regions: () => readonly Region[]): Draw<number> {
  const key = root.lazyStreamKey(path);
  let upTo: Int32Array | undefined;
  return (w0, w1, w2, w3) => {
    upTo ??= runningSums(regions());
    const last = upTo.length - 1;
    const point = new RandomStream(key(), w0, w1, w2, w3).below(upTo[last]!);
    let [low, high] = [0, last];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (point < upTo[middle]!) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}

function runningSums(regions: readonly Region[]): Int32Array {
  const sums = new Int32Array(regions.length);
  let sum = 0;
  for (const [at, { weight }] of regions.entries()) {
    sum += weight;
    sums[at] = sum;
  }
  return sums;
}
