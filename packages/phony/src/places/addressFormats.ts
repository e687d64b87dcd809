import type { RandomStream } from '@phonyland/language-generator';
import type { AddressFormat } from './AddressFormat.ts';
import { blockNumbers, branchedNumbers, districtNumbers, numbersTo, numbersWith } from './houseNumbers.ts';

type Flat = (random: RandomStream) => string;

/** A flat of so many, behind or before a word. */
function flat(before: string, most: number, after = ''): Flat {
  return (random) => `${before}${1 + random.below(most)}${after}`;
}

const LOWER = ['a', 'b', 'c'];
const UPPER = ['A', 'B', 'C'];
const CITY_BEHIND = '{street}|{postal} {city}';
const european = { lines: CITY_BEHIND, separator: ', ', street: '{street} {number}' } as const;
const english = { separator: ', ', street: '{number} {street}' } as const;

/** Inward codes of Britain have none of C, I, K, M, O and V (BS 7666). */
const BRITISH = 'ABDEFGHJLNPQRSTUWXYZ';
/** Canada's codes have none of D, F, I, O, Q and U (Canada Post, "Addressing guidelines"). */
const CANADIAN = 'ABCEGHJKLMNPRSTVWXYZ';
/** The identifiers of Eircodes have none of the letters that look like digits (Eircode address database, product guide). */
const IRISH = '0123456789ACDEFHKNPRTVWXY';
/** Dutch codes have none of F, I, O, Q, U and Y (PostNL). */
const DUTCH = 'ABCDEGHJKLMNPRSTVWXZ';

/**
 * How the countries of the locales write addresses within the country. The lines are those of libaddressinput's address metadata (`fmt`,
 * `lfmt`, without the country's letters before postal codes, which mail from abroad has), the order of street and number that of OpenCage's
 * address formatting templates; where these say nothing, or leave out what everybody writes, the Universal Postal Union's examples
 * (Postal Addressing Systems).
 */
