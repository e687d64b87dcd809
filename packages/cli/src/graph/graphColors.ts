/** The colours of a drawn graph: on a light ground, and on a dark one. Texts have a contrast of at least 4.5 to what they stand on. */
export const GRAPH_COLORS = {
  light: {
    ground: '#ffffff',
    text: '#1f2430',
    state: '#eaf2fb',
    outline: '#2b6cb0',
    focus: '#2b6cb0',
    focusText: '#ffffff',
    arc: '#4a5568',
    backoff: '#9a4f06',
  },
  dark: {
    ground: '#14171c',
    text: '#e8eaed',
    state: '#1e2a38',
    outline: '#7db4f0',
    focus: '#7db4f0',
    focusText: '#14171c',
    arc: '#a9b4c2',
    backoff: '#f0b37d',
  },
} as const;

type Colors = (typeof GRAPH_COLORS)['light' | 'dark'];

/** The style of a drawing, which follows what its reader prefers. */
export function graphStyle(): string {
  const { light, dark } = GRAPH_COLORS;
  return `.graph text{font-family:ui-monospace,Menlo,Consolas,"DejaVu Sans Mono",monospace;font-size:14px;text-anchor:middle}
.graph .arc text,.graph .legend{font-size:12px}
.graph .legend{text-anchor:start}
.graph .shape{stroke-width:1.5}
.graph .rest .shape{stroke-dasharray:2 3}
.graph .way{fill:none}
.graph .backoff .way{stroke-dasharray:5 4}
${rules(light)}
@media (prefers-color-scheme:dark){
${rules(dark)}
}`;
}

function rules({ ground, text, state, outline, focus, focusText, arc, backoff }: Colors): string {
  return `.graph .ground{fill:${ground}}
.graph text{fill:${text}}
.graph .shape{fill:${state};stroke:${outline}}
.graph .end .shape,.graph .rest .shape{fill:${ground}}
.graph .focus .shape{fill:${focus}}
.graph .focus text{fill:${focusText}}
.graph .way{stroke:${arc}}
.graph .head{fill:${arc}}
.graph .arc text{fill:${arc}}
.graph .backoff .way{stroke:${backoff}}
.graph .backoff .head{fill:${backoff}}
.graph .backoff text{fill:${backoff}}`;
}
