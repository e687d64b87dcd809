import { statSync } from 'node:fs';
import { type ModelEntry, unknownName } from '@phonyland/language-generator';
import type { Session } from '../Session.ts';
import { localesOf } from './localesOf.ts';

/** A locale, a slash and a name without an ending: what else has a slash is a path. */
const PLACE = /^([a-z]{2,8}(?:[-_][a-z\d]{1,8})*)\/([^/\\.{}]+)$/i;

/**
 * The shipped model that `tr/person_last` means; undefined when it means a file: one of this path is there, or neither the
 * locale nor the name is one of shipped models.
 * @throws ArgumentError `UNKNOWN_MODEL` with the nearest places, where locale or name is known but not the one for the other
 */
export function shippedPlace(session: Session, what: string): ModelEntry | undefined {
  const [, tag, name] = PLACE.exec(what) ?? [];
  if (tag === undefined || statSync(what, { throwIfNoEntry: false })?.isFile()) return undefined;
  const shipped = session.registry.models().filter((model) => model.shipped);
  const locales = localesOf(session, tag);
  const named = shipped.filter((model) => model.name === name);
  const [found] = locales.flatMap((locale) => named.filter((model) => model.locale === locale));
  const isKnown = named.length > 0 || shipped.some((model) => locales.includes(model.locale));
  if (found !== undefined || !isKnown) return found;
  const places = shipped.map((model) => `${model.locale}/${model.name}`);
  throw unknownName('UNKNOWN_MODEL', 'shipped model', what, places, ' There is no file of this path either');
}
