import { languageOf } from '../languages/languages.ts';
import type { CleaningRules, Recipe } from '../recipes/Recipe.ts';
import { COMPANY_SPELLINGS } from './companySpellings.ts';
import { companyWords } from './companyWords.ts';
import { FAMILY_NAME_LOCALES } from './familyNames.ts';
import { LEGAL_FORMS, withoutLegalForm } from './legalForms.ts';
import { chosenFor, dataFile, languageRules, recipe } from './shared.ts';

/** The locales that have companies. Lists that name Asian companies in Latin letters stand under tags of their own. */
export const COMPANY_LOCALES: readonly string[] = [
  ...[
    'ar-Latn',
    'da',
    'de',
    'de-AT',
    'de-CH',
    'el-Latn',
    'en-AU',
    'en-CA',
    'en-GB',
    'en-IE',
    'en-IN',
    'en-SG',
    'en-US',
    'en-ZA',
  ],
  ...[
    'es',
    'es-AR',
    'es-MX',
    'fi',
    'fr',
    'he-Latn',
    'id',
    'it',
    'ja',
    'ja-Latn',
    'ko',
    'ko-Latn',
    'nb',
    'nl',
    'nl-BE',
    'pl',
    'pt-BR',
  ],
  ...['pt-PT', 'ru-Latn', 'sv', 'th-Latn', 'tr', 'zh', 'zh-Latn', 'zh-Latn-TW'],
];

