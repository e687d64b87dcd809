import { type Drawing, RandomStream, Root } from '@phonyland/language-generator';
import { expect, it } from 'vitest';
import { phraseRule } from './phraseRule.ts';

const context = { root: new Root({ seed: 1 }), locale: 'en-US', path: 'phrase' };
const LISTS = { noun: () => ['apple', 'city', 'wolf'], verb: () => ['run', 'make'] };

function draws(patterns: readonly string[], finish?: 'Capital' | 'Title', count = 300): string[] {
  const prepared = phraseRule(patterns, LISTS, finish).prepare({}, context);
  const draw = typeof prepared === 'function' ? prepared : (prepared as Drawing<string>).draw;
  return Array.from({ length: count }, (_, i) => draw(new RandomStream([1, 2, 3, 4], i, 0, 0, 0)));
}

it('fills fields with words of their lists, all of them', () => {
  expect(new Set(draws(['the {noun}']))).toEqual(new Set(['the apple', 'the city', 'the wolf']));
});

it('puts words into the form that a field asks for', () => {
  expect(new Set(draws(['{noun|a}']))).toEqual(new Set(['an apple', 'a city', 'a wolf']));
  expect(new Set(draws(['{verb|ing} {noun|plural|Capital}']))).toEqual(
    new Set(['running', 'making'].flatMap((verb) => ['Apples', 'Cities', 'Wolves'].map((noun) => `${verb} ${noun}`))),
  );
});

it('finishes phrases', () => {
  expect(draws(['{noun} of the {noun}'], 'Capital')[0]).toMatch(/^[A-Z][a-z]+ of the [a-z]+$/);
  expect(draws(['{noun} of the {noun}'], 'Title')[0]).toMatch(/^[A-Z][a-z]+ of the [A-Z][a-z]+$/);
});

it('gives no word twice in a phrase', () => {
  for (const phrase of draws(['{noun} {noun}'])) expect(new Set(phrase.split(' ')).size).toBe(2);
});

it('uses each pattern as often', () => {
  const long = draws(['{noun}', 'the {noun}'], undefined, 2000).filter((phrase) => phrase.startsWith('the '));
  // A mean of 1000 and a standard deviation of 22.
  expect(Math.abs(long.length - 1000)).toBeLessThan(120);
});
