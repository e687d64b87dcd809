import type { Root } from '@phonyland/language-generator';
import { laterModules } from '../later/included.ts';
import type { Address } from '../places/Address.ts';
import { companies } from './companies.ts';
import type { Draw } from './Draw.ts';
import { type PersonSettings, personPath } from './PersonSettings.ts';

/** What persons have besides their names. */
export interface Circumstances {
  readonly address: Draw<Address | undefined>;
  readonly phone: Draw<string | undefined>;
  readonly job: Draw<string>;
  readonly company: Draw<string | undefined>;
}

/**
 * Where the persons of a locale live and work: looked up when it is first asked for, since names need none of it. In a locale without a
 * country, such as Latin, persons have neither an address nor a phone.
 */
export function circumstances(root: Root, locale: string, settings: PersonSettings): () => Circumstances {
  let found: Circumstances | undefined;
  return () => {
    if (found === undefined) {
      const { addressSources, countryOf, jobs, phoneSources } = laterModules();
      const somewhere = countryOf(locale) !== undefined;
      found = {
        address: somewhere ? addressSources(root, locale, settings).address.draw : () => undefined,
        phone: somewhere ? phoneSources(root, locale, settings).national.draw : () => undefined,
        job: jobs(root, personPath(locale, settings)),
        company: companies(root, locale, settings),
      };
    }
    return found;
  };
}
