import { cardIssuers } from '../../lists/cardIssuers.ts';

/** The first eight digits of card numbers: all from one to another, both included. */
export interface CardRange {
  readonly from: number;
  readonly to: number;
}

/** No prefix is longer. */
const DIGITS = 8;

/**
 * What the numbers of an issuer start with, in order and without overlaps. Where a longer prefix is another issuer's, or a narrower range
 * of equally long ones, the numbers behind it are that one's: Discover has 65, but not 650031, which is Elo's.
 */
export function cardRanges(issuer: string): readonly CardRange[] {
  const claims = cardIssuers().flatMap(({ name, prefixes }) => prefixes.map((prefix) => ({ name, ...claim(prefix) })));
  const own = claims.filter(({ name }) => name === issuer);
  const ranges = own.flatMap((range) =>
    without(
      range,
      claims.filter((other) => other.name !== issuer && isNarrower(other, range)),
    ),
  );
  return merged(ranges);
}

interface Claim extends CardRange {
  /** How many digits the prefix has. */
  readonly length: number;
}

function isNarrower(a: Claim, b: Claim): boolean {
  return a.length > b.length || (a.length === b.length && a.to - a.from < b.to - b.from);
}

/** A prefix, `34` or `51-55`, as a range, and its length. */
function claim(prefix: string): Claim {
  const [from, to = from] = prefix.split('-') as [string, string?];
  const unit = 10 ** (DIGITS - from.length);
  return { from: Number(from) * unit, to: (Number(to) + 1) * unit - 1, length: from.length };
}

/** What is left of a range. */
function without({ from, to }: CardRange, taken: readonly CardRange[]): CardRange[] {
  let left: CardRange[] = [{ from, to }];
  for (const hole of taken) {
    left = left.flatMap((range) =>
      hole.to < range.from || hole.from > range.to
        ? [range]
        : [
            { from: range.from, to: hole.from - 1 },
            { from: hole.to + 1, to: range.to },
          ].filter(({ from, to }) => from <= to),
    );
  }
  return left;
}

function merged(ranges: readonly CardRange[]): readonly CardRange[] {
  const all: { from: number; to: number }[] = [];
  for (const { from, to } of [...ranges].sort((a, b) => a.from - b.from)) {
    const last = all.at(-1);
    if (last !== undefined && from <= last.to + 1) last.to = Math.max(last.to, to);
    else all.push({ from, to });
  }
  return all;
}
