import { describe, expect, it } from 'vitest';
import { presets } from './presets.ts';
import { splitSentencesIntoWords } from './splitSentencesIntoWords.ts';

describe('splitSentencesIntoWords', () => {
  it.each([
    ['by default', 'One two. Three!', undefined, [['One', 'two.'], ['Three!']]],
    ['nothing', '', undefined, []],
    [
      'with the options of both',
      'Ada; Bo 42',
      { terminators: [';'], filters: [presets.alphabetical], minLength: 2 },
      [['Ada'], ['Bo']],
    ],
    ['sentences left without words disappear', 'No. 4?! Yes.', { filters: [presets.noSymbols] }, [['No'], ['Yes']]],
  ])('%s', (_topic, text, options, expected) => {
    expect(splitSentencesIntoWords(text, options)).toEqual(expected);
  });

  it('tells wrong options even when there is no sentence', () => {
    expect(() => splitSentencesIntoWords('', { minLength: 0 })).toThrow(
      expect.objectContaining({ code: 'MIN_LENGTH_OUT_OF_RANGE' }),
    );
    expect(() => splitSentencesIntoWords('', { terminators: [] })).toThrow(
      expect.objectContaining({ code: 'INVALID_TERMINATOR' }),
    );
  });
});
