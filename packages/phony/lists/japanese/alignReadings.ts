import type { ReadName } from '../../src/person/romanize/japanese/ReadName.ts';
import { isHiragana } from '../../src/person/romanize/japanese/signsOf.ts';

/** The longest reading of one sign, in letters of kana: `こころざし`. */
const LONGEST = 5;
const ROUNDS = 8;
/** How likely a reading of a length is before anything is known. */
const AT_FIRST = [0, 0.15, 0.45, 0.3, 0.08, 0.02];
/** How likely a reading is that no name has shown: enough for a way through, too little for one to be believed. */
const UNSEEN = 1e-7;
/** Names whose best way is less likely than this do not share their reading among their signs. */
const LEAST = 1e-5;
/** Letters that belong to the one before. */
const SMALL = /^[ぁぃぅぇぉゃゅょゎ]/;

type Likelihood = (sign: string, reading: string) => number;

/**
 * Says which sign of each name has which part of its reading: `小林`, `こばやし` is `小`: `こ`, `林`: `ばやし`. Which readings signs have is not given: it is learned
 * from the names by expectation maximisation (Dempster, Laird and Rubin 1977), eight rounds, in each of which all ways to share out the reading
 * of a name count by their likelihood. A name whose reading cannot be shared out (`五十嵐`, `服部` with their old ways) keeps it as a whole.
 */
export function alignReadings(names: ReadonlyMap<string, string>): readonly ReadName[] {
  const all = [...names].map(([name, reading]) => ({ signs: Array.from(name), reading }));
  let likelihood: Likelihood = (_, reading) => AT_FIRST[reading.length]!;
  for (let round = 0; round < ROUNDS; round++) {
    const counts = new Map<string, Map<string, number>>();
    for (const { signs, reading } of all) expect(signs, reading, withKana(likelihood), counts);
    likelihood = learned(counts);
  }
  return all.map(({ signs, reading }) => ({
    signs,
    readings: bestWay(signs, reading, withKana(likelihood)) ?? [reading],
  }));
}

/** Kana are read as they are written. */
function withKana(likelihood: Likelihood): Likelihood {
  return (sign, reading) => (isHiragana(sign) ? (sign === reading ? 1 : 0) : likelihood(sign, reading));
}

function learned(counts: ReadonlyMap<string, ReadonlyMap<string, number>>): Likelihood {
  const shares = new Map<string, Map<string, number>>();
  for (const [sign, readings] of counts) {
    let sum = 0;
    for (const count of readings.values()) sum += count;
    // What was seen once may be an accident.
    shares.set(
      sign,
      new Map([...readings].map(([reading, count]) => [reading, ((count / sum) * count) / (count + 0.5)])),
    );
  }
  return (sign, reading) => shares.get(sign)?.get(reading) ?? UNSEEN;
}

/** Calls back for each part of a reading that could be one sign's, by where it starts and ends. */
function eachPart(reading: string, visit: (start: number, end: number) => void): void {
  for (let start = 0; start < reading.length; start++) {
    for (let end = start + 1; end <= Math.min(reading.length, start + LONGEST); end++) {
      if (!SMALL.test(reading.slice(end))) visit(start, end);
    }
  }
}

/** Adds what one name says of the readings of its signs, by the forward and backward sums over all ways. */
function expect(
  signs: readonly string[],
  reading: string,
  likelihood: Likelihood,
  counts: Map<string, Map<string, number>>,
): void {
  const size = reading.length + 1;
  const forward = signs.map(() => new Float64Array(size)).concat([new Float64Array(size)]);
  const backward = signs.map(() => new Float64Array(size)).concat([new Float64Array(size)]);
  forward[0]![0] = 1;
  backward[signs.length]![reading.length] = 1;
  signs.forEach((sign, index) => {
    eachPart(reading, (start, end) => {
      forward[index + 1]![end]! += forward[index]![start]! * likelihood(sign, reading.slice(start, end));
    });
  });
  for (let index = signs.length - 1; index >= 0; index--) {
    eachPart(reading, (start, end) => {
      backward[index]![start]! += likelihood(signs[index]!, reading.slice(start, end)) * backward[index + 1]![end]!;
    });
  }
  const sum = forward[signs.length]![reading.length]!;
  if (sum === 0) return;
  signs.forEach((sign, index) => {
    const readings = counts.get(sign) ?? new Map<string, number>();
    counts.set(sign, readings);
    eachPart(reading, (start, end) => {
      const part = reading.slice(start, end);
      const share = (forward[index]![start]! * likelihood(sign, part) * backward[index + 1]![end]!) / sum;
      if (share > 1e-4) readings.set(part, (readings.get(part) ?? 0) + share);
    });
  });
}

/** The likeliest way to share out a reading; undefined where there is none worth believing. */
function bestWay(signs: readonly string[], reading: string, likelihood: Likelihood): readonly string[] | undefined {
  const best = [new Float64Array(reading.length + 1)];
  const cameFrom: Int32Array[] = [];
  best[0]![0] = 1;
  signs.forEach((sign, index) => {
    const next = new Float64Array(reading.length + 1);
    const from = new Int32Array(reading.length + 1);
    eachPart(reading, (start, end) => {
      const value = best[index]![start]! * likelihood(sign, reading.slice(start, end));
      if (value <= next[end]!) return;
      next[end] = value;
      from[end] = start;
    });
    best.push(next);
    cameFrom.push(from);
  });
  if (best[signs.length]![reading.length]! < LEAST) return undefined;
  const parts: string[] = [];
  let end = reading.length;
  for (let index = signs.length - 1; index >= 0; index--) {
    const start = cameFrom[index]![end]!;
    parts.unshift(reading.slice(start, end));
    end = start;
  }
  return parts;
}
