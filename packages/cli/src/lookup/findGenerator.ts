import type { Generator, Registry, Root } from '@phonyland/language-generator';
import { filePathOf } from './filePathOf.ts';
import { unknownTarget } from './unknownTarget.ts';

/** Where values are looked up, and how they are wanted. */
export interface Wanted {
  readonly root: Root;
  readonly locale: string;
  readonly unique: boolean;
}

/**
 * The generator that a name on the command line means: a generator's path (`name.first`), a model's name, the path of a
 * model's file, or a template (`'{name.first} <{email}>'`), in this order.
 * @throws ArgumentError `UNKNOWN_MODEL` with the nearest names, `UNKNOWN_LOCALE`, and those of a template; PhonyError
 *   `FILE_NOT_FOUND`; ModelFormatError
 */
export function findGenerator(registry: Registry, what: string, wanted: Wanted): Generator<unknown, object> {
  if (registry.hasGenerator(what)) return registry.generator(wanted, what);
  if (registry.hasModel(what)) return registry.model(wanted, what);
  const file = filePathOf(what);
  if (file !== undefined) return registry.model(wanted, file);
  if (!what.includes('{')) throw unknownTarget(registry, what, 'generator or model');
  // Unique are the texts, not each field by itself: there are far more texts than genders.
  const template = registry.template({ ...wanted, unique: false }, what);
  return wanted.unique ? template.unique() : template;
}
