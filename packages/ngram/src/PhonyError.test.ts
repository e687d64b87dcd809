import { describe, expect, it } from 'vitest';
import { ArgumentError, PhonyError } from './PhonyError.ts';

describe('PhonyError', () => {
  it('carries a code, facts and a cause', () => {
    const cause = new Error('below');
    const error = new PhonyError('SOME_CODE', 'what happened', { cause, details: { line: 3 } });
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({
      name: 'PhonyError',
      code: 'SOME_CODE',
      message: 'what happened',
      details: { line: 3 },
    });
    expect(error.cause).toBe(cause);
  });

  it('has no cause and no facts where none are given', () => {
    const error = new PhonyError('SOME_CODE', 'what happened');
    expect('cause' in error).toBe(false);
    expect(error.details).toEqual({});
  });

  it('is an ArgumentError where an argument was wrong', () => {
    const error = new ArgumentError('INVALID_ARGUMENT', 'what was wrong');
    expect(error).toBeInstanceOf(PhonyError);
    expect(error.name).toBe('ArgumentError');
  });
});

describe('an error of another copy of the library', () => {
  const copyOf = (name: string): object =>
    Object.assign(Object.create({ [Symbol.for('phony.error')]: true }), { name, code: 'X' });

  it('is an error of the class of its name, and of their base', () => {
    expect(copyOf('ArgumentError')).toBeInstanceOf(PhonyError);
    expect(copyOf('ArgumentError')).toBeInstanceOf(ArgumentError);
    expect(copyOf('GenerationError')).not.toBeInstanceOf(ArgumentError);
    expect({ name: 'ArgumentError' }).not.toBeInstanceOf(ArgumentError);
    expect(new Error('x')).not.toBeInstanceOf(PhonyError);
    expect([null, 1, undefined].some((value) => (value as unknown) instanceof PhonyError)).toBe(false);
  });
});
