import { expect, test } from 'vitest';
import { Faker } from '../Faker.ts';
import { base, de, en } from '../locales/allLocales.ts';

const faker = new Faker({ locale: [en, base], seed: 1 });
const { database } = faker;
const times = <T>(draw: () => T, count = 300): T[] => Array.from({ length: count }, draw);

test('columns are named in camel case', () => {
  const columns = times(() => database.column());
  for (const column of columns) expect(column).toMatch(/^[a-z]+(?:[A-Z][a-z]+)+$/);
  expect(new Set(columns).size).toBeGreaterThan(150);
});

test('names come from the locale', () => {
  const { type, collation, engine } = faker.rawDefinitions.database!;
  expect(type).toContain(database.type());
  expect(collation).toContain(database.collation());
  expect(new Set(times(() => database.engine()))).toEqual(new Set(engine));
  expect(engine).toContain('InnoDB');
  expect(new Faker({ locale: [{ database: { column: ['id'] } }, base] }).database.column()).toBe('id');
  expect(new Faker({ locale: base }).database.type()).not.toBe('');
  expect(() => new Faker({ locale: base }).database.column()).toThrow("'database.column'");
});

test('identifiers of MongoDB have 24 small hexadecimal digits', () => {
  const ids = times(() => database.mongodbObjectId());
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{24}$/);
  expect(new Set(ids).size).toBe(300);
});

test('the same seed gives the same values', () => {
  const read = (): unknown[] => {
    const { database } = new Faker({ locale: [de, en, base], seed: 7 });
    return times(() => [database.column(), database.type(), database.collation(), database.mongodbObjectId()], 10);
  };
  expect(read()).toEqual(read());
});
