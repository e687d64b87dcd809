import type { LanguageModel } from '../model/LanguageModel.ts';
import { writeAtomically } from './writeAtomically.ts';

/**
 * Writes a model to a file, whole or not at all: as JSON when the name ends in `.json`, else as `.phony`. A file that is
 * there is replaced in one step.
 * @throws PhonyError `FOLDER_NOT_FOUND`, `DISK_FULL`, `FILE_NOT_WRITABLE`
 */
export function saveModel(model: LanguageModel, path: string): void {
  writeAtomically(path, path.endsWith('.json') ? `${JSON.stringify(model)}\n` : model.encode());
}
