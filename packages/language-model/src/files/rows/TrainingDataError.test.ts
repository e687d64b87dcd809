import { PhonyError } from '@phonyland/ngram';
import { describe, expect, it } from 'vitest';
import { TrainingDataError } from './TrainingDataError.ts';

const source = { path: 'names.csv', label: 'names.csv' };

describe('TrainingDataError', () => {
  it('names the file and the place, and holds the facts', () => {
    const cause = new Error('why');
    const error = new TrainingDataError('INVALID_CSV', source, 'a quote; close it', {
      place: { line: 3, column: 7 },
      cells: 2,
      cause,
    });
    expect(error).toBeInstanceOf(PhonyError);
    expect(error.name).toBe('TrainingDataError');
    expect(error.code).toBe('INVALID_CSV');
    expect(error.message).toBe('names.csv, line 3, column 7: a quote; close it');
    expect(error.details).toEqual({ path: 'names.csv', line: 3, column: 7, cells: 2 });
    expect(error.cause).toBe(cause);
  });

  it('leaves out a place that is not known', () => {
    expect(new TrainingDataError('EMPTY_FILE', source, 'nothing').message).toBe('names.csv: nothing');
    const line = new TrainingDataError('ROW_TOO_LONG', source, 'long', { place: { line: 2 } });
    expect(line.message).toBe('names.csv, line 2: long');
    expect(line.details).toEqual({ path: 'names.csv', line: 2 });
  });
});
