import { ArgumentError, type LanguageModel, type ModelFile, nearestFirst } from '@phonyland/language-model';
import { escapePath } from '../generator/createGenerator.ts';
import type { Generator } from '../generator/Generator.ts';
import { makeGenerator, sourceOf } from '../generator/makeGenerator.ts';
import type { Source } from '../generator/Source.ts';
import { type ModelOptions, ModelSource } from '../generator/sources/ModelSource.ts';
import { mixtureSource } from '../generator/sources/mixtureSource.ts';
import type { Root } from '../root/Root.ts';
import { templateGenerator } from '../template/templateGenerator.ts';
import { type View, viewed, wholeOf } from './View.ts';

/** A model that a registry knows by name. */
export interface ModelEntry {
  readonly name: string;
  /** BCP 47 tag. */
  readonly locale: string;
  /** How many different rows it was trained on. */
  readonly rows: number;
  /** Size of its file; undefined for a model that is in memory only. */
  readonly bytes?: number | undefined;
  readonly licence?: string | undefined;
  /** Version of the model, where it has one. */
  readonly version?: string | undefined;
  /** Options that its generators have unless they are told otherwise. */
  readonly defaults?: ModelOptions | undefined;
  /** Whether it came with the library, or the user brought it. */
  readonly shipped: boolean;
  /** Gives the model, loading it at the first call. */
  load(): LanguageModel;
}

/** The models of one name by their locales. */
type NamedModels = ReadonlyMap<string, ModelEntry>;

/** A generator, or a module of generators, that a registry knows by name. */
export interface GeneratorEntry {
  /** The members of a module; empty for a generator. */
  readonly members: readonly string[];
  /**
   * Makes it for a view; the same view gives the same object.
   * @param registry that it is looked up in, for what is made of other entries
   */
  make(view: View, registry: Registry): Generator<unknown>;
}

/** The models that a name stands for. */
export interface ModelChoice {
  /** Their locales, with how often each is drawn from: one, or several where the locale is a mixture; none where there is no model. */
  readonly locales: readonly (readonly [locale: string, weight: number])[];
  /**
   * The path below which is drawn which locale gives a value; mixtures with one choice path, and the same weights, choose alike.
   * Default: a path of the mixture's own.
   */
  readonly path?: string | undefined;
}

/** Which locales' models a name stands for in a locale, of those that there are. */
export type ModelChooser = (locale: string, available: readonly string[]) => ModelChoice;

/** The locale itself, or the only one that there is. */
const itself: ModelChooser = (locale, available) => ({
  locales: available.includes(locale) ? [[locale, 1]] : available.length === 1 ? [[available[0]!, 1]] : [],
});

/**
 * What can be generated, by name: generators (`email`), modules and their members (`name`, `name.first`), and models. The
 * facade and the command line are two fronts over one registry.
 */
export class Registry {
  #entries = new Map<string, GeneratorEntry>();
  /** By name, then by locale. */
  #models = new Map<string, Map<string, ModelEntry>>();
  #listFiles: () => readonly ModelFile[] = () => [];
  /** By name; undefined until a name is looked up. */
  #files: ReadonlyMap<string, ModelFile> | undefined;
  readonly #loadFile: (path: string) => LanguageModel;
  readonly #choose: ModelChooser;

  /**
   * @param loadFile opens a model's file by its path
   * @param choose default: the view's own locale, else the only one that a name has
   */
  constructor(loadFile: (path: string) => LanguageModel, choose: ModelChooser = itself) {
    this.#loadFile = loadFile;
    this.#choose = choose;
  }

