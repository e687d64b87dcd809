import { expect, it } from 'vitest';
import { MODEL } from '../../tests/support/testModel.ts';
import { createGenerator } from '../generator/createGenerator.ts';
import { drawnValues } from './drawnValues.ts';

it('are those of a generator, at each pass again', () => {
  const values = drawnValues(MODEL, 7, 20);
  const expected = createGenerator(MODEL, { seed: 7, path: 'evaluation' }).batch(20);
  expect(Array.from(values)).toEqual(expected);
  expect(Array.from(values)).toEqual(expected);
});
