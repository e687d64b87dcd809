import { describe, expect, test } from 'vitest';
import type { PersonDefinition } from '../definitions/LocaleDefinition.ts';
import { Sex } from '../enums/Sex.ts';
import { Faker } from '../Faker.ts';
import { FakerError } from '../FakerError.ts';
import { base, cs_CZ, de, de_AT, en, es, hu, it, ja, ko, ru, zh_CN } from '../locales/allLocales.ts';

const many = <T>(make: () => T, count = 300): T[] => Array.from({ length: count }, make);
const own = (person: PersonDefinition): Faker => new Faker({ locale: [{ person }, en, base], seed: 1 });
const english = new Faker({ locale: [en, base], seed: 4 });

describe('names of models', () => {
  test('are texts without end, the same for the same seed', () => {
    const a = new Faker({ locale: [de, en, base], seed: 7 });
    const b = new Faker({ locale: [de, en, base], seed: 7 });
    for (const method of ['firstName', 'lastName', 'middleName', 'fullName'] as const) {
      const names = many(() => a.person[method]());
      expect(many(() => b.person[method]())).toEqual(names);
      expect(new Set(names).size).toBeGreaterThan(150);
      for (const name of names) expect(name).toMatch(/^\p{L}[\p{L} '’.-]*$/u);
    }
  });

  test('are those of the sex', () => {
    const { person } = new Faker({ locale: [ru, en, base], seed: 2 });
    for (const name of many(() => person.middleName('female'))) expect(name).toMatch(/(?:вна|чна)$/);
    for (const name of many(() => person.middleName('male'))) expect(name).toMatch(/ич$/);
    const czech = new Faker({ locale: [cs_CZ, en, base], seed: 2 }).person;
    const share = (names: string[]): number => names.filter((name) => /(?:ová|á)$/.test(name)).length / names.length;
    expect(share(many(() => czech.lastName('female')))).toBeGreaterThan(0.9);
    expect(share(many(() => czech.lastName('male')))).toBeLessThan(0.1);
    expect(share(many(() => czech.fullName({ sex: 'female' })))).toBeGreaterThan(0.9);
    expect(share(many(() => czech.fullName({ sex: 'male' })))).toBeLessThan(0.1);
    for (const options of [{}, { sex: 'generic' }] as const) {
      const either = share(many(() => czech.fullName(options), 1000));
      expect(either).toBeGreaterThan(0.4);
      expect(either).toBeLessThan(0.6);
    }
  });

  test.each([
    ['de', de, /^\S+ \S.*$/],
    ['hu', hu, /^\S+ \S.*$/],
    ['ko', ko, /^[\p{Script=Hangul}]+$/u],
    ['ja', ja, /^[^\s]+ [^\s]+$/],
    ['zh_CN', zh_CN, /^\p{Script=Han}+$/u],
  ])('%s: full names as the culture writes them', (_, locale, form) => {
    const faker = new Faker({ locale: [locale, en, base], seed: 3 });
    for (const name of many(() => faker.person.fullName())) expect(name).toMatch(form);
  });

  test('stand in the order of the culture where a part is given', () => {
    const given = { firstName: 'Eins', lastName: 'Zwei' };
    const full = (locale: typeof de): string => new Faker({ locale: [locale, en, base] }).person.fullName(given);
    expect(full(de)).toBe('Eins Zwei');
    expect(full(de_AT)).toBe('Eins Zwei');
    expect(full(hu)).toBe('Zwei Eins');
    expect(full(ja)).toBe('Zwei Eins');
    expect(full(ko)).toBe('ZweiEins');
    expect(full(zh_CN)).toBe('ZweiEins');
    expect(english.person.fullName({ firstName: 'Eins' })).toMatch(/^Eins \S/);
    expect(english.person.fullName({ lastName: 'Zwei' })).toMatch(/\S Zwei$/);
  });

  test('are two family names in Spanish', () => {
    for (const name of many(() => new Faker({ locale: [es, en, base] }).person.lastName(), 20))
      expect(name).toContain(' ');
  });

  test('English ones stand in for middle names that a language has not', () => {
    expect(new Faker({ locale: [ja, en, base] }).person.middleName()).toMatch(/^[A-Z]/);
  });
});

describe("users' own locales", () => {
  const NAMES = { female: ['Ada'], male: ['Bob'] };

  test('have the names that methods and full names are of', () => {
    const { person } = own({ first_name: NAMES });
    expect(new Set(many(() => person.firstName()))).toEqual(new Set(['Ada', 'Bob']));
    expect(new Set(many(() => person.firstName('generic')))).toEqual(new Set(['Ada', 'Bob']));
    expect(new Set(many(() => person.firstName('female')))).toEqual(new Set(['Ada']));
    expect(person.fullName({ sex: 'male' })).toMatch(/^Bob \S/);
    expect(own({ last_name: { generic: ['Byron'] } }).person.fullName()).toMatch(/^\S.* Byron$/);
  });

  test('mix what is for everybody with what is for a sex, one in four', () => {
    const { person } = own({ first_name: { ...NAMES, generic: ['Kim'] } });
    expect(new Set(many(() => person.firstName('generic')))).toEqual(new Set(['Kim']));
    const names = many(() => person.firstName('female'), 2000);
    expect(new Set(names)).toEqual(new Set(['Ada', 'Kim']));
    const share = names.filter((name) => name === 'Kim').length / names.length;
    expect(share).toBeGreaterThan(0.2);
    expect(share).toBeLessThan(0.3);
    const all = own({ first_name: { generic: ['Kim'] } }).person;
    for (const sex of [undefined, 'female', 'male', 'generic'] as const) expect(all.firstName(sex)).toBe('Kim');
  });

  test('have patterns of full names, by weight, in one sex', () => {
    const { person } = own({
      first_name: NAMES,
      middle_name: { female: ['Augusta'], male: ['Rob'] },
      last_name: { female: ['Byronová'], male: ['Byron'] },
      prefix: { female: ['Ms.'], male: ['Mr.'] },
      suffix: ['PhD'],
      name: [
        {
          value: '{{person.prefix}} {{person.firstName}} {{person.middleName}} {{person.lastName}} {{person.suffix}}',
          weight: 1,
        },
        { value: '{{person.lastName}}: {{person.gender}}', weight: 3 },
      ],
    });
    const names = many(() => person.fullName(), 2000);
    expect(new Set(names)).toEqual(
      new Set([
        'Ms. Ada Augusta Byronová PhD',
        'Mr. Bob Rob Byron PhD',
        'Byronová: {{person.gender}}',
        'Byron: {{person.gender}}',
      ]),
    );
    const long = names.filter((name) => name.endsWith('PhD')).length / names.length;
    expect(long).toBeGreaterThan(0.2);
    expect(long).toBeLessThan(0.3);
  });

  test('have patterns of last names', () => {
    const { person } = own({
      last_name: { generic: ['Byron'] },
      last_name_pattern: {
        generic: [{ value: '{{person.last_name.generic}}-{{person.last_name.generic}}', weight: 1 }],
      },
    });
    expect(person.lastName()).toBe('Byron-Byron');
    expect(person.fullName({ sex: 'male' })).toMatch(/ Byron-Byron$/);
  });

  test.each([
    ['an empty list', { first_name: { generic: [] } }],
    ['none for the sex', { first_name: { female: ['Ada'] } as never }],
    ['not applicable', { first_name: null }],
  ])('%s is an error', (_, person) => {
    expect(() => own(person).person.firstName('male')).toThrow(FakerError);
  });

  test.each([
    ['no patterns', { name: [] }],
    ['a weight of 0', { name: [{ value: 'x', weight: 0 }] }],
    ['not applicable', { name: null }],
  ])('%s is an error of full names', (_, person) => {
    expect(() => own(person).person.fullName()).toThrow(FakerError);
  });

  test('without what is asked for are an error', () => {
    const { person } = new Faker({ locale: {} });
    for (const method of ['firstName', 'fullName', 'gender', 'bio', 'prefix', 'suffix', 'jobTitle'] as const) {
      expect(() => person[method]()).toThrow(FakerError);
    }
  });
});

describe('what else is said of persons', () => {
  const { person } = english;

  test.each(['gender', 'sex', 'prefix', 'suffix', 'jobDescriptor', 'jobArea', 'jobType', 'zodiacSign'] as const)(
    '%s is of its list',
    (method) => {
      const entry = {
        gender: 'gender',
        sex: 'sex',
        prefix: 'prefix',
        suffix: 'suffix',
        jobDescriptor: 'job_descriptor',
        jobArea: 'job_area',
        jobType: 'job_type',
        zodiacSign: 'western_zodiac_sign',
      }[method];
      const held = english.definitions.person[entry] as string[] | Record<string, string[]>;
      const list = Array.isArray(held) ? held : Object.values(held).flat();
      expect(new Set(many(() => person[method](), 2000))).toEqual(new Set(list));
    },
  );

  test('prefixes are for the sex, or for everybody', () => {
    expect(new Set(many(() => person.prefix('male')))).toEqual(new Set(['Mr.', 'Dr.', 'Prof.']));
    expect(new Set(many(() => person.prefix('generic')))).toEqual(new Set(['Dr.', 'Prof.']));
    const german = new Faker({ locale: [de, en, base] });
    expect(many(() => german.person.prefix('female'))).toContain('Frau');
    expect(() => new Faker({ locale: [zh_CN, en, base] }).person.prefix()).toThrow(FakerError);
    expect(() => new Faker({ locale: [it, en, base] }).person.suffix()).toThrow(FakerError);
  });

  test('titles of jobs are of a descriptor, an area and a type', () => {
    for (const title of many(() => person.jobTitle())) {
      const [descriptor, area, type, ...more] = title.split(' ');
      const { job_descriptor, job_area, job_type } = english.definitions.person;
      expect(job_descriptor).toContain(descriptor);
      expect(job_area).toContain(area);
      expect(job_type).toContain(type);
      expect(more).toEqual([]);
    }
    expect(own({ job_title_pattern: ['chief {{person.jobType}}'], job_type: ['cook'] }).person.jobTitle()).toBe(
      'chief cook',
    );
  });

  test('lines about oneself have no placeholders left', () => {
    for (const bio of many(() => person.bio())) expect(bio).toMatch(/^[^{}]{3,}$/);
    expect(own({ bio_pattern: ['I am {{person.sexType}}'] }).person.bio()).toMatch(/^I am (?:fe)?male$/);
  });

  test('sexes for programs are two, or three', () => {
    expect(new Set(many(() => person.sexType()))).toEqual(new Set(['female', 'male']));
    expect(new Set(many(() => person.sexType({ includeGeneric: true })))).toEqual(new Set(Object.values(Sex)));
  });

  test('there are twelve signs, two sexes, and no text twice, in every language', () => {
    for (const locale of [en, de, es, hu, it, ja, ru]) {
      const { western_zodiac_sign: signs, sex } = locale.person!;
      expect(new Set(signs).size).toBe(12);
      expect(new Set(sex).size).toBe(2);
    }
  });

  test('methods work without their module', () => {
    const { fullName, firstName } = person;
    expect(`${fullName()}${firstName('male')}`).toMatch(/\S/);
  });
});
