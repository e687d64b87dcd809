import ts from 'typescript';
import type { Call, Mapping, MappingTable } from '../mapping/Mapping.ts';
import type { OptionRule } from '../mapping/options.ts';
import { REASON } from '../mapping/Reason.ts';
import { take } from '../mapping/take.ts';
import { withoutWrapping } from '../source/withoutWrapping.ts';
import { fewOf, multiple, ofFirst, pattern } from './helpers.ts';
import { NO_COMPANIES, NO_PERSONS, NO_PLATES, NO_PUBLISHERS } from './locales.ts';

const GENDER: OptionRule & { as: string } = { as: 'gender', only: ['female', 'male'] };
const ABBREVIATED: Mapping = take('address().direction', { options: { abbreviated: true }, english: true });
const CASING: OptionRule = { only: ['mixed', 'lower', 'upper'] };
const isText = (value: ts.Expression, { evidence }: Call): boolean => evidence.isText(value);
const EXCLUDED: OptionRule = { when: isText };
const BIG: OptionRule = { when: (value, { evidence }) => evidence.isInteger(value) };
const REF_DATE: OptionRule = { date: true };
const VARIANT: OptionRule & { as: string } = { as: 'variant', only: ['alpha-2', 'alpha-3', 'numeric'] };
const isHexColor = (value: ts.Expression, { evidence }: Call): boolean =>
  /^#[\da-f]{6}$/i.test(String(evidence.literal(value)));
const isNotZero = (value: ts.Expression, { evidence }: Call): boolean =>
  typeof evidence.literal(value) === 'number' && evidence.literal(value) !== 0;
const isOne = (value: ts.Expression, { evidence }: Call): boolean =>
  evidence.isNumber(value) && evidence.literal(value) !== 0;

/** Characters: how many, which. */
const letters = (member: string): Mapping =>
  take(member, {
    options: { length: { length: true }, casing: CASING, exclude: EXCLUDED },
    places: [{ as: 'length' }],
    defaults: { length: '1' },
  });
const prefixed = (member: string, prefix: string): Mapping =>
  take(member, {
    options: { length: { length: true }, prefix: true },
    defaults: { length: '1', prefix: `'${prefix}'` },
  });
const word = (member: string): Mapping =>
  take(member, {
    options: { length: { number: true }, strategy: { only: ['any-length', 'closest', 'fail', 'longest', 'shortest'] } },
    places: [{ as: 'length' }],
    defaults: { strategy: "'any-length'" },
    english: true,
  });
const plainWord =
  (member: string): Mapping =>
  (call) =>
    call.args.length === 0 ? take(member, { english: true })(call) : word(member)(call);
const digits = (member: string, max: string): Mapping =>
  take(member, { options: { min: true, max: true }, places: [{ as: 'max' }], defaults: { max } });
const near = (member: string, unit: string): Mapping =>
  take(member, { options: { [unit]: { number: true }, refDate: REF_DATE }, clock: true });
const degrees = (member: string, bound: string): Mapping =>
  take(member, {
    options: { min: true, max: true, precision: true },
    defaults: { min: `-${bound}`, max: bound },
  });
const english = (member: string): Mapping => take(member, { english: true });
/** Colours whose numbers faker gives as a list, and as a text of CSS when it is told so. */
const cssColor = (member: string): Mapping =>
  take(member, { options: { format: { only: ['css'] }, includeAlpha: true }, needs: ['format'] });

/** A range of counts passes as it is, so that any expression does. */
const counted = (member: string, as: string, more: Parameters<typeof take>[1] = {}): Mapping =>
  take(member, { places: [{ as, is: 'any' }], ...more });

const style: Mapping = (call) => {
  const [given] = call.args;
  const object = given === undefined ? undefined : withoutWrapping(given);
  if (object === undefined) return take('phone().national')(call);
  if (!ts.isObjectLiteralExpression(object) || object.properties.length !== 1) return REASON.unseenOptions;
  const [property] = object.properties;
  if (property === undefined || !ts.isPropertyAssignment(property) || property.name.getText() !== 'style') {
    return REASON.unseenOptions;
  }
  const members: Readonly<Record<string, string>> = {
    human: 'national',
    national: 'national',
    international: 'e164',
    mobile: 'mobile',
  };
  const member = members[String(call.evidence.literal(property.initializer))];
  if (member === undefined) return REASON.unseen;
  // The style is another member here, and no option of it.
  return {
    member: `phone().${member}`,
    edits: [{ kind: 'replace', start: given!.getStart(), end: given!.end, text: '' }],
    options: false,
  };
};

