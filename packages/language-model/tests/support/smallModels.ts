import { type LanguageModel, trainModel } from '../../src/index.ts';

/** Small models of every kind there is, for tests of the format. */
export function smallModels(): readonly (readonly [name: string, model: LanguageModel])[] {
  return [
    ['characters', trainModel(['Ada', 'Adam', 'Eve', 'Evelyn', 'Alan'], { name: 'names', order: 3 })],
    [
      'unsmoothed, weighted, with all metadata',
      trainModel(
        [
          ['Ankara', 5],
          ['İzmir', 2.5],
          ['Iğdır', 1],
        ],
        {
          name: 'cities',
          locale: 'tr',
          order: 4,
          smoothing: 'none',
          metadata: { version: '1.0.0', source: 'a list', licence: 'CC0-1.0', attribution: 'thanks' },
        },
      ),
    ],
    ['words', trainModel(['the old oak', 'the old mill', 'a mill, by the oak'], { tokenizer: 'word', order: 2 })],
    ['mergeable', trainModel(['one', 'two', ['three', 3], ['four', 0.5]], { mergeable: true, order: 2 })],
    [
      'graphemes',
      trainModel(['नमस्ते', 'किताब', '👨‍👩‍👧😀'], { tokenizer: { type: 'character', unit: 'grapheme' }, order: 2 }),
    ],
    [
      'hybrid',
      trainModel(['Ada & Sons Ltd', 'Bo & Sons Ltd', 'IBM Ltd', 'of Ada 7'], {
        tokenizer: { type: 'hybrid', minCount: 2 },
        order: 2,
      }),
    ],
    [
      'hybrid without rare words',
      trainModel(['one two', 'two'], { tokenizer: { type: 'hybrid', minCount: 1 }, order: 2 }),
    ],
    ['without originals, order 1', trainModel(['aab', 'abc'], { originals: false, order: 1 })],
  ];
}
