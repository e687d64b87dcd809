/** How companies of a country are called at the end, and how often each form is chosen. */
export type LegalForms = readonly (readonly [form: string, weight: number])[];

/** By locale of the model of companies, as `models/kinds/legalForms.ts` has them; a test holds the two together. */
const PACKED: Readonly<Record<string, string>> = {
  'ar-Latn': '3 Company|1 Holding|1 P.S.C.|1 Co.',
  da: '3 A/S|2 ApS',
  de: '6 GmbH|3 AG|1 SE|2 GmbH & Co. KG|1 KG',
  'de-AT': '6 GmbH|3 AG|1 GmbH & Co KG|1 KG',
  'de-CH': '6 AG|3 GmbH|1 Holding AG|1 SA',
  'el-Latn': '4 S.A.|1 Holdings S.A.',
  'en-AU': '3 Pty Ltd|3 Limited|2 Ltd',
  'en-CA': '4 Inc.|2 Corp.|2 Ltd.|1 Limited',
  'en-GB': '4 Ltd|2 Limited|3 plc|1 Group plc|1 LLP',
  'en-IE': '2 plc|3 Ltd|1 DAC|1 Group plc',
  'en-IN': '4 Limited|1 Ltd.|2 Private Limited',
  'en-SG': '2 Pte. Ltd.|2 Limited|1 Ltd.',
  'en-US': '5 Inc.|3 LLC|2 Corp.|1 Corporation|1 Co.|1 Group|1 Holdings',
  'en-ZA': '2 Limited|2 (Pty) Ltd|1 Ltd',
  es: '3 S.A.|4 S.L.|1 S.A.U.',
  'es-AR': '4 S.A.|3 S.R.L.',
  'es-MX': '5 S.A. de C.V.|1 S.A.B. de C.V.|2 S. de R.L. de C.V.',
  fi: '4 Oy|2 Oyj|1 Ab',
  fr: '3 SA|4 SAS|3 SARL|1 et Fils',
  'he-Latn': '6 Ltd.|1 Group Ltd.',
  id: '1 Tbk',
  it: '4 S.p.A.|4 S.r.l.|1 S.n.c.',
  'ja-Latn': '5 Co., Ltd.|2 Corporation|1 Inc.|1 Holdings Co., Ltd.',
  'ko-Latn': '5 Co., Ltd.|2 Corporation|1 Inc.|1 Holdings Co., Ltd.',
  nb: '5 AS|2 ASA',
  nl: '5 B.V.|2 N.V.|1 Groep B.V.',
  'nl-BE': '4 NV|4 BV|1 Group NV',
  pl: '4 Sp. z o.o.|3 S.A.',
  'pt-BR': '3 S.A.|4 Ltda.',
  'pt-PT': '2 S.A.|4 Lda.|1 SGPS, S.A.',
  'ru-Latn': '3 PJSC|2 JSC|1 Group',
  sv: '8 AB|1 AB (publ)',
  'th-Latn': '3 Public Company Limited|2 Company Limited|2 Co., Ltd.',
  tr: '4 A.Ş.|4 Ltd. Şti.|2 Sanayi ve Ticaret A.Ş.|1 Holding A.Ş.',
  'zh-Latn': '5 Co., Ltd.|2 Corporation|1 Inc.|1 Holdings Co., Ltd.',
  'zh-Latn-TW': '5 Co., Ltd.|2 Corporation|1 Inc.|1 Holdings Co., Ltd.',
};

/** The locales whose companies have legal forms in their names. */
export const LOCALES_WITH_LEGAL_FORMS: readonly string[] = Object.keys(PACKED);

/** The legal forms of a locale of the model of companies; undefined where their names have none. */
export function legalFormsOf(locale: string): LegalForms | undefined {
  return PACKED[locale]?.split('|').map((entry) => {
    const [weight = '', ...form] = entry.split(' ');
    return [form.join(' '), Number(weight)];
  });
}
