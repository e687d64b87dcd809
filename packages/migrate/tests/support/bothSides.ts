import { expect } from 'vitest';
import { Phony } from '../../../phony/src/index.ts';
import { migrateText } from '../../src/index.ts';
import { shapeOf } from './shapeOf.ts';

const DRAWS = 30;

/** A test of a value, or a text that it matches. */
export type Check = RegExp | ((value: never) => boolean);

/** What a call becomes: the text behind `=>`, or undefined where it stays. */
export function nativeOf(head: string, call: string, fileName = 'a.js'): string | undefined {
  const { text, rewritten } = migrateText(`${head}\nexport const value = () => ${call};\n`, fileName);
  return rewritten === 0 ? undefined : /=> ([\s\S]*);\n$/.exec(text)![1];
}

/** Runs a call with the names of its library. */
export function evaluate(code: string, names: Record<string, unknown>): unknown {
  return new Function(...Object.keys(names), `return (${code});`)(...Object.values(names));
}

/** Draws the call on both sides: types and shapes are the same, and both hold what is demanded of the values. */
export function expectSame(head: string, call: string, names: Record<string, unknown>, check?: Check): void {
  const native = nativeOf(head, call);
  expect(native, `${call} is rewritten`).toBeDefined();
  const root = Phony.seed(7);
  for (let i = 0; i < DRAWS; i++) {
    const before = evaluate(call, names);
    const after = evaluate(native!, { ...names, Phony: root });
    // Phony may tell more than was asked for.
    if (typeof before === 'object' && !Array.isArray(before) && !(before instanceof Date)) {
      expect(shapeOf(after), native).toMatchObject(shapeOf(before) as object);
    } else {
      expect(shapeOf(after), native).toEqual(shapeOf(before));
    }
    if (check === undefined) continue;
    for (const value of [before, after]) {
      const holds = check instanceof RegExp ? check.test(String(value)) : check(value as never);
      expect(holds, `${native}: ${String(value)}`).toBe(true);
    }
  }
}
