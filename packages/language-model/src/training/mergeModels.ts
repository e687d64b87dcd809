import { ArgumentError, PhonyError } from '@phonyland/ngram';
import type { LanguageModel } from '../model/LanguageModel.ts';
import { STATED_FIELDS } from '../model/ModelMetadata.ts';
import { Trainer } from './Trainer.ts';
import type { TrainingOptions } from './TrainingOptions.ts';

/** The options of a training that a merge has too. */
type MergeOption = 'name' | 'locale' | 'metadata' | 'mergeable' | 'originals' | 'maxBytes' | 'minSupport' | 'onReport';

const OPTIONS: readonly MergeOption[] = [
  'name',
  'locale',
  'metadata',
  'mergeable',
  'originals',
  'maxBytes',
  'minSupport',
  'onReport',
];

/**
 * What may be said of a merged model. Name, locale and metadata are by default those of the first model, as is whether it knows
 * originals; `mergeable` is true by default, and false gives a model to ship, without its rows: only that one may have `maxBytes` or
 * `minSupport`. Everything else is as the models were trained.
 */
export type MergeOptions = Pick<TrainingOptions, MergeOption>;

/**
 * The model of the rows of several models, each trained with `mergeable: true` and the same order, smoothing and tokenizer.
 *
 * It is the very model that one training on all rows gives, rows that several models share included: a mergeable model
 * keeps its rows and merging trains on their union. (Counts alone could not tell a row that two shards share from two
 * rows.) Name, locale and stated metadata are those of the first model unless options say otherwise; blocked is what any of
 * them blocks. The result is mergeable again unless `mergeable: false` is given.
 * @throws ArgumentError `NO_MODELS`; `MODELS_DIFFER`, whose `details.differences` has for each setting that differs its values, each with
 *   the indices of its models; `UNKNOWN_OPTION` and as training does for options; PhonyError `NOT_MERGEABLE` for a model that does not keep
 *   its rows, with its `details.index`
 */
export function mergeModels(models: Iterable<LanguageModel>, options: MergeOptions = {}): LanguageModel {
  const unknown = Object.keys(options).find((name) => !(OPTIONS as readonly string[]).includes(name));
  if (unknown !== undefined) {
    throw new ArgumentError(
      'UNKNOWN_OPTION',
      `mergeModels: there is no option ${JSON.stringify(unknown)}; the options are ${OPTIONS.join(', ')}`,
    );
  }
  const all = Array.from(models);
  const first = all[0];
  if (first === undefined) throw new ArgumentError('NO_MODELS', 'mergeModels: there are no models; give at least one');
  checkMergeable(all);
  checkAlike(all, first);
  const { name, locale, order, smoothing, tokenizer } = first.metadata;
  const { minSupport = 1 } = options;
  const stated = STATED_FIELDS.filter((field) => first.metadata[field] !== undefined);
  const trainer = new Trainer({
    ...options,
    name: options.name ?? name,
    locale: options.locale ?? locale,
    order,
    smoothing,
    tokenizer,
    // With a support above 1 fingerprints are kept only when they are asked for, as in a training.
    originals: options.originals ?? (first.knowsOriginals && minSupport === 1),
    mergeable: options.mergeable ?? true,
    metadata: options.metadata ?? Object.fromEntries(stated.map((field) => [field, first.metadata[field]])),
  });
  for (const { content } of all) {
    for (const [text, weight] of content.rows!) trainer.add(text, weight);
    content.paragraphs?.forEach((count, sentences) => {
      if (count > 0) trainer.countParagraphs(sentences, count);
    });
    if (content.blocked !== undefined) trainer.block(content.blocked);
  }
  return trainer.finish();
}

function checkMergeable(models: readonly LanguageModel[]): void {
  const index = models.findIndex(({ mergeable }) => !mergeable);
  if (index < 0) return;
  throw new PhonyError(
    'NOT_MERGEABLE',
    `mergeModels: the model ${JSON.stringify(models[index]!.metadata.name)} does not keep its rows; train it with \`mergeable: true\` (--mergeable)`,
    { details: { index } },
  );
}

function checkAlike(models: readonly LanguageModel[], first: LanguageModel): void {
  const other = models.find((model) => kind(model) !== kind(first));
  if (other === undefined) return;
  throw new ArgumentError(
    'MODELS_DIFFER',
    `mergeModels: ${JSON.stringify(other.metadata.name)} is ${kind(other)}, ${JSON.stringify(first.metadata.name)} is ${kind(first)}; train both the same way`,
    { details: { differences: differences(models) } },
  );
}

/** What two models have to share to be merged, in words. */
function kind(model: LanguageModel): string {
  const { order, smoothing, tokenizer, originals } = settings(model);
  return `${tokenizer} of order ${order}, smoothing ${smoothing}, ${originals} originals`;
}

function settings({ metadata, knowsOriginals }: LanguageModel): Record<string, string> {
  const { order, smoothing, tokenizer } = metadata;
  const cut = tokenizer.minCount === undefined ? tokenizer.unit : `${tokenizer.unit}, minCount ${tokenizer.minCount}`;
  return {
    order: String(order),
    smoothing,
    tokenizer: `${tokenizer.type} (${cut})`,
    originals: knowsOriginals ? 'with' : 'without',
  };
}

/** Of each setting that differs: its values, and the indices of the models that have it. */
function differences(models: readonly LanguageModel[]): Record<string, Record<string, number[]>> {
  const found: Record<string, Record<string, number[]>> = {};
  models.forEach((model, index) => {
    for (const [name, value] of Object.entries(settings(model))) {
      found[name] ??= {};
      found[name][value] ??= [];
      found[name][value].push(index);
    }
  });
  return Object.fromEntries(Object.entries(found).filter(([, values]) => Object.keys(values).length > 1));
}
