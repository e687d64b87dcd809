import { type LanguageModel, loadModel, type ModelEntry, PhonyError } from '@phonyland/language-generator';
import { assetsFolder, manifest } from '@phonyland/models';

/** The models that come with the library, each loaded at its first use. */
export const SHIPPED_MODELS: readonly ModelEntry[] = manifest.models.map(
  ({ name, locale, rows, bytes, licence, file }) => ({
    name,
    locale,
    rows,
    bytes,
    licence,
    shipped: true,
    load: () => loadAsset(file),
  }),
);

/**
 * A shipped model by name and locale.
 * @throws PhonyError `FILES_UNAVAILABLE` in runtimes without files
 */
export function shippedModel(name: string, locale: string): LanguageModel {
  const entry = SHIPPED_MODELS.find((model) => model.name === name && model.locale === locale);
  if (entry === undefined) {
    throw new PhonyError(
      'MODEL_MISSING',
      `the model ${name} for ${locale} is not among the shipped ones; reinstall phony`,
    );
  }
  return entry.load();
}

function loadAsset(file: string): LanguageModel {
  if (assetsFolder === undefined) {
    throw new PhonyError(
      'FILES_UNAVAILABLE',
      `the shipped model ${file} is a file and this runtime has none; fetch '@phonyland/models/assets/${file}' and use createGenerator(LanguageModel.decode(bytes))`,
    );
  }
  return loadModel(`${assetsFolder}/${file}`);
}
