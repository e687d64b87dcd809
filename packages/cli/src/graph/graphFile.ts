import { extname } from 'node:path';
import { ArgumentError, type LanguageModel } from '@phonyland/language-generator';
import { parseInteger } from '../options/parseInteger.ts';
import { FileSink } from '../output/FileSink.ts';
import { outputTarget } from '../output/outputTarget.ts';
import { writeThrough } from '../output/writeThrough.ts';
import { START_MARK } from './contextState.ts';
import type { ModelGraph } from './ModelGraph.ts';

const DEFAULT_DEPTH = '2';
const DEFAULT_ARCS = '4';
const MOST_STEPS = 10;
const MOST_ARCS = 100;

/** The options of a graph, as commander gives them. */
export interface GraphOptions {
  graph?: string;
  context?: string;
  depth?: string;
  arcs?: string;
}

/** What was drawn. */
export interface DrawnGraph {
  readonly file: string;
  /** The context in the middle, as it is shown. */
  readonly context: string;
  readonly states: number;
  readonly arcs: number;
}

/**
 * Opens the file of `--graph`: what can be refused is refused here, before the model is looked at.
 * @param sources files that are read from
 * @returns what draws a model into the file, whole or not at all; undefined without `--graph`
 * @throws ArgumentError `MISSING_OPTION`, `UNKNOWN_GRAPH_FORMAT`, `INVALID_OPTION`; as `outputTarget`
 */
export async function graphFile(
  { graph: file, context, depth, arcs }: GraphOptions,
  sources: readonly string[],
): Promise<((model: LanguageModel) => Promise<DrawnGraph>) | undefined> {
  if (file === undefined) {
    const alone = { '--depth': depth, '--arcs': arcs, '--context': context };
    const [option] = Object.entries(alone).find(([, value]) => value !== undefined) ?? [];
    if (option === undefined) return undefined;
    throw new ArgumentError('MISSING_OPTION', `${option} is for a graph; say by --graph which file it goes to`);
  }
  const markup = markupOf(file);
  const extent = {
    depth: within('--depth', depth ?? DEFAULT_DEPTH, MOST_STEPS),
    arcs: within('--arcs', arcs ?? DEFAULT_ARCS, MOST_ARCS),
  };
  const target = await outputTarget(file, sources);
  return async (model) => {
    const { graphAround } = await import('./graphAround.ts');
    const graph = graphAround(model, context ?? START_MARK, extent);
    const text = await markup(graph);
    await writeThrough(await FileSink.open(target), (sink) => sink.write(text));
    const states = graph.nodes.filter(({ kind }) => kind === 'state' || kind === 'focus').length;
    return { file, context: graph.focus, states, arcs: graph.arcs.length };
  };
}

/** Loaded when it is asked for: what lays graphs out is as large as all else. */
function markupOf(file: string): (graph: ModelGraph) => Promise<string> {
  switch (extname(file).toLowerCase()) {
    case '.svg':
      return async (graph) => (await import('./graphSvg.ts')).graphSvg(graph);
    case '.html':
    case '.htm':
      return async (graph) => (await import('./graphHtml.ts')).graphHtml(graph);
    default:
      throw new ArgumentError(
        'UNKNOWN_GRAPH_FORMAT',
        `--graph is ${JSON.stringify(file)}; the file must end in .svg or .html`,
      );
  }
}

function within(option: string, text: string, most: number): number {
  const value = parseInteger(option, text);
  if (value >= 1 && value <= most) return value;
  throw new ArgumentError('INVALID_OPTION', `${option} is ${text}; it must be a whole number from 1 to ${most}`);
}
