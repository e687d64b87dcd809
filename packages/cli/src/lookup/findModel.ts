import { statSync } from 'node:fs';
import {
  ArgumentError,
  type Generator,
  type LanguageModel,
  loadModel,
  type ModelEntry,
  type Root,
} from '@phonyland/language-generator';
import type { Session } from '../Session.ts';
import { filePathOf } from './filePathOf.ts';
import { shippedPlace } from './shippedPlace.ts';
import { unknownTarget } from './unknownTarget.ts';

/** A model and where it was found. */
export interface FoundModel {
  readonly model: LanguageModel;
  /** Size of its file; undefined when it has none. */
  readonly bytes: number | undefined;
  /** The generator over it that `phony generate` finds by the same name. */
  generator(root: Root): Generator<string>;
}

/**
 * The model that a name on the command line means: a model's name, the place of a shipped one (`tr/person_last`) where no
 * file is, or the path of its file.
 * @throws ArgumentError `UNKNOWN_MODEL` with the nearest names, `UNKNOWN_LOCALE`; PhonyError `FILE_NOT_FOUND`, and those of the
 *   folder of models; ModelFormatError
 */
export function findModel(session: Session, what: string, locale: string): FoundModel {
  const { registry } = session;
  const generatorOf =
    (nameOrPath: string) =>
    (root: Root): Generator<string> =>
      registry.model({ root, locale, unique: false }, nameOrPath);
  const own = registry.file(what);
  if (own !== undefined) return { model: loadModel(own.path), bytes: own.bytes, generator: generatorOf(what) };
  const named = registry.models().filter(({ name }) => name === what);
  if (named.length > 0) {
    const entry = ofLocale(named, what, locale);
    return { model: entry.load(), bytes: entry.bytes, generator: generatorOf(what) };
  }
  const place = shippedPlace(session, what);
  if (place !== undefined) {
    const generator = (root: Root): Generator<string> =>
      registry.shippedModel({ root, locale: place.locale, unique: false }, place.name);
    return { model: place.load(), bytes: place.bytes, generator };
  }
  const file = filePathOf(what);
  if (file === undefined) throw unknownTarget(registry, what, 'model');
  return { model: loadModel(file), bytes: statSync(file).size, generator: generatorOf(file) };
}

function ofLocale(named: readonly ModelEntry[], what: string, locale: string): ModelEntry {
  const entry = named.find((model) => model.locale === locale) ?? (named.length === 1 ? named[0] : undefined);
  if (entry !== undefined) return entry;
  throw new ArgumentError(
    'UNKNOWN_LOCALE',
    `there is no model ${JSON.stringify(what)} for the locale ${JSON.stringify(locale)}; it exists for ${named.map((model) => model.locale).join(', ')}: choose one with --locale`,
  );
}
