// Here and not in portable.ts: in a chunk that files share, the bundler loses re-exports of a package.
export * from '@phonyland/ngram';
export { loadModel } from './files/loadModel.ts';
export { type ModelFile, modelFiles } from './files/modelFiles.ts';
export { readRows } from './files/readRows.ts';
export { readTextFile } from './files/readTextFile.ts';
export type { ByteStream } from './files/rows/ByteStream.ts';
export type { Row } from './files/rows/Row.ts';
export type { RowFormat, RowSourceOptions } from './files/rows/RowSourceOptions.ts';
export { TrainingDataError } from './files/rows/TrainingDataError.ts';
export { saveModel } from './files/saveModel.ts';
export { type FileTrainingOptions, trainModelFromFile } from './files/trainModelFromFile.ts';
export { cannotWrite, writeAtomically } from './files/writeAtomically.ts';
// In the place of ngram's: what is not asked for is not loaded.
export { meetsConstraints, normalizeConstraints } from './model/constraints.ts';
export * from './portable.ts';
