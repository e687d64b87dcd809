import { PhonyError } from '@phonyland/ngram';

/** As in `rows/TrainingDataError.ts`, for runtimes without files: so that `instanceof` works everywhere. */
export class TrainingDataError extends PhonyError {
  override readonly name: string = 'TrainingDataError';
}

/** In runtimes without files, every function that needs one fails with `FILES_UNAVAILABLE` and says what to do instead. */
export function loadModel(path: string): never {
  throw unavailable(`loadModel(${JSON.stringify(path)})`, 'fetch the bytes and call LanguageModel.decode(bytes)');
}

/** See `loadModel`. */
export function modelFiles(folder: string): never {
  throw unavailable(`modelFiles(${JSON.stringify(folder)})`, 'name the models yourself: Phony.configure({ models })');
}

/** See `loadModel`. */
export function readTextFile(path: string): never {
  throw unavailable(`readTextFile(${JSON.stringify(path)})`, 'fetch the text yourself');
}

/** See `loadModel`. */
export function saveModel(_model: unknown, path: string): never {
  throw unavailable(`saveModel(…, ${JSON.stringify(path)})`, 'keep what model.encode() gives');
}

/** See `loadModel`. */
export async function trainModelFromFile(): Promise<never> {
  throw unavailable('trainModelFromFile', 'read the rows yourself and call trainModel(rows)');
}

/** See `loadModel`. */
// biome-ignore lint/correctness/useYield: it fails before the first batch, as the streaming readers fail at theirs
export async function* readRows(): AsyncGenerator<never> {
  throw unavailable('readRows', 'read the rows yourself and call trainModel(rows)');
}

/** See `loadModel`. */
export function writeAtomically(path: string): never {
  throw unavailable(`writeAtomically(${JSON.stringify(path)})`, "use the runtime's own storage");
}

/** See `loadModel`. */
export function cannotWrite(path: string): PhonyError {
  return unavailable(`writing ${JSON.stringify(path)}`, "use the runtime's own storage");
}

function unavailable(call: string, wayOut: string): PhonyError {
  return new PhonyError('FILES_UNAVAILABLE', `${call}: this runtime has no file system; ${wayOut}`);
}
