import {
  ArgumentError,
  CONSTRAINT_NAMES,
  type ConstrainedWalk,
  type Constraints,
  type LanguageModel,
  normalizeConstraints,
  PhonyError,
  type Words4,
} from '@phonyland/language-model';
import { MOST_REDRAWS, redrawWord } from '../../address/addressWords.ts';
import type { Root } from '../../root/Root.ts';
import { GenerationError } from '../GenerationError.ts';
import type { Source } from '../Source.ts';

/** What a generator over a model can be told about its values. */
export interface ModelOptions extends Constraints {
  /** Never give a row that the model was trained on; default false. */
  readonly excludeOriginals?: boolean | undefined;
}

/** The names of all options of a generator over a model. */
export const MODEL_OPTIONS: readonly string[] = [...CONSTRAINT_NAMES, 'excludeOriginals'];

/** The values of a model, with or without constraints. */
export class ModelSource implements Source<string, ModelOptions> {
  readonly root: Root;
  readonly path: string;
  readonly addressable = true;
  readonly #model: LanguageModel;
  readonly #basePath: string;
  readonly #options: ModelOptions;
  #key: Words4 | undefined;
  readonly #constrained: ConstrainedWalk | undefined;

  /**
   * @param basePath the path without options
   * @throws ArgumentError for options that do not fit; GenerationError `UNSATISFIABLE`
   */
  constructor(root: Root, model: LanguageModel, basePath: string, options: ModelOptions = {}) {
    checkOptionNames(basePath, options, MODEL_OPTIONS);
    const { excludeOriginals = false } = options;
    if (typeof excludeOriginals !== 'boolean') {
      throw new ArgumentError(
        'INVALID_OPTIONS',
        `${basePath}: excludeOriginals is ${String(excludeOriginals)}; it must be true or false`,
      );
    }
    if (excludeOriginals && !model.knowsOriginals) {
      throw new PhonyError(
        'NO_ORIGINALS',
        `${basePath}: excludeOriginals: the model ${JSON.stringify(model.metadata.name)} holds no fingerprints of its rows; train it without \`originals: false\``,
      );
    }
    const constraints = normalizeConstraints(options);
    this.root = root;
    this.#model = model;
    this.#basePath = basePath;
    this.#options = { ...(excludeOriginals ? { excludeOriginals } : {}), ...constraints };
    this.path = optionsPath(basePath, this.#options);
    if (Object.keys(constraints).length === 0) return;
    this.#constrained = model.constrain(constraints);
    const { excluding, probability } = this.#constrained;
    if (probability === 0) {
      const given = excluding.map((name) => `${name} ${JSON.stringify(constraints[name])}`).join(' and ');
      throw new GenerationError(
        'UNSATISFIABLE',
        `${basePath}: no value of the model satisfies ${given}; loosen ${excluding.length > 1 ? 'one of them' : 'it'}`,
        { details: { excluding } },
      );
    }
  }

  draw(w0: number, w1: number, w2: number, w3: number): string {
    const { automaton } = this.#model;
    if (this.#options.excludeOriginals !== true) return automaton.text(this.#walk(w0, w1, w2, w3));
    for (let attempt = 0; attempt <= MOST_REDRAWS; attempt++) {
      const count = this.#walk(w0, w1, redrawWord(w2, attempt), w3);
      if (!this.#model.isOriginalEmitted(count)) return automaton.text(count);
    }
    throw new GenerationError(
      'REDRAWS_EXHAUSTED',
      `${this.path}: excludeOriginals refused ${MOST_REDRAWS} values in a row: the model gives hardly anything but its rows; train it with a lower order, on more rows, or loosen the constraints`,
    );
  }

  with(options: ModelOptions): ModelSource {
    // An undefined option was not given: it takes back none that was.
    const given = Object.entries(options).filter(([, value]) => value !== undefined);
    return new ModelSource(this.root, this.#model, this.#basePath, { ...this.#options, ...Object.fromEntries(given) });
  }

  #walk(w0: number, w1: number, w2: number, w3: number): number {
    const constrained = this.#constrained;
    // At the first draw, not before: until then the default root may still be given its seed.
    this.#key ??= this.root.streamKey(this.path);
    return constrained === undefined
      ? this.#model.automaton.walk(this.#key, w0, w1, w2, w3)
      : constrained.walk(this.#key, w0, w1, w2, w3);
  }
}

/**
 * Refuses options that a generator does not have.
 * @throws ArgumentError `UNKNOWN_OPTION`, which lists those it has
 */
export function checkOptionNames(path: string, options: object, known: readonly string[]): void {
  const unknown = Object.keys(options).find((name) => !known.includes(name));
  if (unknown === undefined) return;
  throw new ArgumentError(
    'UNKNOWN_OPTION',
    `${path}: there is no option ${JSON.stringify(unknown)}; the options are ${known.join(', ')}`,
  );
}

/** A path with options: `names?maxLength=9&prefix="Al"`, in the order of their names. */
export function optionsPath(basePath: string, options: object): string {
  const fields = Object.entries(options).sort(([a], [b]) => (a < b ? -1 : 1));
  return fields.length === 0
    ? basePath
    : `${basePath}?${fields.map(([name, value]) => `${name}=${JSON.stringify(value)}`).join('&')}`;
}
