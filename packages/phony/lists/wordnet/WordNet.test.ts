import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SourceFolder } from '../SourceFolder.ts';
import { chosenBeneath } from './chosenBeneath.ts';
import { commonWords } from './commonWords.ts';
import { WordNet } from './WordNet.ts';

// In the format of Princeton's files: bear > brown bear > grizzly, and Polish, which is written small in no sense.
const NOUNS = `00000001 05 n 01 bear 0 001 ~ 00000002 n 0000 | a mammal
00000002 05 n 03 brown_bear 0 bruin 0 Ursus_arctos 0 002 @ 00000001 n 0000 ~ 00000003 n 0000 | a large bear
00000003 05 n 02 grizzly 0 grizzly_bear 0 001 @ 00000002 n 0000 | a bear of the uplands
00000004 10 n 01 Polish 0 000 | a language
00000005 18 n 01 bear 1 000 | an investor
`;
const SENSES = `bear%1:05:00:: 00000001 1 5
bear%1:18:00:: 00000005 2 1
bear%2:42:00:: 00000009 1 3
brown_bear%1:05:00:: 00000002 1 0
grizzly%1:05:00:: 00000003 1 2
polish%1:10:00:: 00000004 1 9
`;

function tiny(): WordNet {
  const folder = mkdtempSync(join(tmpdir(), 'phony-wordnet-'));
  mkdirSync(join(folder, 'dict'));
  writeFileSync(join(folder, 'dict/data.noun'), NOUNS);
  writeFileSync(join(folder, 'dict/index.sense'), SENSES);
  return new WordNet(new SourceFolder(folder));
}

test('senses come in the order of their numbers, with their words', () => {
  const senses = tiny().senses('noun', 'bear');
  expect(senses.map(({ gloss }) => gloss)).toEqual(['a mammal', 'an investor']);
  expect(tiny().senses('noun', 'brown_bear')[0]!.words).toEqual(['brown bear', 'bruin', 'Ursus arctos']);
});

test('what is beneath a sense comes nearest first, without the sense', () => {
  const wordNet = tiny();
  const below = wordNet.below(wordNet.senses('noun', 'bear')[0]!);
  expect(below.map(({ words }) => words[0])).toEqual(['brown bear', 'grizzly']);
});

test('counts are over all senses of one part of speech', () => {
  const wordNet = tiny();
  expect(wordNet.counts('noun').get('bear')).toBe(6);
  expect(wordNet.counts('verb').get('bear')).toBe(3);
  expect(wordNet.senseNumbers('noun').get('bear')).toBe(2);
});

test('chosen words are sorted, and one that is not beneath the senses is refused', () => {
  expect(chosenBeneath(tiny(), 'bear#1', 'grizzly bear, brown bear')).toEqual(['brown bear', 'grizzly bear']);
  expect(() => chosenBeneath(tiny(), 'bear#1', 'grizzly bear, wolf')).toThrow('not beneath bear#1 in WordNet: wolf');
  expect(() => chosenBeneath(tiny(), 'bear#3', 'grizzly')).toThrow('no sense bear#3');
});

test('common words are frequent, small, not blocked and not left out', () => {
  const none = { words: [], parts: [] };
  expect(commonWords(tiny(), 'noun', 2, none, new Set())).toEqual(['bear', 'grizzly']);
  expect(commonWords(tiny(), 'noun', 1, none, new Set())).toEqual(['bear']);
  expect(commonWords(tiny(), 'noun', 1, none, new Set(['bear']))).toEqual(['grizzly']);
  expect(commonWords(tiny(), 'noun', 1, { words: ['bear'], parts: [] }, new Set())).toEqual(['grizzly']);
  expect(commonWords(tiny(), 'noun', 1, { words: [], parts: ['ear'] }, new Set())).toEqual(['grizzly']);
  expect(() => commonWords(tiny(), 'noun', 3, none, new Set())).toThrow('2 such words');
});
