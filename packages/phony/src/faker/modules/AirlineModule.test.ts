import { expect, test } from 'vitest';
import { Aircraft } from '../enums/Aircraft.ts';
import { Faker } from '../Faker.ts';
import { FakerError } from '../FakerError.ts';
import { base, en } from '../locales/allLocales.ts';

const faker = new Faker({ locale: [en, base], seed: 1 });
const { airline } = faker;
const times = <T>(draw: () => T, count = 500): T[] => Array.from({ length: count }, draw);

test('airports, airlines and airplanes have names and codes', () => {
  for (const { name, iataCode } of times(() => airline.airport())) {
    expect(name).not.toBe('');
    expect(iataCode).toMatch(/^[A-Z]{3}$/);
  }
  for (const { name, iataCode } of times(() => airline.airline())) {
    expect(name).not.toBe('');
    expect(iataCode).toMatch(/^(?=.*[A-Z])[A-Z0-9]{2}$/);
  }
  for (const each of times(() => airline.airplane())) {
    expect(Object.keys(each)).toEqual(['name', 'iataTypeCode']);
    expect(each.name).toMatch(/^\S+ \S/);
    expect(each.iataTypeCode).toMatch(/^[A-Z0-9]{3}$/);
  }
  expect(faker.rawDefinitions.airline!.airplane).toContainEqual({ name: 'Airbus A320', iataTypeCode: '320' });
});

test.each([
  [{}, 'ABCDEFGHJKMNPQRSTUVWXYZ'],
  [{ allowNumerics: true }, '23456789ABCDEFGHJKMNPQRSTUVWXYZ'],
  [{ allowVisuallySimilarCharacters: true }, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'],
  [{ allowNumerics: true, allowVisuallySimilarCharacters: true }, '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'],
])('record locators %j', (options, alphabet) => {
  const locators = times(() => airline.recordLocator(options));
  for (const locator of locators) expect(locator).toHaveLength(6);
  expect([...new Set(locators.join(''))].sort().join('')).toBe(alphabet);
});

test.each([
  [undefined, 35, 'ABCDEF'],
  ['narrowbody', 35, 'ABCDEF'],
  ['regional', 20, 'ABCD'],
  ['widebody', 60, 'ABCDEFGHJK'],
] as const)('seats of %s', (aircraftType, rows, letters) => {
  const seats = times(() => (aircraftType === undefined ? airline.seat() : airline.seat({ aircraftType })), 2000);
  for (const seat of seats) expect(seat).toMatch(/^[1-9]\d?[A-K]$/);
  const numbers = seats.map((seat) => Number.parseInt(seat, 10));
  expect([Math.min(...numbers), Math.max(...numbers)]).toEqual([1, rows]);
  expect([...new Set(seats.map((seat) => seat.at(-1)))].sort().join('')).toBe(letters);
});

test('types of aircraft', () => {
  expect(new Set(times(() => airline.aircraftType()))).toEqual(new Set(Object.values(Aircraft)));
  expect(() => airline.seat({ aircraftType: 'toString' as 'widebody' })).toThrow(FakerError);
});

test.each([
  [{}, /^[1-9]\d{0,3}$/, [1, 2, 3, 4]],
  [{ length: 3 }, /^[1-9]\d\d$/, [3]],
  [{ length: { min: 2, max: 3 } }, /^[1-9]\d{1,2}$/, [2, 3]],
  [{ addLeadingZeros: true }, /^\d{4}$/, [4]],
  [{ length: 2, addLeadingZeros: true }, /^00[1-9]\d$/, [4]],
  [{ length: 6, addLeadingZeros: true }, /^[1-9]\d{5}$/, [6]],
  [{ length: 0 }, /^$/, [0]],
])('flight numbers %j', (options, form, lengths) => {
  const numbers = times(() => airline.flightNumber(options));
  for (const number of numbers) expect(number).toMatch(form);
  expect(new Set(numbers.map(({ length }) => length))).toEqual(new Set(lengths));
});

test('a range of lengths must be one', () => {
  expect(() => airline.flightNumber({ length: { min: 3, max: 1 } })).toThrow(FakerError);
});

test("a user's own locale, and none", () => {
  const own = [{ name: 'Sea', iataCode: 'SEA' }];
  expect(new Faker({ locale: { airline: { airport: own } } }).airline.airport()).toEqual(own[0]);
  expect(() => new Faker({ locale: {} }).airline.airline()).toThrow("'airline.airline'");
});

test('the same seed gives the same values', () => {
  const read = (): unknown[] => {
    const { airline } = new Faker({ locale: [en, base], seed: 7 });
    return [airline.airport(), airline.airplane(), airline.recordLocator(), airline.seat(), airline.flightNumber()];
  };
  expect(read()).toEqual(read());
});
