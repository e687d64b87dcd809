/** How companies of a country are called at the end (or, in Indonesia, at both ends), and how often each is chosen. */
export type LegalForms = readonly (readonly [form: string, weight: number])[];

const GERMAN: LegalForms = [
  ['GmbH', 6],
  ['AG', 3],
  ['SE', 1],
  ['GmbH & Co. KG', 2],
  ['KG', 1],
];
const ENGLISH_CO: LegalForms = [
  ['Co., Ltd.', 5],
  ['Corporation', 2],
  ['Inc.', 1],
  ['Holdings Co., Ltd.', 1],
];

/** By locale of the company data. A form after a comma or without a space before it says so by beginning with it. */
export const LEGAL_FORMS: Readonly<Record<string, LegalForms>> = {
  'ar-Latn': [
    ['Company', 3],
    ['Holding', 1],
    ['P.S.C.', 1],
    ['Co.', 1],
  ],
  da: [
    ['A/S', 3],
    ['ApS', 2],
  ],
  de: GERMAN,
  'de-AT': [
    ['GmbH', 6],
    ['AG', 3],
    ['GmbH & Co KG', 1],
    ['KG', 1],
  ],
  'de-CH': [
    ['AG', 6],
    ['GmbH', 3],
    ['Holding AG', 1],
    ['SA', 1],
  ],
  'el-Latn': [
    ['S.A.', 4],
    ['Holdings S.A.', 1],
  ],
  'en-AU': [
    ['Pty Ltd', 3],
    ['Limited', 3],
    ['Ltd', 2],
  ],
  'en-CA': [
    ['Inc.', 4],
    ['Corp.', 2],
    ['Ltd.', 2],
    ['Limited', 1],
  ],
  'en-GB': [
    ['Ltd', 4],
    ['Limited', 2],
    ['plc', 3],
    ['Group plc', 1],
    ['LLP', 1],
  ],
  'en-IE': [
    ['plc', 2],
    ['Ltd', 3],
    ['DAC', 1],
    ['Group plc', 1],
  ],
  'en-IN': [
    ['Limited', 4],
    ['Ltd.', 1],
    ['Private Limited', 2],
  ],
  'en-SG': [
    ['Pte. Ltd.', 2],
    ['Limited', 2],
    ['Ltd.', 1],
  ],
  'en-US': [
    ['Inc.', 5],
    ['LLC', 3],
    ['Corp.', 2],
    ['Corporation', 1],
    ['Co.', 1],
    ['Group', 1],
    ['Holdings', 1],
  ],
  'en-ZA': [
    ['Limited', 2],
    ['(Pty) Ltd', 2],
    ['Ltd', 1],
  ],
  es: [
    ['S.A.', 3],
    ['S.L.', 4],
    ['S.A.U.', 1],
  ],
  'es-AR': [
    ['S.A.', 4],
    ['S.R.L.', 3],
  ],
  'es-MX': [
    ['S.A. de C.V.', 5],
    ['S.A.B. de C.V.', 1],
    ['S. de R.L. de C.V.', 2],
  ],
  fi: [
    ['Oy', 4],
    ['Oyj', 2],
    ['Ab', 1],
  ],
  fr: [
    ['SA', 3],
    ['SAS', 4],
    ['SARL', 3],
    ['et Fils', 1],
  ],
  'he-Latn': [
    ['Ltd.', 6],
    ['Group Ltd.', 1],
  ],
  id: [['Tbk', 1]],
  it: [
    ['S.p.A.', 4],
    ['S.r.l.', 4],
    ['S.n.c.', 1],
  ],
  'ja-Latn': ENGLISH_CO,
  'ko-Latn': ENGLISH_CO,
  nb: [
    ['AS', 5],
    ['ASA', 2],
  ],
  nl: [
    ['B.V.', 5],
    ['N.V.', 2],
    ['Groep B.V.', 1],
  ],
  'nl-BE': [
    ['NV', 4],
    ['BV', 4],
    ['Group NV', 1],
  ],
  pl: [
    ['Sp. z o.o.', 4],
    ['S.A.', 3],
  ],
  'pt-BR': [
    ['S.A.', 3],
    ['Ltda.', 4],
  ],
  'pt-PT': [
    ['S.A.', 2],
    ['Lda.', 4],
    ['SGPS, S.A.', 1],
  ],
  'ru-Latn': [
    ['PJSC', 3],
    ['JSC', 2],
    ['Group', 1],
  ],
  sv: [
    ['AB', 8],
    ['AB (publ)', 1],
  ],
  'th-Latn': [
    ['Public Company Limited', 3],
    ['Company Limited', 2],
    ['Co., Ltd.', 2],
  ],
  tr: [
    ['A.Ş.', 4],
    ['Ltd. Şti.', 4],
    ['Sanayi ve Ticaret A.Ş.', 2],
    ['Holding A.Ş.', 1],
  ],
  'zh-Latn': ENGLISH_CO,
  'zh-Latn-TW': ENGLISH_CO,
};

/** Every legal form that stands in the data, at the end of a name: none of it is part of what the company is called. */
const ENDINGS = [
  ...[
    'Inc',
    'Incorporated',
    'Corp',
    'Corporation',
    'Co',
    'Company',
    'Ltd',
    'Limited',
    'LLC',
    'L.L.C',
    'LP',
    'L.P',
    'PLC',
    'P.L.C',
    'Pte',
    'Pty',
    'N.L',
    'NL',
  ],
  ...[
    'Private Limited',
    'Public Company Limited',
    'Public',
    'AG',
    'Aktiengesellschaft',
    'SE',
    'GmbH',
    'KGaA',
    'Co. KGaA',
    'KG',
    'Co. KG',
    '& Co',
    '&',
  ],
  ...[
    'S.A',
    'SA',
    'S.A.U',
    'S/A',
    'S.A.B',
    'SAB',
    'de C.V',
    'C.V',
    'CV',
    'DE CV',
    'S.A.P.I',
    'S. A. B',
    'S. A',
    'S.p.A',
    'SpA',
    'S.p.a',
    'SAS',
    'SCA',
    'SASU',
    'SARL',
  ],
  ...[
    'Societe Anonyme',
    'Société Anonyme',
    'SGPS',
    'S.G.P.S',
    'Anonim Sirketi',
    'A.S',
    'T.A.S',
    'AS',
    'ASA',
    'A/S',
    'AB',
    'Oyj',
    'Oy',
    'Abp',
    'N.V',
    'NV',
    'B.V',
    'BV',
  ],
  ...[
    'Tbk',
    'PJSC',
    'JSC',
    'OJSC',
    'Public Joint Stock',
    'Joint Stock',
    'Q.P.S.C',
    'P.S.C',
    'K.S.C',
    'S.A.E',
    'SAE',
    'A.E',
    'A.B.E.E',
    'Hldg',
    'Hldgs',
    'Anonima',
    'Sociedad Anonima',
    'Spolka Akcyjna',
    'publ',
  ],
];
const ENDING = new RegExp(`(?:,?\\s+|,)(?:${ENDINGS.map((form) => form.replace(/[.]/g, '\\.')).join('|')})\\.?$`, 'iu');

/** A company's name without the legal form at its end, or at its beginning. */
export function withoutLegalForm(name: string): string {
  let bare = name.replace(/^(?:PT\.?|Public Joint Stock Company|Joint Stock Company|PJSC|JSC|AB|AS) /u, '');
  for (;;) {
    const shorter = bare
      .replace(ENDING, '')
      .replace(/[,.]+$/u, '')
      .trim();
    if (shorter === bare) return bare;
    bare = shorter;
  }
}
