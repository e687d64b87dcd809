import {
  type Member,
  makeGenerator,
  oneOf,
  optionsPath,
  readOptions,
  type Source,
  text,
  viewed,
} from '@phonyland/language-generator';
import { POSTAL_COUNTRIES, postalCodeOf } from '../../places/postalCodeOf.ts';
import { addressesOf } from './ofAddress.ts';

/** Where a postal code is. */
export interface PostalCodeMemberOptions {
  /** ISO 3166-2 with or without the country: `US-CA`, `CA`. Default: the region in which the person at the index lives. */
  readonly region?: string | undefined;
  /** ISO 3166-1 alpha-2, of one of the locales. Default: the country in which the person lives. */
  readonly country?: string | undefined;
}

/** The member for postal codes. */
export const postalCodeMember: Member<string, PostalCodeMemberOptions> = (view, path) => {
  const { root } = view;
  const types = { region: text(1), country: oneOf(POSTAL_COUNTRIES()) };
  const source = (options: Partial<PostalCodeMemberOptions>): Source<string, PostalCodeMemberOptions> => {
    const { region, country } = options;
    const own = optionsPath(path, options);
    const persons = addressesOf(view).postalCode;
    const draw =
      country === undefined
        ? (region === undefined ? persons : persons.with({ region })).draw
        : postalCodeOf(root, own, country, region);
    return {
      root,
      path: own,
      addressable: true,
      draw,
      with: (more) => source({ ...options, ...readOptions(path, types, more) }),
    };
  };
  return viewed(view, makeGenerator(source({})), true);
};
