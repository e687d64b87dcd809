import {
  ArgumentError,
  configureDefaultRoot,
  defaultRoot,
  type Generator,
  LanguageModel,
  loadModel,
  type ModelFile,
  type ModelOptions,
  modelFiles,
  PhonyError,
  Root,
  type Seed,
  type View,
} from '@phonyland/language-generator';
import { resolveLocale } from '../locales.ts';
import type { Person, PersonOptions } from '../person/Person.ts';
import { DEFAULT_LOCALE, type Entries, type NameModule, shippedRegistry } from '../registry.ts';
import { pinModel, shippedAt } from '../shippedModels.ts';

/** What `Phony.configure` takes. */
export interface Configuration {
  /** Seed of the default root. */
  readonly seed?: Seed | undefined;
  /** What dates are relative to in the default root. */
  readonly referenceDate?: Date | string | number | undefined;
  /** Locale of the default view; default `'multi'`, persons of ten cultures (see `MULTI_CULTURES`). */
  readonly locale?: string | undefined;
  /**
   * Models by name, for `Phony.model(name)`: in memory, or the path of a file. Under the place of a shipped model, such as
   * `'tr/person_last'`, a model takes its place everywhere; a version there (`'1.0.0'`, `'1'`) makes sure of the shipped one's.
   */
  readonly models?: Readonly<Record<string, LanguageModel | string>> | undefined;
  /**
   * A folder of models: each `.phony` or `.json` file directly in it is known to `Phony.model` by its name without the ending,
   * in every locale, before shipped models. Default: the environment variable `PHONY_MODELS`, read when a name is first looked up.
   */
  readonly modelsFolder?: string | undefined;
}

/** What `Phony.with` takes. */
export interface ViewOptions {
  readonly locale?: string | undefined;
  readonly unique?: boolean | undefined;
}

let registry = shippedRegistry().withFiles(environmentFiles);

/**
 * A view of a root: the facade over everything that can be generated. `Phony` itself is the view of the default root; `seed`
 * makes a new root, the other methods look at the same root in another way and share its counters.
 */
export class PhonyView {
  #view: View;

  constructor(view: View) {
    this.#view = view;
  }

  /** Names of persons: `first`, `middle`, `last`, `full`, `gender`. */
  name(): NameModule {
    return this.#entry('name');
  }

  /** Persons whose name, e-mail address and username belong together. */
  person(): Generator<Person, PersonOptions> {
    return this.#entry('person');
  }

  /** E-mail addresses made of the person's name, at domains that are reserved for examples. */
  email(): Generator<string, PersonOptions> {
    return this.#entry('email');
  }

  /** Usernames made of the person's name. */
  username(): Generator<string, PersonOptions> {
    return this.#entry('username');
  }

