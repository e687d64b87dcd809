import { type ModelOptions, ModelSource, type Root, type Source } from '@phonyland/language-generator';
import type { Draw } from '../person/Draw.ts';
import { inLatin } from '../person/latinized.ts';
import { shippedModel } from '../shippedModels.ts';
import { constrainedTexts } from './constrainedTexts.ts';
import { lazyModelSource } from './lazyModelSource.ts';
import { localModel } from './localModel.ts';

/**
 * The names of cities in a locale: those of its model of city names or of that of a locale that it turns to, in Latin letters where the
 * locale writes so what is written otherwise at home; real cities where there is no model.
 * @param native the locale that cities are named in at home
 * @param real the city of a place; undefined where models make cities
 */
export function cityNames(
  root: Root,
  locale: string,
  native: string,
  path: string,
  real: Draw<string | undefined>,
  isReal: () => boolean,
  options: ModelOptions = {},
): Source<string, ModelOptions> {
  const model = isReal() ? undefined : localModel('city_names', native);
  if (model === undefined) return constrainedTexts(root, path, real as Draw<string>);
  const ownPath = locale === native ? path : `${native}${path.slice(locale.length)}`;
  const open = (): ModelSource => new ModelSource(root, shippedModel('city_names', model), ownPath, options);
  if (locale === native) return lazyModelSource(root, path, open);
  let names: ModelSource | undefined;
  return constrainedTexts(root, path, (w0, w1, w2, w3) => {
    names ??= open();
    return inLatin(names.draw(w0, w1, w2, w3), native, 'given');
  });
}
