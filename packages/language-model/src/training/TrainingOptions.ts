import { ArgumentError, isWellFormed, MAX_ORDER, type Smoothing, type TokenizerSettings } from '@phonyland/ngram';
import { STATED_FIELDS, type StatedMetadata } from '../model/ModelMetadata.ts';

/** How a model is trained. */
export interface TrainingOptions {
  /** What the model is called; default `'model'`, or the file's name when trained from a file. */
  readonly name?: string | undefined;
  /** BCP 47 tag of the rows' language; default `'und'` (undetermined). */
  readonly locale?: string | undefined;
  /** Length of the longest n-gram, in tokens: 1..10; default 5 for characters, 3 for words. */
  readonly order?: number | undefined;
  /** Default `'kneser-ney'`. */
  readonly smoothing?: Smoothing | undefined;
  /** Default `'character'`. */
  readonly tokenizer?: 'character' | 'word' | TokenizerSettings | undefined;
  /** Keep fingerprints of the rows, so that `isOriginal` and `excludeOriginals` work; default true. */
  readonly originals?: boolean | undefined;
  /** Keep the rows themselves, so that the model can be merged with others. Such a file holds its training data. Default false. */
  readonly mergeable?: boolean | undefined;
  /** Version, source, licence and attribution of the data, to travel with the model. */
  readonly metadata?: StatedMetadata | undefined;
}

const OPTIONS: readonly (keyof TrainingOptions)[] = [
  'name',
  'locale',
  'order',
  'smoothing',
  'tokenizer',
  'originals',
  'mergeable',
  'metadata',
];

/** Options with their defaults filled in. */
export interface ResolvedTrainingOptions {
  readonly name: string;
  readonly locale: string;
  readonly order: number;
  readonly smoothing: Smoothing;
  readonly tokenizer: 'character' | 'word' | TokenizerSettings;
  readonly originals: boolean;
  readonly mergeable: boolean;
  readonly metadata: StatedMetadata;
}

/**
 * Checks options and fills in the defaults.
 * @throws ArgumentError `UNKNOWN_OPTION`, `INVALID_OPTION`, `ORDER_OUT_OF_RANGE`
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
  const words = (typeof tokenizer === 'string' ? tokenizer : tokenizer.type) === 'word';
  const order = options.order ?? (words ? 3 : 5);
  if (!Number.isInteger(order) || order < 1 || order > MAX_ORDER) {
    throw new ArgumentError(
      'ORDER_OUT_OF_RANGE',
      `trainModel: order is ${String(order)}; it must be an integer from 1 to ${MAX_ORDER} (names do well with 4 to 6, words with 2 or 3)`,
    );
  }
  const smoothing = options.smoothing ?? 'kneser-ney';
  if (smoothing !== 'none' && smoothing !== 'kneser-ney') {
    throw new ArgumentError(
      'INVALID_OPTION',
      `trainModel: smoothing is ${JSON.stringify(smoothing)}; it must be 'none' or 'kneser-ney'`,
    );
  }
  return {
    name: text('name', options.name ?? 'model'),
    locale: checkLocale(text('locale', options.locale ?? 'und')),
    order,
    smoothing,
    tokenizer,
    originals: flag('originals', options.originals ?? true),
    mergeable: flag('mergeable', options.mergeable ?? false),
    metadata: checkMetadata(options.metadata ?? {}),
  };
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

/** A BCP 47 tag in the case that the standard recommends: `pt-BR`, `zh-Latn`, extensions (`en-u-co-phonebk`) in small letters. */
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
