import {
  checkOptionNames,
  type ModelOptions,
  mapSource,
  mixtureSource,
  RandomStream,
  type Root,
  type Source,
} from '@phonyland/language-generator';
import { cultureOf } from '../culture/cultures.ts';
import { CULTURE_PATH, MULTI, MULTI_CULTURES } from '../culture/multi.ts';
import type { Address } from '../places/Address.ts';
import { checkGender, emails, usernames } from './accountSources.ts';
import { type AgeOptions, births } from './births.ts';
import { circumstances } from './circumstances.ts';
import type { Draw } from './Draw.ts';
import { familyNames } from './familyNames.ts';
import { type FirstNameOptions, firstNames } from './firstNames.ts';
import { fullNames } from './fullNames.ts';
import { latinized } from './latinized.ts';
import { middleNames } from './middleNames.ts';
import type { EmailOptions, FullNameOptions, Gender, Person, PersonOptions, UsernameOptions } from './Person.ts';
import { fieldPath, modelOptionsOf, type PersonSettings, personPath } from './PersonSettings.ts';
import { rememberLast } from './rememberLast.ts';

/** The sources of everything about the persons of a root, locale and gender: at one address all speak of one person. */
export interface PersonSources {
  readonly gender: Source<Gender, PersonOptions>;
  readonly first: Source<string, FirstNameOptions>;
  readonly middle: Source<string | undefined, PersonOptions>;
  readonly last: Source<string, ModelOptions>;
  readonly full: Source<string, FullNameOptions>;
  readonly email: Source<string, EmailOptions>;
  readonly username: Source<string, UsernameOptions>;
  readonly birthdate: Source<Date, AgeOptions>;
  readonly age: Source<number, AgeOptions>;
  readonly phone: Source<string | undefined, PersonOptions>;
  readonly address: Source<Address | undefined, PersonOptions>;
  readonly job: Source<string, PersonOptions>;
  readonly company: Source<string | undefined, PersonOptions>;
  readonly person: Source<Person, PersonOptions>;
}

/**
 * The persons of a locale that has some, or of `multi`: the same sources for the same root, locale and settings.
 * @throws ArgumentError `INVALID_OPTIONS` for an unknown gender
 */
export function personSources(root: Root, locale: string, settings: PersonSettings = {}): PersonSources {
  checkGender(settings.gender);
  return root.memoize(`persons:${fieldPath(locale, settings, '')}`, () =>
    locale === MULTI ? ofCultures(root, settings) : ofCulture(root, locale, settings),
  );
}

/** Persons of one culture. */
function ofCulture(root: Root, locale: string, settings: PersonSettings): PersonSources {
  const { gender } = settings;
  const culture = cultureOf(locale);
  const person = personPath(locale, settings);
  const modelOptions = modelOptionsOf(settings);
  const native = culture.native === locale ? undefined : personSources(root, culture.native, settings);
  const others =
    <K extends keyof PersonSources>(name: K) =>
    (other: Gender | undefined): PersonSources[K] =>
      personSources(root, locale, { ...settings, gender: other })[name];

  const coin = root.lazyStreamKey(`${person}.gender`);
  const drawGender: Draw<Gender> =
    native?.gender.draw ??
    ((w0, w1, w2, w3) => gender ?? (new RandomStream(coin(), w0, w1, w2, w3).next() < 0 ? 'female' : 'male'));
  const first = remembered(
    native === undefined
      ? firstNames(root, locale, `${person}.first`, drawGender, others('first'), modelOptions)
      : latinizedFirst(root, culture.native, settings, drawGender, `${person}.first`),
  );
  const last = remembered(
    native === undefined
      ? familyNames(root, culture, `${person}.last`, drawGender, modelOptions)
      : latinized(native.last, culture.native, 'family', `${person}.last`),
  );
  const drawMiddle = middleNames(root, culture, person, drawGender, modelOptions);
  const parts = { first: first.draw, middle: drawMiddle, last: last.draw };
  const full = fullNames(root, culture, settings, parts, others('full'));

  const oneFamilyName =
    culture.familyNames === undefined
      ? last
      : familyNames(root, { ...culture, familyNames: undefined }, `${person}.last`, drawGender, modelOptions);
  // Of a culture written in Latin letters they are the names as they are written so: one without a reading was drawn again.
  const names = { locale: culture.native, first: first.draw, last: oneFamilyName.draw };
  const username = usernames(root, locale, settings, names, others('username'));
  const email = emails(root, locale, settings, names, others('email'));
  const birth = births(root, locale, person);
  const has = circumstances(root, locale, settings);

  const source = <K extends keyof PersonSources, T>(name: K, draw: Draw<T>): Source<T, PersonOptions> => ({
    root,
    path: fieldPath(locale, settings, name),
    addressable: true,
    draw,
    with: (more) => {
      checkOptionNames(fieldPath(locale, settings, name), more, ['gender']);
      return personSources(root, locale, { ...settings, ...more })[name] as unknown as Source<T, PersonOptions>;
    },
  });

  return {
    gender: source('gender', drawGender),
    first,
    middle: source('middle', drawMiddle),
    last,
    full,
    email,
    username,
    birthdate: mapSource(birth, ({ date }) => date),
    age: mapSource(birth, ({ age }) => age),
    phone: source('phone', (w0, w1, w2, w3) => has().phone(w0, w1, w2, w3)),
    address: source('address', (w0, w1, w2, w3) => has().address(w0, w1, w2, w3)),
    job: source('job', (w0, w1, w2, w3) => has().job(w0, w1, w2, w3)),
    company: source('company', (w0, w1, w2, w3) => has().company(w0, w1, w2, w3)),
    person: source('person', (w0, w1, w2, w3) => {
      const born = birth.draw(w0, w1, w2, w3);
      const { phone, address, job, company } = has();
      return {
        first: first.draw(w0, w1, w2, w3),
        middle: drawMiddle(w0, w1, w2, w3),
        last: last.draw(w0, w1, w2, w3),
        full: full.draw(w0, w1, w2, w3),
        gender: drawGender(w0, w1, w2, w3),
        birthdate: born.date,
        age: born.age,
        email: email.draw(w0, w1, w2, w3),
        username: username.draw(w0, w1, w2, w3),
        phone: phone(w0, w1, w2, w3),
        address: address(w0, w1, w2, w3),
        job: job(w0, w1, w2, w3),
        company: company(w0, w1, w2, w3),
        locale,
      };
    }),
  };
}

