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
