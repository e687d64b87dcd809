import { describe, expect, it } from 'vitest';
import { Phony } from '../../facade/Phony.ts';
import { carMakers, vehicleFuels } from '../../lists/carMakers.ts';
import { carColors } from '../../lists/phraseWords.ts';
import { YEAR_CODES } from './vin.ts';

const coded = (code: string): object => expect.objectContaining({ code });

/** As 49 CFR § 565.15 (c) has it, with the letters' values in a row: I, O and Q have none. */
function checkDigit(vin: string): string {
  const values = '0123456789.ABCDEFGH..JKLMN.P.R..STUVWXYZ';
  const weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
  const sum = [...vin].reduce((total, sign, at) => total + (values.indexOf(sign) % 10) * weights[at]!, 0);
  return sum % 11 === 10 ? 'X' : String(sum % 11);
}

describe.each(['multi', 'tr', 'ja'])('cars in %s', (locale) => {
  const vehicle = Phony.seed(13).locale(locale).vehicle();

  it('are one at one index, whichever member is asked', () => {
    for (let index = 0; index < 200; index++) {
      const manufacturer = vehicle.manufacturer.at(index);
      const { models, wmis } = carMakers().find(({ name }) => name === manufacturer)!;
      expect(models).toContain(vehicle.model.at(index));
      expect(vehicle.vehicle.at(index)).toBe(`${manufacturer} ${vehicle.model.at(index)}`);
      expect(wmis).toContain(vehicle.vin.at(index).slice(0, 3));
    }
    expect(new Set(vehicle.manufacturer.batch(1000)).size).toBe(carMakers().length);
    expect(Phony.seed(13).locale(locale).vehicle()()).toBe(vehicle.vehicle.at(0));
  });

  it('have identification numbers with a valid check digit', () => {
    // The example that the standard's check digit is usually told by.
    expect(checkDigit('1M8GDM9AXKP042788')).toBe('X');
    for (const vin of vehicle.vin.batch(500)) {
      expect(vin).toMatch(/^[A-HJ-NPR-Z0-9]{6}[A-HJ-NPR-Z][A-HJ-NPR-Z0-9][0-9X][A-HJ-NPR-Y1-9][A-HJ-NPR-Z0-9]\d{6}$/);
      expect(vin[8]).toBe(checkDigit(vin));
    }
  });

  it('have the model year that was asked for, or one up to the reference date', () => {
    for (const [year, code] of [
      [2010, 'A'],
      [2018, 'J'],
      [2024, 'R'],
      [2030, 'Y'],
      [2031, '1'],
      [2039, '9'],
    ] as const) {
      expect(vehicle.vin({ modelYear: year })[9]).toBe(code);
    }
    const years = new Set(vehicle.vin.batch(500).map((vin) => YEAR_CODES.indexOf(vin[9]!) + 2010));
    expect(years).toEqual(new Set(Array.from({ length: 17 }, (_, at) => 2010 + at)));
    expect(() => vehicle.vin({ modelYear: 2009 })).toThrow(coded('INVALID_OPTIONS'));
    expect(() => vehicle.vin({ year: 2020 } as object)).toThrow(coded('UNKNOWN_OPTION'));
  });
});

it('model years follow the reference date', () => {
  const vins = Phony.seed(13, { referenceDate: '2012-06-01' }).vehicle().vin.batch(200);
  expect(new Set(vins.map((vin) => vin[9]))).toEqual(new Set(['A', 'B', 'C']));
});

describe('what is in English', () => {
  it('is of its lists', () => {
    const vehicle = Phony.seed(13).vehicle();
    for (const fuel of vehicle.fuel.batch(50)) expect(vehicleFuels()).toContain(fuel);
    for (const color of vehicle.color.batch(50)) expect(carColors()).toContain(color);
  });

  it.each(['tr', 'ja'])('is refused in %s', (locale) => {
    for (const member of ['type', 'fuel', 'color', 'bicycle'] as const) {
      expect(() => Phony.locale(locale).vehicle()[member]).toThrow(coded('NO_DATA_FOR_LOCALE'));
    }
  });
});
