import {
  type LanguageModel,
  loadModel,
  type ModelEntry,
  ModelFormatError,
  type ModelOptions,
  PhonyError,
} from '@phonyland/language-generator';
import { assetsFolder, models } from '@phonyland/models';

/** Models whose rows are somebody's (companies) or would give themselves away (streets, products): their values are new. */
const NEW_ONLY: ReadonlySet<string> = new Set(['company_names', 'product_names', 'street_names']);
const EXCLUDE_ORIGINALS: ModelOptions = { excludeOriginals: true };

/** What users put in the place of shipped models, by `locale/name`; see `Phony.configure`. */
const pinned = new Map<string, LanguageModel>();

/** The models that come with the library, each loaded at its first use. */
export const SHIPPED_MODELS: readonly ModelEntry[] = models.map(
  ({ name, locale, version, rows, bytes, licence, file }) => ({
    name,
    locale,
    version,
    rows,
    bytes,
    licence,
    defaults: NEW_ONLY.has(name) ? EXCLUDE_ORIGINALS : undefined,
    shipped: true,
    load: () => pinned.get(`${locale}/${name}`) ?? loadAsset(file),
  }),
);

const byPlace = new Map(SHIPPED_MODELS.map((entry) => [`${entry.locale}/${entry.name}`, entry]));

/** The shipped model at a place, `locale/name`; undefined where there is none. */
export function shippedAt(place: string): ModelEntry | undefined {
  return byPlace.get(place);
}

/** Uses another model in the place of a shipped one, from now on. */
export function pinModel(place: string, model: LanguageModel): void {
  pinned.set(place, model);
}

/**
 * A shipped model by name and locale.
 * @throws PhonyError `MODEL_MISSING`, `FILES_UNAVAILABLE` in runtimes without files, `ASSET_DAMAGED`
 */
export function shippedModel(name: string, locale: string): LanguageModel {
  const entry = shippedAt(`${locale}/${name}`);
  if (entry === undefined) {
    throw new PhonyError(
      'MODEL_MISSING',
      `the model ${name} for ${locale} is not among the shipped ones; install phony and @phonyland/models in the same version`,
    );
  }
  return entry.load();
}

function loadAsset(file: string): LanguageModel {
  if (assetsFolder === undefined) {
    throw new PhonyError(
      'FILES_UNAVAILABLE',
      `the shipped model ${file} is a file and this runtime has none; import bytes from '@phonyland/model-modules/${file.replace(/\.phony$/, '')}' and use createGenerator(bytes)`,
    );
  }
  const path = `${assetsFolder}/${file}`;
  try {
    return loadModel(path);
  } catch (cause) {
    if (!(cause instanceof PhonyError)) throw cause;
    if (!(cause instanceof ModelFormatError) && cause.code !== 'FILE_NOT_FOUND') throw cause;
    throw new PhonyError(
      'ASSET_DAMAGED',
      `the shipped model ${JSON.stringify(path)} cannot be used: ${cause.message}. Restore it: install @phonyland/models anew (delete node_modules/@phonyland/models, then npm install), or in a checkout: git checkout -- models/assets/${file}`,
      { cause, details: { file: path, code: cause.code } },
    );
  }
}
