import {
  ArgumentError,
  type Member,
  makeGenerator,
  RandomStream,
  type Registry,
  sourceOf,
  type View,
  viewed,
} from '@phonyland/language-generator';
import { plainView, simpleSource } from '../simpleSource.ts';
import { type LegalForms, LOCALES_WITH_LEGAL_FORMS, legalFormsOf } from './legalForms.ts';

const MODEL = 'company_names';

/** The legal form of the company at the index. */
export const legalForm: Member<string, object> = (view, path, registry) => {
  const source = registry.madeOfModels(view, MODEL, path, (_model, locale) => ofLocale(view, path, registry, locale));
  return viewed(view, makeGenerator(simpleSource(view.root, path, source.draw)), true);
};

function ofLocale(
  view: View,
  path: string,
  registry: Registry,
  locale: string,
): ReturnType<typeof simpleSource<string>> {
  const forms = legalFormsOf(locale);
  if (forms === undefined) {
    throw new ArgumentError(
      'NO_DATA_FOR_LOCALE',
      `${path}: the names of companies in ${JSON.stringify(locale)} have no legal forms; ask in one of ${LOCALES_WITH_LEGAL_FORMS.join(', ')}`,
      { details: { locale, locales: LOCALES_WITH_LEGAL_FORMS } },
    );
  }
  const own = `${locale}/company.legalForm`;
  const key = view.root.lazyStreamKey(own);
  const names = sourceOf(registry.modelValues({ ...plainView(view), locale }, MODEL));
  const longestFirst = forms.map(([form]) => form).sort((a, b) => b.length - a.length);
  return simpleSource(view.root, own, (w0, w1, w2, w3) => {
    const name = names.draw(w0, w1, w2, w3);
    // One name in some thousand ends with a form that the model misspelled.
    return (
      longestFirst.find((form) => name.endsWith(form) && /[ ,]$/.test(name.slice(0, -form.length))) ??
      drawForm(forms, new RandomStream(key(), w0, w1, w2, w3))
    );
  });
}

function drawForm(forms: LegalForms, random: RandomStream): string {
  let rest = random.below(forms.reduce((sum, [, weight]) => sum + weight, 0));
  return forms.find(([, weight]) => {
    rest -= weight;
    return rest < 0;
  })![0];
}
