import {
  ArgumentError,
  checkOptionNames,
  type ModelOptions,
  mixtureSource,
  RandomStream,
  type Root,
  type Source,
} from '@phonyland/language-generator';
import { cultureOf } from '../culture/cultures.ts';
import { MULTI, MULTI_CULTURES } from '../culture/multi.ts';
import { accounts } from './accounts.ts';
import type { Draw } from './Draw.ts';
import { familyNames } from './familyNames.ts';
import { type FirstNameOptions, firstNames } from './firstNames.ts';
import { latinized } from './latinized.ts';
import { middleNames } from './middleNames.ts';
import type { FullNameOptions, Gender, Person, PersonOptions } from './Person.ts';

/** The sources of everything about the persons of a root, locale and gender: at one address all speak of one person. */
export interface PersonSources {
  readonly gender: Source<Gender, PersonOptions>;
  readonly first: Source<string, FirstNameOptions>;
  readonly middle: Source<string | undefined, PersonOptions>;
  readonly last: Source<string, ModelOptions>;
  readonly full: Source<string, FullNameOptions>;
  readonly email: Source<string, PersonOptions>;
  readonly username: Source<string, PersonOptions>;
  readonly person: Source<Person, PersonOptions>;
}

/** Domains that nobody can own: RFC 2606, section 3. */
const DOMAINS = ['example.com', 'example.org', 'example.net'] as const;

/**
 * The persons of a locale that has some, or of `multi`.
 * @throws ArgumentError `INVALID_OPTIONS` for an unknown gender
 */
export function personSources(root: Root, locale: string, options: PersonOptions = {}): PersonSources {
  const { gender } = options;
  if (gender !== undefined && gender !== 'female' && gender !== 'male') {
    throw new ArgumentError('INVALID_OPTIONS', `gender is ${JSON.stringify(gender)}; it must be 'female' or 'male'`);
  }
  return locale === MULTI ? ofCultures(root, options) : ofCulture(root, locale, options);
}

/** What persons' paths begin with. */
function pathOf(locale: string, { gender }: PersonOptions): string {
  return `${locale}/person${gender === undefined ? '' : `:${gender}`}`;
}

