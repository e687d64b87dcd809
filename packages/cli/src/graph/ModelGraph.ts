/** A state of a drawn graph, or what stands for several. */
export interface GraphNode {
  readonly id: string;
  /** As it is shown. */
  readonly label: string;
  /** `focus`: what was asked for; `rest`: the less likely tokens that are not drawn. */
  readonly kind: 'focus' | 'state' | 'end' | 'rest';
}

/** A way from one state to another. */
export interface GraphArc {
  readonly from: string;
  readonly to: string;
  /** The token, as it is shown; empty for back-off. */
  readonly label: string;
  /** 0..1, within its state. */
  readonly probability: number;
  /** Whether it leads to the shorter context, which gives what the state has no arc for. */
  readonly backsOff: boolean;
}

/** A part of a model's automaton: the states around one of them. */
export interface ModelGraph {
  /** What the model is called. */
  readonly model: string;
  /** The context in the middle, as it is shown. */
  readonly focus: string;
  readonly depth: number;
  readonly nodes: readonly GraphNode[];
  readonly arcs: readonly GraphArc[];
}
