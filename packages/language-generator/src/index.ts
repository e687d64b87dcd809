export * from '@phonyland/language-model';
export { highWord, indexWords, keyWords, MOST_REDRAWS, redrawWord } from './address/addressWords.ts';
export { canonicalJson, type JsonValue } from './address/canonicalJson.ts';
export type {
  Distribution,
  DistributionOption,
  DistributionType,
  ExponentialDistribution,
  LogNormalDistribution,
  NormalDistribution,
  ZipfDistribution,
} from './distributions/Distribution.ts';
export { CONTINUOUS, distribution } from './distributions/distributionOption.ts';
export { drawIndex } from './distributions/drawIndex.ts';
export { drawReal } from './distributions/drawReal.ts';
export { naturalExp } from './distributions/naturalExp.ts';
export { uniformBigInt } from './distributions/uniformBigInt.ts';
export { uniformInt } from './distributions/uniformInt.ts';
export { weightedIndex } from './distributions/weightedIndex.ts';
export type { Area } from './evaluation/areaUnderCurve.ts';
export { classifierAuc } from './evaluation/classifierAuc.ts';
export { type ClassifierTest, classifierTest } from './evaluation/classifierTest.ts';
export {
  type Evaluation,
  type EvaluationOptions,
  type EvaluationWarning,
  evaluateModel,
} from './evaluation/evaluateModel.ts';
export { type HeldOutLoss, heldOutLoss } from './evaluation/heldOutLoss.ts';
export { type LengthComparison, lengthComparison } from './evaluation/lengthComparison.ts';
export { NearestRow } from './evaluation/NearestRow.ts';
export { type NearestDistances, nearestDistances } from './evaluation/nearestDistances.ts';
export { type Novelty, novelty } from './evaluation/novelty.ts';
export { type OriginalTest, originalTest } from './evaluation/originalTest.ts';
export type {
  Count,
  DerivedFields,
  Factory,
  FactoryOptions,
  Field,
  FieldValue,
  FixedValue,
  Overrides,
  RowCalls,
  RowOf,
} from './factory/Factory.ts';
export { FieldScope } from './factory/FieldScope.ts';
export { type FactoryDefinition, makeFactory } from './factory/makeFactory.ts';
export type { RowSoFar } from './factory/RowState.ts';
export { createGenerator, escapePath, type GeneratorOptions } from './generator/createGenerator.ts';
export { GenerationError } from './generator/GenerationError.ts';
export type { Attempt, Generated, Generator } from './generator/Generator.ts';
export { isGenerator, lazyGenerator, makeGenerator, sourceOf } from './generator/makeGenerator.ts';
export type { SlotGenerator, SlotOptions } from './generator/SlotGenerator.ts';
export type { Filled, SlotSource, Source } from './generator/Source.ts';
export { splitBlocked } from './generator/sources/blockedList.ts';
export type { BlockedOption } from './generator/sources/blockedOption.ts';
export { drawnElsewhere } from './generator/sources/drawnElsewhere.ts';
export {
  checkOptionNames,
  MODEL_OPTIONS,
  type ModelOptions,
  ModelSource,
  optionsPath,
} from './generator/sources/ModelSource.ts';
export { mapSource } from './generator/sources/mapSource.ts';
export { type MixturePart, mixtureSource } from './generator/sources/mixtureSource.ts';
export { movedSource } from './generator/sources/movedSource.ts';
export type { UniqueOptions } from './generator/sources/uniqueSource.ts';
export {
  type GeneratorEntry,
  looksLikePath,
  type ModelChoice,
  type ModelChooser,
  type ModelEntry,
  Registry,
  unknownName,
} from './registry/Registry.ts';
export {
  type Module,
  makeModule,
  memoizedInView,
  type View,
  type ViewBinding,
  viewed,
  wholeOf,
} from './registry/View.ts';
export { configureDefaultRoot, defaultRoot, forgetDefaultRoot } from './root/defaultRoot.ts';
export { type Counter, FIXED_REFERENCE_DATE, Root, type RootOptions, type Seed } from './root/Root.ts';
export {
  byModel,
  byRule,
  bySource,
  type Member,
  type Members,
  type ModuleDefinition,
  moduleEntry,
} from './rules/moduleEntry.ts';
export type { OptionType, OptionTypes } from './rules/OptionType.ts';
export { date, flag, integer, listOf, number, oneOf, text, textLike } from './rules/optionTypes.ts';
export { pickFrom } from './rules/pickFrom.ts';
export { invalidOption, readOptions } from './rules/readOptions.ts';
export { type Drawing, type Rule, type RuleContext, ruleSource } from './rules/ruleSource.ts';
export { FILTERS } from './template/filters.ts';
export { type TemplateField, template, templateGenerator } from './template/templateGenerator.ts';
export { createTextGenerator, type TextGeneratorOptions } from './text/createTextGenerator.ts';
export { TextMaker, type TextMakerOptions, type TextValues } from './text/TextMaker.ts';
export {
  type ParagraphOptions,
  type TextGenerator,
  type TextOptions,
  textModule,
  type WordsOptions,
} from './text/textModule.ts';
export { type TextDrawing, type TextRule, textSource } from './text/textSource.ts';
