/**
 * The engine: text becomes tokens, tokens are counted, counts are smoothed into probabilities, probabilities become an
 * automaton, and a walk over the automaton is a value.
 *
 *     tokens/ → counts/ → smoothing/ → automaton/ (+ constraints/, originals/, blocked/) ← random/
 *
 * The short answer: after each context of up to `order − 1` tokens the model knows how likely each next token is; it draws
 * one, moves to the context that ends in it, and goes on until it draws the end. Interpolated modified Kneser–Ney
 * smoothing leaves room for what was never seen. The distribution that is sampled is exactly the one that
 * `logProbability` tells; constraints are conditioned on, not tried for.
 *
 * The long answer, a tiny corpus worked by hand, the memory layout and the bibliography stand in `docs/engine.md`.
 * `text/` and `views/` are plain helpers beside the engine: words, sentences, n-grams to look at.
 *
 * @module
 */

export { type Acceptance, acceptanceOf, keptShare } from './automaton/Acceptance.ts';
export { ArcTable } from './automaton/ArcTable.ts';
export { Automaton, START_STATE } from './automaton/Automaton.ts';
export { buildTables } from './automaton/buildTables.ts';
export { checkTables, verifyTables } from './automaton/checkTables.ts';
export { logProbability } from './automaton/logProbability.ts';
export { type ModelTables, narrow, type UintArray } from './automaton/ModelTables.ts';
export { decodeWeight, encodeWeight } from './automaton/minifloat.ts';
export { textOfUnits } from './automaton/textOfUnits.ts';
export { BlockedWords } from './blocked/BlockedWords.ts';
export { type BlockListData, LONGEST_PART, SHORTEST_PART } from './blocked/BlockListData.ts';
export { foldText } from './blocked/foldText.ts';
export { type BlockListEntries, makeBlockList } from './blocked/makeBlockList.ts';
export { mergeBlockLists } from './blocked/mergeBlockLists.ts';
export { ConstrainedWalk } from './constraints/ConstrainedWalk.ts';
export { CONSTRAINT_NAMES, type Constraints, normalizeConstraints } from './constraints/Constraints.ts';
export { HybridConstrainedWalk } from './constraints/HybridConstrainedWalk.ts';
export { meetsConstraints } from './constraints/meetsConstraints.ts';
export {
  type CodePointSet,
  codePointRange,
  complement,
  countCodePoints,
  intersection,
  union,
} from './constraints/pattern/CodePointSet.ts';
export { compilePattern } from './constraints/pattern/compilePattern.ts';
export type { Assertion, PatternNode } from './constraints/pattern/PatternNode.ts';
export { patternTree } from './constraints/pattern/patternTree.ts';
export type { TextAutomaton } from './constraints/pattern/TextAutomaton.ts';
export { unicodeProperty } from './constraints/pattern/unicode/unicodeProperty.ts';
export { END, MAX_ORDER, START } from './counts/boundaries.ts';
export type { CountTrie, RowSupport, TrieLevel, TrieLevels } from './counts/buildCountTrie.ts';
export { checkWeight, NGramCounts } from './counts/NGramCounts.ts';
export { checkHybridTables, verifyHybridTables } from './hybrid/checkHybridTables.ts';
export { HybridAutomaton } from './hybrid/HybridAutomaton.ts';
export { HybridProbabilities } from './hybrid/HybridProbabilities.ts';
export type { HybridTables, Spellings } from './hybrid/HybridTables.ts';
export { keepWordBoundaries } from './hybrid/keepWordBoundaries.ts';
export { makeHybridTables } from './hybrid/makeHybridTables.ts';
export {
  classOfSymbol,
  classOfWord,
  classSymbol,
  WORD_SHAPES,
  type WordClass,
  type WordShape,
} from './hybrid/wordClasses.ts';
export { fitLengths } from './lengths/fitLengths.ts';
export { LengthMasses } from './lengths/LengthMasses.ts';
export { type FilterData, FingerprintFilter } from './originals/FingerprintFilter.ts';
export { FingerprintSet } from './originals/FingerprintSet.ts';
export { fingerprint, fingerprintText, toNFC } from './originals/fingerprint.ts';
export { ArgumentError, type ErrorDetails, PhonyError } from './PhonyError.ts';
export { naturalLog } from './pruning/naturalLog.ts';
export type { SizeLimit } from './pruning/pruneToSize.ts';
export { hash128, hashBytes, hashText, type Words4 } from './random/hash128.ts';
export { mix32, RandomStream } from './random/RandomStream.ts';
export { type Discounts, estimateDiscounts } from './smoothing/discounts.ts';
export { type Estimates, estimate, type Smoothing } from './smoothing/estimate.ts';
export { codePointLength } from './text/codePointLength.ts';
export { compareCodePoints } from './text/compareCodePoints.ts';
export { lowercase } from './text/lowercase.ts';
export { type Preset, type PresetName, presets } from './text/presets.ts';
export { type SplitSentencesOptions, splitSentences } from './text/splitSentences.ts';
export { type SplitSentencesIntoWordsOptions, splitSentencesIntoWords } from './text/splitSentencesIntoWords.ts';
export { type SplitWordsOptions, splitWords } from './text/splitWords.ts';
export type { WordFilter } from './text/WordFilter.ts';
export { createTokenizer } from './tokens/createTokenizer.ts';
export { isWellFormed } from './tokens/isWellFormed.ts';
export type { FullTokenizerSettings, Tokenizer, TokenizerSettings, TokenizerType } from './tokens/Tokenizer.ts';
export { makeTables, type TableSettings } from './training/makeTables.ts';
export { KeyedPermutation } from './unique/KeyedPermutation.ts';
export { latticeSize } from './unique/latticeSize.ts';
export { ValueLattice, type ValueLatticeOptions } from './unique/ValueLattice.ts';
export type { NGramView } from './views/NGramView.ts';
export { ngramCounts } from './views/ngramCounts.ts';
export { ngramFrequencies } from './views/ngramFrequencies.ts';
export { type NGramModelViewOptions, ngramModelView } from './views/ngramModelView.ts';
export { type NGramSequenceOptions, ngramSequence } from './views/ngramSequence.ts';
