/** A locale of faker that Phony has. */
export interface FakerLocale {
  /** As faker calls it: `de_AT`. */
  readonly code: string;
  /** As Phony calls it: `de-AT`; undefined for `base`, which has what no language matters for. */
  readonly tag: string | undefined;
  /** Its name in English. */
  readonly title: string;
  /** The name of its language in itself. */
  readonly endonym: string;
  /** ISO 15924 of its script. */
  readonly script: string;
  /** The codes of the locales that it takes from what it has not itself, `en` and `base` left out. */
  readonly parents: readonly string[];
}

/** The codes of the locales. */
export type FakerCode =
  | 'base'
  | 'ar'
  | 'bg'
  | 'bn_BD'
  | 'cs_CZ'
  | 'da'
  | 'de'
  | 'de_AT'
  | 'de_CH'
  | 'el'
  | 'en'
  | 'en_AU'
  | 'en_CA'
  | 'en_GB'
  | 'en_IE'
  | 'en_IN'
  | 'en_SG'
  | 'en_US'
  | 'en_ZA'
  | 'es'
  | 'es_AR'
  | 'es_MX'
  | 'et'
  | 'fa'
  | 'fi'
  | 'fr'
  | 'he'
  | 'hi'
  | 'hr'
  | 'hu'
  | 'hy'
  | 'id_ID'
  | 'is'
  | 'it'
  | 'ja'
  | 'ka_GE'
  | 'ko'
  | 'lt'
  | 'lv'
  | 'nb_NO'
  | 'nl'
  | 'nl_BE'
  | 'pl'
  | 'pt_BR'
  | 'pt_PT'
  | 'ro'
  | 'ru'
  | 'sk'
  | 'sl_SI'
  | 'sr_RS_latin'
  | 'sv'
  | 'ta_IN'
  | 'th'
  | 'tr'
  | 'uk'
  | 'ur'
  | 'vi'
  | 'zh_CN'
  | 'zh_TW';
