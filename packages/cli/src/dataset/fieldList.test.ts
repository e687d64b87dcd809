import { expect, it } from 'vitest';
import { fieldList, isFieldList } from './fieldList.ts';

it.each([
  ['name.full,email', { 'name.full': 'name.full', email: 'email' }],
  ['id=sequence, who = name.full', { id: 'sequence', who: 'name.full' }],
  ['e=email', { e: 'email' }],
])('%s', (text, fields) => {
  expect(isFieldList(text)).toBe(true);
  expect(fieldList(text)).toEqual(fields);
});

it.each(['name.full', '{name.first}, {name.last}', './names.phony'])('%s is no list', (text) => {
  expect(isFieldList(text)).toBe(false);
});

it.each([
  ['a,,b', 'INVALID_FIELD'],
  ['a,', 'INVALID_FIELD'],
  ['=email', 'INVALID_FIELD'],
  ['id=', 'INVALID_FIELD'],
  ['email,email', 'FIELD_TWICE'],
])('refuses %s', (text, code) => {
  expect(() => fieldList(text)).toThrow(expect.objectContaining({ code }));
});
