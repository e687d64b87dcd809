import ts from 'typescript';
import { listed } from '../mapping/listed.ts';
import type { Mapping, MappingTable } from '../mapping/Mapping.ts';
import { nameOf, type OptionRules } from '../mapping/options.ts';
import { REASON } from '../mapping/Reason.ts';
import { type Taking, take } from '../mapping/take.ts';
import { withoutWrapping } from '../source/withoutWrapping.ts';

const to = (member: string, taking: Taking = {}): Mapping => listed(take(member, { options: {}, ...taking }));
const onRoot = (member: string): Mapping => to(member, { onRoot: true });
const GENDER: OptionRules = { gender: { only: ['female', 'male'] } };
const days = (member: string, unit: string): Mapping =>
  to(member, { options: { [unit]: { number: true } }, clock: true });

/** `rand(list)`, `rand(list, { length: 3 })` */
const rand: Mapping = ({ args, evidence }) => {
  const [list, given] = args;
  if (list === undefined || ts.isSpreadElement(list)) return REASON.unseen;
  const member = 'helpers().pick';
  if (args.length === 1) return { member, edits: [], options: true };
  const object = withoutWrapping(given!);
  const [length] = ts.isObjectLiteralExpression(object) ? object.properties : [];
  if (length === undefined || (object as ts.ObjectLiteralExpression).properties.length > 1) return REASON.unseenOptions;
  const written = ts.isPropertyAssignment(length) || ts.isShorthandPropertyAssignment(length);
  if (args.length > 2 || !written || nameOf(length) !== 'length') return REASON.unseenOptions;
  const count = ts.isPropertyAssignment(length) ? length.initializer : length.name;
  if (!evidence.isNumber(count) && !ts.isIdentifier(count)) return REASON.unseen;
  const gone = { kind: 'replace', start: list.end, end: given!.end, text: '' } as const;
  return { member, edits: [gone], options: true, count: count.getText() };
};

/** The daily functions of falso 8. */
export const FALSO_TABLE: MappingTable = {
  rand,
  randAccount: 'its numbers have nine digits, those of Phony eight',
  randAddress: 'its fields have other names in Phony',
  randAmount: REASON.absent,
  randAvatar: "Phony's is a data: address, not one on the web",
  randBetweenDate: to('date().between', { options: { from: true, to: true }, needs: ['from', 'to'] }),
  randBoolean: to('datatype().boolean'),
  randBrand: REASON.absent,
  randCatchPhrase: to('company().catchPhrase'),
  randCity: to('address().city'),
  randColor: to('color().human'),
  randCompanyName: to('company().name'),
  randCountry: to('address().country', { defaults: { any: 'true' } }),
  randCountryCode: to('address().countryCode', { defaults: { any: 'true' } }),
  randCreditCardCVV: to('finance().creditCardCvv'),
  randCreditCardNumber: to('finance().creditCardNumber'),
  randCurrencyCode: to('finance().currencyCode'),
  randCurrencyName: to('finance().currencyName'),
  randCurrencySymbol: to('finance().currencySymbol'),
  randDomainName: to('internet().domainName'),
  randEmail: onRoot('email()'),
  randEthereumAddress: to('finance().ethereumAddress'),
  randFileExt: to('system().fileExtension'),
  randFileName: to('system().commonFileName'),
  randFirstName: to('name().first', { options: GENDER }),
  randFloat: to('number().float', {
    options: { min: true, max: true, fraction: 'fractionDigits' },
    defaults: { min: '1', max: '9999.99', fractionDigits: '2' },
    unless: { fractionDigits: ['fraction'] },
  }),
  randFullName: to('name().full', { options: GENDER }),
  randFutureDate: days('date().future', 'years'),
  randGitCommitSha: to('git().commitSha'),
  randHex: to('color().rgb'),
  randIban: to('finance().iban', { options: { countryCode: 'country' } }),
  randImg: to('image().urlPicsum', { options: { width: true, height: true, grayscale: true } }),
  randIp: to('internet().ipv4'),
  randIpv6: to('internet().ipv6'),
  randJobTitle: to('person().job'),
  randLastName: to('name().last'),
  randLatitude: to('address().latitude', { defaults: { min: '-90', max: '90' } }),
  randLongitude: to('address().longitude', { defaults: { min: '-180', max: '180' } }),
  randMac: to('internet().mac', { defaults: { separator: "'-'" } }),
  randMimeType: to('system().mimeType'),
  randMonth: to('date().month', { options: { abbreviation: 'abbreviated' } }),
  randNumber: to('number().int', {
    options: { min: true, max: true },
    defaults: { min: '0', max: '999999' },
  }),
  randParagraph: to('lorem().paragraph'),
  randPassword: to('internet().password', { options: { size: 'length' } }),
  randPastDate: days('date().past', 'years'),
  randPhoneNumber: to('phone().international'),
  randPort: to('internet().port'),
  randProduct: 'its fields have other names in Phony',
  randProductAdjective: to('product().adjective'),
  randProductDescription: to('product().description'),
  randProductMaterial: to('product().material'),
  randProductName: to('product().name'),
  randRecentDate: days('date().recent', 'days'),
  randSemver: to('system().semver'),
  randSentence: to('lorem().sentence'),
  randSlug: to('lorem().slug'),
  randSoonDate: days('date().soon', 'days'),
  randState: REASON.maybeUndefined,
  randStreetAddress: REASON.maybeUndefined,
  randStreetName: REASON.maybeUndefined,
  randText: 'it is told how long it is exactly, in Phony how long at most',
  randTimeZone: to('date().timeZone'),
  randUrl: to('internet().url'),
  randUser: 'its fields have other names in Phony',
  randUserAgent: to('internet().userAgent'),
  randUserName: onRoot('username()'),
  randUuid: to('string().uuid'),
  randVehicle: to('vehicle().vehicle'),
  randWeekday: to('date().weekday'),
  randWord: to('lorem().word'),
  randZipCode: to('address().postalCode'),
};
