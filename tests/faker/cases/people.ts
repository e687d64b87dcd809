import { type Case, call, calls, options } from '../Case.ts';

const SEXES = ['female', 'male', 'generic'];
const WORD = /^\S.*$/;
const bySex = calls(WORD, [], ...SEXES.map((sex) => [sex]));

/** Persons, and how they are reached. */
export const people: Readonly<Record<string, readonly Case[]>> = {
  'person.firstName': bySex,
  'person.lastName': bySex,
  'person.middleName': bySex,
  'person.prefix': bySex,
  'person.fullName': [
    call(/^\S+( \S+)+$/),
    ...options(
      { firstName: ['Ada'], lastName: ['Byron'], sex: SEXES },
      (name: string, { firstName = '', lastName = '' }: { firstName?: string; lastName?: string }) =>
        name.includes(firstName) && name.includes(lastName) && name.includes(' '),
    ),
  ],
  'person.gender': [call(WORD)],
  'person.sex': [call(/^(female|male)$/)],
  'person.sexType': [
    call(/^(female|male)$/),
    ...options({ includeGeneric: [true] }, /^(female|male|generic)$/),
    call(/^(female|male)$/, { includeGeneric: false }),
  ],
  'person.bio': [call(WORD)],
  'person.suffix': [call(WORD)],
  'person.jobTitle': [call(/^\S+( \S+)+$/)],
  'person.jobDescriptor': [call(WORD)],
  'person.jobArea': [call(WORD)],
  'person.jobType': [call(WORD)],
  'person.zodiacSign': [
    call(/^(Aries|Taurus|Gemini|Cancer|Leo|Virgo|Libra|Scorpio|Sagittarius|Capricorn|Aquarius|Pisces)$/),
  ],
  'phone.number': [
    call(/^[\d+]?[\d(). -]{9,}( x\d+)?$/),
    call(/\d{3}/, { style: 'human' }),
    call(/^\(\d{3}\) \d{3}-\d{4}$/, { style: 'national' }),
    call(/^\+1\d{10}$/, { style: 'international' }),
    call(/^\d{10}$/, { style: 'mobile' }),
  ],
  'phone.imei': [call(/^\d{2}-\d{6}-\d{6}-\d$/)],
};
