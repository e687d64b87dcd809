import { ModelSource, type Root } from '@phonyland/language-generator';
import { chooseModels } from '../locales.ts';
import { SHIPPED_MODELS } from '../shippedModels.ts';
import type { Draw } from './Draw.ts';
import type { PersonSettings } from './PersonSettings.ts';

const NAME = 'company_names';

/**
 * The companies that persons of a culture work for: the same at an address as those that `Phony.company()` gives there; undefined where
 * the culture has no model of companies.
 */
export function companies(root: Root, locale: string, { excludeOriginals }: PersonSettings): Draw<string | undefined> {
  const entries = SHIPPED_MODELS.filter(({ name }) => name === NAME);
  const [chosen] = chooseModels(
    locale,
    entries.map((entry) => entry.locale),
  ).locales;
  if (chosen === undefined) return () => undefined;
  const [own] = chosen;
  const { load, defaults } = entries.find((entry) => entry.locale === own)!;
  let source: ModelSource | undefined;
  return (w0, w1, w2, w3) => {
    source ??= new ModelSource(root, load(), `model:${NAME}@${own}`, {
      ...defaults,
      ...(excludeOriginals === undefined ? {} : { excludeOriginals }),
    });
    return source.draw(w0, w1, w2, w3);
  };
}
