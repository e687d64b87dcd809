import {
  ArgumentError,
  type BlockedWords,
  type Constraints,
  createTokenizer,
  keptShare,
  type LanguageModel,
  latticeSize,
  meetsConstraints,
  normalizeConstraints,
  ValueLattice,
} from '@phonyland/language-model';
import type { Root } from '../../root/Root.ts';
import { GenerationError } from '../GenerationError.ts';
import type { SlotSource } from '../Source.ts';
import type { ModelOptions } from './ModelSource.ts';

/**
 * A model's values in numbered slots: all different by construction, with nothing remembered (see `ValueLattice`). Values
 * that the options rule out leave their slots empty.
 * @param words what the options block; undefined for nothing
 * @param capacity how many values are needed at most: an integer from 1
 * @throws ArgumentError `INVALID_CAPACITY`; GenerationError `NOT_BY_SLOTS` for hybrid models
 */
export function slotSource(
  root: Root,
  model: LanguageModel,
  modelPath: string,
  { excludeOriginals = false, blocked: _blocked, ...constraints }: ModelOptions,
  words: BlockedWords | undefined,
  capacity: number,
): SlotSource<string> {
  const { automaton, masses, metadata } = model;
  if (!Number.isSafeInteger(capacity) || capacity < 1) {
    throw new ArgumentError(
      'INVALID_CAPACITY',
      `${modelPath}: unique: the capacity is ${String(capacity)}; it must be an integer of at least 1: how many values you need at most`,
    );
  }
  if (model.hybrid !== undefined) {
    throw new GenerationError(
      'NOT_BY_SLOTS',
      `${modelPath}: unique without memory needs values of one automaton, and the model ${JSON.stringify(metadata.name)} is hybrid; use unique() with its memory, or train it with the tokenizer 'word' or 'character'`,
    );
  }
  const size = latticeSize(capacity, masses.kept * model.probability(constraints));
  const acceptance = Float64Array.from({ length: automaton.tables.maxTokens + 1 }, (_, n) =>
    keptShare(automaton.acceptance, n),
  );
  const fits = meetsConstraints(normalizeConstraints(constraints as Constraints));
  const { symbols } = automaton.tables;
  const tokenizer = createTokenizer(metadata.tokenizer);
  let lattice: ValueLattice | undefined;
  // The text of a slot's tokens; undefined where another spelling stands for it, or the options rule it out.
  const textOf = (tokens: Int32Array, count: number): string | undefined => {
    let text = '';
    for (let i = 0; i < count; i++) text += symbols[tokens[i]!]!;
    const canonical = tokenizer.tokenize(text);
    if (canonical.length !== count || canonical.some((symbol, i) => symbol !== symbols[tokens[i]!])) return undefined;
    if (!fits(text) || words?.blocksText(text)) return undefined;
    return excludeOriginals && model.isOriginal(text) ? undefined : text;
  };
  return {
    root,
    path: `${modelPath}#slots=${capacity}`,
    size,
    draw: (slot) => {
      // At the first draw, not before: until then the default root may still be given its seed.
      lattice ??= new ValueLattice(automaton, {
        size,
        acceptance,
        key: root.streamKey(`${modelPath}#slots=${capacity}`),
      });
      const count = lattice.decode(slot);
      return count === 0 ? undefined : textOf(lattice.tokens, count);
    },
  };
}
