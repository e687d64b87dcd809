import {
  ArgumentError,
  type BlockListData,
  type BlockListEntries,
  isWellFormed,
  MAX_ORDER,
  makeBlockList,
  type Smoothing,
  type TokenizerSettings,
  type TokenizerType,
} from '@phonyland/ngram';
import { STATED_FIELDS, type StatedMetadata } from '../model/ModelMetadata.ts';
import type { TrainingReport } from './TrainingReport.ts';

/** How a model is trained. */
export interface TrainingOptions {
  /** What the model is called; default `'model'`, or the file's name when trained from a file. */
  readonly name?: string | undefined;
  /** BCP 47 tag of the rows' language; default `'und'` (undetermined). */
  readonly locale?: string | undefined;
  /**
   * Length of the longest n-gram, in tokens: 1..10; default 5 for characters, 3 for words. `'auto'` chooses it by
   * cross-validation on the rows (see `chooseOrder`), and the smoothing with it unless that is given.
   */
  readonly order?: number | 'auto' | undefined;
  /** Default `'kneser-ney'`. */
  readonly smoothing?: Smoothing | undefined;
  /** Default `'character'`. */
  readonly tokenizer?: TokenizerType | TokenizerSettings | undefined;
  /**
   * How many bytes the model's file may have: n-grams are dropped, those first that cost least (see `makeTables`),
   * until it fits. A positive integer; default without limit. Not together with `mergeable`.
   */
  readonly maxBytes?: number | undefined;
  /**
   * Tell no n-gram, single symbols included, that fewer different rows than these have: an integer from 1; default 1,
   * all are told. Not together with `mergeable` or hybrid tokens.
   */
  readonly minSupport?: number | undefined;
  /**
   * Keep fingerprints of the rows, so that `isOriginal` and `excludeOriginals` work; default true, or false with a
   * `minSupport` above 1, since they tell whether a given row was among them.
   */
  readonly originals?: boolean | undefined;
  /**
   * Keep the rows themselves, so that the model can be merged with others. Such a file holds its training data. Default
   * false.
   */
  readonly mergeable?: boolean | undefined;
  /**
   * Words, and parts of words, that generators over the model never give unless they are told to: a list that travels with the
   * model, as hashes. Default none. Rows that have them are learned all the same.
   */
  readonly blocked?: BlockListEntries | undefined;
  /** Version, source, licence and attribution of the data, to travel with the model. */
  readonly metadata?: StatedMetadata | undefined;
  /** Called when the model is made, with what it does not tell itself. */
  readonly onReport?: ((report: TrainingReport) => void) | undefined;
}

const OPTIONS: readonly (keyof TrainingOptions)[] = [
  'name',
  'locale',
  'order',
  'smoothing',
  'tokenizer',
  'originals',
  'mergeable',
  'blocked',
  'metadata',
  'maxBytes',
  'minSupport',
  'onReport',
];

/** Options with their defaults filled in. */
export interface ResolvedTrainingOptions {
  readonly name: string;
  readonly locale: string;
  readonly order: number | 'auto';
  /** The order when rows are too few to choose one. */
  readonly defaultOrder: number;
  /** Undefined when it is chosen with the order. */
  readonly smoothing: Smoothing | undefined;
  readonly tokenizer: TokenizerType | TokenizerSettings;
  readonly maxBytes: number | undefined;
  readonly minSupport: number;
  readonly originals: boolean;
  readonly mergeable: boolean;
  /** Undefined when nothing is blocked. */
  readonly blocked: BlockListData | undefined;
  readonly metadata: StatedMetadata;
  readonly onReport: ((report: TrainingReport) => void) | undefined;
}

/**
 * Checks options and fills in the defaults.
 * @throws ArgumentError `UNKNOWN_OPTION`, `INVALID_OPTION`, `ORDER_OUT_OF_RANGE`, `OPTIONS_CONFLICT`, `INVALID_BLOCK_LIST`
 */
