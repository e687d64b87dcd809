import {
  type Generator,
  type ModelOptions,
  ModelSource,
  makeGenerator,
  makeModule,
  Registry,
  Root,
  type Seed,
  type SlotGenerator,
  template,
  templateGenerator,
} from '../../src/index.ts';
import { MODEL, PHRASES } from './testModel.ts';

/** Every kind of generator that has addresses, each made below a root; the order of the kinds is of no consequence. */
export const KINDS: readonly (readonly [name: string, make: (root: Root) => Generator<unknown>])[] = [
  ['model', (root) => names(root)],
  ['length, by rejection', (root) => names(root).with({ minLength: 4, maxLength: 9 })],
  ['length, by inference', (root) => names(root).with({ minLength: 11, maxLength: 12 })],
  ['prefix', (root) => names(root).with({ prefix: 'Al' })],
  ['prefix and length', (root) => names(root).with({ prefix: 'M', maxLength: 5 })],
  ['suffix', (root) => names(root).with({ suffix: 'ina' })],
  ['pattern', (root) => names(root).with({ pattern: /^[A-M][a-y]*[aeiou]l/ })],
  ['pattern with flags', (root) => names(root).with({ pattern: '/^z|Ö|ë$/iu' })],
  ['words', (root) => phrases(root)],
  ['at least so many words', (root) => phrases(root).with({ minWords: 6 })],
  ['at most so many words', (root) => phrases(root).with({ maxWords: 4, excludeOriginals: true })],
  [
    'everything at once',
    (root) =>
      names(root).with({
        minLength: 4,
        maxLength: 9,
        minWords: 1,
        maxWords: 1,
        prefix: 'A',
        suffix: 'a',
        pattern: /n/,
        excludeOriginals: true,
      }),
  ],
  ['without originals', (root) => names(root).with({ excludeOriginals: true })],
  [
    'without originals, constrained',
    (root) => names(root).with({ excludeOriginals: true, prefix: 'Ma', minLength: 6 }),
  ],
  ['mapped', (root) => names(root).map((name) => `<${name.toUpperCase()}>`)],
  ['mapped to objects', (root) => names(root).map((name) => ({ name, length: name.length }))],
  ['filtered', (root) => names(root).filter((name) => name.includes('n'))],
  ['filtered twice', (root) => filteredTwice(root)],
  [
    'piped',
    (root) =>
      names(root).pipe(
        (name) => name.length,
        (length) => length * 2,
      ),
  ],
  ['maybe', (root) => names(root).maybe(0.6)],
  [
    'maybe, filtered and mapped',
    (root) =>
      names(root)
        .filter((name) => name.length > 4)
        .maybe(0.9)
        .map((name) => name ?? 'none'),
  ],
  [
    'template',
    (root) =>
      template('{name} and {other|upper} ({{{n})', {
        name: names(root),
        other: names(root).with({ prefix: 'E' }),
        n: 7,
      }),
  ],
  ['template, filtered', (root) => template('{name}!', { name: names(root) }).filter((text) => text.length > 6)],
  [
    'template of a registry',
    (root) => registry().template({ root, locale: 'de', unique: false }, '{people.full|upper} <{mail}>'),
  ],
  [
    'template of a template',
    (root) => templateGenerator('[{inner}]', () => template('{name}', { name: names(root) }), [], root),
  ],
  ['model of a registry', (root) => registry().model({ root, locale: 'de', unique: false }, 'names', { maxLength: 8 })],
  ['member of a module', (root) => registry().generator({ root, locale: 'de', unique: false }, 'people.last')],
];

/** Every kind of unique values without memory, each made below a root. */
export const SLOTS: readonly (readonly [name: string, make: (root: Root) => SlotGenerator<string>])[] = [
  ['few', (root) => names(root).unique({ stateless: true, capacity: 40 })],
  ['many', (root) => names(root).unique({ stateless: true, capacity: 1e12 })],
  [
    'constrained, without originals',
    (root) =>
      names(root)
        .with({ pattern: /^[A-M]/, minLength: 4, excludeOriginals: true })
        .unique({
          stateless: true,
          capacity: 100,
        }),
  ],
  ['words', (root) => phrases(root).unique({ stateless: true, capacity: 1000 })],
];

/** The generator over the tests' model below a root. */
export function names(root: Root, path = 'names'): Generator<string, ModelOptions> {
  return makeGenerator(new ModelSource(root, MODEL, path));
}

/** The generator over a model of sentences, word by word. */
export function phrases(root: Root): Generator<string, ModelOptions> {
  return makeGenerator(new ModelSource(root, PHRASES, 'phrases'));
}

/** A new root with a seed. */
export function seeded(seed: Seed): Root {
  return new Root({ seed });
}

function filteredTwice(root: Root): Generator<string> {
  return names(root)
    .filter((name) => name.includes('a'))
    .filter((name) => name.length > 5);
}

/** A registry with a module, a generator and two models. */
export function registry(): Registry {
  const registry = new Registry(() => MODEL);
  registry.addModel({ name: 'names', locale: 'de', rows: 1, shipped: true, load: () => MODEL });
  registry.addGenerator('people', {
    members: ['first', 'last', 'full'],
    make: ({ root }) =>
      root.memoize('people', () =>
        makeModule('people', 'full', {
          first: () => names(root, 'people.first'),
          last: () => names(root, 'people.last'),
          full: () =>
            template('{first} {last}', { first: names(root, 'people.first'), last: names(root, 'people.last') }),
        }),
      ),
  });
  registry.addGenerator('mail', {
    members: [],
    make: ({ root }) => root.memoize('mail', () => names(root, 'mail').map((name) => `${name}@example.com`)),
  });
  return registry;
}
