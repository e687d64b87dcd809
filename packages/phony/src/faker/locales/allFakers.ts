import { Faker } from '../Faker.ts';
import { allLocales, base, en } from './allLocales.ts';
import type { FakerCode } from './FakerLocale.ts';
import { FAKER_LOCALES } from './fakerLocales.ts';

/** A faker of a locale, which takes what the locale has not from its language, from English and from `base`. */
function of(code: Exclude<FakerCode, 'base'>): Faker {
  const parents = FAKER_LOCALES.get(code)!.parents.map((parent) => allLocales[parent as FakerCode]);
  const locale = code === 'en' ? [en, base] : [allLocales[code], ...parents, en, base];
  return new Faker({ locale });
}

/** A faker of what no language matters for. */
export const fakerBASE: Faker = new Faker({ locale: base });
export const fakerAR: Faker = of('ar');
export const fakerBG: Faker = of('bg');
export const fakerBN_BD: Faker = of('bn_BD');
export const fakerCS_CZ: Faker = of('cs_CZ');
export const fakerDA: Faker = of('da');
export const fakerDE: Faker = of('de');
export const fakerDE_AT: Faker = of('de_AT');
export const fakerDE_CH: Faker = of('de_CH');
export const fakerEL: Faker = of('el');
export const fakerEN: Faker = of('en');
export const fakerEN_AU: Faker = of('en_AU');
export const fakerEN_CA: Faker = of('en_CA');
export const fakerEN_GB: Faker = of('en_GB');
export const fakerEN_IE: Faker = of('en_IE');
export const fakerEN_IN: Faker = of('en_IN');
export const fakerEN_SG: Faker = of('en_SG');
export const fakerEN_US: Faker = of('en_US');
export const fakerEN_ZA: Faker = of('en_ZA');
export const fakerES: Faker = of('es');
export const fakerES_AR: Faker = of('es_AR');
export const fakerES_MX: Faker = of('es_MX');
export const fakerET: Faker = of('et');
export const fakerFA: Faker = of('fa');
export const fakerFI: Faker = of('fi');
export const fakerFR: Faker = of('fr');
export const fakerHE: Faker = of('he');
export const fakerHI: Faker = of('hi');
export const fakerHR: Faker = of('hr');
export const fakerHU: Faker = of('hu');
export const fakerHY: Faker = of('hy');
export const fakerID_ID: Faker = of('id_ID');
export const fakerIS: Faker = of('is');
export const fakerIT: Faker = of('it');
export const fakerJA: Faker = of('ja');
export const fakerKA_GE: Faker = of('ka_GE');
export const fakerKO: Faker = of('ko');
export const fakerLT: Faker = of('lt');
export const fakerLV: Faker = of('lv');
export const fakerNB_NO: Faker = of('nb_NO');
export const fakerNL: Faker = of('nl');
export const fakerNL_BE: Faker = of('nl_BE');
export const fakerPL: Faker = of('pl');
export const fakerPT_BR: Faker = of('pt_BR');
export const fakerPT_PT: Faker = of('pt_PT');
export const fakerRO: Faker = of('ro');
export const fakerRU: Faker = of('ru');
export const fakerSK: Faker = of('sk');
export const fakerSL_SI: Faker = of('sl_SI');
export const fakerSR_RS_latin: Faker = of('sr_RS_latin');
export const fakerSV: Faker = of('sv');
export const fakerTA_IN: Faker = of('ta_IN');
export const fakerTH: Faker = of('th');
export const fakerTR: Faker = of('tr');
export const fakerUK: Faker = of('uk');
export const fakerUR: Faker = of('ur');
export const fakerVI: Faker = of('vi');
export const fakerZH_CN: Faker = of('zh_CN');
export const fakerZH_TW: Faker = of('zh_TW');

/** All fakers by the codes of their locales. */
export const allFakers: Readonly<Record<FakerCode, Faker>> = {
  base: fakerBASE,
  ar: fakerAR,
  bg: fakerBG,
  bn_BD: fakerBN_BD,
  cs_CZ: fakerCS_CZ,
  da: fakerDA,
  de: fakerDE,
  de_AT: fakerDE_AT,
  de_CH: fakerDE_CH,
  el: fakerEL,
  en: fakerEN,
  en_AU: fakerEN_AU,
  en_CA: fakerEN_CA,
  en_GB: fakerEN_GB,
  en_IE: fakerEN_IE,
  en_IN: fakerEN_IN,
  en_SG: fakerEN_SG,
  en_US: fakerEN_US,
  en_ZA: fakerEN_ZA,
  es: fakerES,
  es_AR: fakerES_AR,
  es_MX: fakerES_MX,
  et: fakerET,
  fa: fakerFA,
  fi: fakerFI,
  fr: fakerFR,
  he: fakerHE,
  hi: fakerHI,
  hr: fakerHR,
  hu: fakerHU,
  hy: fakerHY,
  id_ID: fakerID_ID,
  is: fakerIS,
  it: fakerIT,
  ja: fakerJA,
  ka_GE: fakerKA_GE,
  ko: fakerKO,
  lt: fakerLT,
  lv: fakerLV,
  nb_NO: fakerNB_NO,
  nl: fakerNL,
  nl_BE: fakerNL_BE,
  pl: fakerPL,
  pt_BR: fakerPT_BR,
  pt_PT: fakerPT_PT,
  ro: fakerRO,
  ru: fakerRU,
  sk: fakerSK,
  sl_SI: fakerSL_SI,
  sr_RS_latin: fakerSR_RS_latin,
  sv: fakerSV,
  ta_IN: fakerTA_IN,
  th: fakerTH,
  tr: fakerTR,
  uk: fakerUK,
  ur: fakerUR,
  vi: fakerVI,
  zh_CN: fakerZH_CN,
  zh_TW: fakerZH_TW,
};
