export {
  cannotWrite,
  loadModel,
  readRows,
  saveModel,
  TrainingDataError,
  trainModelFromFile,
  writeAtomically,
} from './files/withoutFiles.ts';
export * from './portable.ts';
