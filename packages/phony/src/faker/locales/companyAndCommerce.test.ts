import { expect, test } from 'vitest';
import { allFakers } from './allFakers.ts';

const locales = Object.entries(allFakers).filter(([code]) => code !== 'base');

test.each(locales)('%s: companies and products', (_, faker) => {
  faker.seed(1);
  const { company, commerce } = faker;
  for (const text of [company.name(), commerce.productName()]) expect(text).toMatch(/^[\p{L}\p{N}][^{}]+$/u);
  expect(faker.definitions.company.legal_entity_type).not.toEqual([]);
  for (const text of [commerce.product(), commerce.productMaterial(), commerce.productAdjective()]) {
    expect(text).toMatch(/^[A-Z][A-Za-z -]+$/);
  }
});
