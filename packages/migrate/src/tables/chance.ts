import ts from 'typescript';
import type { Call, Mapping, MappingTable } from '../mapping/Mapping.ts';
import type { OptionRule, OptionRules } from '../mapping/options.ts';
import { REASON } from '../mapping/Reason.ts';
import { type Taking, take } from '../mapping/take.ts';
import { withoutWrapping } from '../source/withoutWrapping.ts';
import { fewOf, ofFirst } from './helpers.ts';

const GENDER: OptionRule = { only: ['female', 'male'] };
const isTrue = (value: ts.Expression): boolean => value.kind === ts.SyntaxKind.TrueKeyword;
const isWhole = (value: ts.Expression, { evidence }: Call): boolean => {
  const literal = evidence.literal(value);
  return literal === undefined || Number.isSafeInteger(literal);
};
const WHOLE: OptionRules = { min: { when: isWhole }, max: { when: isWhole } };
const die = (sides: string): Mapping => take('number().int', { defaults: { min: '1', max: sides } });
const degrees = (member: string, bound: string): Mapping =>
  take(member, {
    options: { min: true, max: true, fixed: 'precision' },
    defaults: { min: `-${bound}`, max: bound, precision: '5' },
    unless: { precision: ['fixed'] },
  });

/** A mapping for calls with such an option, which is true, and another for those without: the option is a member of its own in Phony. */
const switched =
  (name: string, taking: { on: [string, Taking]; off: Mapping | string }): Mapping =>
  (call) => {
    const given = call.args[0] === undefined ? undefined : withoutWrapping(call.args[0]);
    const object = given !== undefined && ts.isObjectLiteralExpression(given) ? given : undefined;
    const option = object?.properties.find((each) => each.name?.getText() === name);
    if (option === undefined) return typeof taking.off === 'string' ? taking.off : taking.off(call);
    const alone = object!.properties.length === 1 && ts.isPropertyAssignment(option) && isTrue(option.initializer);
    if (!alone || call.args.length !== 1) return REASON.unseenOptions;
    const outcome = take(taking.on[0], taking.on[1])({ ...call, args: [] });
    if (typeof outcome === 'string') return outcome;
    const text = outcome.edits.map((edit) => edit.text).join('');
    const { args } = call;
    return { ...outcome, edits: [{ kind: 'replace', start: args[0]!.getStart(), end: args[0]!.end, text }] };
  };

/** `weighted(['a', 'b'], [1, 2])` */
const weighted: Mapping = ({ args }) => {
  const [list, weights] = args;
  if (list === undefined || weights === undefined || args.some(ts.isSpreadElement)) return REASON.unseen;
  if (args.length > 2) return REASON.manyArguments;
  return {
    member: 'helpers().pick',
    edits: [
      { kind: 'open', at: list.getStart(), text: '{ values: ' },
      { kind: 'open', at: weights.getStart(), text: 'weights: ' },
      { kind: 'close', at: weights.end, text: ' }' },
    ],
    options: true,
  };
};

/** Characters of a pool, or of chance's own, which has some symbols more and fewer than Phony's. */
const string: Mapping = (call) => {
  const kinds = ['alpha', 'numeric'];
  const given = call.args[0] === undefined ? undefined : withoutWrapping(call.args[0]);
  const object = given !== undefined && ts.isObjectLiteralExpression(given) ? given : undefined;
  const names = object?.properties.map((each) => each.name?.getText() ?? '') ?? [];
  if (names.includes('pool') && !names.some((name) => kinds.includes(name))) {
    return take('string().fromCharacters', {
      options: { pool: 'characters', length: { number: true } },
      needs: ['pool', 'length'],
    })(call);
  }
  return 'its characters are others in Phony: give it a pool and a length';
};

