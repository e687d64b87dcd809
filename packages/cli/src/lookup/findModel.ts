import { statSync } from 'node:fs';
import {
  ArgumentError,
  type LanguageModel,
  loadModel,
  type ModelEntry,
  type Registry,
} from '@phonyland/language-generator';
import { filePathOf } from './filePathOf.ts';
import { unknownTarget } from './unknownTarget.ts';

/** A model and where it was found. */
export interface FoundModel {
  readonly model: LanguageModel;
  /** Size of its file; undefined when it has none. */
  readonly bytes: number | undefined;
  /** How the registry knows it: a name, or a path. */
  readonly target: string;
}

/**
 * The model that a name on the command line means: a model's name, or the path of its file.
 * @throws ArgumentError `UNKNOWN_MODEL` with the nearest names, `UNKNOWN_LOCALE`; PhonyError `FILE_NOT_FOUND`; ModelFormatError
 */
export function findModel(registry: Registry, what: string, locale: string): FoundModel {
  const named = registry.models().filter(({ name }) => name === what);
  if (named.length > 0) {
    const entry = ofLocale(named, what, locale);
    return { model: entry.load(), bytes: entry.bytes, target: what };
  }
  const file = filePathOf(what);
  if (file === undefined) throw unknownTarget(registry, what, 'model');
  return { model: loadModel(file), bytes: statSync(file).size, target: file };
}

function ofLocale(named: readonly ModelEntry[], what: string, locale: string): ModelEntry {
  const entry = named.find((model) => model.locale === locale) ?? (named.length === 1 ? named[0] : undefined);
  if (entry !== undefined) return entry;
  throw new ArgumentError(
    'UNKNOWN_LOCALE',
    `there is no model ${JSON.stringify(what)} for the locale ${JSON.stringify(locale)}; it exists for ${named.map((model) => model.locale).join(', ')}`,
  );
}