  /**
   * The same registry, with files of the user's known by their names, in every locale, before shipped models of the same
   * names. What is added to either registry is in both.
   * @param list gives the files, as `modelFiles` does; called when a name is first looked up. Each is opened when it is asked for
   */
  withFiles(list: () => readonly ModelFile[]): Registry {
    const registry = new Registry(this.#loadFile, this.#choose);
    registry.#entries = this.#entries;
    registry.#models = this.#models;
    registry.#listFiles = list;
    return registry;
  }

  /**
   * The same registry with more generators and modules, which the first one does not have. What is added to either afterwards is in
   * both, but generators.
   * @throws ArgumentError `NAME_TAKEN`, `INVALID_NAME`
   */
  withGenerators(entries: Readonly<Record<string, GeneratorEntry>>): Registry {
    const registry = this.withFiles(() => this.files());
    registry.#entries = new Map(this.#entries);
    for (const [name, entry] of Object.entries(entries)) registry.addGenerator(name, entry);
    return registry;
  }

  /** Adds a generator or module. @throws ArgumentError `NAME_TAKEN`, `INVALID_NAME` */
  addGenerator(name: string, entry: GeneratorEntry): void {
    if (this.#entries.has(name)) {
      throw new ArgumentError(
        'NAME_TAKEN',
        `there is a generator ${JSON.stringify(name)} already; choose another name`,
      );
    }
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) {
      throw new ArgumentError(
        'INVALID_NAME',
        `${JSON.stringify(name)} is no name for a generator; use letters and digits`,
      );
    }
    this.#entries.set(name, entry);
  }

  /** Adds a model, or replaces the user's own of the same name and locale. @throws ArgumentError `NAME_TAKEN` for a shipped model's name */
  addModel(entry: ModelEntry): void {
    const { name, locale } = entry;
    const named = this.#models.get(name) ?? new Map<string, ModelEntry>();
    if (named.get(locale)?.shipped) {
      throw new ArgumentError(
        'NAME_TAKEN',
        `${JSON.stringify(name)} (${locale}) is a shipped model; register yours under another name`,
      );
    }
    named.set(locale, entry);
    this.#models.set(name, named);
  }

