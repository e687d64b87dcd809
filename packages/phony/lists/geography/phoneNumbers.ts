/** Numbers of a country: what they begin with in the national form without trunk prefix, and how many digits follow. */
export interface NumberRange {
  readonly country: string;
  readonly kind: 'mobile' | 'fixed';
  /** The regions that the numbers are of (ISO 3166-2 without the country); undefined for all. */
  readonly regions?: readonly string[];
  /** Prefixes with `+` and the number of digits behind them: `15+8`. */
  readonly numbers: readonly string[];
  /** Whether no telephone ever rings at these numbers. */
  readonly fiction: boolean;
}

/**
 * Numbers that are kept free for books, films and examples.
 *
 * - Australia: Australian Communications and Media Authority, "Phone numbers for use in TV shows, films and creative works".
 * - Germany: Bundesnetzagentur, Mitteilung 148/2021, Amtsblatt 7/2021, "Rufnummern für Medienproduktionen (Drama Numbers)".
 * - France: Arcep, décision 2018-0881, numbers for audiovisual works.
 * - Ireland: Commission for Communications Regulation, National Numbering Conventions, drama numbers 020 91X XXXX.
 * - Sweden: Post- och telestyrelsen, "Telefonnummer för användning i böcker och filmer".
 * - United Kingdom: Ofcom, "Telephone numbers for use in TV and radio drama programmes".
 *
 * The United States and Canada (555-0100 to 555-0199 behind every area code: ATIS-0300115, section 3.6) are made of the regions' area codes.
 */
const FICTION: readonly Omit<NumberRange, 'fiction'>[] = [
  {
    country: 'AU',
    kind: 'mobile',
    numbers:
      '570006 570156 570157 570158 570159 570110 570313 570737 571266 571491 571804 572549 572665 572983 573770 573087 574118 574632 575254 575789 576398 576801 577426 577644 578957 578148 578888 579212 579760 579455'
        .split(' ')
        .map((number) => `491${number}+0`),
  },
  { country: 'AU', kind: 'fixed', regions: ['ACT', 'NSW'], numbers: ['25550+4', '27010+4'] },
  { country: 'AU', kind: 'fixed', regions: ['TAS', 'VIC'], numbers: ['35550+4', '37010+4'] },
  { country: 'AU', kind: 'fixed', regions: ['QLD'], numbers: ['75550+4', '77010+4'] },
  { country: 'AU', kind: 'fixed', regions: ['NT', 'SA', 'WA'], numbers: ['85550+4', '87010+4'] },
  {
    country: 'DE',
    kind: 'mobile',
    numbers: [
      '15228817386+0',
      '15228895456+0',
      '15254599371+0',
      '1631737743+0',
      '17139200+2',
      '1729925904+0',
      '1729968532+0',
      '1729973185+0',
      '1729973186+0',
      '1729980752+0',
      '1749091317+0',
      '1749464308+0',
      '176040690+2',
    ],
  },
  { country: 'DE', kind: 'fixed', regions: ['BE'], numbers: ['3023125+3'] },
  { country: 'DE', kind: 'fixed', regions: ['BY'], numbers: ['8999998+3'] },
  { country: 'DE', kind: 'fixed', regions: ['HE'], numbers: ['6990009+3'] },
  { country: 'DE', kind: 'fixed', regions: ['HH'], numbers: ['4066969+3'] },
  { country: 'DE', kind: 'fixed', regions: ['NW'], numbers: ['2214710+3'] },
  { country: 'FR', kind: 'mobile', numbers: ['63998+4'] },
  { country: 'FR', kind: 'fixed', regions: ['IDF'], numbers: ['19900+4'] },
  { country: 'FR', kind: 'fixed', regions: ['BRE', 'CVL', 'NOR', 'PDL'], numbers: ['26191+4'] },
  { country: 'FR', kind: 'fixed', regions: ['BFC', 'GES', 'HDF'], numbers: ['35301+4'] },
  { country: 'FR', kind: 'fixed', regions: ['20R', 'ARA', 'PAC'], numbers: ['46571+4'] },
  { country: 'FR', kind: 'fixed', regions: ['NAQ', 'OCC'], numbers: ['53649+4'] },
  { country: 'GB', kind: 'mobile', numbers: ['7700900+3'] },
  {
    country: 'GB',
    kind: 'fixed',
    regions: ['ENG'],
    numbers: [
      '1134960+3',
      '1144960+3',
      '1154960+3',
      '1164960+3',
      '1174960+3',
      '1184960+3',
      '1214960+3',
      '1514960+3',
      '1614960+3',
      '1632960+3',
      '1914980+3',
      '2079460+3',
    ],
  },
  { country: 'GB', kind: 'fixed', regions: ['NIR'], numbers: ['2896496+3'] },
  { country: 'GB', kind: 'fixed', regions: ['SCT'], numbers: ['1314960+3', '1414960+3'] },
  { country: 'GB', kind: 'fixed', regions: ['WLS'], numbers: ['2920180+3'] },
  { country: 'IE', kind: 'mobile', numbers: ['2091+5'] },
  {
    country: 'SE',
    kind: 'mobile',
    numbers: [
      ...[5, 6, 7, 8, 9].map((last) => `70174060${last}+0`),
      ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((last) => `7017406${last}+1`),
    ],
  },
  { country: 'SE', kind: 'fixed', regions: ['AB'], numbers: [0, 1, 2, 3, 4].map((last) => `8465004${last}+1`) },
  { country: 'SE', kind: 'fixed', regions: ['BD'], numbers: [0, 1, 2, 3, 4].map((last) => `9803192${last}+1`) },
  { country: 'SE', kind: 'fixed', regions: ['M'], numbers: [0, 1, 2, 3, 4].map((last) => `4062804${last}+1`) },
  { country: 'SE', kind: 'fixed', regions: ['O'], numbers: [0, 1, 2, 3, 4].map((last) => `3139006${last}+1`) },
];

