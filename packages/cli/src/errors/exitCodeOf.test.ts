import { ArgumentError, GenerationError, PhonyError } from '@phonyland/language-generator';
import { expect, it } from 'vitest';
import { exitCodeOf } from './exitCodeOf.ts';

it.each([
  ['a wrong argument', new ArgumentError('INVALID_COUNT', ''), 2],
  ['a wrong text in the data', new ArgumentError('INVALID_TEXT', ''), 1],
  ['a failure', new PhonyError('FILE_NOT_FOUND', ''), 1],
  ['a value that cannot be', new GenerationError('UNSATISFIABLE', ''), 1],
  ['a bug', new TypeError(), 1],
  ['whatever was thrown', 'text', 1],
])('%s', (_, error, code) => {
  expect(exitCodeOf(error)).toBe(code);
});
