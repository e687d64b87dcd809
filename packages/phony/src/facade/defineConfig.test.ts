import { expect, expectTypeOf, it } from 'vitest';
import { defineConfig, type FieldConfig, Phony, type PhonyConfig } from '../index.ts';

const users = Phony.seed(1).define(
  { name: (p) => p.name().full(), admin: false },
  { name: 'users', traits: { admin: { admin: true } } },
);

it('gives back what it is given', () => {
  const config = { seed: 1, datasets: { users: { rows: 3, fields: { id: 'sequence' } } } } as const;
  expect(defineConfig(config)).toBe(config);
});

it('takes all that a configuration may say', () => {
  const config = defineConfig({
    seed: 'spring',
    locale: 'tr',
    datasets: {
      users: { rows: 100, factory: users },
      admins: users.trait('admin'),
      orders: {
        fields: {
          id: { sequence: { start: 100 } },
          user: { ref: 'users.name', as: 'buyer', maybe: 0.5 },
          email: { email: {}, unique: true },
          at: { 'date.past': { years: 2 }, maybe: 0.9 },
          label: '{name.first}!',
          kind: { value: 'order' },
          paid: true,
          note: null,
        },
      },
    },
  });
  expectTypeOf(config).toExtend<PhonyConfig>();
  expectTypeOf(config.datasets.orders.fields.label).toEqualTypeOf<'{name.first}!'>();
  expectTypeOf<'name.full'>().toExtend<FieldConfig>();
});

it('refuses what no configuration says', () => {
  const calls = (): void => {
    // @ts-expect-error: a seed is a number or a text
    defineConfig({ seed: {} });
    // @ts-expect-error: there is no such setting
    defineConfig({ dataSets: {} } satisfies PhonyConfig);
    // @ts-expect-error: a data set has fields or a factory
    defineConfig({ datasets: { users: { rows: 3 } } });
    // @ts-expect-error: rows are a number
    defineConfig({ datasets: { users: { rows: '3', fields: { id: 'sequence' } } } });
    // @ts-expect-error: a field is no list
    defineConfig({ datasets: { users: { fields: { id: ['sequence'] as const } } } });
    // @ts-expect-error: a chance is a number
    defineConfig({ datasets: { users: { fields: { id: { email: {}, maybe: 'often' } } } } });
  };
  expectTypeOf(calls).returns.toBeVoid();
});
