import { expect } from '@playwright/test';
import { test } from './data.ts';

test('an account can be read back', async ({ phony, request }) => {
  const { full, email } = phony.person()();
  const made = await request.post('/accounts', { data: { name: full, email } });
  expect(made.status()).toBe(201);
  const { path } = await made.json();
  expect(await (await request.get(path)).json()).toEqual({ name: full, email });
});

test('names of all cultures come back as they were', async ({ phony, request }) => {
  for (const locale of ['tr', 'ja', 'ar', 'ru']) {
    const name = phony.locale(locale).name().full();
    const { path } = await (await request.post('/accounts', { data: { name, email: phony.email()() } })).json();
    expect((await (await request.get(path)).json()).name).toBe(name);
  }
});

test('an e-mail address is taken once', async ({ phony, request }) => {
  const data = { name: phony.name().full(), email: phony.email()() };
  expect((await request.post('/accounts', { data })).status()).toBe(201);
  expect((await request.post('/accounts', { data })).status()).toBe(409);
});

test('an address without a domain is refused', async ({ phony, request }) => {
  const data = { name: phony.name().full(), email: phony.username()() };
  expect((await request.post('/accounts', { data })).status()).toBe(422);
});
