import { flag, type OptionType, type RandomStream, type Rule } from '@phonyland/language-generator';
import { mod97Digits } from '../../checks/mod97.ts';
import { CAPITALS, DIGITS, drawText } from '../../draw/drawText.ts';
import { ibanFormats } from '../../lists/ibanFormats.ts';
import { nationalChecks } from './nationalChecks.ts';

/** Which international bank account numbers. */
export interface IbanOptions {
  /** Two letters of a country of the IBAN registry; default any of them, equally. */
  readonly country?: string | undefined;
  /** With a space after every four characters, as it is printed; default false. */
  readonly formatted?: boolean | undefined;
}

/** What the letters of structures stand for (ISO 13616). */
const ALPHABETS: Readonly<Record<string, string>> = { n: DIGITS, a: CAPITALS, c: DIGITS + CAPITALS };

const ibanCountry: OptionType<string> = {
  expects: 'a country of the IBAN registry, such as DE',
  read: (value) => ibanFormats().find(({ country }) => country === value)?.country,
};

/** IBANs of the form that the registry tells, with valid check digits; the bank is any, so that most do not exist. */
export const iban: Rule<string, IbanOptions> = {
  options: { country: ibanCountry, formatted: flag() },
  prepare({ country, formatted = false }) {
    // The rule for check digits of North Macedonia is one for digits; banks there use no letters, though the registry allows them.
    const formats = ibanFormats()
      .filter((format) => country === undefined || format.country === country)
      .map(({ country, structure }) => ({
        country,
        fields: fieldsOf(country === 'MK' ? structure.replace('c', 'n') : structure),
        check: nationalChecks[country],
      }));
    return (random) => {
      const { country, fields, check } = formats[random.below(formats.length)]!;
      let bban: string | undefined;
      do {
        const drawn = drawFields(random, fields);
        bban = check === undefined ? drawn : check(drawn);
      } while (bban === undefined);
      const number = country + mod97Digits(bban + country) + bban;
      return formatted ? number.replace(/.{4}(?=.)/g, '$& ') : number;
    };
  },
};

interface Field {
  readonly alphabet: string;
  readonly count: number;
}

function fieldsOf(structure: string): readonly Field[] {
  return Array.from(structure.matchAll(/(\d+)([nac])/g), ([, count, kind]) => ({
    alphabet: ALPHABETS[kind!]!,
    count: Number(count),
  }));
}

function drawFields(random: RandomStream, fields: readonly Field[]): string {
  let text = '';
  for (const { alphabet, count } of fields) text += drawText(random, alphabet, count);
  return text;
}
