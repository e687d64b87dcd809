import { ArgumentError, isBytes, LanguageModel } from '@phonyland/language-model';
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

/** The models that bytes were decoded to: a module that is imported in ten places is decoded once. */
const decoded = new WeakMap<Uint8Array, LanguageModel>();

/**
 * A generator of the model's values.
 * @param model a model, or the bytes of a `.phony` file, as `@phonyland/model-modules/tr/person_names` gives them; bytes are decoded once
 * for each `Uint8Array` and must not change afterwards
 * @throws ArgumentError for options that do not fit; ModelFormatError for bytes that are no model, as `LanguageModel.decode`;
 * GenerationError `UNSATISFIABLE` when no value satisfies the constraints
 */
export function createGenerator(
  model: LanguageModel | Uint8Array,
  options: GeneratorOptions = {},
): Generator<string, ModelOptions> {
  const values = modelOf(model);
  const { seed, path = values.metadata.name, ...rest } = options;
  if (typeof path !== 'string' || path === '') {
    throw new ArgumentError('INVALID_OPTIONS', `createGenerator: path is ${JSON.stringify(path)}; it must be a text`);
  }
  const root = seed === undefined ? defaultRoot() : new Root({ seed });
  return makeGenerator(new ModelSource(root, values, escapePath(path), rest));
}

function modelOf(model: LanguageModel | Uint8Array): LanguageModel {
  if (model instanceof LanguageModel) return model;
  if (!isBytes(model)) {
    throw new ArgumentError(
      'INVALID_MODEL',
      'createGenerator: the first argument is no model; give one of trainModel(…) or loadModel(path), or the bytes of a .phony file',
    );
  }
  let made = decoded.get(model);
  if (made === undefined) {
    made = LanguageModel.decode(model);
    decoded.set(model, made);
  }
  return made;
}

/** A user's path, with the marks that options and views add to paths spelled out, so that no two addresses meet. */
export function escapePath(path: string): string {
  return path.replace(/[%?#@]/g, encodeURIComponent);
}
