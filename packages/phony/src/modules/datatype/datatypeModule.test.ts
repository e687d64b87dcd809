import { expect, it } from 'vitest';
import { Phony } from '../../index.ts';

it('has the values of the module boolean, and its counter', () => {
  const phony = Phony.seed(1);
  const values = Phony.seed(1).boolean().batch(20);
  expect(phony.datatype().boolean.path).toBe(phony.boolean().path);
  expect(values.map((_, i) => (i % 2 === 0 ? phony.datatype().boolean() : phony.boolean()()))).toEqual(values);
  expect(phony.datatype().at(5)).toBe(values[5]);
  expect(phony.datatype().boolean.with({ probability: 1 }).batch(20)).toEqual(new Array(20).fill(true));
});