export const ADDRESS_FORMATS: Readonly<Record<string, AddressFormat>> = {
  AM: {
    ...european,
    lines: '{street}|{postal}|{city}|{region}',
    houseNumber: numbersTo(120),
    flat: flat('բն. ', 80),
    postal: '####',
  },
  AR: {
    ...european,
    lines: '{street}|{postal} {city}|{region}',
    houseNumber: numbersTo(6000),
    flat: (random) => `${1 + random.below(12)}º ${UPPER[random.below(3)]!}`,
    withFlat: '{street} {flat}',
    postal: '#####@@@',
    letters: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  },
  AT: {
    ...european,
    houseNumber: numbersWith(120, LOWER),
    flat: flat('Top ', 40),
    withFlat: '{street}/{flat}',
    postal: '####',
  },
  AU: {
    ...english,
    lines: '{street}|{city} {code} {postal}',
    houseNumber: numbersWith(300, UPPER),
    flat: flat('Unit ', 60),
    withFlat: '{flat}, {street}',
    postal: '####',
  },
  BD: {
    ...english,
    lines: '{street}|{city} - {postal}',
    street: '{number}, {street}',
    houseNumber: numbersTo(200),
    postal: '####',
  },
  BE: {
    ...european,
    houseNumber: numbersWith(200, UPPER),
    flat: flat('bus ', 40),
    withFlat: '{street} {flat}',
    postal: '####',
  },
  BG: { ...european, houseNumber: numbersWith(150, ['А', 'Б', 'В']), flat: flat('ап. ', 60), postal: '####' },
  BR: {
    ...european,
    lines: '{street}|{city}-{code}|{postal}',
    street: '{street}, {number}',
    houseNumber: numbersTo(3000),
    flat: flat('Apto ', 120),
    postal: '#####-###',
  },
  CA: {
    ...english,
    lines: '{street}|{city} {code} {postal}',
    houseNumber: blockNumbers,
    flat: flat('Unit ', 300),
    postal: '@#@ #@#',
    letters: CANADIAN,
  },
  CH: { ...european, houseNumber: numbersWith(120, LOWER), postal: '####' },
  CN: {
    lines: '{postal}|{region}{city}{street}',
    separator: ' ',
    street: '{street}{number}号',
    houseNumber: numbersTo(800),
    flat: (random) => `${1 + random.below(6)}单元${1 + random.below(18)}0${1 + random.below(4)}室`,
    withFlat: '{street}{flat}',
    postal: '######',
  },
  CZ: { ...european, houseNumber: numbersTo(1500), postal: '### ##' },
  DE: { ...european, houseNumber: numbersWith(150, LOWER), postal: '#####' },
  DK: {
    ...european,
    houseNumber: numbersWith(150, UPPER),
    flat: (random) => `${1 + random.below(5)}. ${['tv', 'th', 'mf'][random.below(3)]!}`,
    postal: '####',
  },
  EE: {
    ...european,
    houseNumber: numbersWith(120, LOWER),
    flat: flat('', 80),
    withFlat: '{street}-{flat}',
    postal: '#####',
  },
  EG: {
    ...english,
    lines: '{street}|{city}|{region}|{postal}',
    separator: '، ',
    houseNumber: numbersTo(150),
    flat: flat('شقة ', 40),
    withFlat: '{street}، {flat}',
    postal: '#####',
  },
  ES: {
    ...european,
    lines: '{street}|{postal} {city}|{region}',
    street: '{street}, {number}',
    houseNumber: numbersTo(150),
    flat: (random) => `${1 + random.below(8)}.º ${UPPER[random.below(3)]!}`,
    postal: '#####',
  },
  FI: {
    ...european,
    houseNumber: numbersTo(100),
    flat: (random) => `${UPPER[random.below(3)]!} ${1 + random.below(60)}`,
    withFlat: '{street} {flat}',
    postal: '#####',
  },
  FR: {
    ...english,
    lines: CITY_BEHIND,
    houseNumber: numbersWith(150, [' bis', ' ter']),
    flat: flat('Appt ', 60),
    postal: '#####',
  },
  GB: {
    ...english,
    lines: '{street}|{city}|{postal}',
    houseNumber: numbersWith(200, UPPER),
    flat: flat('Flat ', 30),
    withFlat: '{flat}, {street}',
    postal: '^+ #@@',
    letters: BRITISH,
  },
  GE: { ...european, houseNumber: numbersTo(150), flat: flat('ბინა ', 80), postal: '####' },
  GR: { ...european, houseNumber: numbersTo(150), postal: '### ##' },
  HR: { ...european, houseNumber: numbersWith(150, LOWER), postal: '#####' },
  HU: {
    ...european,
    lines: '{city}|{street}|{postal}',
    street: '{street} {number}.',
    houseNumber: numbersTo(150),
    flat: (random) => `${1 + random.below(9)}. em. ${1 + random.below(12)}.`,
    withFlat: '{street} {flat}',
    postal: '####',
  },
  ID: {
    ...european,
    lines: '{street}|{city}|{region} {postal}',
    street: '{street} No. {number}',
    houseNumber: numbersWith(200, UPPER),
    postal: '#####',
  },
  IE: {
    ...english,
    lines: '{street}|{city}|Co. {region}|{postal}',
    houseNumber: numbersTo(150),
    flat: flat('Apartment ', 60),
    withFlat: '{flat}, {street}',
    postal: '^ @@@@',
    letters: IRISH,
  },
  IL: {
    ...european,
    lines: '{street}|{city} {postal}',
    houseNumber: numbersTo(150),
    flat: flat('דירה ', 40),
    postal: '#######',
  },
  IN: {
    ...english,
    lines: '{street}|{city} {postal}|{region}',
    street: '{number}, {street}',
    houseNumber: numbersTo(400),
    flat: flat('Flat ', 60),
    withFlat: '{flat}, {street}',
    postal: '######',
  },
  IR: {
    ...european,
    lines: '{region}|{city}|{street}|{postal}',
    separator: '، ',
    street: '{street}، پلاک {number}',
    houseNumber: numbersTo(200),
    flat: flat('واحد ', 30),
    withFlat: '{street}، {flat}',
    postal: '#####-#####',
  },
  IS: { ...european, houseNumber: numbersWith(100, LOWER), postal: '###' },
  IT: {
    ...european,
    lines: '{street}|{postal} {city} {code}',
    houseNumber: numbersWith(150, ['/A', '/B']),
    flat: flat('int. ', 40),
    postal: '#####',
  },
  JP: {
    lines: '〒{postal}|{region}{city}{street}',
    separator: ' ',
    street: '{street}{number}',
    houseNumber: districtNumbers,
    flat: (random) => `${1 + random.below(9)}0${1 + random.below(8)}号室`,
    withFlat: '{street} {flat}',
    postal: '###-####',
  },
  KR: {
    lines: '{region} {city} {street}|{postal}',
    separator: ' ',
    street: '{street} {number}',
    houseNumber: branchedNumbers,
    flat: (random) => `${101 + random.below(20)}동 ${1 + random.below(20)}0${1 + random.below(4)}호`,
    withFlat: '{street} {flat}',
    postal: '#####',
  },
  LT: {
    ...european,
    houseNumber: numbersWith(120, UPPER),
    flat: flat('', 80),
    withFlat: '{street}-{flat}',
    postal: '#####',
  },
  LV: {
    ...european,
    lines: '{street}|{city}|LV-{postal}',
    houseNumber: numbersWith(120, UPPER),
    flat: flat('', 80),
    withFlat: '{street}-{flat}',
    postal: '####',
  },
  MX: {
    ...european,
    lines: '{street}|{postal} {city}|{region}',
    houseNumber: numbersTo(1500),
    flat: flat('Int. ', 60),
    postal: '#####',
  },
  NL: {
    ...european,
    houseNumber: numbersWith(300, UPPER),
    flat: flat('', 40),
    withFlat: '{street}-{flat}',
    postal: '#### @@',
    letters: DUTCH,
  },
  NO: { ...european, houseNumber: numbersWith(150, UPPER), postal: '####' },
  PK: { ...english, lines: '{street}|{city}-{postal}', houseNumber: numbersTo(300), postal: '#####' },
  PL: {
    ...european,
    houseNumber: numbersWith(150, UPPER),
    flat: flat('', 80),
    withFlat: '{street}/{flat}',
    postal: '##-###',
  },
  PT: {
    ...european,
    houseNumber: numbersTo(250),
    flat: (random) => `${1 + random.below(8)}.º ${['Esq.', 'Dto.', 'Frt.'][random.below(3)]!}`,
    postal: '####-###',
  },
  RO: {
    ...european,
    street: '{street}, nr. {number}',
    houseNumber: numbersWith(150, UPPER),
    flat: flat('ap. ', 60),
    postal: '######',
  },
  RS: { ...european, houseNumber: numbersTo(150), postal: '#####' },
  RU: {
    ...european,
    lines: '{street}|{city}|{region}|{postal}',
    street: '{street}, {number}',
    houseNumber: numbersTo(120),
    flat: flat('кв. ', 150),
    postal: '######',
  },
  SE: {
    ...european,
    houseNumber: numbersWith(120, UPPER),
    flat: (random) => `lgh 1${random.below(6)}0${1 + random.below(5)}`,
    withFlat: '{street} {flat}',
    postal: '### ##',
  },
  SG: {
    ...english,
    lines: '{street}|{city} {postal}',
    houseNumber: numbersWith(700, UPPER),
    flat: (random) =>
      `#${String(1 + random.below(25)).padStart(2, '0')}-${String(1 + random.below(99)).padStart(2, '0')}`,
    withFlat: '{street} {flat}',
    postal: '######',
    // The sectors 01 to 73 (Singapore Post); later ones are few.
    prefixes: Array.from({ length: 73 }, (_, i) => String(i + 1).padStart(2, '0')),
  },
  SI: { ...european, houseNumber: numbersWith(120, LOWER), postal: '####' },
  SK: { ...european, houseNumber: numbersTo(1500), postal: '### ##' },
  TH: {
    ...english,
    lines: '{street}|{city}|{region} {postal}',
    separator: ' ',
    houseNumber: numbersWith(500, ['/1', '/2', '/5', '/12']),
    postal: '#####',
  },
  TR: {
    ...european,
    lines: '{street}|{postal} {city}/{region}',
    street: '{street} No: {number}',
    houseNumber: numbersWith(150, ['/A', '/B']),
    flat: flat('D: ', 30),
    withFlat: '{street} {flat}',
    postal: '#####',
  },
  TW: {
    ...english,
    lines: '{street}|{city} {postal}',
    houseNumber: numbersTo(400),
    flat: (random) => `${2 + random.below(12)}F`,
    withFlat: '{flat}, {street}',
    postal: '###',
  },
  UA: {
    ...european,
    lines: '{street}|{city}|{region}|{postal}',
    street: '{street}, {number}',
    houseNumber: numbersTo(120),
    flat: flat('кв. ', 150),
    postal: '#####',
  },
  US: {
    ...english,
    lines: '{street}|{city}, {code} {postal}',
    houseNumber: blockNumbers,
    flat: flat('Apt ', 300),
    withFlat: '{street} {flat}',
    postal: '#####',
  },
  VA: { ...european, houseNumber: numbersTo(20), postal: '00120' },
  VN: { ...english, lines: '{street}|{city}|{region} {postal}', houseNumber: numbersTo(500), postal: '#####' },
  ZA: {
    ...english,
    lines: '{street}|{city}|{postal}',
    houseNumber: numbersTo(300),
    flat: flat('Unit ', 60),
    withFlat: '{flat}, {street}',
    postal: '####',
  },
};

/**
 * What is written in Latin letters where the locale's own are others, by country: the order of libaddressinput's `lfmt`, and flats by their
 * numbers alone.
 */
export const LATIN_FORMATS: Readonly<Record<string, Partial<AddressFormat>>> = {
  CN: {
    lines: '{street}|{city}|{region}|{postal}',
    separator: ', ',
    street: '{number} {street}',
    flat: flat('Room ', 90),
    withFlat: '{flat}, {street}',
  },
  EG: { separator: ', ', flat: flat('Apt ', 40), withFlat: '{street}, {flat}' },
  IL: { flat: flat('Apt ', 40) },
  JP: {
    lines: '{street}|{city}|{region} {postal}',
    separator: ', ',
    street: '{number} {street}',
    flat: flat('Room ', 90),
    withFlat: '{flat}, {street}',
  },
  KR: {
    lines: '{street}|{city}|{region}|{postal}',
    separator: ', ',
    street: '{number} {street}',
    flat: flat('', 90),
    withFlat: '{flat}, {street}',
  },
  RU: { flat: flat('kv. ', 150) },
  TH: { separator: ', ' },
};
