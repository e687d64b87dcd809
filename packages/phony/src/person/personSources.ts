import {
  ArgumentError,
  checkOptionNames,
  MODEL_OPTIONS,
  type ModelOptions,
  ModelSource,
  RandomStream,
  type Root,
  type Source,
  type Words4,
} from '@phonyland/language-generator';
import { shippedModel } from '../shippedModels.ts';
import type { Gender, Person, PersonOptions } from './Person.ts';
import { toAscii } from './toAscii.ts';

/** Options of a first name: whose, and what it has to look like. */
export interface FirstNameOptions extends PersonOptions, ModelOptions {}

/** The sources of everything about the persons of a root, locale and gender: at one address all speak of one person. */
export interface PersonSources {
  readonly gender: Source<Gender, PersonOptions>;
  readonly first: Source<string, FirstNameOptions>;
  readonly last: Source<string, ModelOptions>;
  readonly full: Source<string, PersonOptions>;
  readonly email: Source<string, PersonOptions>;
  readonly username: Source<string, PersonOptions>;
  readonly person: Source<Person, PersonOptions>;
}

type Draw<T> = (w0: number, w1: number, w2: number, w3: number) => T;

/** How an e-mail address or a username is made of the two parts of a name; the first ones are the usual ones. */
const SHAPES: readonly ((first: string, last: string, mark: string) => string)[] = [
  (first, last, mark) => `${first}.${last}${mark}`,
  (first, last, mark) => `${first}.${last}${mark}`,
  (first, last, mark) => `${first}${last}${mark}`,
  (first, last, mark) => `${first}_${last}${mark}`,
  (first, last, mark) => `${first.slice(0, 1)}.${last}${mark}`,
  (first, last, mark) => `${first.slice(0, 1)}${last}${mark}`,
  (first, last, mark) => `${first}.${last.slice(0, 1)}${mark}`,
  (first, last, mark) => `${last}.${first}${mark}`,
];

const PERSON_OPTIONS: readonly string[] = ['gender'];

/** Domains that nobody can own: RFC 2606, section 3. */
const DOMAINS = ['example.com', 'example.org', 'example.net'] as const;

/** @throws ArgumentError `INVALID_OPTIONS` for an unknown gender */
export function personSources(root: Root, locale: string, options: PersonOptions = {}): PersonSources {
  const { gender } = options;
  if (gender !== undefined && gender !== 'female' && gender !== 'male') {
    throw new ArgumentError('INVALID_OPTIONS', `gender is ${JSON.stringify(gender)}; it must be 'female' or 'male'`);
  }
  const person = `${locale}/person${gender === undefined ? '' : `:${gender}`}`;

  const coin = lazyKey(root, `${person}.gender`);
  const drawGender: Draw<Gender> = (w0, w1, w2, w3) =>
    gender ?? (new RandomStream(coin(), w0, w1, w2, w3).next() < 0 ? 'female' : 'male');

  const first = firstNames(root, locale, `${person}.first`, drawGender, {});
  const last = lastNames(root, locale, `${person}.last`, {});

  const drawFull: Draw<string> = (w0, w1, w2, w3) => `${first.draw(w0, w1, w2, w3)} ${last.draw(w0, w1, w2, w3)}`;

  const account = (path: string, shapes: number): Draw<string> => {
    const key = lazyKey(root, path);
    return (w0, w1, w2, w3) => {
      const random = new RandomStream(key(), w0, w1, w2, w3);
      const mark = random.below(4) === 0 ? String(random.below(99) + 1) : '';
      const shape = SHAPES[random.below(shapes)]!;
      return shape(toAscii(first.draw(w0, w1, w2, w3)), toAscii(last.draw(w0, w1, w2, w3)), mark);
    };
  };
  const drawUsername = account(`${person}.username`, SHAPES.length);
  const drawLocalPart = account(`${person}.email`, SHAPES.length);
  const domain = lazyKey(root, `${person}.email.domain`);
  const drawEmail: Draw<string> = (w0, w1, w2, w3) =>
    `${drawLocalPart(w0, w1, w2, w3)}@${DOMAINS[new RandomStream(domain(), w0, w1, w2, w3).below(DOMAINS.length)]!}`;

  const source = <K extends keyof PersonSources, T>(name: K, draw: Draw<T>): Source<T, PersonOptions> => ({
    root,
    path: `${person}.${name}`,
    addressable: true,
    draw,
    with: (more) => {
      checkOptionNames(`${person}.${name}`, more, PERSON_OPTIONS);
      return personSources(root, locale, { ...options, ...more })[name] as unknown as Source<T, PersonOptions>;
    },
  });

  return {
    gender: source('gender', drawGender),
    first,
    last,
    full: source('full', drawFull),
    email: source('email', drawEmail),
    username: source('username', drawUsername),
    person: source('person', (w0, w1, w2, w3) => ({
      first: first.draw(w0, w1, w2, w3),
      last: last.draw(w0, w1, w2, w3),
      full: drawFull(w0, w1, w2, w3),
      gender: drawGender(w0, w1, w2, w3),
      email: drawEmail(w0, w1, w2, w3),
      username: drawUsername(w0, w1, w2, w3),
      locale,
    })),
  };
}

/** First names: of the model of the gender that the person at the address has. */
function firstNames(
  root: Root,
  locale: string,
  path: string,
  drawGender: Draw<Gender>,
  options: ModelOptions,
): Source<string, FirstNameOptions> {
  const models: Partial<Record<Gender, ModelSource>> = {};
  // Each at its first use: a process that asks for one name reads one file.
  const open = (gender: Gender): ModelSource => {
    models[gender] ??= new ModelSource(root, shippedModel(`person_first_${gender}`, locale), path, options);
    return models[gender];
  };
  const hasOptions = Object.keys(options).length > 0;
  return {
    root,
    path: hasOptions ? open('female').path : path,
    addressable: true,
    draw: (w0, w1, w2, w3) => open(drawGender(w0, w1, w2, w3)).draw(w0, w1, w2, w3),
    with: (given) => {
      checkOptionNames(path, given, [...PERSON_OPTIONS, ...MODEL_OPTIONS]);
      const { gender, ...more } = given;
      const constraints = { ...options, ...more };
      if (gender === undefined) return firstNames(root, locale, path, drawGender, constraints);
      const { first } = personSources(root, locale, { gender });
      return Object.keys(constraints).length === 0 ? first : first.with(constraints);
    },
  };
}

function lastNames(root: Root, locale: string, path: string, options: ModelOptions): Source<string, ModelOptions> {
  let model: ModelSource | undefined;
  const open = (): ModelSource => {
    model ??= new ModelSource(root, shippedModel('person_last', locale), path, options);
    return model;
  };
  return {
    root,
    path: Object.keys(options).length > 0 ? open().path : path,
    addressable: true,
    draw: (w0, w1, w2, w3) => open().draw(w0, w1, w2, w3),
    with: (more) => lastNames(root, locale, path, { ...options, ...more }),
  };
}

/** The stream key of a path, asked for at the first draw: until then the default root may still be given its seed. */
function lazyKey(root: Root, path: string): () => Words4 {
  let key: Words4 | undefined;
  return () => {
    key ??= root.streamKey(path);
    return key;
  };
}