const range: Mapping = (call) => {
  const [given] = call.args;
  return given !== undefined && ts.isObjectLiteralExpression(withoutWrapping(given))
    ? take('number().int', { options: { min: true, max: true }, needs: ['min', 'max'] })(call)
    : 'a number is given back as it is: nothing is drawn';
};

const shuffled: Mapping = (call) =>
  call.args.length === 1 ? ofFirst('helpers().shuffle')(call) : 'shuffling in place changes the list itself';

const NOT_BY_ITSELF = 'Phony has it within a phrase only';
const NO_NAMES = 'Phony takes no names of yours there';

/** The methods of faker 10, with some that version 9 had, by module and name. */
export const FAKER_TABLE: MappingTable = {
  'airline.aircraftType': take('airline().aircraftType'),
  'airline.airline': 'its fields have other names in Phony',
  'airline.airplane': 'its fields have other names in Phony',
  'airline.airport': 'its fields have other names in Phony',
  'airline.flightNumber': "Phony's has the airline's designator in front",
  'airline.recordLocator': take('airline().recordLocator', { options: { allowNumerics: 'digits' } }),
  'airline.seat': take('airline().seat', {
    options: { aircraftType: { only: ['narrowbody', 'regional', 'widebody'] } },
  }),
  ...Object.fromEntries(
    [
      ...['bear', 'bird', 'cat', 'cetacean', 'cow', 'dog', 'fish', 'horse', 'insect', 'rabbit', 'rodent', 'snake'],
      'type',
    ].map((name) => [`animal.${name}`, english(`animal().${name}`)]),
  ),
  'animal.crocodilia': english('animal().crocodilian'),
  'animal.lion': REASON.absent,
  'animal.petName': REASON.absent,
  'book.author': take('book().author', { notIn: NO_PERSONS }),
  'book.format': english('book().format'),
  'book.genre': english('book().genre'),
  'book.publisher': take('book().publisher', { notIn: NO_PUBLISHERS }),
  'book.series': english('book().series'),
  'book.title': take('book().title'),
  'color.cmyk': cssColor('color().cmyk'),
  'color.colorByCSSColorSpace': 'its spaces have other names in Phony',
  'color.cssSupportedFunction': 'its type is wider in Phony',
  'color.cssSupportedSpace': 'its type is wider in Phony',
  'color.hsl': cssColor('color().hsl'),
  'color.human': take('color().human'),
  'color.hwb': cssColor('color().hwb'),
  'color.lab': cssColor('color().lab'),
  'color.lch': cssColor('color().lch'),
  'color.rgb': take('color().rgb', {
    options: {
      format: { only: ['hex', 'css'] },
      includeAlpha: true,
      casing: { only: ['lower', 'upper'] },
      prefix: { only: ['#', '0x', ''] },
    },
  }),
  'color.space': take('color().space'),
  'commerce.department': english('product().department'),
  'commerce.isbn': take('product().isbn', {
    options: { variant: { only: [10, 13] }, separator: { only: ['-', ' ', ''] } },
    places: [{ as: 'variant', only: [10, 13] }],
  }),
  'commerce.price': take('product().price', {
    options: { min: true, max: true, dec: 'fractionDigits', symbol: true },
  }),
  'commerce.product': 'Phony has it within the name of a product only',
  'commerce.productAdjective': english('product().adjective'),
  'commerce.productDescription': english('product().description'),
  'commerce.productMaterial': english('product().material'),
  'commerce.productName': take('product().name'),
  'commerce.upc': take('product().upc', { options: { prefix: true } }),
  'company.buzzAdjective': NOT_BY_ITSELF,
  'company.buzzNoun': NOT_BY_ITSELF,
  'company.buzzPhrase': english('company().buzzPhrase'),
  'company.buzzVerb': NOT_BY_ITSELF,
  'company.catchPhrase': english('company().catchPhrase'),
  'company.catchPhraseAdjective': NOT_BY_ITSELF,
  'company.catchPhraseDescriptor': NOT_BY_ITSELF,
  'company.catchPhraseNoun': NOT_BY_ITSELF,
  'company.name': take('company().name', { notIn: NO_COMPANIES }),
  'database.collation': take('database().collation'),
  'database.column': take('database().column'),
  'database.engine': take('database().engine'),
  'database.mongodbObjectId': take('database().mongodbObjectId'),
  'database.type': take('database().type'),
  'datatype.boolean': take('datatype().boolean', {
    options: { probability: true },
    places: [{ as: 'probability' }],
  }),
  'date.anytime': take('date().anytime', { options: { refDate: REF_DATE }, clock: true }),
  'date.between': take('date().between', { options: { from: true, to: true }, needs: ['from', 'to'] }),
  'date.betweens': take('date().betweens', {
    options: { from: true, to: true, count: true },
    needs: ['from', 'to'],
  }),
  'date.birthdate': take('date().birthdate', {
    options: { mode: { only: ['age', 'year'] }, min: true, max: true, refDate: REF_DATE },
    clock: true,
  }),
  'date.future': near('date().future', 'years'),
  'date.month': take('date().month', { options: { abbreviated: true } }),
  'date.past': near('date().past', 'years'),
  'date.recent': near('date().recent', 'days'),
  'date.soon': near('date().soon', 'days'),
  'date.timeZone': take('date().timeZone'),
  'date.weekday': take('date().weekday', { options: { abbreviated: true } }),
  'finance.accountName': english('finance().accountName'),
  'finance.accountNumber': take('finance().accountNumber', {
    options: { length: true },
    places: [{ as: 'length' }],
  }),
  'finance.amount': take('finance().amount', {
    options: { min: true, max: true, dec: 'fractionDigits', symbol: { when: isText } },
  }),
  'finance.bic': take('finance().bic', { options: { includeBranchCode: 'branch' } }),
  'finance.bitcoinAddress': take('finance().bitcoinAddress', {
    options: {
      type: { only: { legacy: 'legacy', segwit: 'script', bech32: 'segwit', taproot: 'taproot' } },
      network: { only: ['mainnet', 'testnet'] },
    },
  }),
  'finance.creditCardCVV': take('finance().creditCardCvv'),
  'finance.creditCardIssuer': 'its issuers have other names in Phony',
  'finance.creditCardNumber': take('finance().creditCardNumber', {
    options: { issuer: { only: issuers() } },
    places: [{ as: 'issuer', is: 'text', only: issuers() }],
  }),
  'finance.currency': 'its fields have other names in Phony',
  'finance.currencyCode': take('finance().currencyCode'),
  'finance.currencyName': take('finance().currencyName'),
  'finance.currencyNumericCode': take('finance().currencyNumericCode'),
  'finance.currencySymbol': take('finance().currencySymbol'),
  'finance.ethereumAddress': take('finance().ethereumAddress'),
  'finance.iban': take('finance().iban', { options: { formatted: true, countryCode: 'country' } }),
  'finance.litecoinAddress': take('finance().litecoinAddress'),
  'finance.maskedNumber': REASON.absent,
  'finance.pin': take('finance().pin', { options: { length: true }, places: [{ as: 'length' }] }),
  'finance.routingNumber': take('finance().routingNumber'),
  'finance.transactionDescription': english('finance().transactionDescription'),
  'finance.transactionType': english('finance().transactionType'),
  'food.adjective': REASON.absent,
  'food.ethnicCategory': REASON.absent,
  ...Object.fromEntries(
    ['description', 'dish', 'fruit', 'ingredient', 'meat', 'spice', 'vegetable'].map((name) => [
      `food.${name}`,
      english(`food().${name}`),
    ]),
  ),
  'git.branch': take('git().branch'),
  'git.commitDate': take('git().commitDate', { clock: true }),
  'git.commitEntry': take('git().commitEntry', {
    options: { merge: true, eol: { only: ['LF', 'CRLF'] } },
    defaults: { eol: "'CRLF'" },
    clock: true,
    notIn: NO_PERSONS,
  }),
  'git.commitMessage': take('git().commitMessage'),
  'git.commitSha': take('git().commitSha', { options: { length: true } }),
  'hacker.abbreviation': take('hacker().abbreviation'),
  ...Object.fromEntries(
    ['adjective', 'ingverb', 'noun', 'phrase', 'verb'].map((name) => [`hacker.${name}`, english(`hacker().${name}`)]),
  ),
  'helpers.arrayElement': ofFirst('helpers().pick'),
  'helpers.arrayElements': fewOf('helpers().pickMany'),
  'helpers.enumValue': ofFirst('helpers().enumValue'),
  'helpers.fake': 'its patterns are written otherwise in Phony.template',
  'helpers.fromRegExp': pattern,
  'helpers.maybe': 'in Phony a method of every generator',
  'helpers.multiple': multiple,
  'helpers.mustache': 'its patterns are written otherwise in Phony.template',
  'helpers.objectEntry': ofFirst('helpers().objectEntry'),
  'helpers.objectKey': ofFirst('helpers().objectKey'),
  'helpers.objectValue': ofFirst('helpers().objectValue'),
  'helpers.rangeToNumber': range,
  'helpers.replaceCreditCardSymbols': 'its patterns are regular expressions in Phony',
  'helpers.replaceSymbols': 'its patterns are regular expressions in Phony',
  'helpers.shuffle': shuffled,
  'helpers.slugify': "Phony's slugs are in small letters",
  'helpers.unique': 'in Phony a method of every generator: unique()',
  'helpers.uniqueArray': 'in Phony a method of every generator: unique().batch(count)',
  'helpers.weightedArrayElement': ofFirst('helpers().weighted'),
  'image.avatar': "Phony's is a data: address, not one on the web",
  'image.avatarGitHub': REASON.absent,
  'image.avatarLegacy': 'its addresses lead nowhere any more',
  'image.dataUri': take('image().dataUri', {
    options: {
      width: true,
      height: true,
      color: { when: isHexColor },
      type: { only: ['svg-uri', 'svg-base64'] },
    },
  }),
  'image.personPortrait': REASON.absent,
  'image.urlPlaceholder': 'its service is hardly there any more',
  'image.url': take('image().urlPicsum', { options: { width: true, height: true } }),
  'image.urlLoremFlickr': REASON.absent,
  'image.urlPicsumPhotos': take('image().urlPicsum', {
    options: { width: true, height: true, grayscale: true, blur: { when: isNotZero } },
  }),
  'internet.color': take('color().rgb'),
  'internet.displayName': REASON.absent,
  'internet.domainName': take('internet().domainName'),
  'internet.domainSuffix': take('internet().domainSuffix', { defaults: { reserved: 'false' } }),
  'internet.domainWord': take('internet().domainWord'),
  'internet.email': (call) =>
    call.args.length > 0 ? NO_NAMES : take('email()', { onRoot: true, notIn: NO_PERSONS })(call),
  'internet.emoji': take('internet().emoji'),
  'internet.exampleEmail': (call) =>
    call.args.length > 0 ? NO_NAMES : take('email()', { onRoot: true, notIn: NO_PERSONS })(call),
  'internet.httpMethod': "Phony's are more: its type is wider",
  'internet.httpStatusCode': take('internet().httpStatusCode', { options: { types: true } }),
  'internet.ip': take('internet().ip'),
  'internet.ipv4': take('internet().ipv4', {
    options: {
      cidrBlock: 'cidr',
      network: { only: ['any', 'loopback', 'link-local', 'multicast'] },
    },
  }),
  'internet.ipv6': take('internet().ipv6'),
  'internet.jwt': take('internet().jwt', { clock: true }),
  'internet.jwtAlgorithm': take('internet().jwtAlgorithm'),
  'internet.mac': take('internet().mac', {
    options: { separator: { only: [':', '-', ''] } },
    places: [{ as: 'separator', is: 'text', only: [':', '-', ''] }],
  }),
  'internet.password': take('internet().password', { options: { length: true, memorable: true } }),
  'internet.port': take('internet().port'),
  'internet.protocol': take('internet().protocol'),
  'internet.url': take('internet().url', {
    options: { protocol: { only: ['http', 'https'] }, appendSlash: 'trailingSlash' },
  }),
  'internet.userAgent': take('internet().userAgent'),
  'internet.userName': username,
  'internet.username': username,
  'location.buildingNumber': take('address().buildingNumber'),
  'location.cardinalDirection': take('address().direction', {
    options: { abbreviated: true },
    defaults: { kind: "'cardinal'" },
    english: true,
  }),
  'location.city': take('address().city'),
  'location.continent': take('address().continent', { defaults: { any: 'true' } }),
  'location.country': take('address().country', { defaults: { any: 'true' } }),
  'location.countryCode': take('address().countryCode', {
    options: { variant: VARIANT },
    places: [{ ...VARIANT, is: 'text' }],
    defaults: { any: 'true' },
  }),
  'location.county': REASON.absent,
  'location.direction': ABBREVIATED,
  'location.language': 'its fields have other names in Phony',
  'location.latitude': degrees('address().latitude', '90'),
  'location.longitude': degrees('address().longitude', '180'),
  'location.nearbyGPSCoordinate': 'its fields have other names in Phony',
  'location.ordinalDirection': take('address().direction', {
    options: { abbreviated: true },
    defaults: { kind: "'ordinal'" },
    english: true,
  }),
  'location.postalAddress': "Phony's is on one line",
  'location.secondaryAddress': REASON.maybeUndefined,
  'location.state': REASON.maybeUndefined,
  'location.street': REASON.maybeUndefined,
  'location.streetAddress': REASON.maybeUndefined,
  'location.timeZone': take('date().timeZone'),
  'location.zipCode': take('address().postalCode'),
  'lorem.lines': counted('lorem().lines', 'count'),
  'lorem.paragraph': counted('lorem().paragraph', 'sentenceCount'),
  'lorem.paragraphs': take('lorem().paragraphs', {
    places: [
      { as: 'count', is: 'any' },
      { as: 'separator', is: 'any' },
    ],
    defaults: { separator: "'\\n'" },
  }),
  'lorem.sentence': counted('lorem().sentence', 'wordCount'),
  'lorem.sentences': counted('lorem().sentences', 'count'),
  'lorem.slug': counted('lorem().slug', 'wordCount', { notIn: ['bn'] }),
  'lorem.text': take('lorem().text'),
  'lorem.word': lengthWord('lorem().word'),
  'lorem.words': counted('lorem().words', 'count', { defaults: { count: '3' } }),
  'music.album': take('music().album'),
  'music.artist': take('music().artist', { notIn: NO_PERSONS }),
  'music.genre': take('music().genre'),
  'music.songName': take('music().songName'),
  'number.bigInt': take('number().bigInt', {
    options: { min: BIG, max: BIG, multipleOf: BIG },
    places: [{ as: 'max', is: 'any', ...BIG }],
    defaults: { max: '999999999999999' },
  }),
  'number.binary': digits('number().binary', '1'),
  'number.float': take('number().float', {
    options: { min: true, max: true, fractionDigits: true, multipleOf: true },
    places: [{ as: 'max' }],
  }),
  'number.hex': digits('number().hex', '15'),
  'number.int': take('number().int', {
    options: { min: { when: isWhole }, max: { when: isWhole }, multipleOf: { when: isWhole } },
    places: [{ as: 'max', when: isWhole }],
  }),
  'number.octal': digits('number().octal', '7'),
  'number.romanNumeral': take('number().romanNumeral', {
    options: { min: true, max: true },
    places: [{ as: 'max' }],
  }),
  'person.bio': REASON.absent,
  'person.firstName': take('name().first', { places: [{ ...GENDER, is: 'text' }], notIn: NO_PERSONS }),
  'person.fullName': (call) => {
    const outcome = take('name().full', { options: { sex: GENDER }, notIn: NO_PERSONS })(call);
    return typeof outcome === 'string' && /option (first|last)Name/.test(outcome) ? NO_NAMES : outcome;
  },
  'person.gender': "Phony's gender is the one that the first name is given to",
  'person.jobArea': NOT_BY_ITSELF,
  'person.jobDescriptor': NOT_BY_ITSELF,
  'person.jobTitle': english('person().job'),
  'person.jobType': NOT_BY_ITSELF,
  'person.lastName': take('name().last', { notIn: NO_PERSONS }),
  'person.middleName': REASON.maybeUndefined,
  'person.prefix': REASON.absent,
  'person.sex': take('person().gender', { english: true }),
  'person.sexType': take('person().gender', { notIn: NO_PERSONS }),
  'person.suffix': REASON.absent,
  'person.zodiacSign': REASON.absent,
  'phone.imei': "Phony's has no hyphens",
  'phone.number': style,
  'science.chemicalElement': 'its fields have other names in Phony',
  'science.unit': take('science().unit'),
  'string.alpha': letters('string().alpha'),
  'string.alphanumeric': letters('string().alphanumeric'),
  'string.binary': prefixed('string().binary', '0b'),
  'string.fromCharacters': take('string().fromCharacters', {
    places: [
      { as: 'characters', is: 'any' },
      { as: 'length', when: isOne },
    ],
    defaults: { length: '1' },
    needs: ['characters'],
  }),
  'string.hexadecimal': take('string().hexadecimal', {
    options: { length: { length: true }, casing: { only: ['lower', 'upper'] }, prefix: true },
    defaults: { length: '1', prefix: "'0x'" },
    needs: ['casing'],
  }),
  'string.nanoid': take('string().nanoid', { places: [{ as: 'length' }] }),
  'string.numeric': take('string().numeric', {
    options: { length: { length: true }, allowLeadingZeros: true, exclude: EXCLUDED },
    places: [{ as: 'length' }],
    defaults: { length: '1' },
  }),
  'string.octal': prefixed('string().octal', '0o'),
  'string.sample': take('string().sample', { places: [{ as: 'length' }] }),
  'string.symbol': take('string().symbol', { places: [{ as: 'length' }], defaults: { length: '1' } }),
  'string.ulid': 'its time is the reference date in faker, and a moment of the year before it in Phony',
  'string.uuid': take('string().uuid', { options: { version: { only: [4] } } }),
  'system.commonFileExt': 'Phony has it within the name of a file only',
  'system.commonFileName': take('system().commonFileName', { places: [{ as: 'extension', is: 'text' }] }),
  'system.commonFileType': "Phony's types of files are all there are",
  'system.cron': take('system().cron', {
    options: { includeNonStandard: 'extensions' },
    defaults: { extensions: 'false' },
    unless: { extensions: ['includeNonStandard'] },
  }),
  'system.directoryPath': take('system().directoryPath'),
  'system.fileExt': take('system().fileExtension', { places: [{ as: 'mimeType', is: 'text' }] }),
  'system.fileName': take('system().fileName', { options: { extensionCount: { number: true } } }),
  'system.filePath': take('system().filePath'),
  'system.fileType': take('system().fileType'),
  'system.mimeType': take('system().mimeType'),
  'system.networkInterface': take('system().networkInterface', {
    options: {
      interfaceType: { as: 'type', only: ['en', 'wl', 'ww'] },
      interfaceSchema: { as: 'scheme', only: ['index', 'slot', 'mac', 'pci'] },
    },
  }),
  'system.semver': take('system().semver'),
  'vehicle.bicycle': english('vehicle().bicycle'),
  'vehicle.color': english('vehicle().color'),
  'vehicle.fuel': english('vehicle().fuel'),
  'vehicle.manufacturer': take('vehicle().manufacturer'),
  'vehicle.model': take('vehicle().model'),
  'vehicle.type': english('vehicle().type'),
  'vehicle.vehicle': take('vehicle().vehicle'),
  'vehicle.vin': take('vehicle().vin'),
  'vehicle.vrm': take('vehicle().vrm', { notIn: NO_PLATES }),
  'word.adjective': plainWord('word().adjective'),
  'word.adverb': plainWord('word().adverb'),
  'word.conjunction': plainWord('word().conjunction'),
  'word.interjection': plainWord('word().interjection'),
  'word.noun': plainWord('word().noun'),
  'word.preposition': plainWord('word().preposition'),
  'word.sample': lengthWord('word().sample'),
  'word.verb': plainWord('word().verb'),
  'word.words': take('word().words', {
    options: { count: true },
    places: [{ as: 'count' }],
    defaults: { count: '{ min: 1, max: 3 }' },
  }),
};

