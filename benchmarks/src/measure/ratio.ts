import type { Speed } from './compare.ts';
import type { Measured } from './Result.ts';

/** The result of a comparison of two speeds: how many times as fast ours is, held against bounds. */
export function ratio(
  ours: Speed,
  theirs: Speed,
  { row, work, must, aim }: { row: string; work: string; must: number; aim?: number },
): Measured {
  return {
    row,
    work,
    measured: `${showSpeed(ours)} · ${showSpeed(theirs)}`,
    value: ours.median / theirs.median,
    unit: `× ${theirs.name}`,
    larger: true,
    must,
    ...(aim === undefined ? {} : { aim }),
  };
}

/** A speed with its spread: `phony 3.18 M/s (2.58–3.22)`. */
export function showSpeed({ name, median, worst, best }: Speed): string {
  return `${name} ${median.toFixed(2)} M/s (${worst.toFixed(2)}–${best.toFixed(2)})`;
}
