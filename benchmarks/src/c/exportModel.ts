import { writeFileSync } from 'node:fs';
import { type Automaton, END, START_STATE } from '@phonyland/ngram';

const MAGIC = 0x4b4c4157;

/** What the walk in C is made from: the model as it is, before any table is built for walking it. */
export type Exported = Pick<Automaton, 'tables' | 'firstArc' | 'stateCount' | 'suffixOf' | 'targetOf' | 'unitsOf'>;

/** Writes a model of one-byte letters as the flat file that `c/walk.c` reads; the layout stands there. */
export function exportModel(automaton: Exported, path: string): void {
  const { tables, firstArc, stateCount } = automaton;
  const { tokens, symbols, maxTokens, acceptances } = tables;
  const suffixes = new Uint32Array(stateCount);
  const backoffs = new Uint32Array(stateCount);
  const units = new Uint32Array(tokens.length);
  const targets = new Uint32Array(tokens.length);
  // In ascending order: following a state's arcs is what tells the suffixes of the states behind them.
  for (let state = 0; state < stateCount; state++) {
    const from = firstArc[state]!;
    const to = firstArc[state + 1]!;
    // An n-gram that nothing follows, such as one with the end, is never entered.
    if (from === to) continue;
    const row = automaton.unitsOf(state);
    backoffs[state] = row.backoff;
    if (row.backoff > 0) suffixes[state] = automaton.suffixOf(state);
    for (let arc = from; arc < to; arc++) units[arc] = row.units[arc - from]!;
    for (let arc = from; arc < to; arc++) {
      if (tokens[arc] !== END) targets[arc] = automaton.targetOf(state, arc);
    }
  }
  // One more than the code, so that 0 is never: codes are inclusive bounds of 16 random bits.
  const kept = Uint32Array.from({ length: maxTokens + 1 }, (_, n) =>
    n === 0 ? 0 : acceptances.length === 0 ? 65536 : acceptances[n]! + 1,
  );
  const words = [
    [MAGIC, stateCount, tokens.length, symbols.length, maxTokens, START_STATE],
    firstArc,
    suffixes,
    backoffs,
    tokens,
    units,
    targets,
    kept,
  ];
  const size = words.reduce((sum, { length }) => sum + length * 4, Math.ceil(symbols.length / 4) * 4);
  const file = new DataView(new ArrayBuffer(size));
  let at = 0;
  for (const column of words) {
    for (let i = 0; i < column.length; i++, at += 4) file.setUint32(at, column[i]!, true);
  }
  for (const symbol of symbols) file.setUint8(at++, byteOf(symbol));
  writeFileSync(path, file);
}

/** The byte of a letter; 0 for the end and the start, which have none. */
function byteOf(symbol: string): number {
  if (symbol === '') return 0;
  const unit = symbol.charCodeAt(0);
  if (symbol.length > 1 || unit > 127) throw new Error(`the walk in C writes one byte a letter; ${symbol} takes more`);
  return unit;
}
