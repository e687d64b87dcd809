import { describe, expect, it } from 'vitest';
import { COMPANIES } from '../../tests/support/companies.ts';
import { trainHybrid } from '../../tests/support/trainHybrid.ts';
import type { ModelTables } from '../automaton/ModelTables.ts';
import { PhonyError } from '../PhonyError.ts';
import { checkHybridTables, verifyHybridTables } from './checkHybridTables.ts';
import type { HybridTables } from './HybridTables.ts';

const sound = trainHybrid(COMPANIES);

function refusal(tables: HybridTables): unknown {
  try {
    checkHybridTables(tables);
    return undefined;
  } catch (error) {
    return error;
  }
}

describe('checkHybridTables', () => {
  it('accepts tables as training makes them', () => {
    expect(refusal(sound)).toBeUndefined();
    expect(refusal(trainHybrid(['a b', 'c'], { minCount: 1 }))).toBeUndefined();
    expect(verifyHybridTables(sound)).toBeUndefined();
  });

  const { capitals, ...others } = sound.spellings;
  const broken: ModelTables = { ...capitals!, order: 0 };
  const cases: [message: string, tables: HybridTables][] = [
    ['order: found 0', { ...sound, words: { ...sound.words, order: 0 } }],
    ['order: found 0', { ...sound, spellings: { ...others, capitals: broken } }],
    ['the class token "<capitals>" has no spelling', { ...sound, spellings: others }],
    [
      'no class token stands for the spelling "digits"',
      { ...sound, spellings: { ...sound.spellings, digits: broken } },
    ],
  ];
  it.each(cases)('refuses: %s', (message, tables) => {
    expect(refusal(tables)).toBeInstanceOf(PhonyError);
    expect(refusal(tables)).toMatchObject({ code: 'MODEL_INCONSISTENT', message: expect.stringContaining(message) });
  });
});

describe('verifyHybridTables', () => {
  it('looks at the arcs of spellings too', () => {
    const { capitalized } = sound.spellings;
    const tokens = capitalized!.tokens.slice();
    // The last context's last arc gets a token that its suffix does not have.
    tokens[tokens.length - 1] = capitalized!.symbols.length - 1;
    const spellings = { ...sound.spellings, capitalized: { ...capitalized!, tokens } };
    expect(() => verifyHybridTables({ ...sound, spellings })).toThrow(
      expect.objectContaining({ code: 'MODEL_INCONSISTENT' }),
    );
  });
});
