import { expect, test } from 'vitest';
import { Core } from '../../core/FakerCore.ts';
import { base, de, de_AT, en } from '../allLocales.ts';
import { FullNames } from './FullNames.ts';

const of = (...locale: (typeof de)[]): FullNames | undefined => FullNames.of(new Core(locale));

test('are for fakers whose names are all of one locale of Phony', () => {
  expect(of(de, en, base)).toBeDefined();
  expect(of(de_AT, de, en, base)).toBeDefined();
  expect(of({ person: { prefix: { generic: ['Dr.'] } } }, de, en, base)).toBeDefined();
  expect(of({ person: { ...de.person!, suffix: ['II'] } }, en, base)).toBeDefined();
});

test('are not for fakers that put names together', () => {
  expect(of({ person: { first_name: { generic: ['Ada'] } } }, de, en, base)).toBeUndefined();
  expect(of({ person: { last_name: { generic: ['Ada'] } } }, de, en, base)).toBeUndefined();
  expect(of({ person: { name: [{ value: '{{person.lastName}}', weight: 1 }] } }, de, en, base)).toBeUndefined();
  expect(of({ person: { last_name: de.person!.last_name! } }, en, base)).toBeUndefined();
  expect(of({ person: { last_name_pattern: { generic: [{ value: 'x', weight: 1 }] } } }, en, base)).toBeUndefined();
  expect(of(base)).toBeUndefined();
});
