import { type CodePointSet, codePointRange, complement, union } from './CodePointSet.ts';
import type { PatternReader } from './PatternReader.ts';
import { parseEscape } from './parseEscape.ts';

const HYPHEN = 0x2d;
/** What a border of a set costs, to sort and to compare. */
const BORDER_STEPS = 4;

/** Reads a class behind its opening bracket. */
export function parseClass(reader: PatternReader): CodePointSet {
  const opened = reader.position - 1;
  const negated = reader.eat('^');
  const sets: CodePointSet[] = [];
  while (!reader.eat(']')) {
    if (reader.done) throw reader.invalid(opened, 'a class is opened and never closed');
    sets.push(...parseMember(reader));
  }
  for (const set of sets) reader.budget.spend(BORDER_STEPS * set.length);
  const set = reader.caseClosed(union(sets));
  return negated ? complement(set) : set;
}

/** A character, a class escape or a range. */
function parseMember(reader: PatternReader): CodePointSet[] {
  const position = reader.position;
  const first = parseOne(reader);
  if (!reader.sees('-') || reader.sees('-]')) return [setOf(first)];
  if (reader.pattern.sets && reader.sees('--')) refuseOperation(reader);
  reader.eat('-');
  if (reader.done) return [];
  const last = parseOne(reader);
  if (typeof first === 'number' && typeof last === 'number') {
    if (first > last) throw reader.invalid(position, 'the range in a class is out of order');
    return [codePointRange(first, last)];
  }
  if (reader.pattern.strict) throw reader.invalid(position, 'the range in a class has no single character at its end');
  return [setOf(first), codePointRange(HYPHEN), setOf(last)];
}

function parseOne(reader: PatternReader): number | CodePointSet {
  if (reader.pattern.sets) refuseOperation(reader);
  const char = reader.next();
  return char === '\\' ? parseEscape(reader, true) : char.codePointAt(0)!;
}

/** With the flag `v`, refuses what means more than one character by itself. */
function refuseOperation(reader: PatternReader): void {
  const { position } = reader;
  const wayOut = 'write the class without it, as with the flag u';
  if (reader.sees('[')) throw reader.notRegular(position, 'nested class', wayOut);
  if (reader.sees('--')) throw reader.notRegular(position, 'set operation --', wayOut);
  if (reader.sees('&&')) throw reader.notRegular(position, 'set operation &&', wayOut);
  if (reader.sees('\\q{')) throw reader.notRegular(position, 'strings in a class \\q{…}', 'use alternatives: (?:a|bc)');
  const special = reader.match(/[(){}/|]|-|([!#$%*+,.:;<=>?@^`~])\1/y);
  if (special !== null) throw reader.invalid(position, `with the flag v, "${special[0]}" in a class has to be escaped`);
}

function setOf(member: number | CodePointSet): CodePointSet {
  return typeof member === 'number' ? codePointRange(member) : member;
}
