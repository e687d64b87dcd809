import type { Generator, Root } from '@phonyland/language-generator';
import type { Session } from '../Session.ts';
import { filePathOf } from './filePathOf.ts';
import { shippedPlace } from './shippedPlace.ts';
import { unknownTarget } from './unknownTarget.ts';

/** Where values are looked up, and how they are wanted. */
export interface Wanted {
  readonly root: Root;
  readonly locale: string;
  readonly unique: boolean;
}

/**
 * The generator that a name on the command line means: a generator's path (`name.first`), a model's name, the place of a
 * shipped model (`tr/person_last`) where no file is, the path of a model's file, or a template (`'{name.first} <{email}>'`),
 * in this order.
 * @param dataSets what else could have been meant, by name
 * @throws ArgumentError `UNKNOWN_MODEL` with the nearest names, `UNKNOWN_LOCALE`, and those of a template; PhonyError
 *   `FILE_NOT_FOUND`, and those of the folder of models; ModelFormatError
 */
export function findGenerator(
  session: Session,
  what: string,
  wanted: Wanted,
  dataSets: readonly string[] = [],
): Generator<unknown, object> {
  const { registry } = session;
  if (registry.hasGenerator(what)) return registry.generator(wanted, what);
  if (registry.hasModel(what)) return registry.model(wanted, what);
  const place = shippedPlace(session, what);
  if (place !== undefined) return registry.shippedModel({ ...wanted, locale: place.locale }, place.name);
  const file = filePathOf(what);
  if (file !== undefined) return registry.model(wanted, file);
  if (!what.includes('{')) throw unknownTarget(registry, what, 'generator or model', dataSets);
  // Unique are the texts, not each field by itself: there are far more texts than genders.
  const template = registry.template({ ...wanted, unique: false }, what);
  return wanted.unique ? template.unique() : template;
}
