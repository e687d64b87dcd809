import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ArgumentError } from '../../src/PhonyError.ts';
import { splitSentences } from '../../src/text/splitSentences.ts';
import { splitSentencesIntoWords } from '../../src/text/splitSentencesIntoWords.ts';
import { splitWords } from '../../src/text/splitWords.ts';
import { ngramCounts } from '../../src/views/ngramCounts.ts';
import { ngramFrequencies } from '../../src/views/ngramFrequencies.ts';
import { ngramSequence } from '../../src/views/ngramSequence.ts';
import { mistakes, outOfScope, toOptions, toUpstreamModel, type UpstreamOptions } from './adapter.ts';

interface Pair {
  readonly id: string;
  readonly op: string;
  readonly status: string;
  readonly input: unknown;
  readonly options: UpstreamOptions;
  readonly expected: unknown;
}

const upstream = JSON.parse(readFileSync(new URL('./upstream.json', import.meta.url), 'utf8')) as { vectors: Pair[] };
const pairs = upstream.vectors;

/** What this package answers to a pair that is not an error. An unknown operation is a failure, not a pass. */
function answer({ op, input, options }: Pair): unknown {
  const text = input as string;
  const words = input as string[];
  switch (op) {
    case 'tokenize':
      return splitWords(text, toOptions(options));
    case 'sentences':
      return splitSentences(text, { terminators: options.sentence_separators! });
    case 'tokenizeBySentences':
      return splitSentencesIntoWords(text, toOptions(options));
    case 'ngram.sequence':
      return ngramSequence(words, options.n!, { unique: options.unique! });
    case 'ngram.count':
      return [...ngramCounts(words, options.n!)];
    case 'ngram.frequency':
      return [...ngramFrequencies(words, options.n!)];
    case 'model':
      return toUpstreamModel(words, options);
    default:
      throw new Error(`no answer to the operation ${op}`);
  }
}

const errors = pairs.filter((pair) => pair.op === 'error');
const held = pairs.filter((pair) => pair.op !== 'error' && pair.op !== 'model');
const models = pairs.filter((pair) => pair.op === 'model');

describe('the pairs of the original packages', () => {
  it('are all here, each either held or out of scope by name', () => {
    expect(pairs).toHaveLength(40);
    expect(new Set(pairs.map((pair) => pair.id)).size).toBe(40);
    expect(pairs.filter((pair) => pair.status !== 'conform')).toEqual([]);
    expect([held.length, models.length, errors.length]).toEqual([35, 1, 4]);
    expect([...mistakes.keys(), ...outOfScope.keys()].sort()).toEqual(errors.map((pair) => pair.id).sort());
    expect([...outOfScope.keys()]).toEqual(['err-09']);
  });

  it.each(held)('$id ($op)', (pair) => {
    expect(answer(pair)).toStrictEqual(pair.expected);
  });

  it.each(models)('$id ($op), the order of its maps included', (pair) => {
    const { data, excluded } = pair.expected as { data: unknown; excluded: unknown };
    const actual = answer(pair);
    expect(actual).toStrictEqual({ data, excluded });
    expect(JSON.stringify(actual)).toBe(JSON.stringify({ data, excluded }));
  });

  it.each([...mistakes])('%s (error)', (_id, { code, make }) => {
    expect(make).toThrow(ArgumentError);
    expect(make).toThrow(expect.objectContaining({ code }));
  });
});
