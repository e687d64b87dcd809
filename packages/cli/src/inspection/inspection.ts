import type { LanguageModel, ModelMetadata } from '@phonyland/language-generator';
import type { Colors } from '../Session.ts';
import { histogram } from '../text/histogram.ts';
import { formatBytes, formatCount } from '../text/numbers.ts';
import { printable } from '../text/printable.ts';
import { table } from '../text/table.ts';

/** Bytes of the hash at the end of a `.phony` file. */
const HASH_BYTES = 32;
/** Of the 8-bit slots of the originals' filter. */
const FALSE_POSITIVES = 1 / 256;

/** What there is to see of a model. */
export interface Inspection {
  readonly metadata: ModelMetadata;
  /** Size of the file; undefined for a model that has none. */
  readonly bytes: number | undefined;
  readonly states: number;
  readonly arcs: number;
  /** How many different symbols rows are made of. */
  readonly symbols: number;
  /** No value is longer, in tokens. */
  readonly maxTokens: number;
  /** `lengths[n]`: how many different rows have n code points. */
  readonly lengths: readonly number[];
  /** How the model tells its rows from new values; null when it cannot. */
  readonly originals: { readonly rows: number; readonly bytes: number; readonly falsePositives: number } | null;
  /** How many words, and parts of words, generators leave out; null without a block list. */
  readonly blocked: { readonly words: number; readonly parts: number } | null;
  /** Whether the model keeps its rows and can be merged. */
  readonly mergeable: boolean;
  /** SHA-256 of the content, in hexadecimal. */
  readonly hash: string;
  readonly seed: string;
  readonly samples: readonly string[];
}

/** The facts of a model and of samples drawn from it. */
export function inspection(
  model: LanguageModel,
  bytes: number | undefined,
  { seed, values }: { readonly seed: string; readonly values: readonly string[] },
): Inspection {
  const { metadata, tables, spellings, lengths, originals, blocked } = model.content;
  const all = [tables, ...Object.values(spellings ?? {})];
  return {
    metadata,
    bytes,
    states: all.reduce((sum, { arcCounts }) => sum + arcCounts.length, 0),
    arcs: all.reduce((sum, { tokens }) => sum + tokens.length, 0),
    // The first two stand for the end and the start.
    symbols: tables.symbols.length - 2,
    maxTokens: tables.maxTokens,
    lengths,
    originals:
      originals === null
        ? null
        : { rows: originals.size, bytes: originals.slots.length, falsePositives: FALSE_POSITIVES },
    blocked: blocked === undefined ? null : { words: blocked.words.length, parts: blocked.parts.length },
    mergeable: model.mergeable,
    hash: Buffer.from(model.encode().subarray(-HASH_BYTES)).toString('hex'),
    seed,
    samples: values,
  };
}

/**
 * The same for a person.
 * @param bar what the histogram is drawn with
 */
export function inspectionText(found: Inspection, bar: string, colors: Colors): string {
  const { metadata, bytes, originals, blocked } = found;
  const { name, locale, version, source, licence, attribution, order, smoothing, tokenizer, rows, weight } = metadata;
  const { type, unit } = tokenizer;
  const kind = type === 'character' && unit === 'grapheme' ? 'grapheme' : type;
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['name', name],
    ['version', version],
    ['locale', locale],
    ['source', source],
    ['licence', licence],
    ['attribution', attribution],
    ['rows', weight === rows ? formatCount(rows) : `${formatCount(rows)}, weight ${weight}`],
    ['model', `order ${order}, smoothing ${smoothing}, tokenizer ${kind}`],
    ['size', bytes === undefined ? undefined : formatBytes(bytes)],
    ['states', formatCount(found.states)],
    ['arcs', formatCount(found.arcs)],
    ['symbols', formatCount(found.symbols)],
    ['longest', `${formatCount(found.maxTokens)} tokens`],
    ['originals', originals === null ? 'not known' : originalsText(originals)],
    [
      'blocked',
      blocked === null
        ? 'nothing'
        : `${formatCount(blocked.words)} words, ${formatCount(blocked.parts)} parts of words`,
    ],
    ['mergeable', found.mergeable ? 'yes: it holds its rows' : 'no'],
    ['hash', found.hash],
  ];
  const shown = facts.flatMap(([fact, value]) => (value === undefined ? [] : [[fact, printable(value)]]));
  const parts: [title: string, lines: readonly string[]][] = [
    ['Length of the rows, in code points', histogram(found.lengths, bar)],
    [`Values with seed ${printable(found.seed)}`, found.samples.map(printable)],
  ];
  const titled = parts
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) => `\n${colors.bold(title)}\n${lines.map((line) => `  ${line}\n`).join('')}`);
  return `${table(shown).join('\n')}\n${titled.join('')}`;
}

function originalsText({ rows, bytes, falsePositives }: NonNullable<Inspection['originals']>): string {
  const rate = `1 of ${Math.round(1 / falsePositives)}`;
  return `${formatCount(rows)} known by fingerprint, ${formatBytes(bytes)}; takes ${rate} new values for one`;
}
