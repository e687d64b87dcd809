import { ArgumentError, PhonyError } from '@phonyland/ngram';
import type { LanguageModel } from '../model/LanguageModel.ts';
import { STATED_FIELDS } from '../model/ModelMetadata.ts';
import { Trainer } from './Trainer.ts';

/**
 * The model of the rows of several models, each trained with `mergeable: true` and the same order, smoothing and tokenizer.
 *
 * It is the very model that one training on all rows gives, rows that several models share included: a mergeable model
 * keeps its rows and merging trains on their union. (Counts alone could not tell a row that two shards share from two
 * rows.) Name, locale and stated metadata are those of the first model; blocked is what any of
 * them blocks. The result is mergeable again.
 * @throws ArgumentError `NO_MODELS`, `MODELS_DIFFER`; PhonyError `NOT_MERGEABLE` for a model that does not keep its rows
 */
export function mergeModels(models: Iterable<LanguageModel>): LanguageModel {
  const all = Array.from(models);
  const first = all[0];
  if (first === undefined) throw new ArgumentError('NO_MODELS', 'mergeModels: there are no models; give at least one');
  const { name, locale, order, smoothing, tokenizer } = first.metadata;
  const stated = STATED_FIELDS.filter((field) => first.metadata[field] !== undefined);
  const trainer = new Trainer({
    name,
    locale,
    order,
    smoothing,
    tokenizer,
    originals: first.knowsOriginals,
    mergeable: true,
    metadata: Object.fromEntries(stated.map((field) => [field, first.metadata[field]])),
  });
  for (const model of all) {
    const { metadata } = model;
    const rows = model.content.rows;
    if (rows === null) {
      throw new PhonyError(
        'NOT_MERGEABLE',
        `mergeModels: the model ${JSON.stringify(metadata.name)} does not keep its rows; train it with \`mergeable: true\` (--mergeable)`,
      );
    }
    if (kind(model) !== kind(first)) {
      throw new ArgumentError(
        'MODELS_DIFFER',
        `mergeModels: ${JSON.stringify(metadata.name)} is ${kind(model)}, ${JSON.stringify(name)} is ${kind(first)}; train both the same way`,
      );
    }
    for (const [text, weight] of rows) trainer.add(text, weight);
    model.content.paragraphs?.forEach((count, sentences) => {
      if (count > 0) trainer.countParagraphs(sentences, count);
    });
    if (model.content.blocked !== undefined) trainer.block(model.content.blocked);
  }
  return trainer.finish();
}

/** What two models have to share to be merged, in words. */
function kind({ metadata, knowsOriginals }: LanguageModel): string {
  const { order, smoothing, tokenizer } = metadata;
  const cut = tokenizer.minCount === undefined ? tokenizer.unit : `${tokenizer.unit}, minCount ${tokenizer.minCount}`;
  return `${tokenizer.type} (${cut}) of order ${order}, smoothing ${smoothing}, ${knowsOriginals ? 'with' : 'without'} originals`;
}
