import {
  ArgumentError,
  configureDefaultRoot,
  type Factory,
  type FactoryOptions,
  type Field,
  type Generator,
  type ModelOptions,
  makeFactory,
  memoizedInView,
  modelFiles,
  PhonyError,
  type Registry,
  Root,
  type RowCalls,
  type RowOf,
  type Seed,
  type View,
} from '@phonyland/language-generator';
import type { LocaleTag } from '../localeNames.ts';
import { resolveLocale } from '../locales.ts';
import type { Modules } from '../modules/modules.ts';
import type { Configuration } from './Configuration.ts';
import type { ModulesOf, PlugIns } from './extension.ts';
import { registerModel } from './registerModel.ts';

/** What `Phony.with` takes. */
export interface ViewOptions {
  readonly locale?: LocaleTag | undefined;
  readonly unique?: boolean | undefined;
  /** Whether values of models never are rows of their training data. */
  readonly excludeOriginals?: boolean | undefined;
}

const VIEW_OPTIONS = ['locale', 'unique', 'excludeOriginals'] as const;
const SETTINGS = ['seed', 'referenceDate', 'locale', 'models', 'modelsFolder', 'excludeOriginals'] as const;

/** Where views look up what they show, and how they are made. */
export interface Home<M extends object> {
  /** Changed by `configure`. */
  registry: Registry;
  /** The view that `configure` settles. */
  readonly settled: () => View;
  /** Makes a view with all modules. */
  open(view: () => View): PhonyView<M>;
  /** The same with the modules of a plug-in. */
  extended<E extends object>(modules: PlugIns<M>): Home<M & E>;
  /** Changes the view that `settled` gives; undefined where that is another's business. */
  readonly settle?: ((view: View) => void) | undefined;
}

/** What each module is called by: `Phony.finance()`. */
export type ModuleCalls<M extends object> = { readonly [name in keyof M]: () => M[name] };

/** The facade as the fields of a factory's row see it: its generators give the row's values. */
export type RowView<M extends object = Modules> = PhonyView<M> &
  RowCalls & {
    /**
     * Somebody else than the row's person: `p.as('manager').name().full()` and `p.as('manager').email()` speak of one manager, in all
     * fields of the row.
     */
    as(person: string): PhonyView<M>;
  };

/** A view of a root with all modules: those that come with the library, and those that `extend` added. */
export type PhonyView<M extends object = Modules> = RootView<M> & ModuleCalls<M>;

/**
 * A view of a root: the facade over everything that can be generated. `Phony` itself is the view of the default root; `seed`
 * makes a new root, the other methods look at the same root in another way and share its counters.
 */
export class RootView<M extends object> {
  readonly #home: Home<M>;
  readonly #viewed: () => View;
  /** What modules were asked for so far, of the view as it was then. */
  readonly #entries = new Map<string, Generator<unknown>>();
  #seen: View | undefined;

  /** @param view looked at anew at each call: the default view changes when it is configured */
  constructor(home: Home<M>, view: () => View) {
    this.#home = home;
    this.#viewed = view;
  }

  /** What a console shows of a view; it draws nothing and settles no seed. */
  static describe<M extends object>(view: RootView<M>): string {
    const { locale, unique } = view.#view;
    return `[Phony ${locale}${unique ? ', unique' : ''}]`;
  }

  /** What a view gives by a module's name. */
  static entry<M extends object>(view: RootView<M>, name: string): Generator<unknown> {
    const seen = view.#view;
    if (view.#seen !== seen) {
      view.#seen = seen;
      view.#entries.clear();
    }
    let entry = view.#entries.get(name);
    if (entry === undefined) {
      entry = view.#home.registry.entry(seen, name);
      view.#entries.set(name, entry);
    }
    return entry;
  }

