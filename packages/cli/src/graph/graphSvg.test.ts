import { trainModel } from '@phonyland/language-generator';
import { describe, expect, it } from 'vitest';
import { ROWS } from '../../tests/support/testRegistry.ts';
import { graphAround } from './graphAround.ts';
import { GRAPH_COLORS } from './graphColors.ts';
import { graphHtml } from './graphHtml.ts';
import { graphSvg } from './graphSvg.ts';
import { layoutGraph } from './layoutGraph.ts';

const graph = graphAround(trainModel(ROWS, { name: 'names', order: 3 }), 'an', { depth: 2, arcs: 3 });
const hostile = graphAround(trainModel(['<a>&"', "<b>'\u0007"], { name: '</title><script>', smoothing: 'none' }), '^', {
  depth: 4,
  arcs: 9,
});

/** The names of the elements in a text, after a look that each is closed and that no text or attribute holds markup. */
function elementsOf(xml: string): string[] {
  const open: string[] = [];
  const all: string[] = [];
  for (const [, close, name, attributes, alone, text] of xml.matchAll(
    /<(\/?)([a-z]+)((?: [a-zA-Z:-]+="[^"<&]*")*)(\/?)>([^<]*)/g,
  )) {
    expect(text).not.toMatch(/&(?!#\d+;)/);
    if (close === '/') expect(open.pop()).toBe(name);
    else {
      all.push(name!);
      expect(attributes).not.toContain('NaN');
      if (alone !== '/') open.push(name!);
    }
  }
  expect(open).toEqual([]);
  return all;
}

/** As WCAG defines it. */
function contrast(a: string, b: string): number {
  const luminance = (color: string): number => {
    const [red, green, blue] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
  };
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light! + 0.05) / (dark! + 0.05);
}

describe('graphSvg', () => {
  it('draws every state and arc, and says what it shows', () => {
    const svg = graphSvg(graph);
    const elements = elementsOf(svg);
    const count = (name: string): number => elements.filter((element) => element === name).length;
    expect(count('g')).toBe(graph.nodes.length + 2 * graph.arcs.length + 2);
    expect(svg.split('class="shape"').length - 1).toBe(graph.nodes.length);
    expect(svg.split('class="head"').length - 1).toBe(graph.arcs.length);
    expect(svg).toContain('<title id="graph-title">The model names around an</title>');
    expect(svg).toMatch(
      /<desc id="graph-desc">\d+ states and \d+ arcs within 2 steps of the context an\. From there: /,
    );
    expect(svg).toContain('role="img" aria-labelledby="graph-title graph-desc"');
    expect(svg).toMatch(/\.backoff \.way\{stroke-dasharray:/);
    // It needs nothing else.
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|url\(|@import|href/);
  });

  it('is wider where it is likelier', () => {
    const widths = [...graphSvg(graph).matchAll(/class="way" stroke-width="([\d.]+)"/g)].map(([, width]) =>
      Number(width),
    );
    expect(widths).toEqual(graph.arcs.map(({ probability }) => Math.round((1 + 5 * probability) * 10) / 10));
  });

  it('gives the same bytes for the same graph', () => {
    expect(graphSvg(structuredClone(graph))).toBe(graphSvg(graph));
  });

  it('lets no label be markup', () => {
    const svg = graphSvg(hostile);
    expect(elementsOf(svg)).not.toContain('script');
    expect(svg).toContain('&#60;/title&#62;&#60;script&#62;');
    expect(svg).not.toContain('\u0007');
  });

  it('lays out without overlapping states', () => {
    const { nodes, width, height } = layoutGraph(graph);
    nodes.forEach((a, i) => {
      expect(a.x - a.width / 2).toBeGreaterThanOrEqual(0);
      expect(a.x + a.width / 2).toBeLessThanOrEqual(width);
      expect(a.y + a.height / 2).toBeLessThanOrEqual(height);
      for (const b of nodes.slice(i + 1)) {
        const apart =
          Math.abs(a.x - b.x) >= (a.width + b.width) / 2 || Math.abs(a.y - b.y) >= (a.height + b.height) / 2;
        expect(apart).toBe(true);
      }
    });
  });

  it.each(['light', 'dark'] as const)('can be read on a %s ground', (theme) => {
    const { ground, text, state, focus, focusText, arc, backoff, outline } = GRAPH_COLORS[theme];
    const pairs = [
      [text, ground],
      [text, state],
      [focusText, focus],
      [arc, ground],
      [backoff, ground],
    ] as const;
    for (const [ink, below] of pairs) expect(contrast(ink, below)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(outline, ground)).toBeGreaterThanOrEqual(3);
  });
});

describe('graphHtml', () => {
  it('is a page with the drawing and its arcs as a table', () => {
    const html = graphHtml(graph);
    expect(html).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(html).toContain('<title>The model names around an</title>');
    expect(html).toContain(graphSvg(graph));
    expect(html.split('<tr><td>').length - 1).toBe(graph.arcs.length);
  });

  it('lets no label be markup', () => {
    expect(graphHtml(hostile)).not.toContain('<script');
    expect(graphHtml(hostile)).not.toContain('<td><');
  });
});
