import { describe, expect, it } from 'vitest';
import { codeOf } from '../../tests/support/codeOf.ts';
import { Trainer } from './Trainer.ts';
import { trainModel } from './trainModel.ts';

describe('Trainer', () => {
  it('learns row by row what trainModel learns at once', () => {
    const trainer = new Trainer({ name: 'n', order: 3 });
    trainer.add('Ada');
    trainer.add('Eve', 2);
    trainer.add('Ada');
    expect(trainer.rows).toBe(2);
    expect(trainer.finish().encode()).toEqual(trainModel(['Ada', ['Eve', 2], 'Ada'], { name: 'n', order: 3 }).encode());
  });

  it('keeps the rows in the order of their code points when they are to be merged', () => {
    const trainer = new Trainer({ mergeable: true });
    for (const row of ['b', '\u{1f600}', '\uffee', 'a', 'b']) trainer.add(row);
    expect(trainer.finish().content.rows).toEqual([
      ['a', 1],
      ['b', 2],
      ['\uffee', 1],
      ['\u{1f600}', 1],
    ]);
  });

  it('keeps neither rows nor fingerprints where it is told not to', () => {
    const trainer = new Trainer({ originals: false });
    trainer.add('a');
    expect(trainer.finish().content).toMatchObject({ originals: null, rows: null });
  });

  it('tells what its model does not', () => {
    const reports: unknown[] = [];
    const trainer = new Trainer({ order: 2, onReport: (report) => reports.push(report) });
    trainer.add('ab');
    expect(trainer.report).toBeUndefined();
    trainer.finish();
    // The end, the start, a, b; ^a, ab, b$.
    const first = {
      order: 2,
      smoothing: 'kneser-ney',
      orderChoice: null,
      ngrams: { counted: 7, kept: 7 },
      mixedScripts: { count: 0, first: [] },
    };
    expect(trainer.report).toEqual(first);
    trainer.add('b');
    trainer.finish();
    expect(reports).toEqual([first, trainer.report]);
  });

  it('trains with the order that it chose what is trained with that order given', () => {
    const auto = new Trainer({ order: 'auto' });
    const rows = Array.from({ length: 60 }, (_, i) => `${'xyz'[i % 3]}${i}${i * 7}`);
    for (const row of rows) auto.add(row, 2);
    const model = auto.finish();
    const { order, smoothing } = auto.report!;
    expect(order).toBeLessThan(8);
    expect(model.encode()).toEqual(
      trainModel(
        rows.map((row) => [row, 2] as const),
        { order, smoothing },
      ).encode(),
    );
  });

  it('has no model before the first row', () => {
    const trainer = new Trainer();
    expect(codeOf(() => trainer.finish())).toBe('NO_ROWS');
  });

  it('is left as it was by a row that it refuses', () => {
    const trainer = new Trainer({ mergeable: true });
    trainer.add('a');
    expect(codeOf(() => trainer.add('b', Number.NaN))).toBe('INVALID_WEIGHT');
    expect(codeOf(() => trainer.add(''))).toBe('EMPTY_ROW');
    expect(codeOf(() => trainer.add('\ud800'))).toBe('INVALID_TEXT');
    expect(trainer.finish().encode()).toEqual(trainModel(['a'], { mergeable: true }).encode());
  });
});
