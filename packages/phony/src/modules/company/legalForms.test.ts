import { expect, it } from 'vitest';
import { LEGAL_FORMS } from '../../../../../models/kinds/legalForms.ts';
import { LOCALES_WITH_LEGAL_FORMS, legalFormsOf } from './legalForms.ts';

it('are those that the models of companies learn', () => {
  expect(Object.fromEntries(LOCALES_WITH_LEGAL_FORMS.map((locale) => [locale, legalFormsOf(locale)]))).toEqual(
    LEGAL_FORMS,
  );
  expect(legalFormsOf('ja')).toBeUndefined();
});
