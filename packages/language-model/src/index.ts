// Here and not in portable.ts: in a chunk that entries share, the bundler loses re-exports of a package.
export * from '@phonyland/ngram';
export {
  cannotWrite,
  loadModel,
  modelFiles,
  readRows,
  readTextFile,
  saveModel,
  TrainingDataError,
  trainModelFromFile,
  writeAtomically,
} from './files/withoutFiles.ts';
// In the place of ngram's: what is not asked for is not loaded.
export { meetsConstraints, normalizeConstraints } from './model/constraints.ts';
export * from './portable.ts';