/** Persons of one culture. */
function ofCulture(root: Root, locale: string, options: PersonOptions): PersonSources {
  const { gender } = options;
  const culture = cultureOf(locale);
  const person = pathOf(locale, options);
  const native = culture.native === locale ? undefined : personSources(root, culture.native, options);

  const coin = root.lazyStreamKey(`${person}.gender`);
  const drawGender: Draw<Gender> =
    native?.gender.draw ??
    ((w0, w1, w2, w3) => gender ?? (new RandomStream(coin(), w0, w1, w2, w3).next() < 0 ? 'female' : 'male'));
  const withGender = (other: Gender): Source<string, FirstNameOptions> =>
    personSources(root, locale, { gender: other }).first;
  const first =
    native === undefined
      ? firstNames(root, locale, `${person}.first`, drawGender, withGender)
      : latinized(native.first, culture.native, 'given', `${person}.first`);
  const last =
    native === undefined
      ? familyNames(root, culture, `${person}.last`, drawGender)
      : latinized(native.last, culture.native, 'family', `${person}.last`);
  const drawMiddle = middleNames(root, culture, person, drawGender);

  const { separator = ' ', familyFirst = false } = culture;
  const fullName = (withMiddle: boolean): Draw<string> => {
    const drawFirst = first.draw;
    const drawLast = last.draw;
    if (!withMiddle) {
      return familyFirst
        ? (w0, w1, w2, w3) => drawLast(w0, w1, w2, w3) + separator + drawFirst(w0, w1, w2, w3)
        : (w0, w1, w2, w3) => drawFirst(w0, w1, w2, w3) + separator + drawLast(w0, w1, w2, w3);
    }
    return (w0, w1, w2, w3) => {
      const middle = drawMiddle(w0, w1, w2, w3);
      const given = drawFirst(w0, w1, w2, w3) + (middle === undefined ? '' : separator + middle);
      const family = drawLast(w0, w1, w2, w3);
      return familyFirst ? family + separator + given : given + separator + family;
    };
  };
  const drawFull = fullName(false);

  const names = {
    locale: culture.native,
    first: native?.first.draw ?? first.draw,
    last: (native === undefined
      ? familyNames(root, { ...culture, familyNames: undefined }, `${person}.last`, drawGender)
      : native.last
    ).draw,
  };
  const drawUsername = accounts(root.lazyStreamKey(`${person}.username`), names);
  const drawLocalPart = accounts(root.lazyStreamKey(`${person}.email`), names);
  const domain = root.lazyStreamKey(`${person}.email.domain`);
  const drawEmail: Draw<string> = (w0, w1, w2, w3) =>
    `${drawLocalPart(w0, w1, w2, w3)}@${DOMAINS[new RandomStream(domain(), w0, w1, w2, w3).below(DOMAINS.length)]!}`;

  const source = <K extends keyof PersonSources, T>(name: K, draw: Draw<T>): Source<T, PersonOptions> => ({
    root,
    path: `${person}.${name}`,
    addressable: true,
    draw,
    with: (more) => {
      checkOptionNames(`${person}.${name}`, more, ['gender']);
      return personSources(root, locale, { ...options, ...more })[name] as unknown as Source<T, PersonOptions>;
    },
  });

  const full = (withMiddle: boolean): Source<string, FullNameOptions> => ({
    root,
    path: `${person}.full${withMiddle ? '?middle=true' : ''}`,
    addressable: true,
    draw: withMiddle ? fullName(true) : drawFull,
    with: (more) => {
      checkOptionNames(`${person}.full`, more, ['gender', 'middle']);
      const { middle = withMiddle, gender: other = gender } = more;
      if (typeof middle !== 'boolean') {
        throw new ArgumentError(
          'INVALID_OPTIONS',
          `${person}.full: middle is ${JSON.stringify(middle)}; it must be true or false`,
        );
      }
      if (other === gender) return middle === withMiddle ? full(withMiddle) : full(middle);
      const others = personSources(root, locale, { gender: other }).full;
      return middle ? others.with({ middle }) : others;
    },
  });

  return {
    gender: source('gender', drawGender),
    first,
    middle: source('middle', drawMiddle),
    last,
    full: full(false),
    email: source('email', drawEmail),
    username: source('username', drawUsername),
    person: source('person', (w0, w1, w2, w3) => ({
      first: first.draw(w0, w1, w2, w3),
      middle: drawMiddle(w0, w1, w2, w3),
      last: last.draw(w0, w1, w2, w3),
      full: drawFull(w0, w1, w2, w3),
      gender: drawGender(w0, w1, w2, w3),
      email: drawEmail(w0, w1, w2, w3),
      username: drawUsername(w0, w1, w2, w3),
      locale,
    })),
  };
}

/** Persons of several cultures, each of one alone: which, is drawn for the person, and the same for all that is asked of it. */
function ofCultures(root: Root, options: PersonOptions): PersonSources {
  const person = pathOf(MULTI, options);
  const sources = <K extends keyof PersonSources>(name: K): PersonSources[K] =>
    mixtureSource<unknown, object>(
      root,
      `${person}.${name}`,
      MULTI_CULTURES.map(([culture, weight]) => ({
        weight,
        source: () =>
          root.memoize(`persons:${pathOf(culture, options)}`, () => ofCulture(root, culture, options))[name] as Source<
            unknown,
            object
          >,
      })),
      `${person}.culture`,
    ) as unknown as PersonSources[K];
  const withGender = <K extends keyof PersonSources>(name: K): PersonSources[K] => {
    const mixed = sources(name) as unknown as Source<unknown, PersonOptions>;
    return {
      ...mixed,
      with: (given: PersonOptions) => {
        const { gender, ...rest } = given;
        if (gender === undefined || gender === options.gender)
          return Object.keys(rest).length === 0 ? mixed : mixed.with(rest);
        const others = personSources(root, MULTI, { gender })[name] as unknown as Source<unknown, object>;
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
    person: withGender('person'),
  };
}
