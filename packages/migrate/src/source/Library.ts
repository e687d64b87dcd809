/** A library whose calls are rewritten. */
export type Library = 'faker' | 'falso' | 'chance';

export const LIBRARIES: readonly Library[] = ['faker', 'falso', 'chance'];

/** A module of a library. */
export interface LibraryModule {
  readonly library: Library;
  /** As it is imported. */
  readonly name: string;
  /** The locale that the module is of, by faker's code: `de` of `@faker-js/faker/locale/de`. */
  readonly locale?: string;
}

const FAKER = /^(?:@faker-js|phony)\/faker(?:\/locale\/(\w+))?$/;

/** The library's module that an import names; undefined for any other. Files on `phony/faker` are on their way: their calls are faker's. */
export function libraryModule(name: string): LibraryModule | undefined {
  if (name === '@ngneat/falso') return { library: 'falso', name };
  if (name === 'chance') return { library: 'chance', name };
  const found = FAKER.exec(name);
  if (found === null) return undefined;
  const locale = found[1];
  return { library: 'faker', name, ...(locale === undefined ? {} : { locale }) };
}

/** A text that has none of these words imports none of the libraries. */
export const MENTIONS: RegExp = /@faker-js\/faker|phony\/faker|@ngneat\/falso|['"]chance['"]/;
