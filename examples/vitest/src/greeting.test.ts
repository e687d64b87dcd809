import { Phony } from 'phony';
import { beforeEach, expect, it } from 'vitest';
import { greeting } from './greeting.ts';

let phony: typeof Phony;

// The same root for every test: values are the same in every run, on every machine, and alone as with the others.
beforeEach(() => {
  phony = Phony.seed(42);
});

it('greets by name', () => {
  const name = phony.locale('en-US').name().full();
  expect(name).toBe('Lill Grove');
  expect(greeting(name)).toBe('Dear Lill Grove,');
});

it.each(['en-US', 'tr', 'de', 'ja', 'ar'])('leaves names of %s as they are', (locale) => {
  for (const name of phony.locale(locale).name().full.batch(100)) expect(greeting(name)).toBe(`Dear ${name},`);
});

it('has a value for each key, whatever else was drawn', () => {
  const { full } = phony.locale('en-US').name();
  const before = full.for('customer-17');
  full.batch(10);
  expect(full.for('customer-17')).toBe(before);
});
