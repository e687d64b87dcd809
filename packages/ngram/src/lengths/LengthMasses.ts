import { keptShare } from '../automaton/Acceptance.ts';
import { ArcTable } from '../automaton/ArcTable.ts';
import type { Automaton } from '../automaton/Automaton.ts';
import { walkMasses } from './walkMasses.ts';

/** What inference over a whole model rests on, computed once: all arcs spelled out, and how long walks get. */
export class LengthMasses {
  readonly arcs: ArcTable;
  /** How likely a walk, kept or not, is to end after n tokens (see `walkMasses`). */
  readonly walks: Float64Array;
  /** The share of walks that are kept as values: what probabilities of walks are divided by to be those of values. */
  readonly kept: number;

  /** @throws PhonyError `MODEL_TOO_LARGE` as `walkMasses` */
  constructor(automaton: Automaton) {
    this.arcs = new ArcTable(automaton);
    this.walks = walkMasses(automaton, this.arcs);
    let kept = 0;
    for (let n = 1; n < this.walks.length; n++) kept += this.walks[n]! * keptShare(automaton.acceptance, n);
    this.kept = kept;
  }
}
