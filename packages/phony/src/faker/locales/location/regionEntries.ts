import { regionsOf } from '../../../places/regionsOf.ts';
import { computed, holder, made } from '../../definitions/entries.ts';
import { native } from '../native.ts';
import { once } from './once.ts';

/** The regions of the country of a locale, and their letters or digits in ISO 3166-2, in the same order. */
export interface RegionEntries {
  state: string[];
  state_abbr: string[];
}

/** ISO 3166-2 of Singapore, which has no regions that anybody writes: its five districts. General knowledge. */
const SINGAPORE: readonly (readonly [name: string, code: string])[] = [
  ['Central Singapore', '01'],
  ['North East', '02'],
  ['North West', '03'],
  ['South East', '04'],
  ['South West', '05'],
];

export function regionEntries(tag: string): RegionEntries {
  const regions = (): readonly (readonly [string, string])[] =>
    tag === 'en-SG' ? SINGAPORE : regionsOf(tag).map(({ name, code }) => [name!, code!] as const);
  // The same lists at each reading: that is how an address knows its own.
  return {
    state: computed(once(() => regions().map(([name]) => name))),
    state_abbr: computed(once(() => regions().map(([, code]) => code))),
  };
}

/** The postal codes of each region, by its letters. */
export function postcodesByRegion(tag: string): { [state: string]: string[] } {
  return computed(() =>
    holder(
      Object.fromEntries(
        regionsOf(tag).map(({ code }) => [code!, made(() => native(tag).address().postalCode.with({ region: code! }))]),
      ),
    ),
  );
}
