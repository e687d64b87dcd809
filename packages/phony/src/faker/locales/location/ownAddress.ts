import { type Source, sourceOf } from '@phonyland/language-generator';
import { addressFormatOf } from '../../../places/addressFormatOf.ts';
import { addressLines, pairPattern } from '../../../places/addressLines.ts';
import { countryOf } from '../../../places/countryOf.ts';
import { supplyAt } from '../../definitions/entries.ts';
import { drawFrom, madeSupply, type Supply } from '../../definitions/Supply.ts';
import type { Randomizer } from '../../randomizer/Randomizer.ts';
import { native } from '../native.ts';

/**
 * Whole addresses of a locale. Where all entries for the parts are the locale's own, the parts need not be put together of patterns: one
 * number of the stream is a person of Phony, and what is drawn is where that person lives, so that region and postal code fit.
 */
export interface OwnAddress {
  /** Street and number. */
  readonly street: Supply;
  readonly withFlat: (street: string, flat: string) => string;
  /** The whole in lines. */
  readonly postal: (randomizer: Randomizer) => string;
}

/** What a street with its number is put together of. */
export const STREET_PARTS: readonly string[] = ['street_pattern', 'building_number', 'street_address'];

/** What a whole address is put together of. */
export const POSTAL_PARTS: readonly string[] = [
  ...STREET_PARTS,
  ...['city_pattern', 'postcode', 'state', 'state_abbr', 'secondary_address', 'postal_address'],
];

interface Known {
  readonly entries: object;
  readonly address: OwnAddress;
}

/** The addresses of locales, by what gives their streets. */
const known = new WeakMap<Supply, Known>();

/** Remembers what gives the addresses that are put together of some entries, which must be the same at each reading. */
export function rememberOwnAddress(tag: string, entries: object): void {
  known.set(supplyAt<string>(entries, 'street_pattern')!, { entries, address: ownAddress(tag) });
}

/** What gives the addresses of a definition; undefined where one of the parts comes from elsewhere. */
export function ownAddressOf(definition: object, parts: readonly string[]): OwnAddress | undefined {
  const streets = supplyAt<string>(definition, 'street_pattern');
  const own = streets === undefined ? undefined : known.get(streets);
  return own !== undefined && parts.every((part) => isSame(definition, own.entries, part)) ? own.address : undefined;
}

type Entries = Readonly<Record<string, unknown>>;

function isSame(a: object, b: object, entry: string): boolean {
  const supply = supplyAt(a, entry);
  if (supply !== undefined && supply === supplyAt(b, entry)) return true;
  return (a as Entries)[entry] === (b as Entries)[entry];
}

function ownAddress(tag: string): OwnAddress {
  const street = madeSupply(() => native(tag).address().street) as Supply;
  let withFlat: OwnAddress['withFlat'] | undefined;
  let postal: Pick<Source<string>, 'draw'> | undefined;
  return {
    street,
    withFlat: (line, flat) => {
      withFlat ??= flatPattern(tag);
      return withFlat(line, flat);
    },
    postal: (randomizer) => {
      postal ??= postalLines(tag);
      return drawFrom(postal, randomizer);
    },
  };
}

function flatPattern(tag: string): OwnAddress['withFlat'] {
  const { withFlat = '{street}, {flat}' } = addressFormatOf(tag, countryOf(tag)!.country);
  return pairPattern(withFlat, 'street', 'flat');
}

/** The whole addresses of a locale's persons, in lines. */
function postalLines(tag: string): Pick<Source<string>, 'draw'> {
  const { country } = countryOf(tag)!;
  const compose = addressLines(addressFormatOf(tag, country).lines);
  const withFlat = flatPattern(tag);
  const members = native(tag).address();
  const [street, flat, city, region, code, postal] = [
    sourceOf(members.street),
    sourceOf(members.secondary),
    sourceOf(members.city),
    sourceOf(members.region),
    sourceOf(members.regionCode),
    sourceOf(members.postalCode),
  ];
  return {
    draw: (w0, w1, w2, w3) => {
      const line = street.draw(w0, w1, w2, w3)!;
      const home = flat.draw(w0, w1, w2, w3);
      return compose(
        {
          street: home === undefined ? line : withFlat(line, home),
          city: city.draw(w0, w1, w2, w3),
          region: region.draw(w0, w1, w2, w3),
          code: code.draw(w0, w1, w2, w3)?.slice(country.length + 1),
          postal: postal.draw(w0, w1, w2, w3),
        },
        '\n',
      );
    },
  };
}
