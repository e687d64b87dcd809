import { type ModelFile, modelFiles } from '@phonyland/language-generator';

/** The user's files in the folder that the environment variable `PHONY_MODELS` names. */
export function environmentFiles(): readonly ModelFile[] {
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
  const folder = process?.env?.PHONY_MODELS;
  return folder === undefined ? [] : modelFiles(folder, 'PHONY_MODELS');
}
