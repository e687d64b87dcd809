import { expect, test } from 'vitest';
import { vinDigit } from '../../checks/vin.ts';
import { carMakers } from '../../lists/carMakers.ts';
import { Faker } from '../Faker.ts';
import { allLocales, base, de, en } from '../locales/allLocales.ts';

const faker = new Faker({ locale: [en, base], seed: 1 });
const { vehicle } = faker;
const times = <T>(draw: () => T, count = 300): T[] => Array.from({ length: count }, draw);

test('a vehicle is a maker and one of its models', () => {
  const cars = new Set(carMakers().flatMap(({ name, models }) => models.map((model) => `${name} ${model}`)));
  const seen = times(() => vehicle.vehicle());
  for (const car of seen) expect(cars).toContain(car);
  expect(new Set(seen).size).toBeGreaterThan(100);
});

test("where the lists are a user's, maker and model are any of them", () => {
  const lists = { manufacturer: ['Ox', 'Cow'], model: ['1', '2'] };
  const own = new Faker({ locale: [{ vehicle: lists }, en, base], seed: 1 }).vehicle;
  expect(new Set(times(own.vehicle))).toEqual(new Set(['Ox 1', 'Ox 2', 'Cow 1', 'Cow 2']));
  const mixed = new Faker({ locale: [{ vehicle: { model: ['Z'] } }, en, base], seed: 1 });
  expect(mixed.vehicle.vehicle()).toMatch(/ Z$/);
  expect(mixed.rawDefinitions.vehicle!.manufacturer).toContain(mixed.vehicle.vehicle().slice(0, -2));
  expect(() => new Faker({ locale: {} }).vehicle.vehicle()).toThrow("'vehicle.manufacturer'");
});

test('words come from the locale', () => {
  const { vehicle: lists, color } = faker.rawDefinitions;
  expect(lists!.manufacturer).toContain(vehicle.manufacturer());
  expect(lists!.model).toContain(vehicle.model());
  expect(lists!.type).toContain(vehicle.type());
  expect(lists!.fuel).toContain(vehicle.fuel());
  expect(lists!.bicycle_type).toContain(vehicle.bicycle());
  expect(color!.human).toContain(vehicle.color());
  expect(new Faker({ locale: { color: { human: ['rot'] } } }).vehicle.color()).toBe('rot');
});

test('vehicle identification numbers have a known maker and a valid check digit', () => {
  const makers = new Set(carMakers().flatMap(({ wmis }) => wmis));
  const vins = times(() => vehicle.vin());
  for (const vin of vins) {
    expect(vin).toMatch(/^[A-HJ-NPR-Z0-9]{11}[A-HJ-NPR-Z0-9]\d{5}$/);
    expect(makers).toContain(vin.slice(0, 3));
    expect(vin[8]).toBe(vinDigit(vin));
    // Of 2010 to 2025 the seventh character is a letter, of the years before a digit.
    expect(/[A-HJ-NPRS]/.test(vin[9]!), vin).toBe(/[A-Z]/.test(vin[6]!));
  }
  expect(new Set(vins.map((vin) => vin[9])).size).toBe(30);
});

test('number plates are British', () => {
  for (const plate of times(() => vehicle.vrm())) expect(plate).toMatch(/^[A-HJ-PR-Z]{2}\d\d[A-HJ-PR-Z]{3}$/);
});

test('the same seed gives the same values, in every locale', () => {
  const read = (locale: typeof en): unknown[] => {
    const { vehicle } = new Faker({ locale: [locale, en, base], seed: 5 });
    return times(() => [vehicle.vehicle(), vehicle.vin(), vehicle.vrm(), vehicle.type()], 5);
  };
  for (const locale of [en, de, allLocales.fr]) expect(read(locale)).toEqual(read(locale));
});
