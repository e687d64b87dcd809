/**
 * The locales that both faker and Phony have, by faker's codes: what Phony calls them. Undefined where what Phony has is not what faker
 * has (Chinese in traditional characters), and for `base`.
 */
export const LOCALES: ReadonlyMap<string, string | undefined> = new Map([
  ['base', undefined],
  ['bn_BD', 'bn'],
  ['cs_CZ', 'cs'],
  ['id_ID', 'id'],
  ['ka_GE', 'ka'],
  ['nb_NO', 'nb'],
  ['sl_SI', 'sl'],
  ['sr_RS_latin', 'sr'],
  ['ta_IN', 'ta'],
  ['zh_CN', 'zh'],
  ['zh_TW', undefined],
  ...[
    ...['ar', 'bg', 'da', 'de', 'de_AT', 'de_CH', 'el', 'en', 'en_AU', 'en_CA', 'en_GB', 'en_IE', 'en_IN', 'en_SG'],
    ...['en_US', 'en_ZA', 'es', 'es_AR', 'es_MX', 'et', 'fa', 'fi', 'fr', 'he', 'hi', 'hr', 'hu', 'hy', 'is', 'it'],
    ...['ja', 'ko', 'lt', 'lv', 'nl', 'nl_BE', 'pl', 'pt_BR', 'pt_PT', 'ro', 'ru', 'sk', 'sv', 'th', 'tr', 'uk'],
    ...['ur', 'vi'],
  ].map((code): [string, string] => [code, code.replace('_', '-')]),
]);

/** Locales without names of persons. */
export const NO_PERSONS: readonly string[] = ['bn', 'la', 'ur'];
/** Locales without names of companies. */
export const NO_COMPANIES: readonly string[] = [
  ...['bg', 'bn', 'cs', 'et', 'fa', 'hi', 'hr', 'hu', 'hy', 'is', 'ka', 'la', 'lt', 'lv', 'ro', 'sk', 'sl', 'sr'],
  ...['ta', 'uk', 'ur', 'vi'],
];
/** Locales whose number plates are not known. */
export const NO_PLATES: readonly string[] = [
  ...['ar', 'bg', 'bn', 'de-AT', 'en-SG', 'es-MX', 'et', 'fa', 'hr', 'hy', 'is', 'ka', 'la', 'lt', 'lv', 'nb', 'pl'],
  ...['sl', 'sr', 'th', 'uk', 'ur'],
];
/** Locales without names of publishers. */
export const NO_PUBLISHERS: readonly string[] = [
  ...['ar', 'bg', 'fa', 'he', 'hi', 'hy', 'ka', 'sr', 'th', 'vi', 'bn', 'la', 'ta', 'ur'],
];