  /**
   * The generator over a model: one registered with `configure`, one of the folder of models, one that is shipped (looked up
   * in this order), or a file (`'./names.phony'`).
   * @throws ArgumentError `UNKNOWN_MODEL` with the nearest names; PhonyError `FILE_NOT_FOUND`, and where `PHONY_MODELS` is no
   *   folder, `FOLDER_NOT_FOUND` or `NOT_A_FOLDER`; ModelFormatError
   */
  model(nameOrPath: string, options?: ModelOptions): Generator<string, ModelOptions> {
    return this.#home.registry.model(this.#view, nameOrPath, options);
  }

  /**
   * A generator of texts with the fields of this view: `Phony.template('{name.first} <{email}>')`. All fields of one text
   * speak of one person; `{{` is a literal brace; `{name.last|upper}` passes a field through a filter.
   * @throws ArgumentError `INVALID_TEMPLATE`, `UNKNOWN_FIELD`, `UNKNOWN_FILTER`
   */
  template(text: string): Generator<string> {
    return this.#home.registry.template(this.#view, text);
  }

  /**
   * A factory of rows: `Phony.define({ name: p => p.name().full(), email: p => p.email() })`. All fields of a row share its index: they
   * speak of one person, and `define(…).at(7)` has the name of `Phony.name().full.at(7)`, unless the factory has a name of its own.
   *
   * A field is a function of the facade as the row sees it (see `RowView`) and of the row so far, a generator, or a fixed value. What a
   * function returns is the field's value; a generator that it returns is drawn at the row's index.
   * @param options.derive fields that depend on others, with the row's type @param options.traits sets of other fields by name
   * @param options.name belongs to the address of the rows; default none
   * @throws ArgumentError `INVALID_FIELDS`, `UNKNOWN_FIELD` for a trait's field that the factory has not, `UNKNOWN_OPTION`
   */
  define<
    F extends Readonly<Record<string, Field<RowView<M>>>>,
    G extends object = Record<never, never>,
    T extends object = Record<never, never>,
  >(fields: F, options: FactoryOptions<F, G, T, RowView<M>> = {}): Factory<RowOf<F, G>, RowView<M>, keyof T & string> {
    refuseUnknown('Phony.define', options, ['name', 'derive', 'traits']);
    const { name, derive = {}, traits = {} } = options;
    if (this.#view.unique) {
      throw new ArgumentError(
        'INVALID_VIEW',
        'define: rows are made unique themselves, not by way of Phony.unique(): define(…).unique({ by: [fields] })',
      );
    }
    return makeFactory<RowOf<F, G>, RowView<M>, keyof T & string>(
      {
        name,
        fields: { ...fields, ...derive },
        traits: traits as Readonly<Record<string, Readonly<Record<string, unknown>>>>,
        open: (root, scope, calls) => {
          const seen = { ...this.#view, root, bind: scope };
          const view = this.#home.open(() => seen);
          const as = (person: string): PhonyView<M> => {
            const other = { ...seen, bind: scope.speakingOf(String(person)) };
            return this.#home.open(() => other);
          };
          return Object.defineProperties(view, {
            ...Object.getOwnPropertyDescriptors(calls),
            as: { value: as },
          }) as RowView<M>;
        },
      },
      this.#view.root,
    );
  }

  /**
   * A new root with this seed and all counters at 0: the same seed gives the same values, on every machine.
   * @throws ArgumentError `INVALID_SEED`, `INVALID_DATE`
   */
  seed(seed: Seed, options: { readonly referenceDate?: Date | string | number } = {}): PhonyView<M> {
    const view = { ...this.#view, root: new Root({ seed, referenceDate: options.referenceDate }) };
    return this.#home.open(() => view);
  }

  /** The same root in another locale. @throws ArgumentError `UNKNOWN_LOCALE` */
  locale(tag: LocaleTag): PhonyView<M> {
    return this.with({ locale: tag });
  }

  /** The same root without repetitions: no generator of this view gives a value twice before `reset`. */
  unique(): PhonyView<M> {
    return this.with({ unique: true });
  }

  /** The same root, looked at in another way. @throws ArgumentError `UNKNOWN_LOCALE`, `UNKNOWN_OPTION` */
  with(options: ViewOptions): PhonyView<M> {
    refuseUnknown('Phony.with', options, VIEW_OPTIONS);
    const { locale, unique, excludeOriginals } = options;
    const before = this.#view;
    const view: View = {
      ...before,
      locale: locale === undefined ? before.locale : resolveLocale(locale),
      unique: readFlag('Phony.with', 'unique', unique) ?? before.unique,
      excludeOriginals: readFlag('Phony.with', 'excludeOriginals', excludeOriginals) ?? before.excludeOriginals,
    };
    const home = this.#home;
    const views = memoizedInView(view, 'facade', () => new WeakMap<Home<M>, PhonyView<M>>());
    const made = views.get(home) ?? home.open(() => view);
    views.set(home, made);
    return made;
  }

  /**
   * The same root with more modules: a plug-in. `Phony.extend({ modules: { pets: { members: { name: p => p.name().first } } } })` has
   * `pets().name()`, in every view that is made from it, in templates (`{pets.name}`) and in factories. The facade itself stays as it is.
   *
   * A module is `{ members, whole }`, or a function that returns one generator. Functions are given the facade and return generators made
   * of its; each has a path of its own.
   * @throws ArgumentError `UNKNOWN_OPTION`, `NAME_TAKEN`, `INVALID_NAME`, `INVALID_MODULE`
   */
  extend<const E extends PlugIns<M>>(plugIn: { readonly modules: E }): PhonyView<M & ModulesOf<E>> {
    refuseUnknown('Phony.extend', Object(plugIn), ['modules']);
    const modules: unknown = Object(plugIn).modules;
    if (typeof modules !== 'object' || modules === null) {
      throw new ArgumentError('INVALID_OPTIONS', 'extend: give { modules: { name: … } }');
    }
    for (const name of Object.keys(modules)) {
      if (!(name in RootView.prototype)) continue;
      throw new ArgumentError('NAME_TAKEN', `extend: Phony.${name} is something else; choose another name`);
    }
    return this.#home.extended<ModulesOf<E>>(modules as E).open(this.#viewed);
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
    refuseUnknown('Phony.configure', configuration, SETTINGS);
    const { seed, referenceDate, locale, models, modelsFolder, excludeOriginals } = configuration;
    const home = this.#home;
    const { settle } = home;
    if (settle === undefined || this.#viewed !== home.settled) {
      throw new PhonyError(
        'NOT_THE_DEFAULT',
        'configure: only Phony itself is configured; use seed(…) and with(…) on views',
      );
    }
    const view: View = {
      ...this.#view,
      locale: locale === undefined ? this.#view.locale : resolveLocale(locale),
      excludeOriginals:
        readFlag('Phony.configure', 'excludeOriginals', excludeOriginals) ?? this.#view.excludeOriginals,
    };
    // Looked into at once, so that a wrong folder is told where it was written.
    const files = modelsFolder === undefined ? undefined : modelFiles(modelsFolder, 'Phony.configure: modelsFolder');
    configureDefaultRoot({
      ...(seed === undefined ? {} : { seed }),
      ...(referenceDate === undefined ? {} : { referenceDate }),
    });
    for (const [name, model] of Object.entries(models ?? {})) registerModel(home.registry, name, model);
    if (files !== undefined) home.registry = home.registry.withFiles(() => files);
    settle(view);
  }

  get #view(): View {
    return this.#viewed();
  }
}

function refuseUnknown(call: string, options: object, known: readonly string[]): void {
  const unknown = Object.keys(options).find((name) => !known.includes(name));
  if (unknown === undefined) return;
  throw new ArgumentError(
    'UNKNOWN_OPTION',
    `${call}: there is no option ${JSON.stringify(unknown)}; the options are ${known.join(', ')}`,
  );
}

function readFlag(call: string, name: string, value: unknown): boolean | undefined {
  if (value === undefined || typeof value === 'boolean') return value;
  throw new ArgumentError('INVALID_OPTIONS', `${call}: ${name} is ${String(value)}; it must be true or false`);
}