/** What stock exchanges list beside companies, and what their tickers leave behind. */
const NO_COMPANY =
  /\b(?:ETF|ETN|UCITS|WTI|Brent|Crude|Pre-roll|Bitcoin|Adv|Shs|Shares?|Shrs|Spons|adrs?|Cert|Class|INH|VZO|vtg|ON|NA|Nam|Frnpl|Fund|Fondo|Fondos|Fii|FIP|Deuda|Renta|Trust|PFD|Pref|Warrants?|Units?|Notes?|DRN?|DRC|Invest|MixInvest|Moneda|Stars|Basis|Balance|Aksjefond|WisdomTree|Depositary|Acquisition|Cap|ADR|Dpostb|shs|DK|Inh)\b|-[a-z]$|\d|[()/*+@#]/u;

/** Words of capitals that are written so in names, though they are longer than two letters. */
const CAPITALS = /^(?:UK|USA|AND|OIL|GAS)$/u;

/** A name's first word, which the model spells anew: of these letters alone, since capitals and hyphens within words are no pattern. */
const OWN_WORD = /^\p{Lu}\p{Ll}{2,10}$/u;

/** Words that begin many names, and are no name. */
const NOBODYS =
  /^(?:The|First|Great|New|General|National|International|Public|Joint|United|Global|Sociedad|Empresa|Empresas|Compañía|Companhia|Compagnie|Société|Corporación|Commune|Swedish|Opieki|Polski|Inter|Real|Pjsc|Jsc)$/u;

/** Trades that stand alone in front: `Energy Holdings` says nothing of whose they are. */
const isOwn = (word: string, locale: string): boolean =>
  OWN_WORD.test(word) && !NOBODYS.test(word) && !companyWords(locale).trades.includes(word);

/**
 * A row of a list of companies as its name alone, without legal form and remains of tickers: the company's own word, and what it
 * does. A list has most words of names once or twice, and words that are spelled anew one after the other (`Interkerfeopire
 * Precial`) do not make a name: where others stand behind the own word, a trade of the language comes instead.
 */
function bareName(row: string, locale: string): string | undefined {
  const bare = withoutLegalForm(row);
  if (NO_COMPANY.test(bare)) return undefined;
  const spellings = COMPANY_SPELLINGS[locale.split('-')[0]!] ?? {};
  const words = bare
    .split(' ')
    .map((word) => spellings[word] ?? (CAPITALS.test(word) ? word[0] + word.slice(1).toLowerCase() : word));
  const { trades, beforeNames } = companyWords(locale);
  const start = words.length > 1 && beforeNames.has(words[0]!) ? 1 : 0;
  if (!isOwn(words[start]!, locale) || beforeNames.has(words[start]!)) return undefined;
  const own = words.slice(0, start + 1).join(' ');
  const rest = words.slice(start + 1).filter((word) => word !== '&');
  if (rest.length === 0) return own;
  const known =
    rest.length <= 2 &&
    rest.at(-1) !== 'and' &&
    rest[0] !== 'and' &&
    rest.every((word) => (SHORT_LISTS.test(locale) ? tradesOf(locale) : trades).includes(word));
  return `${own} ${known ? rest.join(' ') : tradeOf(bare, locale)}`;
}

/** A trade has to come often enough to be learned as a word, not letter by letter: of lists of some hundred rows, some dozen trades. */
const MOST_TRADES = 34;
/** Of lists of some dozen rows, few: those that are not learned as words would stand in front, as names. */
const FEW_TRADES = 8;
const SHORT_LISTS = /^(?:el-Latn|en-ZA|ru-Latn)$/;

const tradesOf = (locale: string): readonly string[] => {
  const trades = companyWords(locale).trades.filter((trade) => trade !== 'and' && trade !== 'Real');
  return trades.slice(0, SHORT_LISTS.test(locale) ? FEW_TRADES : MOST_TRADES);
};

const tradeOf = (name: string, locale: string): string =>
  chosenFor(
    name,
    tradesOf(locale).map((trade) => [trade, 1] as const),
  );

/** A name with one of the country's usual legal forms; in Indonesia around it. */
function withLegalForm(name: string, locale: string): string {
  if (locale === 'id') return `PT ${name} Tbk`;
  const forms = LEGAL_FORMS[locale];
  if (forms === undefined) return name;
  const form = chosenFor(name, forms);
  // `Müller et Fils` is a family, not a trade; and no group is a group twice.
  const first = form.split(' ')[0]!;
  const bare =
    form === 'et Fils'
      ? name.split(' ')[0]!
      : name.replace(/ (?:Group|Groupe|Holdings?)$/u, (last) => (/^(?:Gr|Hold)/u.test(first) ? '' : last));
  return `${bare} ${form}`;
}

/** A family's company: its name, and in two of three cases its trade. */
function founded(name: string, locale: string): string | undefined {
  if (!OWN_WORD.test(name)) return undefined;
  const trade = chosenFor(name, [
    ['', 1],
    [` ${tradeOf(name, locale)}`, 2],
  ]);
  return withLegalForm(name + trade, locale);
}

function cleaning(locale: string): CleaningRules {
  const latin = LEGAL_FORMS[locale] !== undefined;
  const rules = latin && locale.includes('-Latn') ? { letters: 'abcdefghijklmnopqrstuvwxyz' } : languageRules(locale);
  if (!latin) return { ...rules, letterCase: 'as is', separators: [], minLength: 3, maxLength: 12 };
  return {
    ...rules,
    letters: typeof rules.letters === 'string' ? `${rules.letters}éüöäçèñ` : rules.letters,
    vowels: undefined,
    shortWords: 'any',
    letterCase: 'title',
    separators: [' ', '-', ' & ', '. ', ', ', '.', "'", '.-', '/', ' (', ') ', '., '],
    endings: ['.', ')', ').'],
    minLength: 4,
    maxLength: 48,
    maxWords: 9,
  };
}

/** The share of companies that are called after a family. */
const FOUNDED = 0.4;

/**
 * Companies whose lists are written without spaces: those that say in what business they are. The lists, taken from dictionaries of
 * names, have countries' unions and gangs too.
 */
const ASIAN: Readonly<Record<string, RegExp>> = {
  ja: /^.{2,6}(?:工業|産業|電機|電気|建設|製作所|銀行|製薬|食品|商事|運輸|不動産|化学|印刷|出版|鉄道|電力|ガス|生命|証券|保険|開発|サービス|システム|販売|製菓|酒造|重工業|精機|電子|物産|商会)$/u,
  ko: /^[가-힣]{2,4}(?:건설|전자|산업|은행|그룹|화학|제약|식품|상사|물산|중공업|자동차|항공|증권|생명|보험|기업|통신|전기|제강|정밀|출판사|개발|운수|미디어|호텔|카드|방송|섬유|해운|제과|시스템)$/u,
  zh: /^(?!.*(?:犯罪|流氓|国集团|分公司|某|美国|英国|日本|德国|外国))[^公司]{2,5}(?:公司|集团|银行|出版社|保险|证券|有限公司|实业|科技|电子|汽车|钢铁|化工)$/u,
};

/** A company's own word: behind `PT`, `Grupo` and the like, the first. */
function ownWordOf(company: string, locale: string): string {
  const { beforeNames } = companyWords(locale);
  return company.split(' ').find((word) => word !== 'PT' && !beforeNames.has(word))!;
}

/** Companies: a word of their own, what they do, and a legal form of the country. Families have companies too. */
export function companies(locale: string): Recipe {
  const latin = LEGAL_FORMS[locale] !== undefined;
  const listed = {
    file: dataFile('company', locale),
    // With more, the words of these lists would have to give way to their own words' spelling.
    maxRows: latin ? (/^en-/.test(locale) ? 450 : 600) : 2500,
    mend: (row: string) => {
      if (!latin) return ASIAN[locale]!.test(row) ? row : undefined;
      const name = bareName(row, locale);
      return name === undefined ? undefined : withLegalForm(name, locale);
    },
    // Whatever its trade and legal form, a company of that word is the listed one, to those who know it.
    neverWord: latin ? (company: string) => ownWordOf(company, locale) : undefined,
  };
  const founders = {
    file: dataFile('person_last', locale),
    maxRows: 400,
    share: FOUNDED,
    mend: (name: string) => founded(name, locale),
  };
  const own = latin && FAMILY_NAME_LOCALES.includes(locale) && languageOf(locale).script === 'Latn' && locale !== 'id';
  return recipe(
    {
      name: 'company_names',
      locale,
      tokenizer: latin ? { type: 'hybrid', minCount: 3 } : 'character',
      backoff: latin ? 0.03 : 0.6,
      // Far enough to tell one part of `S.A. de C.V.` from the other.
      order: latin ? 6 : locale === 'zh' ? 2 : 3,
      maxBytes: 22_000,
      tempering: 0,
      cleaning: cleaning(locale),
    },
    own ? [{ ...listed, share: 1 - FOUNDED }, founders] : [listed],
  );
}
