import type { LocaleDefinition } from '../definitions/LocaleDefinition.ts';
import type { FakerCode } from './FakerLocale.ts';
import { BASE, FAKER_LOCALES } from './fakerLocales.ts';
import { localeDefinition } from './localeDefinition.ts';

const of = (code: string): LocaleDefinition => localeDefinition(FAKER_LOCALES.get(code)!);

// What each locale has itself. A Faker of it is given those that it falls back to as well: `[de_AT, de, en, base]`.

export const base: LocaleDefinition = localeDefinition(BASE);
export const ar: LocaleDefinition = of('ar');
export const bg: LocaleDefinition = of('bg');
export const bn_BD: LocaleDefinition = of('bn_BD');
export const cs_CZ: LocaleDefinition = of('cs_CZ');
export const da: LocaleDefinition = of('da');
export const de: LocaleDefinition = of('de');
export const de_AT: LocaleDefinition = of('de_AT');
export const de_CH: LocaleDefinition = of('de_CH');
export const el: LocaleDefinition = of('el');
export const en: LocaleDefinition = of('en');
export const en_AU: LocaleDefinition = of('en_AU');
export const en_CA: LocaleDefinition = of('en_CA');
export const en_GB: LocaleDefinition = of('en_GB');
export const en_IE: LocaleDefinition = of('en_IE');
export const en_IN: LocaleDefinition = of('en_IN');
export const en_SG: LocaleDefinition = of('en_SG');
export const en_US: LocaleDefinition = of('en_US');
export const en_ZA: LocaleDefinition = of('en_ZA');
export const es: LocaleDefinition = of('es');
export const es_AR: LocaleDefinition = of('es_AR');
export const es_MX: LocaleDefinition = of('es_MX');
export const et: LocaleDefinition = of('et');
export const fa: LocaleDefinition = of('fa');
export const fi: LocaleDefinition = of('fi');
export const fr: LocaleDefinition = of('fr');
export const he: LocaleDefinition = of('he');
export const hi: LocaleDefinition = of('hi');
export const hr: LocaleDefinition = of('hr');
export const hu: LocaleDefinition = of('hu');
export const hy: LocaleDefinition = of('hy');
export const id_ID: LocaleDefinition = of('id_ID');
export const is: LocaleDefinition = of('is');
export const it: LocaleDefinition = of('it');
export const ja: LocaleDefinition = of('ja');
export const ka_GE: LocaleDefinition = of('ka_GE');
export const ko: LocaleDefinition = of('ko');
export const lt: LocaleDefinition = of('lt');
export const lv: LocaleDefinition = of('lv');
export const nb_NO: LocaleDefinition = of('nb_NO');
export const nl: LocaleDefinition = of('nl');
export const nl_BE: LocaleDefinition = of('nl_BE');
export const pl: LocaleDefinition = of('pl');
export const pt_BR: LocaleDefinition = of('pt_BR');
export const pt_PT: LocaleDefinition = of('pt_PT');
export const ro: LocaleDefinition = of('ro');
export const ru: LocaleDefinition = of('ru');
export const sk: LocaleDefinition = of('sk');
export const sl_SI: LocaleDefinition = of('sl_SI');
export const sr_RS_latin: LocaleDefinition = of('sr_RS_latin');
export const sv: LocaleDefinition = of('sv');
export const ta_IN: LocaleDefinition = of('ta_IN');
export const th: LocaleDefinition = of('th');
export const tr: LocaleDefinition = of('tr');
export const uk: LocaleDefinition = of('uk');
export const ur: LocaleDefinition = of('ur');
export const vi: LocaleDefinition = of('vi');
export const zh_CN: LocaleDefinition = of('zh_CN');
export const zh_TW: LocaleDefinition = of('zh_TW');

/** All locales by their codes. */
export const allLocales: Readonly<Record<FakerCode, LocaleDefinition>> = {
  base,
  ar,
  bg,
  bn_BD,
  cs_CZ,
  da,
  de,
  de_AT,
  de_CH,
  el,
  en,
  en_AU,
  en_CA,
  en_GB,
  en_IE,
  en_IN,
  en_SG,
  en_US,
  en_ZA,
  es,
  es_AR,
  es_MX,
  et,
  fa,
  fi,
  fr,
  he,
  hi,
  hr,
  hu,
  hy,
  id_ID,
  is,
  it,
  ja,
  ka_GE,
  ko,
  lt,
  lv,
  nb_NO,
  nl,
  nl_BE,
  pl,
  pt_BR,
  pt_PT,
  ro,
  ru,
  sk,
  sl_SI,
  sr_RS_latin,
  sv,
  ta_IN,
  th,
  tr,
  uk,
  ur,
  vi,
  zh_CN,
  zh_TW,
};
