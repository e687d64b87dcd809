import { compareCodePoints, loadModel, type ModelFile, PhonyError, type Registry } from '@phonyland/language-generator';

/** What `phony models` tells of a model. */
export interface ListedModel {
  readonly name: string;
  /** BCP 47 tag; undefined, as what follows, for a file that cannot be opened. */
  readonly locale?: string | undefined;
  readonly version?: string | undefined;
  readonly rows?: number | undefined;
  readonly bytes?: number | undefined;
  readonly licence?: string | undefined;
  readonly shipped: boolean;
  /** `'phony'`, `'you'` for a registered model, or the user's folder as it was given. */
  readonly from: string;
  /** Absolute path of the user's file. */
  readonly file?: string;
  /** What is wrong with the user's file. */
  readonly error?: { readonly code: string; readonly message: string };
}

/**
 * The models that a registry knows by name, sorted by name and locale; of the same ones the user's file first. The user's
 * files are opened for it.
 * @param name default: all
 */
export function listedModels(registry: Registry, name?: string): ListedModel[] {
  const files = registry.files().map((file) => ({ name: file.name, list: () => ofFile(file) }));
  const entries = registry.models().map(({ name, locale, version, rows, bytes, licence, shipped }) => {
    const from = shipped ? 'phony' : 'you';
    return { name, list: (): ListedModel => ({ name, locale, version, rows, bytes, licence, shipped, from }) };
  });
  return [...files, ...entries]
    .filter((model) => name === undefined || model.name === name)
    .map(({ list }) => list())
    .sort((a, b) => compareCodePoints(a.name, b.name) || compareCodePoints(a.locale ?? '', b.locale ?? ''));
}

function ofFile({ name, folder, path, bytes }: ModelFile): ListedModel {
  try {
    const { locale, version, rows, licence } = loadModel(path).metadata;
    return { name, locale, version, rows, bytes, licence, shipped: false, from: folder, file: path };
  } catch (error) {
    if (!(error instanceof PhonyError)) throw error;
    const { code, message } = error;
    const shown = message.replace(/^loadModel: /, '');
    return { name, bytes, shipped: false, from: folder, file: path, error: { code, message: shown } };
  }
}
