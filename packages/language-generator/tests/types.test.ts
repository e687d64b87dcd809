import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  type Attempt,
  createGenerator,
  type Filled,
  type Generated,
  type Generator,
  type JsonValue,
  type ModelOptions,
  type Module,
  makeModule,
  type SlotGenerator,
  type SlotOptions,
  template,
} from '../src/index.ts';
import { codeOf } from './support/codeOf.ts';
import { MODEL } from './support/testModel.ts';

// What the types promise (checked by tsc) and what happens where they are disregarded (checked at run time).

const name = createGenerator(MODEL, { seed: 1 });

describe('the types', () => {
  it('of a generator are those of its values', () => {
    expectTypeOf(name).toEqualTypeOf<Generator<string, ModelOptions>>();
    expectTypeOf(name()).toEqualTypeOf<string>();
    expectTypeOf(name.generate({ minLength: 4 })).toEqualTypeOf<string>();
    expectTypeOf(name.batch(3)).toEqualTypeOf<string[]>();
    expectTypeOf(name.at(7)).toEqualTypeOf<string>();
    expectTypeOf(name.for({ id: 7 })).toEqualTypeOf<string>();
    expectTypeOf(name.toJSON()).toEqualTypeOf<string>();
    expectTypeOf<Generated<typeof name>>().toEqualTypeOf<string>();
    for (const value of name) {
      expectTypeOf(value).toEqualTypeOf<string>();
      expect(value).toBeTypeOf('string');
      break;
    }
  });

  it('of what is made of a generator follow', () => {
    expectTypeOf(name.with({ prefix: 'A' })).toEqualTypeOf<Generator<string, ModelOptions>>();
    expectTypeOf(name.unique()).toEqualTypeOf<Generator<string, ModelOptions>>();
    expectTypeOf(name.map((value) => value.length)).toEqualTypeOf<Generator<number, ModelOptions>>();
    expectTypeOf(name.maybe(0.5)).toEqualTypeOf<Generator<string | undefined, ModelOptions>>();
    expectTypeOf(name.filter((value) => value.length > 3)).toEqualTypeOf<Generator<string, ModelOptions>>();
    const present = name.maybe(0.5).filter((value): value is string => value !== undefined);
    expectTypeOf(present).toEqualTypeOf<Generator<string, ModelOptions>>();
    expectTypeOf(template('{name}', { name })).toEqualTypeOf<Generator<string>>();
    expect(present()).toBeTypeOf('string');
  });

  it('of pipes follow from function to function', () => {
    expectTypeOf(name.pipe()).toEqualTypeOf<Generator<string, ModelOptions>>();
    expectTypeOf(name.pipe((value) => value.length)).toEqualTypeOf<Generator<number, ModelOptions>>();
    const piped = name.pipe(
      (value) => value.length,
      (length) => ({ length }),
      ({ length }) => [length],
      (list) => list.length === 1,
    );
    expectTypeOf(piped).toEqualTypeOf<Generator<boolean, ModelOptions>>();
    expect(piped()).toBe(true);
    const upper = (text: string): string => text.toUpperCase();
    // @ts-expect-error the second function takes what the first gives, which is no text
    const wrong = name.pipe((value) => value.length, upper);
    expect(() => wrong()).toThrow(TypeError);
  });

  it('of attempts tell success from failure', () => {
    const attempt = name.tryGenerate({ prefix: 'Q' });
    expectTypeOf(attempt).toEqualTypeOf<Attempt<string>>();
    if (attempt.ok) expectTypeOf(attempt.value).toEqualTypeOf<string>();
    else expectTypeOf(attempt.code).toEqualTypeOf<string>();
    expect(attempt.ok).toBe(false);
    // @ts-expect-error a value is there only where the attempt is known to be ok
    expect(attempt.value).toBeUndefined();
  });

  it('of options are those of the constraints', () => {
    const all: ModelOptions = {
      minLength: 2,
      maxLength: 9,
      minWords: 1,
      maxWords: 1,
      prefix: 'A',
      suffix: 'a',
      pattern: /n/,
      excludeOriginals: true,
    };
    expectTypeOf(name(all)).toEqualTypeOf<string>();
    expectTypeOf(name({ pattern: '/^[a-m]/i' })).toEqualTypeOf<string>();
    expect(name(all)).toMatch(/^A.*a$/);
  });

  it('have no unknown options', () => {
    // @ts-expect-error there is no option of this name
    expect(codeOf(() => name({ minLenght: 4 }))).toBe('UNKNOWN_OPTION');
    // @ts-expect-error nor when the generator is made
    expect(codeOf(() => createGenerator(MODEL, { sed: 4 }))).toBe('UNKNOWN_OPTION');
    // @ts-expect-error lengths are numbers
    expect(codeOf(() => name({ minLength: '4' }))).toBe('INVALID_CONSTRAINT');
    // @ts-expect-error and so are numbers of words
    expect(codeOf(() => name({ maxWords: '2' }))).toBe('INVALID_CONSTRAINT');
    // @ts-expect-error a pattern is a regular expression or its text
    expect(codeOf(() => name({ pattern: 7 }))).toBe('INVALID_PATTERN');
    // @ts-expect-error a model is needed, not a path to one
    expect(codeOf(() => createGenerator('names.phony'))).toBe('INVALID_MODEL');
  });

  it('of a buffer that is filled are numbers', () => {
    expectTypeOf(name.fill).toBeFunction();
    expectTypeOf(name.fill(new Uint8Array(9))).toEqualTypeOf<Filled>();
    expectTypeOf(name.fill(Buffer.alloc(9), { separator: ',' })).toEqualTypeOf<Filled>();
    expectTypeOf<Filled>().toEqualTypeOf<{ readonly bytes: number; readonly values: number }>();
    expectTypeOf(name.maybe(0.5).fill(new Uint8Array(9))).toEqualTypeOf<Filled>();
    // @ts-expect-error a buffer is needed, not its size
    expect(codeOf(() => name.fill(9))).toBe('INVALID_BUFFER');
    // @ts-expect-error a list of numbers is none
    expect(codeOf(() => name.fill([1, 2, 3]))).toBe('INVALID_BUFFER');
    // @ts-expect-error the separator is an option, so that a call says what it is
    expect(codeOf(() => name.fill(new Uint8Array(9), ','))).toBe('INVALID_OPTIONS');
    // @ts-expect-error the separator is a text
    expect(codeOf(() => name.fill(new Uint8Array(9), { separator: 10 }))).toBe('INVALID_OPTIONS');
    // @ts-expect-error options of values go with with()
    expect(codeOf(() => name.fill(new Uint8Array(9), { prefix: 'A' }))).toBe('UNKNOWN_OPTION');
  });

  it('of unique values tell those with a memory from those without', () => {
    expectTypeOf(name.unique()).toEqualTypeOf<Generator<string, ModelOptions>>();
    const slots = name.unique({ stateless: true, capacity: 50 });
    expectTypeOf(slots).toEqualTypeOf<SlotGenerator<string>>();
    expectTypeOf<SlotOptions>().toEqualTypeOf<{ readonly stateless: true; readonly capacity: number }>();
    expectTypeOf(slots()).toEqualTypeOf<string>();
    expectTypeOf(slots.generate()).toEqualTypeOf<string>();
    expectTypeOf(slots.tryGenerate()).toEqualTypeOf<Attempt<string>>();
    expectTypeOf(slots.batch(2)).toEqualTypeOf<string[]>();
    expectTypeOf(slots.at(0)).toEqualTypeOf<string | undefined>();
    expectTypeOf(slots.slots).toEqualTypeOf<number>();
    expectTypeOf(slots.path).toEqualTypeOf<string>();
    expectTypeOf(slots.shard(0, 2)).toEqualTypeOf<SlotGenerator<string>>();
    for (const value of slots) {
      expectTypeOf(value).toEqualTypeOf<string>();
      expect(value).toBeTypeOf('string');
      break;
    }
    // @ts-expect-error without memory only where it is said
    expect(codeOf(() => name.unique({ capacity: 50 }))).toBe('INVALID_OPTIONS');
    // @ts-expect-error it is true or not there
    expect(codeOf(() => name.unique({ stateless: false, capacity: 50 }))).toBe('INVALID_OPTIONS');
    // @ts-expect-error how many has to be said
    expect(codeOf(() => name.unique({ stateless: true }))).toBe('INVALID_CAPACITY');
    // @ts-expect-error a number of values is a number
    expect(codeOf(() => name.unique({ stateless: true, capacity: '50' }))).toBe('INVALID_CAPACITY');
    // @ts-expect-error what is mapped afterwards is not made unique by slots, nor are slots a generator with options
    expect(slots.with).toBeUndefined();
    // @ts-expect-error slots are not for keys
    expect(slots.for).toBeUndefined();
  });

  it('let options be undefined', () => {
    const minLength: number | undefined = undefined;
    expectTypeOf(name({ minLength })).toEqualTypeOf<string>();
    expectTypeOf(createGenerator(MODEL, { seed: undefined, path: undefined })).toEqualTypeOf<
      Generator<string, ModelOptions>
    >();
    expect(name.with({ minLength }).path).toBe('names');
  });

  it('of keys are those of JSON', () => {
    expectTypeOf<{ id: number; tags: readonly string[]; left?: undefined }>().toExtend<JsonValue>();
    // @ts-expect-error a date is no JSON
    expect(codeOf(() => name.for(new Date(0)))).toBe('INVALID_KEY');
    // @ts-expect-error neither is a function
    expect(codeOf(() => name.for(() => 1))).toBe('INVALID_KEY');
    // @ts-expect-error an index is a number
    expect(codeOf(() => name.at('7'))).toBe('INVALID_INDEX');
  });

  it('of modules have their members', () => {
    const people = makeModule('people', 'first', { first: () => name, age: () => name.map((value) => value.length) });
    expectTypeOf(people).toExtend<Module<{ first: Generator<string>; age: Generator<number> }, 'first'>>();
    expectTypeOf(people.age()).toEqualTypeOf<number>();
    // @ts-expect-error there is no such member
    expect(people.last).toBeUndefined();
    // @ts-expect-error the whole is one of the members
    makeModule('people', 'last', { first: () => name });
  });

  it('let a generator stand where one of anything is asked for', () => {
    const any: Generator<unknown> = name;
    expectTypeOf(any()).toEqualTypeOf<unknown>();
    expect(any()).toBeTypeOf('string');
  });
});
