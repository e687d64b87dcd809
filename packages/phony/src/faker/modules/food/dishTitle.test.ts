import { expect, it } from 'vitest';
import { dishTitle } from './dishTitle.ts';

it.each([
  ['', ''],
  ['paella', 'Paella'],
  ['fish and chips', 'Fish and Chips'],
  ['coq au vin', 'Coq Au Vin'],
  ['beef Wellington', 'Beef Wellington'],
  ['on the go with', 'On the Go With'],
])('writes %j as %j', (name, title) => {
  expect(dishTitle(name)).toBe(title);
});
