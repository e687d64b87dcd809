import {
  ArgumentError,
  type Member,
  makeGenerator,
  RandomStream,
  type Registry,
  type Source,
  sourceOf,
  type View,
  viewed,
} from '@phonyland/language-generator';
import { plainView, simpleSource } from '../simpleSource.ts';
import { LANGUAGES_OF_PUBLISHERS, publisherNames } from './publishers.ts';

const MODEL = 'person_last';

/** A publisher who is called after a founder. */
export const publisher: Member<string, object> = (view, path, registry) => {
  const source = registry.madeOfModels(view, MODEL, path, (_model, locale) => ofLocale(view, path, registry, locale));
  return viewed(view, makeGenerator(simpleSource(view.root, path, source.draw)));
};

function ofLocale(view: View, path: string, registry: Registry, locale: string): Source<string> {
  const names = publisherNames(locale);
  if (names === undefined) {
    throw new ArgumentError(
      'NO_DATA_FOR_LOCALE',
      `${path}: it is not known how publishers are called in the language of ${JSON.stringify(locale)}; the languages are ${LANGUAGES_OF_PUBLISHERS.join(', ')}`,
      { details: { locale, languages: LANGUAGES_OF_PUBLISHERS } },
    );
  }
  const own = `${locale}/book.publisher`;
  const key = view.root.lazyStreamKey(own);
  const founders = sourceOf(registry.modelValues({ ...plainView(view), locale }, MODEL));
  return simpleSource(view.root, own, (w0, w1, w2, w3) => {
    const name = names[new RandomStream(key(), w0, w1, w2, w3).below(names.length)]!;
    return name.replace('*', () => founders.draw(w0, w1, w2, w3));
  });
}
