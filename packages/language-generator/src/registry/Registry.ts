import { ArgumentError, type LanguageModel, nearestFirst } from '@phonyland/language-model';
import { escapePath } from '../generator/createGenerator.ts';
import type { Generator } from '../generator/Generator.ts';
import { makeGenerator } from '../generator/makeGenerator.ts';
import { type ModelOptions, ModelSource } from '../generator/sources/ModelSource.ts';
import type { Root } from '../root/Root.ts';
import { templateGenerator } from '../template/templateGenerator.ts';
import { type ModuleCalls, type View, viewed, wholeOf } from './View.ts';

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
  /** Whether it came with the library, or the user brought it. */
  readonly shipped: boolean;
  /** Gives the model, loading it at the first call. */
  load(): LanguageModel;
}

/** A generator, or a module of generators, that a registry knows by name. */
export interface GeneratorEntry {
  /** The members of a module; empty for a generator. */
  readonly members: readonly string[];
  /** Makes it for a view; the same view gives the same object. */
  make(view: View): Generator<unknown> | (ModuleCalls & object);
}

/**
 * What can be generated, by name: generators (`email`), modules and their members (`name`, `name.first`), and models. The
 * facade and the command line are two fronts over one registry.
 */
export class Registry {
  readonly #entries = new Map<string, GeneratorEntry>();
  readonly #models: ModelEntry[] = [];
  readonly #loadFile: (path: string) => LanguageModel;

  /** @param loadFile opens a model's file by its path */
  constructor(loadFile: (path: string) => LanguageModel) {
    this.#loadFile = loadFile;
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
    const at = this.#models.findIndex(({ name, locale }) => name === entry.name && locale === entry.locale);
    if (at < 0) this.#models.push(entry);
    else if (!this.#models[at]!.shipped) this.#models[at] = entry;
    else {
      throw new ArgumentError(
        'NAME_TAKEN',
        `${JSON.stringify(entry.name)} (${entry.locale}) is a shipped model; register yours under another name`,
      );
    }
  }

  /** All models, in the order in which they were added. */
  models(): readonly ModelEntry[] {
    return this.#models;
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
    return this.generatorPaths().includes(path);
  }

  /** The entry of a name, as a view shows it: a module or a generator. @throws ArgumentError `UNKNOWN_GENERATOR` */
  entry(view: View, name: string): Generator<unknown> | (ModuleCalls & object) {
    const entry = this.#entries.get(name);
    if (entry === undefined) throw this.#unknownGenerator(name);
    return entry.make(view);
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
    return this.#models.some((entry) => entry.name === name);
  }

  /**
   * The generator over a model: by name, in the view's locale if there is such a one (else the only one of that name), or
   * by the path of a file.
   * @throws ArgumentError `UNKNOWN_MODEL` with the nearest names, `UNKNOWN_LOCALE`
   */
  model(view: View, nameOrPath: string, options: ModelOptions = {}): Generator<string, ModelOptions> {
    const named = this.#models.filter(({ name }) => name === nameOrPath);
    let model: LanguageModel;
    let path: string;
    if (named.length > 0) {
      const entry = named.find(({ locale }) => locale === view.locale) ?? (named.length === 1 ? named[0] : undefined);
      if (entry === undefined) {
        throw new ArgumentError(
          'UNKNOWN_LOCALE',
          `there is no model ${JSON.stringify(nameOrPath)} for the locale ${JSON.stringify(view.locale)}; it exists for ${named.map(({ locale }) => locale).join(', ')}`,
        );
      }
      model = entry.load();
      path = `model:${escapePath(entry.name)}@${entry.locale}`;
    } else if (looksLikePath(nameOrPath)) {
      model = this.#loadFile(nameOrPath);
      // The file's name and folder are the machine's business: values hang from what the model is called.
      path = `model:${escapePath(model.metadata.name)}`;
    } else throw this.#unknownModel(nameOrPath);
    const generator = this.#overModel(view.root, path, model);
    return viewed(view, Object.keys(options).length === 0 ? generator : generator.with(options));
  }

  /** A template over this registry's generators: `{name.first} <{email}>`. @throws as `template` */
  template(view: View, text: string): Generator<string> {
    const lookup = (path: string): Generator<unknown> | undefined =>
      this.hasGenerator(path) ? this.generator(view, path) : undefined;
    return templateGenerator(text, lookup, this.generatorPaths(), view.root);
  }

  /** The generator over a model in a root, the same object until the model is another: replaced, or read anew from a changed file. */
  #overModel(root: Root, path: string, model: LanguageModel): Generator<string, ModelOptions> {
    const make = (): Generator<string, ModelOptions> => makeGenerator(new ModelSource(root, model, path));
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
    const names = [...new Set(this.#models.map((entry) => entry.name))];
    return unknownName('UNKNOWN_MODEL', 'model', name, names, '; a path to a file ends in .phony or .json');
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
