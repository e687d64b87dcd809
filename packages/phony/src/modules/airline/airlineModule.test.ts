import { describe, expect, it } from 'vitest';
import { Phony } from '../../facade/Phony.ts';
import { airlines } from '../../lists/airlines.ts';
import { AIRCRAFT_TYPES, CABINS } from './seat.ts';

const invalid = expect.objectContaining({ code: 'INVALID_OPTIONS' });

describe.each(['multi', 'tr', 'ja'])('flights in %s', (locale) => {
  const airline = Phony.seed(9).locale(locale).airline();

  it('have airlines, airports and aircraft with their codes', () => {
    for (const { iata, icao, name } of airline.airline.batch(100)) {
      expect(`${iata} ${icao} ${name}`).toMatch(/^[A-Z0-9]{2} [A-Z]{3} \S/);
    }
    for (const { iata, icao, country } of airline.airport.batch(100)) {
      expect(`${iata} ${icao} ${country}`).toMatch(/^[A-Z]{3} [A-Z]{4} [A-Z]{2}$/);
    }
    for (const { icao, manufacturer, model } of airline.airplane.batch(100)) {
      expect(icao).toMatch(/^[A-Z0-9]{2,4}$/);
      expect(`${manufacturer}${model}`).not.toBe('');
    }
    expect(airline.airport.batch(1000)).toContainEqual({
      iata: 'HEL',
      icao: 'EFHK',
      name: 'Helsinki Vantaa Airport',
      city: 'Helsinki',
      country: 'FI',
    });
  });

  it('have numbers of an airline', () => {
    const known = new Set(airlines().map(({ iata }) => iata));
    for (const value of airline.flightNumber.batch(200)) {
      expect(known).toContain(value.slice(0, 2));
      expect(value.slice(2)).toMatch(/^[1-9]\d{0,3}$/);
    }
    expect(new Set(airline.flightNumber.batch(100, { airline: 'AY', min: 7, max: 8 }))).toEqual(
      new Set(['AY7', 'AY8']),
    );
    expect(airline.flightNumber({ airline: 'AY', max: 99, leadingZeros: true })).toMatch(/^AY00\d\d$/);
    for (const options of [
      { airline: 'ay' },
      { airline: '12' },
      { airline: 'FIN' },
      { min: 0 },
      { max: 10_000 },
      { min: 9, max: 3 },
    ]) {
      expect(() => airline.flightNumber(options)).toThrow(invalid);
    }
  });

  it('have seats of the cabin', () => {
    for (const type of AIRCRAFT_TYPES) {
      const { rows, letters } = CABINS[type];
      for (const value of airline.seat.batch(300, { aircraftType: type })) {
        const [, row, letter] = /^(\d+)([A-K])$/.exec(value)!;
        expect(Number(row)).toBeGreaterThanOrEqual(1);
        expect(Number(row)).toBeLessThanOrEqual(rows);
        expect(letters).toContain(letter);
      }
    }
    expect(new Set(Phony.seed(9).unique().airline().seat.batch(80, { aircraftType: 'regional' })).size).toBe(80);
    expect(() => airline.seat({ aircraftType: 'jumbo' as 'regional' })).toThrow(invalid);
    expect(new Set(airline.aircraftType.batch(100))).toEqual(new Set(AIRCRAFT_TYPES));
  });

  it('have record locators', () => {
    for (const value of airline.recordLocator.batch(100)) expect(value).toMatch(/^[A-Z]{6}$/);
    const mixed = airline.recordLocator.batch(100, { digits: true });
    for (const value of mixed) expect(value).toMatch(/^[A-Z2-9]{6}$/);
    expect(mixed.some((value) => /\d/.test(value))).toBe(true);
  });
});
