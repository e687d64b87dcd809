import {
  GenerationError,
  MOST_REDRAWS,
  type ModelOptions,
  ModelSource,
  type Root,
  redrawWord,
  type Source,
} from '@phonyland/language-generator';
import type { Draw } from '../person/Draw.ts';
import { inLatin } from '../person/latinized.ts';
import { shippedAt, shippedModel } from '../shippedModels.ts';
import { constrainedTexts } from './constrainedTexts.ts';
import { lazyModelSource } from './lazyModelSource.ts';
import { localModel } from './localModel.ts';
import { STREET_RULES, type StreetRule } from './streetRules.ts';

/**
 * The names of streets in a locale, without numbers: of its model of street names or of that of a locale that it turns to; by a rule
 * over names of persons or towns where there is none; undefined where nothing can be said.
 * @param native the locale that streets are named in: another one where they are written in Latin letters that are not written so at home
 * @param path of the source
 * @param options what models are told besides their own defaults
 */
export function streetNames(
  root: Root,
  locale: string,
  native: string,
  path: string,
  options: ModelOptions = {},
): Source<string, ModelOptions> | undefined {
  if (locale !== native) {
    const own = streetNames(root, native, native, `${native}${path.slice(locale.length)}`, options);
    if (own === undefined) return undefined;
    const { draw } = own;
    return constrainedTexts(root, path, (w0, w1, w2, w3) => {
      for (let attempt = 0; attempt <= MOST_REDRAWS; attempt++) {
        const name = inLatin(draw(w0, w1, redrawWord(w2, attempt), w3), native, 'given');
        if (name !== '') return name;
      }
      throw exhausted(path);
    });
  }
  const model = localModel('street_names', locale);
  if (model === undefined) {
    const rule = STREET_RULES[locale];
    return rule === undefined ? undefined : constrainedTexts(root, path, byRule(root, locale, path, rule));
  }
  const { defaults } = shippedAt(`${model}/street_names`)!;
  return lazyModelSource(
    root,
    path,
    () => new ModelSource(root, shippedModel('street_names', model), path, { ...defaults, ...options }),
  );
}

function byRule(root: Root, locale: string, path: string, { of, street }: StreetRule): Draw<string> {
  const modelNames = {
    full: 'person_last',
    last: 'person_last',
    first: 'person_first_male',
    city: 'city_names',
  } as const;
  let names: ModelSource | undefined;
  let firsts: ModelSource | undefined;
  return (w0, w1, w2, w3) => {
    names ??= new ModelSource(root, shippedModel(modelNames[of], locale), path);
    if (of === 'full') firsts ??= new ModelSource(root, shippedModel('person_first_male', locale), `${path}.first`);
    for (let attempt = 0; attempt <= MOST_REDRAWS; attempt++) {
      const word = redrawWord(w2, attempt);
      const name = street(names.draw(w0, w1, word, w3), firsts === undefined ? '' : firsts.draw(w0, w1, word, w3));
      if (name !== undefined) return name;
    }
    throw exhausted(path);
  };
}

function exhausted(path: string): GenerationError {
  return new GenerationError('REDRAWS_EXHAUSTED', `${path}: no street could be named after ${MOST_REDRAWS} names`);
}