export function resolveTrainingOptions(options: TrainingOptions): ResolvedTrainingOptions {
  for (const name of Object.keys(options)) {
    if (!(OPTIONS as readonly string[]).includes(name)) {
      throw new ArgumentError(
        'UNKNOWN_OPTION',
        `trainModel: there is no option ${JSON.stringify(name)}; the options are ${OPTIONS.join(', ')}`,
      );
    }
  }
  const tokenizer = options.tokenizer ?? 'character';
  const type = typeof tokenizer === 'string' ? tokenizer : tokenizer.type;
  const defaultOrder = type === 'character' ? 5 : 3;
  const order = options.order ?? defaultOrder;
  if (order !== 'auto' && (!Number.isInteger(order) || order < 1 || order > MAX_ORDER)) {
    throw new ArgumentError(
      'ORDER_OUT_OF_RANGE',
      `trainModel: order is ${String(order)}; it must be an integer from 1 to ${MAX_ORDER} (names do well with 4 to 6, words with 2 or 3), or 'auto'`,
    );
  }
  const smoothing = options.smoothing ?? (order === 'auto' ? undefined : 'kneser-ney');
  if (smoothing !== undefined && smoothing !== 'none' && smoothing !== 'kneser-ney') {
    throw new ArgumentError(
      'INVALID_OPTION',
      `trainModel: smoothing is ${JSON.stringify(smoothing)}; it must be 'none' or 'kneser-ney'`,
    );
  }
  const maxBytes = options.maxBytes === undefined ? undefined : positive('maxBytes', options.maxBytes);
  const minSupport = positive('minSupport', options.minSupport ?? 1);
  const mergeable = flag('mergeable', options.mergeable ?? false);
  if (mergeable && maxBytes !== undefined) {
    throw conflict(`maxBytes is ${maxBytes} and mergeable is true, but a mergeable model is as large as its rows`);
  }
  if (mergeable && minSupport > 1) {
    throw conflict(`minSupport is ${minSupport} and mergeable is true, but a mergeable model holds all of its rows`);
  }
  if (type === 'hybrid' && minSupport > 1) {
    throw conflict(
      `minSupport is ${minSupport} and the tokenizer 'hybrid', whose spellings are learned from words and not from rows`,
    );
  }
  const { onReport } = options;
  if (onReport !== undefined && typeof onReport !== 'function') {
    throw new ArgumentError(
      'INVALID_OPTION',
      `trainModel: onReport is ${JSON.stringify(onReport)}; it must be a function`,
    );
  }
  return {
    name: text('name', options.name ?? 'model'),
    locale: checkLocale(text('locale', options.locale ?? 'und')),
    order,
    defaultOrder,
    smoothing,
    tokenizer,
    maxBytes,
    minSupport,
    originals: flag('originals', options.originals ?? minSupport === 1),
    mergeable,
    blocked: checkBlocked(options.blocked ?? {}),
    metadata: checkMetadata(options.metadata ?? {}),
    onReport,
  };
}

function positive(name: string, value: unknown): number {
  if (Number.isSafeInteger(value) && (value as number) >= 1) return value as number;
  throw new ArgumentError(
    'INVALID_OPTION',
    `trainModel: ${name} is ${typeof value === 'number' ? value : JSON.stringify(value)}; it must be an integer from 1`,
  );
}

function conflict(why: string): ArgumentError {
  return new ArgumentError('OPTIONS_CONFLICT', `trainModel: ${why}; give one of them`);
}

function text(name: string, value: unknown): string {
  if (typeof value === 'string' && value !== '' && isWellFormed(value)) return value;
  throw new ArgumentError(
    'INVALID_OPTION',
    `trainModel: ${name} is ${JSON.stringify(value)}; it must be a text that is not empty`,
  );
}

function flag(name: string, value: unknown): boolean {
  if (typeof value === 'boolean') return value;
  throw new ArgumentError(
    'INVALID_OPTION',
    `trainModel: ${name} is ${JSON.stringify(value)}; it must be true or false`,
  );
}

/**
 * A BCP 47 tag in the case that the standard recommends: `pt-BR`, `zh-Latn`, extensions (`en-u-co-phonebk`) in small
 * letters.
 */
function checkLocale(tag: string): string {
  const parts = tag.replaceAll('_', '-').split('-');
  if (/^[A-Za-z]{2,8}$/.test(parts[0]!) && parts.every((part) => /^[A-Za-z0-9]{1,8}$/.test(part))) {
    const extension = parts.findIndex((part, i) => i > 0 && part.length === 1);
    return parts
      .map((part, i) => {
        if (i === 0 || (extension > 0 && i >= extension)) return part.toLowerCase();
        if (part.length === 2) return part.toUpperCase();
        return part.length === 4 ? part[0]!.toUpperCase() + part.slice(1).toLowerCase() : part.toLowerCase();
      })
      .join('-');
  }
  throw new ArgumentError(
    'INVALID_OPTION',
    `trainModel: locale is ${JSON.stringify(tag)}; it must be a BCP 47 tag such as 'tr' or 'pt-BR'`,
  );
}

function checkBlocked(blocked: BlockListEntries): BlockListData | undefined {
  if (typeof blocked !== 'object' || Array.isArray(blocked)) {
    throw new ArgumentError(
      'INVALID_OPTION',
      `trainModel: blocked is ${JSON.stringify(blocked)}; it must be { words, parts }, each a list of texts`,
    );
  }
  const unknown = Object.keys(blocked).find((field) => field !== 'words' && field !== 'parts');
  if (unknown !== undefined) {
    throw new ArgumentError(
      'UNKNOWN_OPTION',
      `trainModel: blocked has no field ${JSON.stringify(unknown)}; the fields are words, parts`,
    );
  }
  const list = makeBlockList(blocked, 'trainModel: blocked');
  return list.words.length + list.parts.length === 0 ? undefined : list;
}

function checkMetadata(metadata: StatedMetadata): StatedMetadata {
  for (const [name, value] of Object.entries(metadata)) {
    if (!(STATED_FIELDS as readonly string[]).includes(name)) {
      throw new ArgumentError(
        'UNKNOWN_OPTION',
        `trainModel: metadata has no field ${JSON.stringify(name)}; the fields are ${STATED_FIELDS.join(', ')}`,
      );
    }
    text(`metadata.${name}`, value);
  }
  return metadata;
}
