import { graphlib, layout } from '@dagrejs/dagre';
import { columnsOf } from '../text/columns.ts';
import { formatShare } from '../text/numbers.ts';
import type { GraphArc, GraphNode, ModelGraph } from './ModelGraph.ts';

/** Pixels of a column of the monospaced letters that labels are in, at 14 and at 12 pixels. */
const NODE_COLUMN = 8.5;
const ARC_COLUMN = 7.3;
const NODE_HEIGHT = 36;
const ARC_HEIGHT = 16;
const MARGIN = 16;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A state with its place: the middle of it, and how large it is. */
export interface PlacedNode extends GraphNode, Point {
  readonly width: number;
  readonly height: number;
}

/** An arc with its way, and the middle and the width of its label. */
export interface PlacedArc extends GraphArc {
  /** What is written on it. */
  readonly text: string;
  readonly points: readonly Point[];
  readonly at: Point;
  readonly width: number;
}

/** A graph with a place for everything. */
export interface GraphLayout {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  readonly arcs: readonly PlacedArc[];
}

/** Lays a graph out in layers from left to right. The same graph gives the same layout. */
export function layoutGraph({ nodes, arcs }: ModelGraph): GraphLayout {
  const graph = new graphlib.Graph({ directed: true, multigraph: true });
  graph.setGraph({ rankdir: 'LR', nodesep: 14, edgesep: 10, ranksep: 28, marginx: MARGIN, marginy: MARGIN });
  for (const { id, label } of nodes) {
    graph.setNode(id, { width: Math.max(NODE_HEIGHT, columnsOf(label) * NODE_COLUMN + 20), height: NODE_HEIGHT });
  }
  arcs.forEach((arc, i) => {
    const width = columnsOf(textOf(arc)) * ARC_COLUMN + 8;
    graph.setEdge(arc.from, arc.to, { width, height: ARC_HEIGHT, labelpos: 'c', weight: arc.backsOff ? 0 : 2 }, `${i}`);
  });
  layout(graph);
  const { width, height } = graph.graph() as { width: number; height: number };
  return {
    width,
    height,
    nodes: nodes.map((node) => ({ ...node, ...(graph.node(node.id) as unknown as Placed) })),
    arcs: arcs.map((arc, i) => {
      const { points, x, y, width } = graph.edge(arc.from, arc.to, `${i}`) as unknown as Placed & { points: Point[] };
      return { ...arc, text: textOf(arc), points, at: { x, y }, width };
    }),
  };
}

type Placed = Pick<PlacedNode, 'x' | 'y' | 'width' | 'height'>;

function textOf({ label, probability }: GraphArc): string {
  return `${label} ${formatShare(probability)}`.trimStart();
}