  /**
   * The generator over a model: one registered with `configure`, one of the folder of models, one that is shipped (looked up
   * in this order), or a file (`'./names.phony'`).
   * @throws ArgumentError `UNKNOWN_MODEL` with the nearest names; PhonyError `FILE_NOT_FOUND`, and where `PHONY_MODELS` is no
   *   folder, `FOLDER_NOT_FOUND` or `NOT_A_FOLDER`; ModelFormatError
   */
  model(nameOrPath: string, options?: ModelOptions): Generator<string, ModelOptions> {
    return registry.model(this.#view, nameOrPath, options);
  }

  /**
   * A generator of texts with the fields of this view: `Phony.template('{name.first} <{email}>')`. All fields of one text
   * speak of one person; `{{` is a literal brace; `{name.last|upper}` passes a field through a filter.
   * @throws ArgumentError `INVALID_TEMPLATE`, `UNKNOWN_FIELD`, `UNKNOWN_FILTER`
   */
  template(text: string): Generator<string> {
    return registry.template(this.#view, text);
  }

  /**
   * A new root with this seed and all counters at 0: the same seed gives the same values, on every machine.
   * @throws ArgumentError `INVALID_SEED`, `INVALID_DATE`
   */
  seed(seed: Seed, options: { readonly referenceDate?: Date | string | number } = {}): PhonyView {
    return new PhonyView({ ...this.#view, root: new Root({ seed, referenceDate: options.referenceDate }) });
  }

  /** The same root in another locale. @throws ArgumentError `UNKNOWN_LOCALE` */
  locale(tag: string): PhonyView {
    return this.with({ locale: tag });
  }

  /** The same root without repetitions: no generator of this view gives a value twice before `reset`. */
  unique(): PhonyView {
    return this.with({ unique: true });
  }

  /** The same root, looked at in another way. @throws ArgumentError `UNKNOWN_LOCALE`, `UNKNOWN_OPTION` */
  with(options: ViewOptions): PhonyView {
    const { locale, unique, ...rest } = options;
    const [unknown] = Object.keys(rest);
    if (unknown !== undefined) {
      throw new ArgumentError(
        'UNKNOWN_OPTION',
        `Phony.with: there is no option ${JSON.stringify(unknown)}; the options are locale, unique`,
      );
    }
    const { root } = this.#view;
    const view: View = {
      root,
      locale: locale === undefined ? this.#view.locale : resolveLocale(locale),
      unique: unique ?? this.#view.unique,
    };
    return root.memoize(`facade:${view.locale}:${view.unique}`, () => new PhonyView(view));
  }

  /** Sets this root's counters back to 0 and forgets what was given uniquely. */
  reset(): void {
    this.#view.root.reset();
  }

  /** The seed of this root: `Phony.seed(seedInUse)` gives the same values again. */
  get seedInUse(): Seed {
    return this.#view.root.seedInUse;
  }

  /**
   * Settles the default root before its first draw: seed, reference date, locale, models.
   * @throws PhonyError `ALREADY_DRAWN` afterwards, `NOT_THE_DEFAULT` on a view made by `seed`, `FOLDER_NOT_FOUND`,
   *   `NOT_A_FOLDER`; ArgumentError
   */
  configure(configuration: Configuration): void {
    const { seed, referenceDate, locale, models, modelsFolder, ...rest } = configuration;
    const [unknown] = Object.keys(rest);
    if (unknown !== undefined) {
      throw new ArgumentError(
        'UNKNOWN_OPTION',
        `Phony.configure: there is no option ${JSON.stringify(unknown)}; the options are seed, referenceDate, locale, models, modelsFolder`,
      );
    }
    if (this !== Phony) {
      throw new PhonyError(
        'NOT_THE_DEFAULT',
        'configure: only Phony itself is configured; use seed(…) and with(…) on views',
      );
    }
    const resolved = locale === undefined ? this.#view.locale : resolveLocale(locale);
    // Looked into at once, so that a wrong folder is told where it was written.
    const files = modelsFolder === undefined ? undefined : modelFiles(modelsFolder, 'Phony.configure: modelsFolder');
    configureDefaultRoot({
      ...(seed === undefined ? {} : { seed }),
      ...(referenceDate === undefined ? {} : { referenceDate }),
    });
    for (const [name, model] of Object.entries(models ?? {})) registerModel(name, model);
    if (files !== undefined) registry = registry.withFiles(() => files);
    this.#view = { ...this.#view, locale: resolved };
  }

  #entry<K extends keyof Entries>(name: K): Entries[K] {
    return registry.entry(this.#view, name) as Entries[K];
  }
}

/** The user's files in the folder that the environment variable `PHONY_MODELS` names. */
function environmentFiles(): readonly ModelFile[] {
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
  const folder = process?.env?.PHONY_MODELS;
  return folder === undefined ? [] : modelFiles(folder, 'PHONY_MODELS');
}

function registerModel(name: string, model: LanguageModel | string): void {
  const shipped = shippedAt(name);
  if (shipped !== undefined && typeof model === 'string' && /^\d+(?:\.\d+){0,2}$/.test(model)) {
    if (`${shipped.version}.`.startsWith(`${model}.`)) return;
    throw new PhonyError(
      'MODEL_VERSION_MISMATCH',
      `Phony.configure: models: ${JSON.stringify(name)} is pinned to version ${model}, and @phonyland/models ships ${shipped.version}; install the version of @phonyland/models that ships ${model}, or give its file: { ${JSON.stringify(name)}: './${shipped.name}.phony' }`,
      { details: { name, pinned: model, shipped: shipped.version } },
    );
  }
  // Opened at once, so that a wrong path is told where it was written.
  const opened = typeof model === 'string' ? loadModel(model) : model;
  if (!(opened instanceof LanguageModel)) {
    throw new ArgumentError(
      'INVALID_MODEL',
      `Phony.configure: the model ${JSON.stringify(name)} is neither a model nor a path`,
    );
  }
  if (shipped !== undefined) {
    pinModel(name, opened);
    return;
  }
  const { locale, version, rows, licence } = opened.metadata;
  registry.addModel({ name, locale, version, rows, licence, shipped: false, load: () => opened });
}

/**
 * Values that look right and were never seen before. The view of the default root: seeded by `Phony.configure`, by the
 * environment variable `PHONY_SEED`, or by chance (`Phony.seedInUse` tells).
 */
export const Phony: PhonyView = new PhonyView({ root: defaultRoot(), locale: DEFAULT_LOCALE, unique: false });