/**
 * First names in Latin letters of a culture that has other ones. A name without a reading, or one that is not what was asked for, is drawn
 * again, as one of the same gender.
 */
function latinizedFirst(
  root: Root,
  locale: string,
  settings: PersonSettings,
  drawGender: Draw<Gender>,
  path: string,
): Source<string, FirstNameOptions> {
  let gender: Gender = 'female';
  const names = firstNames(
    root,
    locale,
    `${personPath(locale, settings)}.first`,
    () => gender,
    (other) => personSources(root, locale, { ...settings, gender: other }).first,
    modelOptionsOf(settings),
  );
  const ofPerson = (source: Source<string, FirstNameOptions>): Source<string, FirstNameOptions> => ({
    ...source,
    draw: (w0, w1, w2, w3) => {
      gender = drawGender(w0, w1, w2, w3);
      return source.draw(w0, w1, w2, w3);
    },
    with: (options) => ofPerson(source.with(options)),
  });
  return ofPerson(latinized(names, locale, 'given', path));
}

/** A source that remembers its last value: full names, addresses and rows ask for the same names again. */
function remembered<T, O extends object>(source: Source<T, O>): Source<T, O> {
  return { ...source, draw: rememberLast(source.draw) };
}

/** Persons of several cultures, each of one alone: which, is drawn for the person, and the same for all that is asked of it. */
function ofCultures(root: Root, settings: PersonSettings): PersonSources {
  const sources = <K extends keyof PersonSources>(name: K): PersonSources[K] =>
    mixtureSource<unknown, object>(
      root,
      fieldPath(MULTI, settings, name),
      MULTI_CULTURES.map(([culture, weight]) => ({
        weight,
        source: () => personSources(root, culture, settings)[name] as Source<unknown, object>,
      })),
      settings.gender === undefined ? CULTURE_PATH : `${personPath(MULTI, settings)}.culture`,
    ) as unknown as PersonSources[K];
  const withGender = <K extends keyof PersonSources>(name: K): PersonSources[K] => {
    const mixed = sources(name) as unknown as Source<unknown, PersonOptions>;
    return {
      ...mixed,
      with: (given: PersonOptions) => {
        const { gender, ...rest } = given;
        if (gender === undefined || gender === settings.gender)
          return Object.keys(rest).length === 0 ? mixed : mixed.with(rest);
        const others = personSources(root, MULTI, { ...settings, gender })[name] as unknown as Source<unknown, object>;
        return Object.keys(rest).length === 0 ? others : others.with(rest);
      },
    } as unknown as PersonSources[K];
  };
  return {
    gender: withGender('gender'),
    first: withGender('first'),
    middle: withGender('middle'),
    last: sources('last'),
    full: withGender('full'),
    email: withGender('email'),
    username: withGender('username'),
    birthdate: sources('birthdate'),
    age: sources('age'),
    phone: withGender('phone'),
    address: withGender('address'),
    job: withGender('job'),
    company: withGender('company'),
    person: withGender('person'),
  };
}
