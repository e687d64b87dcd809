import { expect, it } from 'vitest';
import { hackerIngVerbs, hackerVerbs } from '../lists/hackerWords.ts';
import { ingForm } from './ingForm.ts';

it.each<[verb: string, form: string]>([
  ['walk', 'walking'],
  ['make', 'making'],
  ['run', 'running'],
  ['begin', 'beginning'],
  ['visit', 'visiting'],
  ['open', 'opening'],
  ['show', 'showing'],
  ['fix', 'fixing'],
  ['play', 'playing'],
  ['see', 'seeing'],
  ['die', 'dying'],
  ['mimic', 'mimicking'],
  ['picnic', 'picnicking'],
  ['sync', 'syncing'],
  ['eat', 'eating'],
  ['quit', 'quitting'],
  ['set up', 'setting up'],
  ['transfer', 'transferring'],
])('of %s is %s', (verb, form) => {
  expect(ingForm(verb)).toBe(form);
});

it('agrees with the forms that programmers wrote down', () => {
  const written = new Set(hackerIngVerbs());
  const made = new Set(hackerVerbs().map(ingForm));
  expect([...written].filter((form) => !made.has(form))).toEqual([]);
});
