import { type Automaton, START } from '@phonyland/language-generator';

/** The tokens of a state's context. A state is the arc before it taken as a context, so the way back is the arcs' owners. */
export function contextOf(automaton: Automaton, state: number): number[] {
  const tokens: number[] = [];
  for (let at = state; at > 0; at = ownerOf(automaton.firstArc, at - 1))
    tokens.unshift(automaton.tables.tokens[at - 1]!);
  return tokens;
}

/** How tokens are shown: the start as `^`, spaces as `␣`, no context as `∅`. */
export function contextText({ tables }: Automaton, tokens: readonly number[]): string {
  if (tokens.length === 0) return '∅';
  return tokens.map((token) => (token === START ? '^' : tables.symbols[token]!.replaceAll(' ', '␣'))).join('');
}

/** The state that an arc leaves: the last whose arcs begin at or before it, and that has any. */
function ownerOf(firstArc: Uint32Array, arc: number): number {
  let low = 0;
  let high = firstArc.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (firstArc[middle]! <= arc) low = middle;
    else high = middle;
  }
  return low;
}
