import { describe, expect, it } from 'vitest';
import { Phony } from '../../facade/Phony.ts';

describe.each(['multi', 'tr', 'ja'])('science in %s', (locale) => {
  const science = Phony.seed(2).locale(locale).science();

  it('gives elements with their facts', () => {
    const elements = science.chemicalElement.batch(2000);
    expect(elements.find(({ symbol }) => symbol === 'Fe')).toEqual({
      number: 26,
      symbol: 'Fe',
      name: 'Iron',
      mass: 55.8451,
    });
    expect(elements.every(({ number }) => number >= 1 && number <= 118)).toBe(true);
    expect(new Set(elements.map(({ symbol }) => symbol)).size).toBeGreaterThan(100);
  });

  it('gives units and constants with their facts', () => {
    expect(science.unit.batch(500).find(({ symbol }) => symbol === 'N')).toMatchObject({
      name: 'newton',
      quantity: 'force',
    });
    const constants = science.constant.batch(200);
    expect(new Set(constants.map(({ symbol }) => symbol)).size).toBe(7);
    expect(constants.find(({ symbol }) => symbol === 'c')).toMatchObject({ value: 299_792_458, unit: 'm/s' });
    expect(constants.find(({ symbol }) => symbol === 'h')!.value).toBe(6.62607015e-34);
  });
});

it('knows eight planets, by their English names alone', () => {
  expect(new Set(Phony.seed(2).science().planet.batch(300)).size).toBe(8);
  expect(() => Phony.seed(2).locale('tr').science().planet).toThrow(
    expect.objectContaining({ code: 'NO_DATA_FOR_LOCALE' }),
  );
});