  /** All models but those that are files of the user's, in the order in which they were added. */
  models(): readonly ModelEntry[] {
    return Array.from(this.#models.values(), (named) => [...named.values()]).flat();
  }

  /** The user's files. @throws as what lists them */
  files(): readonly ModelFile[] {
    return [...this.#filesByName().values()];
  }

  /**
   * The user's file that a name stands for; undefined where there is none, or where the user registered a model of that name.
   * @throws as what lists the files
   */
  file(name: string): ModelFile | undefined {
    // No file's name: what is a path is found without looking into a folder.
    if (name.includes('/') || name.includes('\\')) return undefined;
    const file = this.#filesByName().get(name);
    if (file === undefined) return undefined;
    const registered = [...(this.#models.get(name)?.values() ?? [])].some(({ shipped }) => !shipped);
    return registered ? undefined : file;
  }

  /** The names of all models, each once, the user's files first; none is opened. */
  modelNames(): string[] {
    return [...new Set([...this.#filesByName().keys(), ...this.#models.keys()])];
  }

  /** The paths of all generators: modules by themselves and each member, `name`, `name.first`, … */
  generatorPaths(): string[] {
    return Array.from(this.#entries, ([name, { members }]) => [
      name,
      ...members.map((member) => `${name}.${member}`),
    ]).flat();
  }

  /** Whether there is a generator of this path. */
  hasGenerator(path: string): boolean {
    const [name = '', member, ...more] = path.split('.');
    const entry = this.#entries.get(name);
    // Only the module that is meant is asked for its members.
    return entry !== undefined && more.length === 0 && (member === undefined || entry.members.includes(member));
  }

  /** The entry of a name, as a view shows it: a module or a generator. @throws ArgumentError `UNKNOWN_GENERATOR` */
  entry(view: View, name: string): Generator<unknown> {
    const entry = this.#entries.get(name);
    if (entry === undefined) throw this.#unknownGenerator(name);
    return entry.make(view, this);
  }

  /**
   * The generator of a path; of a module by itself, its whole.
   * @throws ArgumentError `UNKNOWN_GENERATOR` with the nearest paths
   */
  generator(view: View, path: string): Generator<unknown> {
    if (!this.hasGenerator(path)) throw this.#unknownGenerator(path);
    const [name = '', member] = path.split('.');
    const made = this.entry(view, name);
    return member === undefined ? wholeOf(made) : (made as unknown as Record<string, Generator<unknown>>)[member]!;
  }

  /** Whether a model of this name is known, in any locale. */
  hasModel(name: string): boolean {
    return this.#models.has(name) || this.file(name) !== undefined;
  }

  /**
   * The generator over a model: by the name of a registered one, of a user's file or of a shipped one, in this order, in the
   * view's locale or what stands for it; or by the path of a file.
   * @throws ArgumentError `UNKNOWN_MODEL` with the nearest names, `UNKNOWN_LOCALE`; ModelFormatError that names the file
   */
  model(view: View, nameOrPath: string, options: ModelOptions = {}): Generator<string, ModelOptions> {
    return viewed(view, this.modelValues(view, nameOrPath, options));
  }

  /**
   * As `model`, before the view makes anything of it.
   * @throws as `model`
   */
  modelValues(view: View, nameOrPath: string, options: ModelOptions = {}): Generator<string, ModelOptions> {
    const named = this.#models.get(nameOrPath);
    const file = this.file(nameOrPath);
    let generator: Generator<string, ModelOptions>;
    if (file !== undefined) {
      const model = this.#loadFile(file.path);
      generator = this.#overModel(view.root, `model:${escapePath(file.name)}@${model.metadata.locale}`, model);
    } else if (named !== undefined) generator = this.#named(view, nameOrPath, named);
    else if (looksLikePath(nameOrPath)) {
      const model = this.#loadFile(nameOrPath);
      // The file's name and folder are the machine's business: values hang from what the model is called.
      generator = this.#overModel(view.root, `model:${escapePath(model.metadata.name)}`, model);
    } else throw this.#unknownModel(nameOrPath);
    const { excludeOriginals = view.excludeOriginals } = options;
    const all = excludeOriginals === undefined ? options : { ...options, excludeOriginals };
    return Object.keys(all).length === 0 ? generator : generator.with(all);
  }

  /**
   * What is made of the models that a name stands for, as `modelValues` chooses them: made of one, or, where the locale is a mixture, a
   * mixture of what is made of each.
   * @param path of the mixture
   * @param make is given a model and its locale
   * @throws ArgumentError `UNKNOWN_MODEL` with the nearest names, `UNKNOWN_LOCALE`; ModelFormatError that names the file
   */
  madeOfModels<T, O extends object>(
    view: View,
    name: string,
    path: string,
    make: (model: LanguageModel, locale: string) => Source<T, O>,
  ): Source<T, O> {
    const file = this.file(name);
    if (file !== undefined) {
      const model = this.#loadFile(file.path);
      return make(model, model.metadata.locale);
    }
    const named = this.#models.get(name);
    if (named === undefined) throw this.#unknownModel(name);
    const { locales: chosen, path: choice } = this.#chosen(view.locale, name, named);
    const over = (own: string): Source<T, O> => make(named.get(own)!.load(), own);
    if (chosen.length === 1) return over(chosen[0]![0]);
    const parts = chosen.map(([own, weight]) => ({ weight, source: () => over(own) }));
    return mixtureSource(view.root, path, parts, choice);
  }

  /**
   * The generator over a shipped model in the view's very locale, whatever else the user calls by its name.
   * @throws ArgumentError `UNKNOWN_MODEL` with the nearest places, `locale/name`
   */
  shippedModel(view: View, name: string): Generator<string, ModelOptions> {
    const { root, locale } = view;
    const entry = this.#models.get(name)?.get(locale);
    if (!entry?.shipped) {
      const places = this.models().flatMap((model) => (model.shipped ? [`${model.locale}/${model.name}`] : []));
      throw unknownName('UNKNOWN_MODEL', 'shipped model', `${locale}/${name}`, places);
    }
    return viewed(view, this.#overModel(root, `model:${escapePath(name)}@${locale}`, entry.load(), entry.defaults));
  }

  #filesByName(): ReadonlyMap<string, ModelFile> {
    this.#files ??= new Map(this.#listFiles().map((file) => [file.name, file]));
    return this.#files;
  }

  #named({ root, locale }: View, name: string, named: NamedModels): Generator<string, ModelOptions> {
    const { locales: chosen, path: choice } = this.#chosen(locale, name, named);
    const over = (own: string): Generator<string, ModelOptions> => {
      const { load, defaults } = named.get(own)!;
      return this.#overModel(root, `model:${escapePath(name)}@${own}`, load(), defaults);
    };
    if (chosen.length === 1) return over(chosen[0]![0]);
    const path = `model:${escapePath(name)}@${locale}`;
    return root.memoize(path, () =>
      makeGenerator(
        mixtureSource(
          root,
          path,
          chosen.map(([own, weight]) => ({
            weight,
            source: () => sourceOf(over(own)) as Source<string, ModelOptions>,
          })),
          choice,
        ),
      ),
    );
  }

  /** The models that a name stands for in a locale. @throws ArgumentError `UNKNOWN_LOCALE` where there are none */
  #chosen(locale: string, name: string, named: NamedModels): ModelChoice {
    // What the user brought goes first, under a name that is also shipped too.
    const mine = [...named.values()].find(
      (entry) => !entry.shipped && (entry.locale === locale || entry.locale === 'und'),
    );
    if (mine !== undefined) return { locales: [[mine.locale, 1]] };
    const choice = this.#choose(locale, [...named.keys()]);
    if (choice.locales.length > 0) return choice;
    const nearest = nearestFirst(locale, [...named.keys()]).slice(0, 5);
    throw new ArgumentError(
      'UNKNOWN_LOCALE',
      `there is no model ${JSON.stringify(name)} for the locale ${JSON.stringify(locale)}; it exists for ${named.size} locales, such as ${nearest.join(', ')} (\`phony models\` lists all)`,
      { details: { name, locale, locales: [...named.keys()] } },
    );
  }

  /** A template over this registry's generators: `{name.first} <{email}>`. @throws as `template` */
  template(view: View, text: string): Generator<string> {
    const lookup = (path: string): Generator<unknown> | undefined =>
      this.hasGenerator(path) ? this.generator(view, path) : undefined;
    // In a row of a factory the template counts as its fields do.
    return templateGenerator(text, lookup, this.generatorPaths(), view.bind === undefined ? view.root : undefined);
  }

  /** The generator over a model in a root, the same object until the model is another: replaced, or read anew from a changed file. */
  #overModel(
    root: Root,
    path: string,
    model: LanguageModel,
    defaults: ModelOptions = {},
  ): Generator<string, ModelOptions> {
    const make = (): Generator<string, ModelOptions> => makeGenerator(new ModelSource(root, model, path, defaults));
    const made = root.memoize(path, () => ({ model, generator: make() }));
    if (made.model !== model) {
      made.model = model;
      made.generator = make();
    }
    return made.generator;
  }

  #unknownGenerator(path: string): ArgumentError {
    return unknownName('UNKNOWN_GENERATOR', 'generator', path, this.generatorPaths());
  }

  #unknownModel(name: string): ArgumentError {
    return unknownName('UNKNOWN_MODEL', 'model', name, this.modelNames(), '; a path to a file ends in .phony or .json');
  }
}

/** Whether a name can only be meant as a file's path. */
export function looksLikePath(name: string): boolean {
  return /\.(phony|json)$|[/\\]/.test(name);
}

/** The error for a name that nothing has, with the three that are nearest. */
export function unknownName(
  code: string,
  kind: string,
  name: string,
  known: readonly string[],
  more = '',
): ArgumentError {
  const nearest = nearestFirst(name, known).slice(0, 3);
  const hint = nearest.length === 0 ? `there is no ${kind} at all yet` : `did you mean ${nearest.join(', ')}?`;
  return new ArgumentError(code, `there is no ${kind} ${JSON.stringify(name)}; ${hint}${more}`, {
    details: { name, nearest },
  });
}
