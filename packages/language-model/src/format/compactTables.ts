import { type ModelTables, narrow, type UintArray } from '@phonyland/ngram';
import { type Column, readByteCodes, readBytes, readIntegers, toColumn } from './columns.ts';
import { damaged } from './ModelFormatError.ts';

/** The columns of tables whose weights are coarse: a byte each, and nothing for states that have neither arcs nor a back-off. */
export interface CompactColumns {
  /** How many states there are. */
  readonly states: number;
  /** A bit for each state, the lowest of a byte first: 1 where it has arcs or a back-off. */
  readonly branches: Uint8Array;
  /** How many arcs leave each of those states. */
  readonly arcCounts: Column;
  /** The upper byte of each arc's weight; the lower one is 0. */
  readonly weights: Column;
  /** The upper byte of the back-off weight of each of those states; the lower one is 0. */
  readonly backoffs: Column;
}

/** The compact columns of tables; undefined when they would lose something, which is the lower byte of a weight. */
export function compactColumns({ arcCounts, weights, backoffs }: ModelTables): CompactColumns | undefined {
  if (!weights.every(isCoarse) || !backoffs.every(isCoarse)) return undefined;
  const branches = new Uint8Array(Math.ceil(arcCounts.length / 8));
  const counts: number[] = [];
  const codes: number[] = [];
  arcCounts.forEach((count: number, state: number) => {
    const backoff = backoffs[state]!;
    if (count === 0 && backoff === 0) return;
    branches[state >> 3]! |= 1 << (state & 7);
    counts.push(count);
    codes.push(backoff >> 8);
  });
  return {
    states: arcCounts.length,
    branches,
    arcCounts: toColumn(narrow(counts)),
    weights: toColumn(Uint8Array.from(weights, (code) => code >> 8)),
    backoffs: toColumn(Uint8Array.from(codes)),
  };
}

function isCoarse(code: number): boolean {
  return (code & 0xff) === 0;
}

/**
 * The columns that compact ones stand for.
 * @param arcs how many arcs the tables have: there are at most one more states
 * @throws ModelFormatError `MODEL_DAMAGED`
 */
export function readCompact(
  place: string,
  columns: Record<string, unknown>,
  arcs: number,
): Pick<ModelTables, 'arcCounts' | 'weights' | 'backoffs'> {
  const { states } = columns;
  if (!Number.isInteger(states) || (states as number) < 1 || (states as number) > arcs + 1) {
    throw damaged(`${place}states`, states, `from 1 to one more than the ${arcs} arcs`);
  }
  const branches = readBytes(`${place}branches`, columns.branches);
  const counts = readIntegers(`${place}arcCounts`, columns.arcCounts);
  const codes = readByteCodes(`${place}backoffs`, columns.backoffs);
  const count = states as number;
  const bits = branches.reduce((sum, byte) => sum + BITS[byte >> 4]! + BITS[byte & 15]!, 0);
  const beyond = branches.length === Math.ceil(count / 8) ? branches.at(-1)! >> (((count - 1) & 7) + 1) : 1;
  if (beyond !== 0) throw damaged(`${place}branches`, `${branches.length} bytes`, `a bit for each of ${count} states`);
  if (bits !== counts.length || bits !== codes.length) {
    throw damaged(
      `${place}branches`,
      `${bits} states that lead on`,
      `as many as arcCounts (${counts.length}) and backoffs (${codes.length})`,
    );
  }
  const arcCounts = new (counts.constructor as new (length: number) => UintArray)(count);
  const backoffs = new Uint16Array(count);
  let at = 0;
  for (let state = 0; state < count; state++) {
    if (((branches[state >> 3]! >> (state & 7)) & 1) === 0) continue;
    arcCounts[state] = counts[at]!;
    backoffs[state] = codes[at++]!;
  }
  return { arcCounts, weights: readByteCodes(`${place}weights`, columns.weights), backoffs };
}

/** How many bits are set in a number of four. */
const BITS = Uint8Array.of(0, 1, 1, 2, 1, 2, 2, 3, 1, 2, 2, 3, 2, 3, 3, 4);
