import { supplyAt } from '../../definitions/entries.ts';
import type { Faker } from '../../Faker.ts';
import type { Randomizer } from '../../randomizer/Randomizer.ts';
import { type Arguments, type FakePattern, type Placeholder, readFakePattern, unresolvable } from './FakePattern.ts';

/** So many patterns are kept; a program has a few dozen of them. */
const MOST_KEPT = 1000;

const kept = new Map<string, FakePattern>();

/** What no value is: where a way through the faker ends. */
const NOWHERE = Symbol('nowhere');

/**
 * A pattern with its placeholders replaced. What they give may have placeholders itself.
 * @throws FakerError for a placeholder that is badly written or leads nowhere
 */
export function fakeText(pattern: string, faker: Faker): string {
  let read = kept.get(pattern);
  if (read === undefined) {
    read = readFakePattern(pattern);
    if (kept.size === MOST_KEPT) kept.clear();
    kept.set(pattern, read);
  }
  return fill(read, faker);
}

function fill({ source, placeholders, rest }: FakePattern, faker: Faker): string {
  let text = '';
  for (let i = 0; i < placeholders.length; i++) {
    const placeholder = placeholders[i]!;
    const value = evaluate(placeholder, faker);
    const written = typeof value === 'string' ? value : String(value);
    text += placeholder.before + written;
    if (written.includes('{{')) return fill(readFakePattern(text + source.slice(placeholder.end)), faker);
  }
  return text + rest;
}

function evaluate(placeholder: Placeholder, faker: Faker): unknown {
  let value = walk(faker, placeholder, faker);
  if (value === NOWHERE) value = walk(faker.rawDefinitions, placeholder, faker);
  if (value === NOWHERE) throw unresolvable(placeholder.expression);
  return value;
}

/** The value of an expression from an object on; functions on the way are called, and of lists one member is picked. */
function walk(root: object, { steps }: Placeholder, faker: Faker): unknown {
  let value: unknown = root;
  for (let i = 0; i < steps.length; i++) {
    if ((typeof value !== 'object' && typeof value !== 'function') || value === null) return NOWHERE;
    const { name, calls } = steps[i]!;
    const held: unknown = propertyOf(value, name, root !== faker, faker.fakerCore.randomizer);
    if (held === undefined || held === null) return NOWHERE;
    value = held;
    if (calls === undefined) {
      if (typeof held === 'function') value = (held as () => unknown)();
      continue;
    }
    for (const given of calls) {
      if (typeof value !== 'function') return NOWHERE;
      value = (value as (...given: unknown[]) => unknown)(...argumentsOf(given));
    }
  }
  return value;
}

/** @param isData whether the values of entries may come from models */
function propertyOf(value: object, name: string, isData: boolean, randomizer: Randomizer): unknown {
  if (!isData) {
    const held = (value as Record<string, unknown>)[name];
    if (!Array.isArray(held)) return held;
  }
  const supply = supplyAt<unknown>(value, name);
  return supply === undefined ? (value as Record<string, unknown>)[name] : supply.draw(randomizer);
}

function argumentsOf({ values, hasObjects }: Arguments): readonly unknown[] {
  return hasObjects ? (copyOf(values) as unknown[]) : values;
}

/** A copy of what JSON can say. */
function copyOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(copyOf);
  const copy: Record<string, unknown> = {};
  for (const name of Object.keys(value)) copy[name] = copyOf((value as Record<string, unknown>)[name]);
  return copy;
}
