import { ArgumentError } from '@phonyland/language-generator';

/** A part of the rows: the parts of all numbers, one behind the other, are all rows. */
export interface Shard {
  /** From 1. */
  readonly number: number;
  readonly count: number;
}

/** All rows in one part. */
export const WHOLE: Shard = { number: 1, count: 1 };

/** The rows of a part: from one up to, but without, another. Parts differ by one row at the most. */
export function rowsOfShard({ number, count }: Shard, total: number): { readonly from: number; readonly to: number } {
  // In whole numbers: a product of row counts and shards may be above 2^53.
  const bound = (parts: number): number => Number((BigInt(total) * BigInt(parts)) / BigInt(count));
  return { from: bound(number - 1), to: bound(number) };
}

/**
 * The part that `--shard` asks for: `3/64`, `job/64` (the number that Kubernetes gives the pod of an indexed job, which counts from 0), or
 * `all/64`: every part, each in a file of its own. Undefined: all rows in one.
 * @throws ArgumentError `INVALID_SHARD`
 */
export function parseShard(
  text: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): { readonly shard: Shard | 'all'; readonly count: number } {
  if (text === undefined) return { shard: WHOLE, count: 1 };
  const [, name, total] = /^(\d+|job|all)\/(\d+)$/.exec(text) ?? [];
  if (name === undefined || total === undefined) {
    throw invalid(text, 'give the number of the part and how many there are, such as 3/64, job/64 or all/64');
  }
  const count = Number(total);
  if (count < 1 || count > 1_000_000) throw invalid(text, 'there may be 1 to 1000000 parts');
  if (name === 'all') return { shard: 'all', count };
  const number = name === 'job' ? 1 + jobIndex(text, env) : Number(name);
  if (number >= 1 && number <= count) return { shard: { number, count }, count };
  throw invalid(
    text,
    name === 'job'
      ? `JOB_COMPLETION_INDEX is ${number - 1}, and parts from 0 to ${count - 1} are there`
      : `the parts are numbered 1 to ${count}`,
  );
}

function jobIndex(text: string, { JOB_COMPLETION_INDEX }: Readonly<Record<string, string | undefined>>): number {
  if (JOB_COMPLETION_INDEX !== undefined && /^\d+$/.test(JOB_COMPLETION_INDEX)) return Number(JOB_COMPLETION_INDEX);
  throw invalid(
    text,
    `JOB_COMPLETION_INDEX is ${JSON.stringify(JOB_COMPLETION_INDEX ?? null)}; it is set in the pods of an indexed job, elsewhere give the number itself`,
  );
}

function invalid(text: string, what: string): ArgumentError {
  return new ArgumentError('INVALID_SHARD', `--shard is ${JSON.stringify(text)}; ${what}`);
}
