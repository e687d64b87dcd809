import { FakerError } from '../FakerError.ts';

/** The error for an entry that a locale does not have (undefined), or that does not apply to it (null). */
export function missingData(category: string, entry: string, value: null | undefined): FakerError {
  const name = `${category}.${entry}`;
  if (value === null) return new FakerError(`The locale data for '${name}' aren't applicable to this locale.`);
  return new FakerError(
    `The locale data for '${name}' are missing in this locale. A Faker of your own needs every locale that it falls back to, such as [de_AT, de, en, base]; the locales of Phony have what docs/faker.md lists.`,
  );
}
