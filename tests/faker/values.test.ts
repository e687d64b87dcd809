import * as theirs from '@faker-js/faker';
import { describe, expect, test, vi } from 'vitest';
import * as ours from '../../packages/phony/src/faker/index.ts';
import type { Case } from './Case.ts';
import { CASES } from './cases/index.ts';
import { methodAt, methodsOf } from './methods.ts';
import { isAmong, shapeOf } from './shapeOf.ts';

// Faker 10 tells on the console that a method is deprecated.
vi.spyOn(console, 'warn').mockImplementation(() => undefined);

/** How many problems of a method are told. */
const TOLD = 4;
/** How many values of theirs tell which shapes there are, and how many of ours are held against them. */
const THEIRS = 60;
const OURS = 30;

test('every method of faker has cases', () => {
  expect(Object.keys(CASES).sort()).toEqual(methodsOf(theirs.faker).sort());
  expect(Object.values(CASES).every((cases) => cases.length > 0)).toBe(true);
});

describe.each(Object.entries(CASES))('%s', (path, cases) => {
  test('gives what faker gives', () => {
    const problems = cases.flatMap((at) => problemsOf(path, at));
    expect(problems.slice(0, TOLD)).toEqual([]);
  });
});

/** What is wrong with the values of one way to call a method: each kind of problem once. */
function problemsOf(path: string, { args, is }: Case): string[] {
  const method = methodAt(theirs.faker, path);
  const shapes = new Set<string>();
  const problems = new Set<string>();
  const asked = `${path}(${args.map(show).join(', ')})`;
  for (let seed = 1; seed <= THEIRS; seed++) {
    if (seed % 10 === 1) theirs.faker.seed(seed);
    const value = method(...args);
    shapes.add(shapeOf(value));
    if (!satisfies(value, args, is)) throw new Error(`the table is wrong: faker's ${asked} gives ${show(value)}`);
  }
  for (let seed = 1; seed <= OURS; seed++) {
    if (seed % 10 === 1) ours.faker.seed(seed);
    let value: unknown;
    try {
      value = methodAt(ours.faker, path)(...args);
    } catch (error) {
      return [`${asked} throws ${String(error)}`];
    }
    const shape = shapeOf(value);
    if (!isAmong(shape, shapes)) problems.add(`${asked} gives ${shape}, not ${[...shapes].slice(0, 3).join(' or ')}`);
    else if (!satisfies(value, args, is) && problems.size < 2)
      problems.add(`${asked} gives ${show(value)}, which does not satisfy ${String(is)}`);
  }
  return [...problems];
}

function satisfies(value: unknown, args: readonly unknown[], is: Case['is']): boolean {
  if (is === undefined) return true;
  if (is instanceof RegExp) return typeof value === 'string' && is.test(value);
  return (is as (value: unknown, ...args: readonly unknown[]) => boolean)(value, ...args);
}

function show(value: unknown): string {
  if (typeof value === 'function' || value instanceof RegExp || value === undefined) return String(value);
  return JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'bigint' ? `${inner}n` : inner));
}
