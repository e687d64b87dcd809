import { formatShare } from '../text/numbers.ts';
import { GRAPH_COLORS } from './graphColors.ts';
import { graphSvg, graphTitle } from './graphSvg.ts';
import type { ModelGraph } from './ModelGraph.ts';
import { escapeMarkup } from './markup.ts';

/** A graph as a page that needs nothing else: the drawing, and its arcs as a table. */
export function graphHtml(graph: ModelGraph): string {
  const { light, dark } = GRAPH_COLORS;
  const title = escapeMarkup(graphTitle(graph));
  const labels = new Map(graph.nodes.map(({ id, label }) => [id, label]));
  const rows = graph.arcs.map(({ from, to, label, probability, backsOff }) => {
    const cells = [labels.get(from)!, backsOff ? 'back-off' : label, labels.get(to)!, formatShare(probability)];
    return `<tr>${cells.map((cell) => `<td>${escapeMarkup(cell)}</td>`).join('')}</tr>`;
  });
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>
body{margin:1.5rem;font-family:system-ui,sans-serif;background:${light.ground};color:${light.text}}
h1{font-size:1.2rem}
figure{margin:0;overflow-x:auto}
td,th{padding:.1rem .8rem .1rem 0;text-align:start}
td:last-child,th:last-child{text-align:end}
@media (prefers-color-scheme:dark){body{background:${dark.ground};color:${dark.text}}}
</style>
</head>
<body>
<h1>${title}</h1>
<figure>
${graphSvg(graph)}</figure>
<details>
<summary>The arcs as a table</summary>
<table>
<thead><tr><th scope="col">from</th><th scope="col">next</th><th scope="col">to</th><th scope="col">probability</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
</details>
</body>
</html>
`;
}
