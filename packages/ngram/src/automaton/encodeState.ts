import { encodeWeight, LARGEST_WEIGHT } from './minifloat.ts';

/** Scales a state's weights so that the largest uses the code's range, and writes them. Whole numbers stay as they are. */
export function encodeState(
  values: Float64Array | undefined,
  from: number,
  to: number,
  backoff: number,
  weights: Uint16Array,
  levelStart: number,
  backoffs: Uint16Array,
  state: number,
): void {
  let largest = backoff;
  let whole = Number.isInteger(backoff);
  for (let i = from; i < to; i++) {
    const value = values![i]!;
    if (value > largest) largest = value;
    whole &&= Number.isInteger(value);
  }
  const scale = whole && largest <= LARGEST_WEIGHT ? 1 : LARGEST_WEIGHT / largest;
  for (let i = from; i < to; i++) weights[levelStart + i] = encodeWeight(values![i]! * scale);
  backoffs[state] = encodeWeight(backoff * scale);
}