function username(call: Call): ReturnType<Mapping> {
  return call.args.length > 0 ? NO_NAMES : take('username()', { onRoot: true, notIn: NO_PERSONS })(call);
}

/** A made word of so many letters, which Phony is told by bounds. */
function lengthWord(member: string): Mapping {
  return (call) => {
    const [given] = call.args;
    const only = given === undefined ? undefined : withoutWrapping(given);
    if (only === undefined) return take(member)(call);
    if (ts.isObjectLiteralExpression(only) && /length:\s*\{/.test(only.getText())) {
      return take(member, { options: { length: { length: true } } })(call);
    }
    const length = ts.isObjectLiteralExpression(only) ? only.properties[0] : only;
    const single = ts.isObjectLiteralExpression(only) ? only.properties.length === 1 : true;
    const named = length !== undefined && ts.isPropertyAssignment(length) && length.name.getText() === 'length';
    const value = named ? length.initializer : only;
    const number = call.evidence.literal(value);
    if (!single || typeof number !== 'number' || call.args.length > 1) return REASON.unseen;
    const text = `{ minLength: ${number}, maxLength: ${number} }`;
    return { member, edits: [{ kind: 'replace', start: given!.getStart(), end: given!.end, text }], options: true };
  };
}

/** Numbers of literals must be whole; of others it is not known, and they are. */
function isWhole(value: ts.Expression, { evidence }: Call): boolean {
  const literal = evidence.literal(value);
  return literal === undefined || Number.isSafeInteger(literal);
}

function issuers(): Readonly<Record<string, string>> {
  return {
    american_express: 'amex',
    diners_club: 'diners',
    discover: 'discover',
    jcb: 'jcb',
    maestro: 'maestro',
    mastercard: 'mastercard',
    visa: 'visa',
  };
}
