import { trainModel } from '@phonyland/language-model';
import { describe, expect, it, vi } from 'vitest';
import { Root } from '../../root/Root.ts';
import { makeGenerator } from '../makeGenerator.ts';
import { type ModelOptions, ModelSource } from './ModelSource.ts';
import { mixtureSource } from './mixtureSource.ts';

const LETTERS = trainModel(['aa', 'ab', 'ba', 'abc'], { name: 'letters', order: 2 });
const DIGITS = trainModel(['1', '2', '12', '121'], { name: 'digits', order: 2 });

function mixture(root = new Root({ seed: 1 }), weights: readonly [number, number] = [3, 1]) {
  const letters = vi.fn(() => new ModelSource(root, LETTERS, 'letters'));
  const digits = vi.fn(() => new ModelSource(root, DIGITS, 'digits'));
  const source = mixtureSource<string, ModelOptions>(root, 'both', [
    { weight: weights[0], source: letters },
    { weight: weights[1], source: digits },
  ]);
  return { root, source, generator: makeGenerator(source), letters, digits };
}

describe('mixtureSource', () => {
  it('gives the values of its parts at the same address, as often as their weights say', () => {
    const { root, generator } = mixture();
    const [letters, digits] = [new ModelSource(root, LETTERS, 'letters'), new ModelSource(root, DIGITS, 'digits')].map(
      makeGenerator,
    );
    let fromDigits = 0;
    for (let index = 0; index < 4000; index++) {
      const value = generator.at(index);
      const isDigit = /\d/.test(value);
      if (isDigit) fromDigits++;
      expect(value).toBe((isDigit ? digits! : letters!).at(index));
    }
    expect(Math.abs(fromDigits - 1000)).toBeLessThan(110);
  });

  it('asks for a part at its first value', () => {
    const { generator, letters, digits } = mixture(undefined, [1_000_000, 1]);
    expect(letters).not.toHaveBeenCalled();
    generator.batch(50);
    expect(letters).toHaveBeenCalledTimes(1);
    expect(digits).not.toHaveBeenCalled();
  });

  it('chooses alike below one path', () => {
    const root = new Root({ seed: 2 });
    const part = (text: string) => ({
      weight: 1,
      source: () => new ModelSource(root, trainModel([text], { order: 1, smoothing: 'none' }), text),
    });
    const one = mixtureSource(root, 'one', [part('a'), part('b')], 'choice');
    const other = mixtureSource(root, 'other', [part('c'), part('d')], 'choice');
    for (let i = 0; i < 40; i++) {
      expect(one.draw(i, 0, 0, 0)[0] === 'a').toBe(other.draw(i, 0, 0, 0)[0] === 'c');
    }
  });

  it('is conditioned as a whole: each part counts as much as it satisfies', () => {
    const { generator } = mixture();
    const options = { minLength: 2, maxLength: 2 };
    const conditioned = generator.with(options);
    expect(conditioned.path).toBe('both?maxLength=2&minLength=2');
    const share = (3 * LETTERS.probability(options)) / (3 * LETTERS.probability(options) + DIGITS.probability(options));
    const letters = conditioned.batch(4000).filter((value) => /[a-z]/.test(value)).length / 4000;
    expect(Math.abs(letters - share)).toBeLessThan(0.04);
    // Asked for more, it stays so.
    expect(conditioned.with({ prefix: '1' }).path).toBe('both?maxLength=2&minLength=2&prefix="1"');
    expect(
      conditioned
        .with({ prefix: '1' })
        .batch(50)
        .every((value) => /^1\d$/.test(value)),
    ).toBe(true);
    expect(generator.with({}).path).toBe('both');
  });

  it('leaves out parts that have nothing, and fails when none has', () => {
    const { generator } = mixture();
    expect(
      generator
        .with({ prefix: 'a' })
        .batch(50)
        .every((value) => value.startsWith('a')),
    ).toBe(true);
    expect(() => generator.with({ prefix: 'z' })).toThrow(expect.objectContaining({ code: 'UNSATISFIABLE' }));
    expect(() => generator.with({ prefx: 'a' } as object)).toThrow(expect.objectContaining({ code: 'UNKNOWN_OPTION' }));
  });
});
