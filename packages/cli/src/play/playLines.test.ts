import { createGenerator, trainModel } from '@phonyland/language-generator';
import picocolors from 'picocolors';
import { describe, expect, it } from 'vitest';
import { ROWS } from '../../tests/support/testRegistry.ts';
import { columnsOf } from '../text/columns.ts';
import { formatShare } from '../text/numbers.ts';
import { playLines, type Sheet } from './playLines.ts';
import { playView } from './playView.ts';

const model = trainModel(ROWS, { name: 'names', order: 3 });
const generator = createGenerator(model, { seed: 42 });
const sheet: Sheet = { columns: 80, rows: 24, bar: '#', colors: picocolors.createColors(false) };

describe('playView', () => {
  it('shows ten values that begin so, and other ones on the next page', () => {
    const first = playView(generator, model, { prefix: 'Al', page: 0 });
    expect(first.values).toHaveLength(10);
    for (const value of first.values) expect(value).toMatch(/^Al/);
    const values = generator.with({ prefix: 'Al' });
    expect(playView(generator, model, { prefix: 'Al', page: 2 }).values).toEqual(
      Array.from({ length: 10 }, (_, i) => values.at(20 + i)),
    );
    expect(first.next).toMatchObject({ prefix: 'Al', probability: model.probability({ prefix: 'Al' }) });
  });

  it('shows any values before something is written, without a model too', () => {
    const view = playView(generator, undefined, { prefix: '', page: 0 });
    expect(view.values).toEqual(Array.from({ length: 10 }, (_, i) => generator.at(i)));
    expect(view.next).toBeUndefined();
  });

  it('tells why there are none', () => {
    const view = playView(generator, model, { prefix: 'Qx', page: 0 });
    expect(view).toMatchObject({ values: [], next: undefined });
    expect(view.problem).toMatch(/^no value of the model satisfies prefix "Qx"/);
  });

  it('lets no bug pass for a value', () => {
    const broken = generator.map(() => {
      throw new TypeError('no poem');
    });
    expect(() => playView(broken, undefined, { prefix: '', page: 0 })).toThrow('no poem');
  });
});

describe('playLines', () => {
  const view = playView(generator, model, { prefix: 'Al', page: 0 });

  it('draws what is written, what comes next and the values', () => {
    const { lines, cursor } = playLines('names', view, sheet);
    expect(lines[0]).toBe('names › Al');
    expect(cursor).toBe(10);
    const { text, probability } = view.next!.next[0]!;
    expect(
      lines[1]!.startsWith(
        `  ${formatShare(view.next!.probability)} of all  ${text} ######## ${formatShare(probability)}`,
      ),
    ).toBe(true);
    expect(lines.slice(3, 13)).toEqual(view.values.map((value) => `  ${value}`));
    expect(lines.at(-1)).toMatch(/Enter others .* Esc ends$/);
  });

  it('says the page', () => {
    expect(playLines('names', { ...view, page: 3 }, sheet).lines[1]).toMatch(/^ {2}page 4 {2}/);
  });

  it('shows the reason in place of values', () => {
    const { lines } = playLines('names', playView(generator, model, { prefix: 'Qx', page: 0 }), sheet);
    expect(lines[1]).toBe('');
    expect(lines[3]).toMatch(/^ {2}no value of the model/);
  });

  it.each([80, 40, 20, 10, 3, 1])('fits into %d columns', (columns) => {
    for (const prefix of ['Al', 'A'.repeat(100), '李'.repeat(50)]) {
      const wide = { ...view, prefix, values: ['李'.repeat(60), 'x'.repeat(200)] };
      const { lines, cursor } = playLines('names', wide, { ...sheet, columns });
      for (const line of lines) expect(columnsOf(line)).toBeLessThanOrEqual(Math.max(1, columns - 1));
      expect(cursor).toBe(columnsOf(lines[0]!));
    }
  });

  it.each([24, 15, 10, 6, 2, 1])('fits into %d rows', (rows) => {
    const { lines } = playLines('names', view, { ...sheet, rows });
    expect(lines.length).toBeLessThanOrEqual(rows);
    expect(lines[0]).toContain('Al');
  });

  it('lets no value steer the terminal, and colours only where there are colours', () => {
    const odd = { ...view, prefix: '\u001b[2J', values: ['a\u001b[31mb\nc'] };
    const plain = playLines('na\u0007mes', odd, sheet).lines.join('');
    expect(plain).not.toMatch(/\p{Cc}/u);
    expect(playLines('names', view, { ...sheet, colors: picocolors.createColors(true) }).lines[1]).toContain(
      '\u001b[36m',
    );
  });
});
