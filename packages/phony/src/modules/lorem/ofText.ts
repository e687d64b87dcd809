import {
  type Member,
  makeGenerator,
  optionsPath,
  type Registry,
  readOptions,
  type Source,
  TextMaker,
  type TextRule,
  textSource,
  type View,
  viewed,
} from '@phonyland/language-generator';

/** The model whose values are words, in every locale. */
export const WORDS_MODEL = 'lorem_words';

/** A member whose values are texts of made words: in the locale's language, in a locale of several cultures each in that of one. */
export function ofText<O extends object>(rule: TextRule<O>): Member<string, O> {
  return (view, path, registry) => viewed(view, makeGenerator(texts(view, path, registry, rule, {})));
}

function texts<O extends object>(
  view: View,
  path: string,
  registry: Registry,
  rule: TextRule<O>,
  options: Partial<O>,
): Source<string, O> {
  // What does not go together is refused now and under the name that was called, not by the first text of each language.
  rule.prepare(options, path);
  const { root, locale } = view;
  const own = optionsPath(path, options);
  const source = registry.madeOfModels(view, WORDS_MODEL, own, (model, language) => {
    const place = `${language}${path.slice(locale.length)}`;
    return textSource(root, new TextMaker(model, place, { blocked: model.blockedWords }), place, rule, options);
  });
  return {
    ...source,
    path: own,
    with: (more) => texts(view, path, registry, rule, { ...options, ...readOptions(path, rule.options, more) }),
  };
}
