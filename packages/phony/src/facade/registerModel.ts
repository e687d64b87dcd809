import { ArgumentError, LanguageModel, loadModel, PhonyError, type Registry } from '@phonyland/language-generator';
import { pinModel, shippedAt } from '../shippedModels.ts';

/**
 * Makes a model of the user's known by a name; under a shipped model's place it takes that one's.
 * @param model itself, a file's path, or the version that the shipped one must have
 * @throws ArgumentError `INVALID_MODEL`; PhonyError `MODEL_VERSION_MISMATCH`, `FILE_NOT_FOUND`; ModelFormatError
 */
export function registerModel(registry: Registry, name: string, model: LanguageModel | string): void {
  const shipped = shippedAt(name);
  if (shipped !== undefined && typeof model === 'string' && /^\d+(?:\.\d+){0,2}$/.test(model)) {
    if (`${shipped.version}.`.startsWith(`${model}.`)) return;
    throw new PhonyError(
      'MODEL_VERSION_MISMATCH',
      `Phony.configure: models: ${JSON.stringify(name)} is pinned to version ${model}, and @phonyland/models ships ${shipped.version}; install the version of @phonyland/models that ships ${model}, or give its file: { ${JSON.stringify(name)}: './${shipped.name}.phony' }`,
      { details: { name, pinned: model, shipped: shipped.version } },
    );
  }
  // Opened at once, so that a wrong path is told where it was written.
  const opened = typeof model === 'string' ? loadModel(model) : model;
  if (!(opened instanceof LanguageModel)) {
    throw new ArgumentError(
      'INVALID_MODEL',
      `Phony.configure: the model ${JSON.stringify(name)} is neither a model nor a path`,
    );
  }
  if (shipped !== undefined) {
    pinModel(name, opened);
    return;
  }
  const { locale, version, rows, licence } = opened.metadata;
  registry.addModel({ name, locale, version, rows, licence, shipped: false, load: () => opened });
}
