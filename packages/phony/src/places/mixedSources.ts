import { type MixturePart, mixtureSource, type Root, type Source } from '@phonyland/language-generator';
import { CULTURE_PATH, MULTI, MULTI_CULTURES } from '../culture/multi.ts';
import { type PersonSettings, personPath } from '../person/PersonSettings.ts';

/**
 * What persons of several cultures have: each what the person of their culture has at the same index. Which culture that is, is drawn as
 * for all else that is theirs.
 * @param group what stands between the person's path and the field's name: `address`
 */
export function mixedSources<S extends object>(
  root: Root,
  group: string,
  settings: PersonSettings,
  fields: readonly (keyof S & string)[],
  ofCulture: (culture: string) => S,
): S {
  const choice = settings.gender === undefined ? CULTURE_PATH : `${personPath(MULTI, settings)}.culture`;
  const mix = (field: keyof S & string): Source<unknown> =>
    mixtureSource(
      root,
      `${personPath(MULTI, settings)}.${group}.${field}`,
      MULTI_CULTURES.map(
        ([culture, weight]): MixturePart<unknown, object> => ({
          weight,
          source: () => ofCulture(culture)[field] as unknown as Source<unknown>,
        }),
      ),
      choice,
    );
  return Object.fromEntries(fields.map((field) => [field, mix(field)])) as unknown as S;
}
