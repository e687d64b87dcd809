import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { Phony } from '../../phony/src/index.ts';
import { FAKER_TABLE } from '../src/tables/faker.ts';
import { LOCALES } from '../src/tables/locales.ts';
import { type Check, evaluate, expectSame, nativeOf } from './support/bothSides.ts';

const { faker } = createRequire(import.meta.url)('@faker-js/faker') as {
  faker: Record<string, Record<string, unknown>>;
};
const HEAD = "import { faker } from '@faker-js/faker';";
const between =
  (min: number, max: number): Check =>
  (value: number) =>
    min <= value && value <= max;
const lengthBetween =
  (min: number, max: number): Check =>
  (value: { length: number }) =>
    min <= value.length && value.length <= max;
const oneOf =
  (...values: unknown[]): Check =>
  (value: unknown) =>
    values.includes(value);
const DAY = 86_400_000;
const after = (from: string, days: number): Check => {
  const start = Date.parse(from);
  return (value: Date) => start <= value.getTime() && value.getTime() <= start + days * DAY;
};

/** Calls with arguments, or whose values something can be said of; every other function is called without. */
const CALLS: readonly (readonly [call: string, check?: Check])[] = [
  ['airline.recordLocator({ allowNumerics: true })', /^[A-Z\d]{6}$/],
  ["airline.seat({ aircraftType: 'widebody' })", /^\d+[A-K]$/],
  ['airline.aircraftType()', oneOf('narrowbody', 'regional', 'widebody')],
  ["color.hsl({ format: 'css' })", /^hsl\(/],
  ["color.hsl({ format: 'css', includeAlpha: true })", /^hsla?\(/],
  ["color.cmyk({ format: 'css' })", /cmyk\(/],
  ["color.hwb({ format: 'css' })", /^hwb\(/],
  ["color.lab({ format: 'css' })", /^lab\(/],
  ["color.lch({ format: 'css' })", /^lch\(/],
  ['color.rgb()', /^#[\da-f]{6}$/],
  ["color.rgb({ casing: 'upper', prefix: '0x', includeAlpha: true })", /^0x[\dA-F]{8}$/],
  ["color.rgb({ format: 'css' })", /^rgb\(/],
  ['commerce.isbn()', /^97[89]-/],
  ['commerce.isbn(10)', lengthBetween(13, 13)],
  ["commerce.isbn({ variant: 13, separator: ' ' })", /^97[89] /],
  ['commerce.price()', /^\d+\.\d\d$/],
  ["commerce.price({ min: 10, max: 20, dec: 0, symbol: '$' })", /^\$(1\d|20)$/],
  ["commerce.upc({ prefix: '01234' })", /^01234\d{7}$/],
  ['database.mongodbObjectId()', /^[\da-f]{24}$/],
  ['datatype.boolean()', oneOf(true, false)],
  ['datatype.boolean(1)', oneOf(true)],
  ['datatype.boolean({ probability: 0 })', oneOf(false)],
  ["date.between({ from: '2020-01-01', to: '2020-01-11' })", after('2020-01-01', 10)],
  [
    "date.betweens({ from: '2020-01-01', to: '2020-01-11', count: 4 })",
    (values: Date[]) => values.length === 4 && values.every((value) => value.getUTCFullYear() === 2020),
  ],
  ["date.birthdate({ mode: 'year', min: 1990, max: 1995 })", (value: Date) => /^199[0-6]/.test(value.toISOString())],
  [
    "date.birthdate({ mode: 'age', min: 20, max: 30, refDate: '2020-01-01' })",
    (value: Date) => /^(1989|199\d|2000)/.test(value.toISOString()),
  ],
  ["date.anytime({ refDate: '2020-01-01' })", after('2018-12-31', 733)],
  ["date.past({ years: 2, refDate: '2020-01-01' })", after('2017-12-31', 731)],
  ["date.future({ years: 2, refDate: '2020-01-01' })", after('2020-01-01', 732)],
  ["date.recent({ days: 3, refDate: '2020-01-04' })", after('2020-01-01', 3)],
  ["date.soon({ days: 3, refDate: '2020-01-01' })", after('2020-01-01', 3)],
  ['date.month({ abbreviated: true })', /^[A-Z][a-z]{2}/],
  ['date.weekday()', /day$/],
  ['finance.accountNumber()', /^\d{8}$/],
  ['finance.accountNumber(5)', /^\d{5}$/],
  ['finance.accountNumber({ length: 12 })', /^\d{12}$/],
  ['finance.amount()', /^\d+\.\d\d$/],
  ["finance.amount({ min: 5, max: 10, dec: 3, symbol: '€' })", /^€([5-9]|10)\.\d{3}$/],
  ['finance.bic({ includeBranchCode: true })', /^[A-Z\d]{11}$/],
  ["finance.bitcoinAddress({ type: 'taproot', network: 'testnet' })", /^tb1p/],
  ["finance.bitcoinAddress({ type: 'segwit' })", /^3/],
  ["finance.bitcoinAddress({ type: 'bech32' })", /^bc1/],
  ["finance.creditCardNumber('visa')", /^4[\d-]+$/],
  ["finance.creditCardNumber({ issuer: 'american_express' })", /^3[47][\d-]+$/],
  ['finance.creditCardCVV()', /^\d{3}$/],
  ["finance.iban({ formatted: true, countryCode: 'DE' })", /^DE\d\d (\d{4} ){4}\d\d$/],
  ['finance.pin(6)', /^\d{6}$/],
  ['finance.pin({ length: 5 })', /^\d{5}$/],
  ['finance.routingNumber()', /^\d{9}$/],
  ['finance.ethereumAddress()', /^0x[\da-f]{40}$/i],
  ['git.commitSha({ length: 7 })', /^[\da-f]{7}$/],
  ['git.commitEntry({ merge: true })', /^commit [\da-f]{40}\r?\nMerge: /],
  ["git.commitEntry({ eol: 'LF' })", /^commit [\da-f]{40}\n/],
  ["helpers.arrayElement(['a', 'b'])", oneOf('a', 'b')],
  ["helpers.arrayElements(['a', 'b', 'c'])", lengthBetween(1, 3)],
  ["helpers.arrayElements(['a', 'b', 'c'], 2)", lengthBetween(2, 2)],
  ["helpers.arrayElements(['a', 'b', 'c'], { min: 1, max: 2 })", lengthBetween(1, 2)],
  ["helpers.enumValue({ A: 'a', B: 'b' })", oneOf('a', 'b')],
  ['helpers.fromRegExp(/[a-c]{2}-[0-9]/)', /^[a-c]{2}-\d$/],
  ['helpers.multiple(() => 1)', lengthBetween(3, 3)],
  ['helpers.multiple(() => faker.person.firstName(), { count: 4 })', lengthBetween(4, 4)],
  ['helpers.multiple(faker.string.alpha, { count: { min: 1, max: 2 } })', lengthBetween(1, 2)],
  ['helpers.multiple(faker.internet.email, { count: 2 })', (values: string[]) => /@/.test(values.join())],
  ['helpers.objectEntry({ a: 1, b: 2 })', ([key, value]: [string, number]) => ({ a: 1, b: 2 })[key] === value],
  ['helpers.objectKey({ a: 1, b: 2 })', oneOf('a', 'b')],
  ['helpers.objectValue({ a: 1, b: 2 })', oneOf(1, 2)],
  ['helpers.rangeToNumber({ min: 2, max: 4 })', between(2, 4)],
  ['helpers.shuffle([1, 2, 3])', (values: number[]) => [...values].sort().join() === '1,2,3'],
  ["helpers.weightedArrayElement([{ value: 'a', weight: 1 }, { value: 'b', weight: 2 }])", oneOf('a', 'b')],
  ["image.dataUri({ width: 8, height: 9, color: '#ff0000', type: 'svg-base64' })", /^data:image\/svg\+xml;base64,/],
  ['image.url({ width: 10, height: 20 })', /^https:\/\/(picsum\.photos|loremflickr\.com)\/.*10\/20/],
  ['image.urlPicsumPhotos({ width: 10, height: 20, grayscale: true, blur: 2 })', /10\/20\?grayscale&blur=2$/],
  ['internet.email()', /^[^@\s]+@[^@\s]+\.\w+$/],
  ['internet.domainSuffix()', /^[a-z]+(\.[a-z]+)?$/],
  ['internet.httpStatusCode({ types: ["success"] })', between(200, 299)],
  ["internet.ipv4({ cidrBlock: '192.168.13.37/24' })", /^192\.168\.13\.\d+$/],
  ["internet.ipv4({ network: 'loopback' })", /^127\./],
  ['internet.mac()', /^([\da-f]{2}:){5}[\da-f]{2}$/],
  ["internet.mac('-')", /^([\da-f]{2}-){5}[\da-f]{2}$/],
  ["internet.mac({ separator: '' })", /^[\da-f]{12}$/],
  ['internet.password({ length: 20 })', /^\w{20}$/],
  ['internet.password({ length: 12, memorable: true })', lengthBetween(12, 12)],
  ['internet.port()', between(0, 65535)],
  ['internet.protocol()', oneOf('http', 'https')],
  ["internet.url({ protocol: 'http', appendSlash: true })", /^http:\/\/.*\/$/],
  ['internet.jwt()', /^[\w-]+\.[\w-]+\.[\w-]+$/],
  ['location.countryCode()', /^[A-Z]{2}$/],
  ["location.countryCode('alpha-3')", /^[A-Z]{3}$/],
  ["location.countryCode({ variant: 'numeric' })", /^\d{3}$/],
  ['location.direction({ abbreviated: true })', /^[NESW]{1,2}$/],
  ['location.cardinalDirection()', /^(north|east|south|west)$/i],
  ['location.ordinalDirection({ abbreviated: true })', /^[NS][EW]$/],
  ['location.latitude()', between(-90, 90)],
  ['location.latitude({ min: 10, max: 20, precision: 2 })', between(10, 20)],
  ['location.longitude({ min: -10 })', between(-10, 180)],
  ['lorem.lines(3)', (value: string) => value.split('\n').length === 3],
  ['lorem.paragraph({ min: 1, max: 2 })'],
  ['lorem.paragraphs(2)', (value: string) => value.split('\n').length === 2],
  ["lorem.paragraphs(2, '<br>')", (value: string) => value.split('<br>').length === 2],
  ['lorem.sentence(5)', (value: string) => value.split(' ').length === 5],
  ['lorem.sentences(2)'],
  ['lorem.slug(4)', (value: string) => value.split('-').length === 4],
  ['lorem.words()', (value: string) => value.split(' ').length === 3],
  ['lorem.words({ min: 2, max: 4 })', (value: string) => value.split(' ').length <= 4],
  ['lorem.word({ length: 5 })', lengthBetween(5, 5)],
  ['lorem.word(6)', lengthBetween(6, 6)],
  ['word.sample(5)', lengthBetween(5, 5)],
  ['lorem.word({ length: { min: 3, max: 5 } })', lengthBetween(3, 5)],
  ['number.bigInt()', (value: bigint) => 0n <= value && value <= 999_999_999_999_999n],
  ['number.bigInt({ min: 5n, max: 10n })'],
  ['number.binary()', /^[01]$/],
  ['number.binary({ min: 8, max: 15 })', /^1[01]{3}$/],
  ['number.octal(63)', /^[0-7]{1,2}$/],
  ['number.hex()', /^[\da-f]$/],
  ['number.hex({ max: 255 })', /^[\da-f]{1,2}$/],
  ['number.int()', between(0, Number.MAX_SAFE_INTEGER)],
  ['number.int(10)', between(0, 10)],
  ['number.int({ min: 18, max: 99 })', between(18, 99)],
  ['number.int({ min: 0, max: 100, multipleOf: 5 })', (value: number) => value % 5 === 0],
  ['number.float()', between(0, 1)],
  ['number.float(5)', between(0, 5)],
  ['number.float({ min: 1, max: 2, fractionDigits: 2 })', /^[12](\.\d{1,2})?$/],
  ['number.romanNumeral({ min: 1, max: 3 })', /^I{1,3}$/],
  ["person.firstName('female')"],
  ["person.fullName({ sex: 'male' })"],
  ['person.sexType()', oneOf('female', 'male')],
  ['person.sex()', oneOf('female', 'male')],
  ['phone.number()', /^[+\d().x -]+$/],
  ["phone.number({ style: 'international' })", /^\+\d+$/],
  ["phone.number({ style: 'national' })"],
  ["phone.number({ style: 'human' })"],
  ['string.alpha()', /^[A-Za-z]$/],
  ['string.alpha(5)', /^[A-Za-z]{5}$/],
  ["string.alpha({ length: { min: 5, max: 7 }, casing: 'upper', exclude: 'ABC' })", /^[D-Z]{5,7}$/],
  ["string.alphanumeric({ length: 4, casing: 'lower' })", /^[a-z\d]{4}$/],
  ['string.binary()', /^0b[01]$/],
  ["string.binary({ length: 4, prefix: '' })", /^[01]{4}$/],
  ['string.octal({ length: { min: 2, max: 3 } })', /^0o[0-7]{2,3}$/],
  ["string.hexadecimal({ length: 6, casing: 'lower' })", /^0x[\da-f]{6}$/],
  ["string.hexadecimal({ casing: 'upper', prefix: '#' })", /^#[\dA-F]$/],
  ["string.fromCharacters('abc')", /^[abc]$/],
  ["string.fromCharacters(['a', 'b'], 4)", /^[ab]{4}$/],
  ['string.nanoid()', /^[\w-]{21}$/],
  ['string.nanoid(10)', /^[\w-]{10}$/],
  ['string.numeric({ length: 6, allowLeadingZeros: false })', /^[1-9]\d{5}$/],
  ['string.numeric(3)', /^\d{3}$/],
  ['string.sample()', lengthBetween(10, 10)],
  ['string.sample(4)', lengthBetween(4, 4)],
  ['string.symbol(2)', /^[^\w\s]{2}$|_/],
  ['string.uuid()', /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/],
  ['string.uuid({ version: 4 })', /^[\da-f-]{36}$/],
  ["system.commonFileName('pdf')", /\.pdf$/],
  ['system.cron()', /^(\S+ ){4}\S+$/],
  ["system.fileExt('application/json')", /^json|map$/],
  ['system.fileName({ extensionCount: 2 })', /\.\w[\w-]*\.\w[\w-]*$/],
  ["system.networkInterface({ interfaceType: 'wl' })", /wl/],
  ['system.semver()', /^\d+\.\d+\.\d+$/],
  ['vehicle.vin()', /^[A-HJ-NPR-Z\d]{17}$/],
  ['word.noun(5)'],
  ["word.verb({ length: 4, strategy: 'closest' })"],
  ['word.words(3)', (value: string) => value.split(' ').length >= 3],
  ['word.words()'],
];

const keyOf = (call: string): string => /^\w+\.\w+/.exec(call)![0];
const mapped = Object.keys(FAKER_TABLE).filter((key) => typeof FAKER_TABLE[key] === 'function');
const methods = Object.entries(faker).flatMap(([module, its]) =>
  typeof its === 'object' && its !== null && !['definitions', 'rawDefinitions', '_randomizer'].includes(module)
    ? Object.entries(its).flatMap(([name, value]) => (typeof value === 'function' ? [`${module}.${name}`] : []))
    : [],
);

it('knows every method of faker', () => {
  expect(methods.length).toBeGreaterThan(250);
  expect(methods.filter((method) => !Object.hasOwn(FAKER_TABLE, method))).toEqual([]);
});

describe('a call becomes one that makes the same kind of value', () => {
  it.each(CALLS.map(([call, check]) => ({ call, check })))('$call', ({ call, check }) =>
    expectSame(HEAD, `faker.${call}`, { faker }, check),
  );

  const alone = mapped.filter((key) => nativeOf(HEAD, `faker.${key}()`) !== undefined && methods.includes(key));
  it.each(alone)('%s()', (key) => expectSame(HEAD, `faker.${key}()`, { faker }));

  it('whatever the table rewrites is among these', () => {
    const tried = new Set([...alone, ...CALLS.map(([call]) => keyOf(call)), 'internet.userName', 'internet.color']);
    expect(mapped.filter((key) => !tried.has(key))).toEqual([]);
  });
});

describe('in every locale that both have', () => {
  const codes = [...LOCALES].flatMap(([code, tag]) => (tag === undefined ? [] : ([[code, tag]] as const)));
  it.each(codes)('%s', (code, tag) => {
    const name = `faker${code.replace(/^[a-z]+/, (language) => language.toUpperCase())}`;
    const head = `import { ${name} } from '@faker-js/faker';`;
    const root = Phony.seed(3);
    let count = 0;
    for (const key of mapped) {
      const native = nativeOf(head, `${name}.${key}()`);
      if (native === undefined) continue;
      expect(native).toContain(`Phony.locale('${tag}').`);
      for (let i = 0; i < 3; i++) expect(evaluate(native, { Phony: root }), `${code} ${key}`).not.toBeUndefined();
      count++;
    }
    expect(count).toBeGreaterThan(60);
  });
});

describe('a call stays', () => {
  it.each([
    ['what Phony does not have', 'person.bio()'],
    ['a text that may be undefined', 'location.state()'],
    ['a name of yours in an address', "internet.email({ firstName: 'A' })"],
    ['an argument that is not seen', 'number.int(limit)'],
    ['options that are not seen', 'number.int(options)'],
    ['spread options', 'number.int({ ...options })'],
    ['a computed option', 'number.int({ [key]: 1 })'],
    ['an option that Phony lacks', 'number.int({ distributor: d })'],
    ['a bound that is no whole number', 'number.int({ max: 1.5 })'],
    ['a value that Phony lacks', "person.firstName('generic')"],
    ['a value that is not seen', 'person.firstName(sex)'],
    ['more than there is', "helpers.arrayElements(['a'], 2)"],
    ['a list that is not seen', 'helpers.arrayElements(list, 2)'],
    ['a function that takes the number', 'helpers.multiple((_, i) => i)'],
    ['a function that is not seen', 'helpers.multiple(make)'],
    ['a pattern as text', "helpers.fromRegExp('[a-z]{3}')"],
    ['look-around', 'helpers.fromRegExp(/(?=a)a/)'],
    ['escapes', 'helpers.fromRegExp(/\\d{3}/)'],
    ['a length that is not seen', 'lorem.word(length)'],
    ['shuffling in place', 'helpers.shuffle(list, { inplace: true })'],
    ['a range of years', 'date.past({ years: { min: 1, max: 2 } })'],
    ['a version of UUID whose time is told', "string.uuid({ version: 7, refDate: '2020-01-01' })"],
    ['hexadecimal digits in mixed cases', 'string.hexadecimal({ length: 4 })'],
    ['a colour as numbers', 'color.hsl()'],
    ['a format of postal codes', "location.zipCode('####')"],
    ['spread arguments', 'helpers.arrayElement(...lists)'],
    ['an unknown method', 'person.shoeSize()'],
    ['an unknown method of every object', 'person.toString()'],
    ['type arguments', 'lorem.word<string>()'],
  ])('for %s: %s', (_, call) => expect(nativeOf(HEAD, `faker.${call}`, 'a.ts')).toBeUndefined());
});
