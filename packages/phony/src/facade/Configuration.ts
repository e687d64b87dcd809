import type { LanguageModel, Seed } from '@phonyland/language-generator';
import type { LocaleTag } from '../localeNames.ts';

/** What `Phony.configure` takes. */
export interface Configuration {
  /** Seed of the default root. */
  readonly seed?: Seed | undefined;
  /** What dates are relative to in the default root. */
  readonly referenceDate?: Date | string | number | undefined;
  /** Locale of the default view; default `'multi'`, persons of ten cultures (see `MULTI_CULTURES`). */
  readonly locale?: LocaleTag | undefined;
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
  /**
   * Whether values of models never are rows of their training data, in the default view; default: true for companies, products and
   * streets, false for names and cities.
   */
  readonly excludeOriginals?: boolean | undefined;
}