/**
 * Where nothing is kept free: the mobile numbers that are most usual in the country, all of them valid by libphonenumber's patterns. They
 * may be somebody's. The Vatican has no mobile numbers of its own.
 */
const MOBILE: Readonly<Record<string, string>> = {
  AM: '77+6 91+6 93+6 94+6 95+6 98+6 99+6',
  AR: '9113+7 9114+7 9115+7 9116+7',
  AT: '650+7 660+7 664+7 676+7 680+7 699+7',
  BD: '13+8 14+8 15+8 16+8 17+8 18+8 19+8',
  BE: '47+7 48+7 49+7',
  BG: '87+7 88+7 89+7',
  BR: '119+8 219+8 319+8 419+8 519+8 619+8 719+8 819+8',
  CH: '76+7 77+7 78+7 79+7',
  CN: '13+9 18+9',
  CZ: '72+7 73+7 77+7',
  DK: '26+6 27+6 28+6',
  EE: '5+7',
  EG: '10+8 11+8 12+8 15+8',
  ES: '6+8',
  FI: '40+7 44+7 45+7 46+7 50+7',
  GE: '551+6 555+6 558+6 568+6',
  GR: '69+8',
  HR: '91+7 95+7 98+7 99+7',
  HU: '20+7 30+7 70+7',
  ID: '812+8 813+8 821+8 852+8 853+8 857+8',
  IL: '502+6 503+6 504+6 505+6 506+6 507+6 508+6 522+6 523+6 524+6 525+6 526+6 527+6 528+6 53+7 542+6 543+6 544+6 545+6 546+6 547+6 548+6 549+6',
  IN: '9+9',
  IR: '91+8 93+8',
  IS: '69+5 77+5 84+5 86+5',
  IT: '32+8 33+8 34+8 38+8 39+8',
  JP: '801+7 802+7 803+7 804+7 805+7 806+7 807+7 808+7 809+7 901+7 902+7 903+7 904+7 905+7 906+7 907+7 908+7 909+7',
  KR: '102+7 103+7 104+7 106+7 107+7 108+7 109+7',
  LT: '6+7',
  LV: '22+6 26+6 27+6 28+6 29+6',
  MX: '33+8 55+8 81+8',
  NL: '61+7 62+7 63+7 64+7 65+7',
  NO: '9+7',
  PK: '30+8 31+8 32+8 34+8',
  PL: '50+7 51+7 53+7 60+7 66+7 69+7 72+7 73+7 78+7 79+7',
  PT: '91+7 92+7 93+7 96+7',
  RO: '72+7 73+7 74+7 75+7 76+7 77+7',
  RS: '62+7 63+7 64+7 65+7',
  RU: '90+8 91+8 92+8 95+8 96+8 98+8 99+8',
  SG: '81+6 82+6 83+6 84+6 85+6 86+6 87+6 90+6 91+6 92+6 93+6 94+6 96+6 97+6 98+6',
  SI: '30+6 31+6 40+6 41+6 51+6 70+6',
  SK: '902+6 903+6 905+6 907+6 908+6 915+6 917+6 918+6',
  TH: '8+8 9+8',
  TR: '50+8 53+8 54+8 55+8',
  TW: '91+7 92+7 93+7 95+7 97+7 98+7',
  UA: '50+7 63+7 66+7 67+7 68+7 73+7 93+7 95+7 96+7 97+7 98+7 99+7',
  VN: '90+7 91+7 93+7 94+7 97+7 98+7',
  ZA: '6+8 7+8',
};

/** All ranges but those of the United States and Canada. */
export const NUMBER_RANGES: readonly NumberRange[] = [
  ...FICTION.map((range) => ({ ...range, fiction: true })),
  ...Object.entries(MOBILE).map(([country, numbers]) => ({
    country,
    kind: 'mobile' as const,
    numbers: numbers.split(' '),
    fiction: false,
  })),
  { country: 'VA', kind: 'fixed', numbers: ['06698+5'], fiction: false },
];
