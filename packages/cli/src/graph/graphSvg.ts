import { formatShare } from '../text/numbers.ts';
import { graphStyle } from './graphColors.ts';
import { layoutGraph, type PlacedArc, type PlacedNode, type Point } from './layoutGraph.ts';
import type { ModelGraph } from './ModelGraph.ts';
import { escapeMarkup } from './markup.ts';

const LEGEND_HEIGHT = 34;
const LEGEND_WIDTH = 550;
/** Length and half the width of the head of an arc. */
const HEAD = 9;
const HEAD_SIDE = 4;

/** A graph as an SVG that needs nothing else: the same graph gives the same bytes. */
export function graphSvg(graph: ModelGraph): string {
  const { nodes, arcs, ...size } = layoutGraph(graph);
  const width = Math.ceil(Math.max(size.width, LEGEND_WIDTH));
  const height = Math.ceil(size.height + LEGEND_HEIGHT);
  const labels = new Map(nodes.map(({ id, label }) => [id, label]));
  return `<svg xmlns="http://www.w3.org/2000/svg" class="graph" role="img" aria-labelledby="graph-title graph-desc" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<title id="graph-title">${escapeMarkup(graphTitle(graph))}</title>
<desc id="graph-desc">${escapeMarkup(description(graph, labels))}</desc>
<style>
${graphStyle()}
</style>
<rect class="ground" width="${width}" height="${height}"/>
${arcs.map((arc) => arcMarkup(arc, labels)).join('\n')}
${arcs.map(labelMarkup).join('\n')}
${nodes.map(nodeMarkup).join('\n')}
<g class="arc"><path class="way" d="M16 ${height - 20}H46"/></g>
<text class="legend" x="54" y="${height - 16}">next, with its probability</text>
<g class="arc backoff"><path class="way" d="M262 ${height - 20}H292"/></g>
<text class="legend" x="300" y="${height - 16}">back-off to the shorter context</text>
</svg>
`;
}

/** What a graph shows, in a line. */
export function graphTitle({ model, focus }: ModelGraph): string {
  return `The model ${model} around ${focus}`;
}

function description({ nodes, arcs, focus, depth }: ModelGraph, labels: ReadonlyMap<string, string>): string {
  const center = nodes.find(({ kind }) => kind === 'focus')!;
  const ways = arcs
    .filter(({ from }) => from === center.id)
    .map((arc) => wayText(arc, labels))
    .join(', ');
  return `${nodes.length} states and ${arcs.length} arcs within ${depth} steps of the context ${focus}. From there: ${ways}.`;
}

function wayText(
  { to, label, probability, backsOff }: PlacedArc | ModelGraph['arcs'][number],
  labels: ReadonlyMap<string, string>,
): string {
  const target = labels.get(to)!;
  const what = backsOff ? `back-off to ${target}` : label === '' ? target : `${label} to ${target}`;
  return `${what} ${formatShare(probability)}`;
}

function nodeMarkup({ label, kind, x, y, width, height }: PlacedNode): string {
  const shape = `<rect class="shape" x="${at(x - width / 2)}" y="${at(y - height / 2)}" width="${at(width)}" height="${at(height)}" rx="${at(height / 2)}"/>`;
  const text = `<text x="${at(x)}" y="${at(y + 5)}">${escapeMarkup(label)}</text>`;
  return `<g class="${kind}">${shape}${text}</g>`;
}

function arcMarkup(arc: PlacedArc, labels: ReadonlyMap<string, string>): string {
  const { points, probability, from } = arc;
  const [tip, label] = [points.at(-1)!, points.at(-2)!];
  // As `curve` comes in.
  const before = { x: (tip.x + label.x) / 2, y: label.y };
  const length = Math.hypot(tip.x - before.x, tip.y - before.y);
  const along = { x: (tip.x - before.x) / length, y: (tip.y - before.y) / length };
  // The line ends where its head begins: a wide one would stick out of the point.
  const neck = { x: tip.x - along.x * HEAD, y: tip.y - along.y * HEAD };
  const corners = [1, -1].map((side) =>
    pair({ x: neck.x - side * along.y * HEAD_SIDE, y: neck.y + side * along.x * HEAD_SIDE }),
  );
  const title = `<title>${escapeMarkup(`${labels.get(from)!}: ${wayText(arc, labels)}`)}</title>`;
  const way = `<path class="way" stroke-width="${at(1 + 5 * probability)}" d="${curve([...points.slice(0, -1), neck])}"/>`;
  const head = `<path class="head" d="M${pair(tip)}L${corners.join('L')}Z"/>`;
  return `<g class="${classOf(arc)}">${title}${way}${head}</g>`;
}

/** What is written on an arc, on the ground: lines must not strike it out. */
function labelMarkup(arc: PlacedArc): string {
  const { text, at: middle, width } = arc;
  const ground = `<rect class="ground" x="${at(middle.x - width / 2)}" y="${at(middle.y - 8)}" width="${at(width)}" height="16"/>`;
  const label = `<text x="${at(middle.x)}" y="${at(middle.y + 4)}">${escapeMarkup(text)}</text>`;
  return `<g class="${classOf(arc)}">${ground}${label}</g>`;
}

function classOf({ backsOff }: PlacedArc): string {
  return backsOff ? 'arc backoff' : 'arc';
}

/** A smooth way through the points, one of which is the label's: level at each but the ends. */
function curve(points: readonly Point[]): string {
  const [first, ...rest] = points;
  const steps = rest.map((to, i) => {
    const from = points[i]!;
    const half = (to.x - from.x) / 2;
    const leaving = i === 0 ? from : { x: from.x + half, y: from.y };
    const coming = i === rest.length - 1 ? leaving : { x: to.x - half, y: to.y };
    return `C${pair(leaving)} ${pair(coming)} ${pair(to)}`;
  });
  return `M${pair(first!)}${steps.join('')}`;
}

function pair({ x, y }: Point): string {
  return `${at(x)},${at(y)}`;
}

/** To a tenth of a pixel. */
function at(value: number): string {
  return String(Math.round(value * 10) / 10);
}
