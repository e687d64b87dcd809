import { readFileSync } from 'node:fs';

/** A licence, or other terms, that data stand under, as `NOTICE` has to speak of it. */
export interface Terms {
  /** What it is called. */
  readonly name: string;
  /** Finds it among the words with which `sources.json` tells a licence and its evidence. */
  readonly pattern: RegExp;
  /** Where it is to be read; undefined where there is no text, or where `text` has it. */
  readonly url?: string;
  /** The file in `sources/licences/` with its text, for those that ask that their text travels along. */
  readonly text?: string;
}

/** Every licence of the data and of the block lists, in the order of the notice. */
export const TERMS: readonly Terms[] = [
  { name: 'CC0 1.0', pattern: /\bCC0\b/, url: 'https://creativecommons.org/publicdomain/zero/1.0/legalcode' },
  {
    name: 'Public Domain Mark 1.0',
    pattern: /Public Domain Mark/,
    url: 'https://creativecommons.org/publicdomain/mark/1.0/',
  },
  { name: 'ODC-PDDL 1.0', pattern: /PDDL/, url: 'https://opendatacommons.org/licenses/pddl/1-0/' },
  { name: 'CC BY 4.0', pattern: /CC-BY[ -]4\.0/, url: 'https://creativecommons.org/licenses/by/4.0/legalcode' },
  {
    name: 'CC BY 3.0',
    pattern: /CC-BY 3\.0(?! DE| IT)/,
    url: 'https://creativecommons.org/licenses/by/3.0/legalcode',
  },
  {
    name: 'CC BY 3.0 DE',
    pattern: /CC-BY 3\.0 DE/,
    url: 'https://creativecommons.org/licenses/by/3.0/de/legalcode',
  },
  {
    name: 'CC BY 3.0 IT',
    pattern: /CC-BY 3\.0 IT/,
    url: 'https://creativecommons.org/licenses/by/3.0/it/legalcode',
  },
  { name: 'dl-de/by-2-0', pattern: /dl-de\/by-2-0/, url: 'https://www.govdata.de/dl-de/by-2-0' },
  {
    name: 'Open Government Licence v3.0',
    pattern: /Open Government Licence v3\.0/,
    url: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
  },
  {
    name: 'Open Government Licence – Alberta',
    pattern: /Open Government Licence - Alberta/,
    url: 'https://open.alberta.ca/licence',
  },
  {
    name: 'Licence Ouverte 2.0',
    pattern: /Licence Ouverte/,
    url: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/',
  },
  { name: 'opendata.swiss OPEN-BY', pattern: /opendata\.swiss/, url: 'https://opendata.swiss/en/terms-of-use' },
  { name: 'Terms of INE (Spain)', pattern: /\bINE \(Spain\)/, url: 'https://www.ine.es/aviso_legal' },
  { name: 'Terms of SURS (Slovenia)', pattern: /\bSURS\b/, url: 'https://www.stat.si' },
  {
    name: 'Reuse policy of the European Commission, Decision 2011/833/EU',
    pattern: /2011\/833\/EU/,
    url: 'https://eur-lex.europa.eu/eli/dec/2011/833/oj',
  },
  { name: 'Terms of data.gov.il (Israel)', pattern: /data\.gov\.il/, url: 'https://data.gov.il/terms' },
  {
    name: 'Public domain, official statistics and facts: no terms',
    pattern: /public domain|official statistics|public register statistics|CBS public statistics|\bfacts\b/i,
  },
  { name: 'MIT', pattern: /\bMIT\b/, text: 'MIT.txt' },
  { name: 'BSD-3-Clause', pattern: /BSD-3-Clause/, text: 'BSD-3-Clause.txt' },
  { name: 'Unicode-3.0', pattern: /Unicode-3\.0/, text: 'Unicode-3.0.txt' },
  { name: 'NAIST IPADIC, ICOT', pattern: /NAIST IPADIC/, text: 'NAIST-IPADIC.txt' },
  { name: 'Apache-2.0', pattern: /Apache-2\.0/, text: 'Apache-2.0.txt' },
];

/** The terms that a licence, as `sources.json` tells it, names; none where no rule knows it. */
export function termsOf(licence: string): readonly Terms[] {
  return TERMS.filter(({ pattern }) => pattern.test(licence));
}

/** The text of a licence that has to travel along. */
export function licenceText(file: string): string {
  return readFileSync(new URL(`licences/${file}`, import.meta.url), 'utf8').trim();
}
