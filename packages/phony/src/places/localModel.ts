import { chooseModels } from '../locales.ts';
import { SHIPPED_MODELS } from '../shippedModels.ts';

/** The locale whose shipped model of a name a locale uses, itself or one that it turns to; undefined where there is none. */
export function localModel(name: string, locale: string): string | undefined {
  const available = SHIPPED_MODELS.flatMap((model) => (model.name === name ? [model.locale] : []));
  return chooseModels(locale, available).locales[0]?.[0];
}
