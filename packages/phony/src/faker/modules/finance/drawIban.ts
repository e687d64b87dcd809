import { mod97Digits } from '../../../checks/mod97.ts';
import { CAPITALS, DIGITS } from '../../../draw/drawText.ts';
import { ibanFormats } from '../../../lists/ibanFormats.ts';
import { nationalChecks } from '../../../modules/finance/nationalChecks.ts';
import { drawCharacters, drawOne } from '../../core/draws.ts';
import { FakerError } from '../../FakerError.ts';
import type { Randomizer } from '../../randomizer/Randomizer.ts';

/** What the letters of structures stand for (ISO 13616). */
const ALPHABETS: Readonly<Record<string, string>> = { n: DIGITS, a: CAPITALS, c: DIGITS + CAPITALS };
/** Iran has IBANs that are not registered with SWIFT: three digits of the bank, 19 of the account (Central Bank of Iran, Sheba). */
const IRAN = { country: 'IR', structure: '3n19n' };

interface Format {
  readonly country: string;
  readonly fields: readonly { readonly alphabet: string; readonly count: number }[];
  readonly check: ((bban: string) => string | undefined) | undefined;
}
let formats: readonly Format[] | undefined;

/**
 * An IBAN of the form that the registry tells, with valid check digits, also those that a country has within.
 * @param country two capital letters; undefined for any
 * @throws FakerError for a country without IBANs
 */
export function drawIban(randomizer: Randomizer, country: string | undefined): string {
  formats ??= [...ibanFormats(), IRAN].map(formatOf);
  const format =
    country === undefined ? drawOne(randomizer, formats) : formats.find((each) => each.country === country);
  if (format === undefined) {
    throw new FakerError(
      `Country code ${country} not supported: give two capital letters of a country that has IBANs, such as DE.`,
    );
  }
  let bban: string | undefined;
  do {
    let drawn = '';
    for (const { alphabet, count } of format.fields) drawn += drawCharacters(randomizer, alphabet, count);
    bban = format.check === undefined ? drawn : format.check(drawn);
  } while (bban === undefined);
  return format.country + mod97Digits(bban + format.country) + bban;
}

/** With a space after every four characters, as it is printed. */
export function inFours(iban: string): string {
  let text = iban.slice(0, 4);
  for (let i = 4; i < iban.length; i += 4) text += ` ${iban.slice(i, i + 4)}`;
  return text;
}

function formatOf({ country, structure }: { readonly country: string; readonly structure: string }): Format {
  // Banks of North Macedonia use no letters, though the registry allows them; the rule for their check digits is one for digits.
  const own = country === 'MK' ? structure.replace('c', 'n') : structure;
  const fields = Array.from(own.matchAll(/(\d+)([nac])/g), ([, count, kind]) => ({
    alphabet: ALPHABETS[kind!]!,
    count: Number(count),
  }));
  return { country, fields, check: nationalChecks[country] };
}
