import {
  escapePath,
  type LanguageModel,
  type ModelMetadata,
  ModelSource,
  makeGenerator,
  type OrderChoice,
  Root,
  type TrainingReport,
} from '@phonyland/language-generator';
import { formatBytes, formatCount } from '../text/numbers.ts';
import { printable } from '../text/printable.ts';
import { table } from '../text/table.ts';

/** The seed of the samples: the same model shows the same ones. */
export const SAMPLE_SEED = '1';
const SAMPLES = 3;

/** What a training tells at its end. */
export interface TrainingSummary extends ModelMetadata {
  /** The model's file; `'-'` for standard output. */
  readonly output: string;
  readonly states: number;
  readonly arcs: number;
  /** How the order was chosen; null when it was given. */
  readonly orderChoice: OrderChoice | null;
  /** How many n-grams there are, and how many are told. */
  readonly ngrams: TrainingReport['ngrams'];
  /** Rows that mix scripts within a word. */
  readonly mixedScripts: TrainingReport['mixedScripts'];
  /** Size of the file. */
  readonly bytes: number;
  /** From the first byte read to the model in its file. */
  readonly seconds: number;
  /** What `phony generate <output> 3 --seed 1` gives. */
  readonly samples: readonly string[];
}

/** The facts of a training. */
export function trainingSummary(
  model: LanguageModel,
  { orderChoice, ngrams, mixedScripts }: TrainingReport,
  { output, bytes, seconds }: Pick<TrainingSummary, 'output' | 'bytes' | 'seconds'>,
): TrainingSummary {
  const { arcCounts, tokens } = model.content.tables;
  const source = new ModelSource(new Root({ seed: SAMPLE_SEED }), model, `model:${escapePath(model.metadata.name)}`);
  return {
    output,
    ...model.metadata,
    states: arcCounts.length,
    arcs: tokens.length,
    orderChoice,
    ngrams,
    mixedScripts,
    bytes,
    seconds: Math.round(seconds * 1000) / 1000,
    samples: makeGenerator(source).batch(SAMPLES),
  };
}

/** What has to be said of rows that mix scripts; undefined where none does. */
export function mixedScriptsWarning({ count, first }: TrainingReport['mixedScripts']): string | undefined {
  if (count === 0) return undefined;
  const rows = first.map(({ row, text }) => `row ${row} ${JSON.stringify(printable(text))}`).join(', ');
  const more = count > first.length ? ', …' : '';
  return `warning: ${formatCount(count)} ${count === 1 ? 'row mixes' : 'rows mix'} scripts within a word: ${rows}${more}; look-alike letters are learned like all others, so mend or drop them\n`;
}

/** The same for a person. @param first lines that go before */
export function summaryText(
  summary: Omit<TrainingSummary, 'mixedScripts'>,
  first: readonly (readonly [string, string])[] = [],
): string {
  const { output, rows, order, smoothing, arcs, orderChoice, ngrams, bytes, seconds, samples } = summary;
  const { kept, counted } = ngrams;
  const lines = table([
    ...first,
    ['rows', formatCount(rows)],
    ['model', `order ${order}, smoothing ${smoothing}, ${formatCount(arcs)} arcs`],
    ...(orderChoice === null ? [] : [['order', orderText(orderChoice)] as const]),
    ...(kept === counted ? [] : [['kept', `${formatCount(kept)} of ${formatCount(counted)} n-grams`] as const]),
    ['file', `${output === '-' ? 'standard output' : printable(output)}, ${formatBytes(bytes)}`],
    ['time', `${seconds.toFixed(2)} s`],
    ['like', samples.map((sample) => printable(sample)).join(', ')],
  ]);
  return `${lines.join('\n')}\n`;
}

/** What the orders were judged by. */
function orderText({ order, compared, candidates }: OrderChoice): string {
  if (candidates.length === 0) {
    return compared === 0
      ? `${order}, the default: too few rows to compare orders`
      : `${order}, the lowest: no order gives all rows that it has not seen`;
  }
  const losses = candidates.map(
    (tried) => `${tried.order}${tried.smoothing === 'none' ? ' without smoothing' : ''}: ${tried.loss.toFixed(3)}`,
  );
  return `${order} by nats a token on ${formatCount(compared)} held-out rows (${losses.join(', ')})`;
}