/** The daily functions of chance 1.1. */
export const CHANCE_TABLE: MappingTable = {
  address: REASON.maybeUndefined,
  age: 'its types of ages are ranges of Phony.number().int',
  animal: REASON.absent,
  avatar: "Phony's is a data: address, not one on the web",
  birthday: 'a day of birth is at midnight in Phony, and its types are bounds there',
  bool: (call) => {
    const option = call.args[0] === undefined ? undefined : withoutWrapping(call.args[0]);
    const [likelihood] = option !== undefined && ts.isObjectLiteralExpression(option) ? option.properties : [];
    if (likelihood === undefined) return take('datatype().boolean')(call);
    const percent = ts.isPropertyAssignment(likelihood) ? call.evidence.literal(likelihood.initializer) : undefined;
    const only = likelihood.name?.getText() === 'likelihood' && ts.isPropertyAssignment(likelihood);
    if (!only || typeof percent !== 'number' || percent < 0 || percent > 100) return REASON.unseen;
    const text = `probability: ${percent / 100}`;
    return {
      member: 'datatype().boolean',
      edits: [{ kind: 'replace', start: likelihood.getStart(), end: likelihood.end, text }],
      options: true,
    };
  },
  cc: take('finance().creditCardNumber'),
  character: 'its characters are others in Phony',
  city: take('address().city'),
  coin: "Phony has no coins: Phony.helpers().pick(['heads', 'tails'])",
  color: 'its notations are many: Phony gives the one that it is told',
  company: take('company().name'),
  country: switched('full', {
    on: ['address().country', { defaults: { any: 'true' } }],
    off: take('address().countryCode', { defaults: { any: 'true' } }),
  }),
  currency: 'its fields have other names in Phony',
  d4: die('4'),
  d6: die('6'),
  d8: die('8'),
  d10: die('10'),
  d12: die('12'),
  d20: die('20'),
  d30: die('30'),
  d100: die('100'),
  date: 'its years are up to a century ahead, and its options are a calendar of their own',
  dollar: take('finance().amount', {
    options: { min: true, max: true },
    defaults: { min: '0', max: '10000', symbol: "'$'" },
  }),
  domain: take('internet().domainName'),
  email: take('email()', { onRoot: true }),
  first: take('name().first', { options: { gender: GENDER } }),
  floating: take('number().float', {
    options: { min: true, max: true, fixed: 'fractionDigits' },
    needs: ['min', 'max'],
    defaults: { fractionDigits: '4' },
    unless: { fractionDigits: ['fixed'] },
  }),
  gender: "its genders have capitals: 'Male', 'Female'",
  guid: take('string().uuid', { options: { version: { only: [4] } } }),
  hash: take('string().hexadecimal', {
    options: { length: { number: true }, casing: { only: ['lower', 'upper'] } },
    defaults: { length: '40' },
  }),
  hour: 'its hours are those of half a day',
  integer: take('number().int', {
    options: WHOLE,
    defaults: { min: '-9007199254740991', max: '9007199254740991' },
  }),
  ip: take('internet().ipv4'),
  ipv6: take('internet().ipv6'),
  last: take('name().last'),
  latitude: degrees('address().latitude', '90'),
  longitude: degrees('address().longitude', '180'),
  letter: 'a letter is a text of length 1 in Phony',
  mac_address: take('internet().mac'),
  month: take('date().month'),
  n: 'in Phony a method of every generator: batch(count)',
  name: take('name().full', { options: { gender: GENDER, middle: { when: isTrue } } }),
  natural: take('number().int', { options: WHOLE }),
  paragraph: take('lorem().paragraph', { options: { sentences: 'sentenceCount' } }),
  phone: take('phone().national'),
  pick: (call) => (call.args.length === 1 ? ofFirst('helpers().pick')(call) : REASON.manyArguments),
  pickone: ofFirst('helpers().pick'),
  pickset: fewOf('helpers().pickMany', '1'),
  profession: take('person().job'),
  sentence: take('lorem().sentence', { options: { words: 'wordCount' } }),
  shuffle: ofFirst('helpers().shuffle'),
  state: REASON.maybeUndefined,
  street: REASON.maybeUndefined,
  string,
  timestamp: 'its moments begin in 1970',
  timezone: 'its fields have other names in Phony',
  tld: take('internet().domainSuffix', { defaults: { reserved: 'false' } }),
  unique: 'in Phony a method of every generator: unique().batch(count)',
  url: take('internet().url', { options: { protocol: { only: ['http', 'https'] } } }),
  weekday: take('date().weekday'),
  weighted,
  word: take('lorem().word'),
  year: 'its years are a hundred ahead, as texts',
  zip: take('address().postalCode'),
};
