import type { ModelTables } from '../automaton/ModelTables.ts';
import type { WordShape } from './wordClasses.ts';

/** How rare words of each shape are spelled: a model of characters for each. A shape without rare words has none. */
export type Spellings = { readonly [shape in WordShape]?: ModelTables };

/**
 * A hybrid model: n-grams over frequent words and *class tokens*, which stand for the rare words of a shape, and for each
 * shape a model of characters that spells such words. So the vocabulary is open.
 *
 * The distribution: a value is a string of tokens and, for each class token in it, a word. With P that of the word model's values
 * (tokens; see `Automaton`) and S that of the spelling of a shape,
 *
 *     P(t₁ … tₙ, w₁ … wₖ) = P(t₁ … tₙ) · ∏ S(wᵢ | shape of the i-th class token)
 *
 * The text is all tokens' texts in a row, that of a class token being its space, if it has one, and its word. Words are drawn
 * independently of each other and of where they stand. A spelling may by chance spell a frequent word, or two tokens
 * without a space between them may read as one: then a text has more than one derivation, and `hybridLogProbability` tells the
 * probability of the one that the tokenizer finds.
 */
export interface HybridTables {
  readonly words: ModelTables;
  readonly spellings: Spellings;
}
