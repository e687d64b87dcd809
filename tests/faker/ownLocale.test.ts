import * as theirs from '@faker-js/faker';
import { describe, expect, test } from 'vitest';
import * as ours from '../../packages/phony/src/faker/index.ts';
import { methodAt } from './methods.ts';

/** The entries that are lists of texts, each of which one method gives. */
const LISTS: readonly (readonly [path: string, category: string, entry: string])[] = [
  ...of('animal', 'bear bird cat cetacean cow crocodilia dog fish horse insect lion rabbit rodent snake type'),
  ['animal.petName', 'animal', 'pet_name'],
  ...of('book', 'author format genre publisher series title'),
  ...of('color', 'human space'),
  ['vehicle.color', 'color', 'human'],
  ['commerce.department', 'commerce', 'department'],
  ['company.buzzAdjective', 'company', 'buzz_adjective'],
  ['company.buzzNoun', 'company', 'buzz_noun'],
  ['company.buzzVerb', 'company', 'buzz_verb'],
  ['company.catchPhraseAdjective', 'company', 'adjective'],
  ['company.catchPhraseDescriptor', 'company', 'descriptor'],
  ['company.catchPhraseNoun', 'company', 'noun'],
  ['company.name', 'company', 'name_pattern'],
  ...of('database', 'collation column engine type'),
  ['date.timeZone', 'date', 'time_zone'],
  ['finance.transactionType', 'finance', 'transaction_type'],
  ['finance.transactionDescription', 'finance', 'transaction_description_pattern'],
  ...of('food', 'adjective fruit ingredient meat spice vegetable'),
  ['food.description', 'food', 'description_pattern'],
  ['food.ethnicCategory', 'food', 'ethnic_category'],
  ...of('hacker', 'abbreviation adjective ingverb noun phrase verb'),
  ['internet.domainSuffix', 'internet', 'domain_suffix'],
  ['internet.jwtAlgorithm', 'internet', 'jwt_algorithm'],
  ['internet.userAgent', 'internet', 'user_agent_pattern'],
  ...of('location', 'continent country county state'),
  ['location.city', 'location', 'city_pattern'],
  ['location.street', 'location', 'street_pattern'],
  ['location.secondaryAddress', 'location', 'secondary_address'],
  ['location.timeZone', 'location', 'time_zone'],
  ['location.zipCode', 'location', 'postcode'],
  ['location.buildingNumber', 'location', 'building_number'],
  ['location.postalAddress', 'location', 'postal_address'],
  ['lorem.word', 'lorem', 'word'],
  ...of('music', 'album artist genre'),
  ['music.songName', 'music', 'song_name'],
  ...of('person', 'gender sex suffix'),
  ['person.bio', 'person', 'bio_pattern'],
  ['person.jobArea', 'person', 'job_area'],
  ['person.jobDescriptor', 'person', 'job_descriptor'],
  ['person.jobTitle', 'person', 'job_title_pattern'],
  ['person.jobType', 'person', 'job_type'],
  ['person.zodiacSign', 'person', 'western_zodiac_sign'],
  ['system.directoryPath', 'system', 'directory_path'],
  ...of('vehicle', 'fuel manufacturer model type'),
  ['vehicle.bicycle', 'vehicle', 'bicycle_type'],
  ...of('word', 'adjective adverb conjunction interjection noun preposition verb'),
];

