import { type Automaton, START_STATE } from '../../src/automaton/Automaton.ts';
import { END } from '../../src/counts/boundaries.ts';

/** A part of the line that a lattice is laid over, as a share of it: what comes after `tokens`, or after a back-off there. */
export interface Stretch {
  readonly tokens: readonly number[];
  readonly begin: number;
  readonly width: number;
  /** Whether this is the end of the value `tokens`. */
  readonly ends: boolean;
  readonly parts: readonly Stretch[];
}

/** Who owns a point: the string `tokens`, or, where it is alone, some string that begins with them, or none. */
export interface Owner {
  readonly tokens: readonly number[];
  readonly alone: boolean;
}

/** The whole line of all strings of up to `longest` tokens, recursively and from plain sets: for tiny models. */
export function layOut(automaton: Automaton, longest: number): Stretch {
  const { tokens: arcTokens } = automaton.tables;
  const part = (
    state: number,
    excluded: ReadonlySet<number>,
    tokens: readonly number[],
    begin: number,
    width: number,
  ): Stretch => {
    const { units, backoff } = automaton.unitsOf(state);
    const arcs: { token: number; arc: number; units: number }[] = [];
    const own = new Set<number>();
    for (let arc = automaton.firstArc[state]!; arc < automaton.firstArc[state + 1]!; arc++) {
      const token = arcTokens[arc]!;
      own.add(token);
      if (!excluded.has(token)) arcs.push({ token, arc, units: units[arc - automaton.firstArc[state]!]! });
    }
    const total = arcs.reduce((sum, arc) => sum + arc.units, backoff);
    const parts: Stretch[] = [];
    let at = begin;
    for (const { token, arc, units } of arcs) {
      if (units === 0) continue;
      const share = (width * units) / total;
      if (token === END) parts.push({ tokens, begin: at, width: share, ends: true, parts: [] });
      else if (tokens.length < longest) {
        parts.push(part(automaton.targetOf(state, arc), new Set(), [...tokens, token], at, share));
      }
      at += share;
    }
    if (backoff > 0) parts.push(part(automaton.suffixOf(state), own, tokens, at, (width * backoff) / total));
    return { tokens, begin, width, ends: false, parts };
  };
  return part(START_STATE, new Set(), [], 0, 1);
}

/** The probability of every string that is not empty, by its tokens joined with spaces. */
export function probabilitiesOf(line: Stretch, acceptance: ArrayLike<number>): Map<string, number> {
  const probabilities = new Map<string, number>();
  const visit = ({ tokens, ends, width, parts }: Stretch): void => {
    const probability = ends && tokens.length > 0 ? width * acceptance[tokens.length]! : 0;
    if (probability > 0) probabilities.set(tokens.join(' '), probability);
    parts.forEach(visit);
  };
  visit(line);
  return probabilities;
}

/** The owner of each point that has one, the points 0..size − 1 being shifted to the right by `shift`. */
export function ownersOf(
  line: Stretch,
  size: number,
  shift: number,
  acceptance: ArrayLike<number>,
): Map<number, Owner> {
  const owners = new Map<number, Owner>();
  const visit = ({ tokens, begin, width, ends, parts }: Stretch): void => {
    const pointFrom = (place: number): number => Math.max(0, Math.ceil(size * place - shift));
    const first = pointFrom(begin);
    const end = pointFrom(begin + width);
    if (first >= end) return;
    if (ends) {
      const kept = tokens.length === 0 ? 0 : acceptance[tokens.length]!;
      if (first < pointFrom(begin + width * kept)) owners.set(first, { tokens, alone: false });
    } else if (end - first === 1 && size * width <= 1) owners.set(first, { tokens, alone: true });
    else parts.forEach(visit);
  };
  visit(line);
  return owners;
}
