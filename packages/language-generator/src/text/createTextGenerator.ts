import { ArgumentError, LanguageModel } from '@phonyland/language-model';
import { escapePath } from '../generator/createGenerator.ts';
import type { BlockedOption } from '../generator/sources/blockedOption.ts';
import { checkOptionNames } from '../generator/sources/ModelSource.ts';
import { defaultRoot } from '../root/defaultRoot.ts';
import { Root, type Seed } from '../root/Root.ts';
import type { TextValues } from './TextMaker.ts';
import { type TextGenerator, textModule } from './textModule.ts';

/** How a text generator is made. */
export interface TextGeneratorOptions {
  /** A new root with this seed; default: the root that all unseeded generators share. */
  readonly seed?: Seed | undefined;
  /** What the values' addresses begin with; default: the model's name. */
  readonly path?: string | undefined;
  /** What the model's values are; see `textModule`. */
  readonly values?: TextValues | undefined;
  /** Words that texts never have; see `ModelOptions.blocked`. Default: those of the model's own list. */
  readonly blocked?: BlockedOption | undefined;
}

/**
 * Generators of words, sentences, paragraphs and texts over a model of sentences (see `trainTextModel`) or of single words.
 * @throws ArgumentError `INVALID_MODEL`, `INVALID_OPTIONS`, `INVALID_BLOCK_LIST`, `UNKNOWN_OPTION`
 */
export function createTextGenerator(model: LanguageModel, options: TextGeneratorOptions = {}): TextGenerator {
  if (!(model instanceof LanguageModel)) {
    throw new ArgumentError(
      'INVALID_MODEL',
      'createTextGenerator: the first argument is no model; make one with trainTextModel(…) or loadModel(path)',
    );
  }
  checkOptionNames('createTextGenerator', options, ['seed', 'path', 'values', 'blocked']);
  const { seed, path = model.metadata.name, values, blocked } = options;
  if (typeof path !== 'string' || path === '') {
    throw new ArgumentError(
      'INVALID_OPTIONS',
      `createTextGenerator: path is ${JSON.stringify(path)}; it must be a text`,
    );
  }
  const root = seed === undefined ? defaultRoot() : new Root({ seed });
  return textModule(root, model, escapePath(path), values, blocked);
}