/** Entries of other shapes: a locale, a call, and the value that it must give. */
const SHAPES: readonly (readonly [
  what: string,
  locale: object,
  path: string,
  args: readonly unknown[],
  value: unknown,
])[] = [
  [
    'airports',
    { airline: { airport: [{ name: 'A', iataCode: 'AAA' }] } },
    'airline.airport',
    [],
    { name: 'A', iataCode: 'AAA' },
  ],
  [
    'airlines',
    { airline: { airline: [{ name: 'A', iataCode: 'AA' }] } },
    'airline.airline',
    [],
    { name: 'A', iataCode: 'AA' },
  ],
  [
    'aircraft',
    { airline: { airplane: [{ name: 'A', iataTypeCode: '1' }] } },
    'airline.airplane',
    [],
    { name: 'A', iataTypeCode: '1' },
  ],
  ['materials', product({ material: ['Own'] }), 'commerce.productMaterial', [], 'Own'],
  ['adjectives of products', product({ adjective: ['Own'] }), 'commerce.productAdjective', [], 'Own'],
  ['products', product({ product: ['Own'] }), 'commerce.product', [], 'Own'],
  [
    'patterns of products',
    product({
      product: ['Thing'],
      adjective: ['Own'],
      material: [],
      pattern: ['{{commerce.productAdjective}} {{commerce.product}}'],
    }),
    'commerce.productName',
    [],
    'Own Thing',
  ],
  [
    'descriptions of products',
    { commerce: { product_description: ['Own'] } },
    'commerce.productDescription',
    [],
    'Own',
  ],
  [
    'catch phrases',
    { company: { adjective: ['a'], descriptor: ['b'], noun: ['c'] } },
    'company.catchPhrase',
    [],
    'a b c',
  ],
  [
    'buzz phrases',
    { company: { buzz_verb: ['a'], buzz_adjective: ['b'], buzz_noun: ['c'] } },
    'company.buzzPhrase',
    [],
    'a b c',
  ],
  [
    'patterns of companies with names',
    { company: { name_pattern: ['{{person.lastName}} & Co'] }, person: { last_name: { generic: ['Own'] } } },
    'company.name',
    [],
    'Own & Co',
  ],
  ['months', { date: { month: { wide: ['Own'], abbr: ['Ow'] } } }, 'date.month', [], 'Own'],
  ['short months', { date: { month: { wide: ['Own'], abbr: ['Ow'] } } }, 'date.month', [{ abbreviated: true }], 'Ow'],
  [
    'months in dates',
    { date: { month: { wide: ['Own'], abbr: ['Ow'], wide_context: ['owns'], abbr_context: ['ows'] } } },
    'date.month',
    [{ context: true, abbreviated: true }],
    'ows',
  ],
  ['weekdays', { date: { weekday: { wide: ['Own'], abbr: ['Ow'] } } }, 'date.weekday', [{ context: true }], 'Own'],
  ['kinds of accounts', { finance: { account_type: ['Own'] } }, 'finance.accountName', [], 'Own Account'],
  ['currencies', currency(), 'finance.currency', [], { name: 'Own', code: 'OWN', symbol: 'o', numericCode: '001' }],
  ['codes of currencies', currency(), 'finance.currencyCode', [], 'OWN'],
  ['names of currencies', currency(), 'finance.currencyName', [], 'Own'],
  ['signs of currencies', currency(), 'finance.currencySymbol', [], 'o'],
  ['numbers of currencies', currency(), 'finance.currencyNumericCode', [], '001'],
  ['issuers of cards', { finance: { credit_card: { own: ['1234-L'] } } }, 'finance.creditCardIssuer', [], 'own'],
  ['patterns of cards', { finance: { credit_card: { own: ['1234-L'] } } }, 'finance.creditCardNumber', [], '1234-4'],
  [
    'patterns of cards of an issuer',
    { finance: { credit_card: { own: ['1234-L'], no: ['9'] } } },
    'finance.creditCardNumber',
    ['own'],
    '1234-4',
  ],
  ['dishes', { food: { dish_pattern: ['Own'], dish: ['Own'] } }, 'food.dish', [], 'Own'],
  ['emoji', { internet: { emoji: { food: ['🍏'] } } }, 'internet.emoji', [{ types: ['food'] }], '🍏'],
  [
    'status codes',
    { internet: { http_status_code: { success: [299] } } },
    'internet.httpStatusCode',
    [{ types: ['success'] }],
    299,
  ],
  [
    'mail providers',
    { internet: { free_email: ['own.test'] } },
    'internet.email',
    [{ firstName: 'Ada', lastName: '' }],
    /^Ada.*@own\.test$/,
  ],
  [
    'example providers',
    { internet: { example_email: ['own.test'] } },
    'internet.exampleEmail',
    [{ firstName: 'A', lastName: 'B' }],
    /@own\.test$/,
  ],
  ['country codes', countries(), 'location.countryCode', [], 'OW'],
  ['longer country codes', countries(), 'location.countryCode', ['alpha-3'], 'OWN'],
  ['numbers of countries', countries(), 'location.countryCode', ['numeric'], '001'],
  ['short states', { location: { state_abbr: ['OW'] } }, 'location.state', [{ abbreviated: true }], 'OW'],
  ['directions', directions(), 'location.direction', [], /^[no]$/],
  ['cardinal directions', directions(), 'location.cardinalDirection', [], 'n'],
  ['short ordinal directions', directions(), 'location.ordinalDirection', [{ abbreviated: true }], 'O'],
  [
    'postal codes by state',
    { location: { postcode_by_state: { OW: '7{{number.int(9)}}' } } },
    'location.zipCode',
    [{ state: 'OW' }],
    /^7\d$/,
  ],
  ['one postal code', { location: { postcode: '7##' } }, 'location.zipCode', [], /^7\d\d$/],
  ['building numbers', { location: { building_number: ['7##'] } }, 'location.buildingNumber', [], /^7\d\d$/],
  [
    'languages',
    { location: { language: [{ name: 'Own', alpha2: 'ow', alpha3: 'own' }] } },
    'location.language',
    [],
    { name: 'Own', alpha2: 'ow', alpha3: 'own' },
  ],
  [
    'street addresses',
    { location: { street_address: { normal: '{{location.street}} 1', full: 'f' }, street_pattern: ['Own Street'] } },
    'location.streetAddress',
    [],
    'Own Street 1',
  ],
  [
    'full street addresses',
    { location: { street_address: { normal: 'n', full: 'Own {{location.buildingNumber}}' }, building_number: ['#'] } },
    'location.streetAddress',
    [true],
    /^Own \d$/,
  ],
  [
    'patterns of cities',
    {
      location: {
        city_pattern: ['{{location.city_prefix}} {{person.firstName}}{{location.city_suffix}}'],
        city_prefix: ['New'],
        city_suffix: ['ville'],
      },
      person: { first_name: { generic: ['Own'] } },
    },
    'location.city',
    [],
    'New Ownville',
  ],
  [
    'patterns of streets',
    {
      location: {
        street_pattern: ['{{location.street_name}} {{location.street_suffix}}'],
        street_name: ['Own'],
        street_suffix: ['Way'],
      },
    },
    'location.street',
    [],
    'Own Way',
  ],
  ['filler text', { lorem: { word: ['own'] } }, 'lorem.sentence', [3], 'Own own own.'],
  ['first names', { person: { first_name: { generic: ['Own'] } } }, 'person.firstName', [], 'Own'],
  [
    'first names by sex',
    { person: { first_name: { female: ['Fe'], male: ['Ma'] } } },
    'person.firstName',
    ['female'],
    'Fe',
  ],
  ['middle names', { person: { middle_name: { generic: ['Own'] } } }, 'person.middleName', [], 'Own'],
  ['prefixes', { person: { prefix: { female: ['Fe.'], male: ['Ma.'] } } }, 'person.prefix', ['male'], 'Ma.'],
  ['last names', { person: { last_name: { generic: ['Own'] } } }, 'person.lastName', [], 'Own'],
  [
    'patterns of last names',
    {
      person: {
        last_name: { generic: ['Own'] },
        last_name_pattern: { generic: [{ weight: 1, value: '{{person.last_name.generic}}-Too' }] },
      },
    },
    'person.lastName',
    [],
    'Own-Too',
  ],
  [
    'patterns of full names',
    {
      person: {
        first_name: { generic: ['A'] },
        last_name: { generic: ['B'] },
        name: [{ weight: 1, value: '{{person.lastName}}, {{person.firstName}}' }],
      },
    },
    'person.fullName',
    [],
    'B, A',
  ],
  [
    'patterns of jobs',
    { person: { job_title_pattern: ['{{person.jobArea}} {{person.jobType}}'], job_area: ['Own'], job_type: ['Boss'] } },
    'person.jobTitle',
    [],
    'Own Boss',
  ],
  [
    'phone numbers',
    { phone_number: { format: { human: ['7-##'], national: ['8-##'], international: ['+9##'] } } },
    'phone.number',
    [],
    /^7-\d\d$/,
  ],
  [
    'phone numbers of a style',
    { phone_number: { format: { human: ['7'], national: ['8-##'], international: ['+9'] } } },
    'phone.number',
    [{ style: 'national' }],
    /^8-\d\d$/,
  ],
  [
    'elements',
    { science: { chemical_element: [{ symbol: 'O', name: 'Own', atomicNumber: 1 }] } },
    'science.chemicalElement',
    [],
    { symbol: 'O', name: 'Own', atomicNumber: 1 },
  ],
  ['units', { science: { unit: [{ name: 'Own', symbol: 'o' }] } }, 'science.unit', [], { name: 'Own', symbol: 'o' }],
  [
    'kinds of media',
    { system: { mime_type: { 'own/type': { extensions: ['own'] } } } },
    'system.mimeType',
    [],
    'own/type',
  ],
  [
    'extensions of media',
    { system: { mime_type: { 'own/type': { extensions: ['own'] } } } },
    'system.fileExt',
    [],
    'own',
  ],
  [
    'words of any kind',
    {
      word: {
        noun: ['own'],
        verb: ['own'],
        adjective: ['own'],
        adverb: ['own'],
        conjunction: ['own'],
        interjection: ['own'],
        preposition: ['own'],
      },
    },
    'word.sample',
    [],
    'own',
  ],
  ['entries of own names', { own: { thing: ['Own'] } }, 'helpers.fake', ['{{own.thing}}!'], 'Own!'],
];

