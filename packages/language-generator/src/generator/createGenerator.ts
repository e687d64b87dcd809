import { ArgumentError, LanguageModel } from '@phonyland/language-model';
import { defaultRoot } from '../root/defaultRoot.ts';
import { Root, type Seed } from '../root/Root.ts';
import type { Generator } from './Generator.ts';
import { makeGenerator } from './makeGenerator.ts';
import { type ModelOptions, ModelSource } from './sources/ModelSource.ts';

/** How a generator over a model is made. */
export interface GeneratorOptions extends ModelOptions {
  /** A new root with this seed; default: the root that all unseeded generators share. */
  readonly seed?: Seed | undefined;
  /** What the values' addresses begin with; default: the model's name. Two generators of a root with one path share a counter. */
  readonly path?: string | undefined;
}

/**
 * A generator of the model's values.
 * @throws ArgumentError for options that do not fit; GenerationError `UNSATISFIABLE` when no value satisfies the constraints
 */
export function createGenerator(model: LanguageModel, options: GeneratorOptions = {}): Generator<string, ModelOptions> {
  if (!(model instanceof LanguageModel)) {
    throw new ArgumentError(
      'INVALID_MODEL',
      'createGenerator: the first argument is no model; make one with trainModel(…) or loadModel(path)',
    );
  }
  const { seed, path = model.metadata.name, ...values } = options;
  if (typeof path !== 'string' || path === '') {
    throw new ArgumentError('INVALID_OPTIONS', `createGenerator: path is ${JSON.stringify(path)}; it must be a text`);
  }
  const root = seed === undefined ? defaultRoot() : new Root({ seed });
  return makeGenerator(new ModelSource(root, model, escapePath(path), values));
}

/** A user's path, with the marks that options and views add to paths spelled out, so that no two addresses meet. */
export function escapePath(path: string): string {
  return path.replace(/[%?#@]/g, encodeURIComponent);
}
