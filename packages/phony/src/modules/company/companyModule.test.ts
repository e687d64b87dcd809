import { describe, expect, it } from 'vitest';
import { Phony } from '../../facade/Phony.ts';
import { industries, industrySectors } from '../../lists/industries.ts';
import { LOCALES_WITH_LEGAL_FORMS, legalFormsOf } from './legalForms.ts';

const coded = (code: string): object => expect.objectContaining({ code });
const ENGLISH = ['industry', 'sector', 'catchPhrase', 'buzzPhrase', 'slogan'] as const;

describe.each(['multi', 'tr', 'ja'])('companies in %s', (locale) => {
  const phony = Phony.seed(4).locale(locale);

  it('have the names of the model', () => {
    for (const index of [0, 5, 1e9])
      expect(phony.company().name.at(index)).toBe(phony.model('company_names').at(index));
    expect(`${Phony.seed(4).locale(locale).company()}`).toBe(phony.company().name.at(0));
    expect(() => phony.company().name({ length: 3 } as object)).toThrow(coded('UNKNOWN_OPTION'));
  });
});

describe('legal forms', () => {
  it.each(['multi', ...LOCALES_WITH_LEGAL_FORMS])('in %s are what the name at the index ends with', (locale) => {
    const company = Phony.seed(4).locale(locale).company();
    let others = 0;
    for (let index = 0; index < 400; index++) {
      if (!company.name.at(index).endsWith(company.legalForm.at(index))) others++;
    }
    // One name in some hundred has a form that its country does not know.
    expect(others).toBeLessThan(8);
  });

  it('are the longest that fits, and one of the country where none does', () => {
    const company = Phony.seed(4).locale('de').company();
    for (let index = 0; index < 300; index++) {
      const form = company.legalForm.at(index);
      expect(legalFormsOf('de')!.map(([known]) => known)).toContain(form);
      if (company.name.at(index).endsWith('GmbH & Co. KG')) expect(form).toBe('GmbH & Co. KG');
    }
  });

  it('are told by the person’s company in `multi`', () => {
    const phony = Phony.seed(4);
    for (let index = 0; index < 60; index++) {
      const { locale } = phony.person().at(index);
      expect(phony.company().legalForm.at(index)).toBe(phony.locale(locale).company().legalForm.at(index));
    }
  });

  it('are refused where names have none', () => {
    for (const locale of ['ja', 'zh', 'ko']) {
      expect(() => Phony.seed(4).locale(locale).company().legalForm).toThrow(coded('NO_DATA_FOR_LOCALE'));
    }
    expect(() =>
      Phony.seed(4)
        .company()
        .legalForm({ form: 'AG' } as object),
    ).toThrow(coded('UNKNOWN_OPTION'));
  });
});

describe('what is in English', () => {
  const company = Phony.seed(4).company();

  it('is of its lists and patterns', () => {
    for (const industry of company.industry.batch(50)) expect(industries()).toContain(industry);
    for (const sector of company.sector.batch(50)) expect(industrySectors()).toContain(sector);
    for (const phrase of company.catchPhrase.batch(200)) expect(phrase).toMatch(/^[A-Z][a-z-]+,?(?: [a-z-]+){2}$/);
    for (const phrase of company.buzzPhrase.batch(200))
      expect(phrase).toMatch(/^[a-z-]+(?: and [a-z-]+)?(?: [a-z-]+){2}$/);
    for (const slogan of company.slogan.batch(200)) expect(slogan).toMatch(/^[A-Z][A-Za-z .’-]+$/);
    expect(new Set(company.slogan.batch(500)).size).toBeGreaterThan(300);
  });

  it.each(['tr', 'ja'])('is refused in %s', (locale) => {
    for (const member of ENGLISH) {
      expect(() => Phony.seed(4).locale(locale).company()[member]).toThrow(coded('NO_DATA_FOR_LOCALE'));
    }
  });
});