const PACKAGES = [
  ['faker', theirs],
  ['ours', ours],
] as const;

describe.each(PACKAGES)('a locale of a user in %s', (name, all) => {
  const made = (locale: object): object => new all.Faker({ locale: locale as never, seed: 1 });
  const above = (locale: object): object => new all.Faker({ locale: [locale, all.en, all.base] as never, seed: 1 });

  test.each(LISTS)('gives %s', (path, category, entry) => {
    const locale = { [category]: { [entry]: ['Own'] } };
    expect(methodAt(above(locale), path)()).toBe('Own');
    if (name === 'ours') expect(methodAt(made(locale), path)()).toBe('Own');
  });

  test.each(SHAPES)('gives %s', (_, locale, path, args, value) => {
    for (const faker of [made(locale), above(locale)]) {
      const given = methodAt(faker, path)(...args);
      if (value instanceof RegExp) expect(given).toMatch(value);
      else expect(given).toEqual(value);
    }
  });

  test('is what definitions show, behind what comes first', () => {
    const first = { animal: { dog: ['First'] }, own: { thing: [1] } };
    const faker = new all.Faker({ locale: [first, { animal: { dog: ['Second'], cat: ['Cat'] } }] as never });
    expect(faker.definitions.animal.dog).toEqual(['First']);
    expect(faker.definitions.animal.cat).toEqual(['Cat']);
    expect(faker.rawDefinitions.animal).toEqual({ dog: ['First'], cat: ['Cat'] });
    expect(faker.rawDefinitions.own).toEqual({ thing: [1] });
    expect(all.mergeLocales([first, { animal: { cat: ['Cat'] } }] as never).animal).toEqual({
      dog: ['First'],
      cat: ['Cat'],
    });
  });
});

function of(module: string, entries: string): [string, string, string][] {
  return entries.split(' ').map((entry) => [`${module}.${entry}`, module, entry]);
}

function product(names: object): object {
  return { commerce: { product_name: names } };
}

function currency(): object {
  return { finance: { currency: [{ name: 'Own', code: 'OWN', symbol: 'o', numericCode: '001' }] } };
}

function countries(): object {
  return { location: { country_code: [{ alpha2: 'OW', alpha3: 'OWN', numeric: '001' }] } };
}

function directions(): object {
  const direction = { cardinal: ['n'], cardinal_abbr: ['N'], ordinal: ['o'], ordinal_abbr: ['O'] };
  return { location: { direction } };
}
