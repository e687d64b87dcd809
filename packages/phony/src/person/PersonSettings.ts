import { type ModelOptions, optionsPath } from '@phonyland/language-generator';
import type { Gender } from './Person.ts';

/** Which persons: all sources of them hang from one path. */
export interface PersonSettings {
  /** Of one gender; default either. */
  readonly gender?: Gender | undefined;
  /** Whether names never are rows of the models' training data; default false. */
  readonly excludeOriginals?: boolean | undefined;
}

/** What persons' paths begin with. */
export function personPath(locale: string, { gender }: PersonSettings): string {
  return `${locale}/person${gender === undefined ? '' : `:${gender}`}`;
}

/** What the models of names are told. */
export function modelOptionsOf({ excludeOriginals }: PersonSettings): ModelOptions {
  return excludeOriginals === true ? { excludeOriginals } : {};
}

/** The path of a field of persons, with what its models are told. */
export function fieldPath(locale: string, settings: PersonSettings, field: string, options: object = {}): string {
  const given = Object.entries({ ...modelOptionsOf(settings), ...options }).filter(([, value]) => value !== undefined);
  return optionsPath(`${personPath(locale, settings)}.${field}`, Object.fromEntries(given));
}
