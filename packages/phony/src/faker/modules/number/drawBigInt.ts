import { FakerError } from '../../FakerError.ts';
import type { Randomizer } from '../../randomizer/Randomizer.ts';

/** Which big integers; everything as `BigInt` takes it. */
export interface BigIntOptions {
  min?: bigint | number | string | boolean;
  max?: bigint | number | string | boolean;
  multipleOf?: bigint | number | string | boolean;
}

const USUAL_SPAN = 999999999999999n;
/** So many bits a draw gives. */
const BITS = 53;
const SCALE = 2 ** BITS;

/** A multiple of `multipleOf` from `min` to `max`, each equally often. @throws FakerError where there is none; as `BigInt` */
export function drawBigInt(randomizer: Randomizer, options: BigIntOptions): bigint {
  const min = BigInt(options.min ?? 0);
  const max = options.max === undefined ? min + USUAL_SPAN : BigInt(options.max);
  const step = BigInt(options.multipleOf ?? 1);
  if (max < min) throw new FakerError(`Max ${max} should be greater than or equal to min ${min}.`);
  if (step <= 0n) throw new FakerError('multipleOf should be greater than 0.');
  if (step === 1n) return min + below(randomizer, max - min + 1n);
  // Divisions of big integers round towards 0.
  const first = min / step + (min % step > 0n ? 1n : 0n);
  const last = max / step - (max % step < 0n ? 1n : 0n);
  if (last < first) throw new FakerError(`No suitable bigint value between ${min} and ${max} found.`);
  return (first + below(randomizer, last - first + 1n)) * step;
}

/** From 0 up to but not `count`. */
function below(randomizer: Randomizer, count: bigint): bigint {
  if (count === 1n) return 0n;
  if (count <= Number.MAX_SAFE_INTEGER) return BigInt(Math.floor(randomizer.next() * Number(count)));
  // So many more bits than the count has that no number is noticeably more frequent.
  const draws = Math.ceil((count.toString(2).length + 64) / BITS);
  let fraction = 0n;
  for (let i = 0; i < draws; i++) fraction = (fraction << 53n) | BigInt(Math.floor(randomizer.next() * SCALE));
  return (fraction * count) >> BigInt(BITS * draws);
}
