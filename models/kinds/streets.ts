import type { Recipe } from '../recipes/Recipe.ts';
import { isAccentedLast } from './greekAccents.ts';
import { chosenFor, dataFile, isDense, languageRules, recipe } from './shared.ts';

/** The locales that have streets. */
export const STREET_LOCALES: readonly string[] = [
  ...[
    'ar',
    'cs',
    'da',
    'de',
    'de-AT',
    'de-CH',
    'el',
    'en-GB',
    'en-US',
    'es',
    'es-MX',
    'et',
    'fa',
    'fr',
    'he',
    'hu',
    'id',
    'is',
    'it',
  ],
  ...['ja', 'ka', 'ko', 'nb', 'nl', 'nl-BE', 'pl', 'pt-BR', 'pt-PT', 'ru', 'sk', 'sl', 'sv', 'tr', 'uk', 'zh'],
];

type Endings = readonly (readonly [text: string, weight: number])[];

/** What lists leave out that the language says with a street's name: lists of neighbourhoods, and of names before the word for street. */
const AFTER: Readonly<Record<string, Endings>> = {
  et: [[' tänav', 1]],
  ka: [[' ქუჩა', 1]],
  ko: [
    ['로', 1],
    ['길', 1],
  ],
  tr: [
    [' Caddesi', 4],
    [' Sokak', 6],
    [' Bulvarı', 1],
  ],
};
const BEFORE: Readonly<Record<string, Endings>> = {
  'pt-PT': [
    ['Rua ', 6],
    ['Avenida ', 2],
    ['Travessa ', 1],
    ['Praceta ', 1],
    ['Largo ', 1],
  ],
  'es-MX': [
    ['Calle ', 6],
    ['Avenida ', 2],
    ['Privada ', 1],
    ['Calzada ', 1],
  ],
};
const ENGLISH: Endings = [
  ['Road', 9],
  ['Street', 6],
  ['Close', 5],
  ['Avenue', 5],
  ['Lane', 4],
  ['Drive', 4],
  ['Way', 3],
  ['Gardens', 2],
  ['Crescent', 2],
  ['Court', 2],
  ['Grove', 2],
  ['Terrace', 2],
  ['Place', 2],
  ['Hill', 1],
  ['Park', 1],
  ['Rise', 1],
  ['Green', 1],
  ['Mews', 1],
];

/** A name that is one capitalized word of more than three letters. */
const NAME = String.raw`\p{Lu}\p{Ll}{3,}`;
/** One after an article that would be elided before a vowel or `h`: what is spelled anew may come after any of its kind. */
const CONSONANT_NAME = String.raw`[B-DF-GJ-NP-TV-Z]\p{Ll}{3,}`;

/**
 * What a list's streets have to look like to be learned from: the usual form of the language, with its word for street. Other rows
 * (farms, squares without a word for them, hamlets, persons with titles and three names) are right, but each is a form of its own,
 * and what comes of a mixture of forms is none: `K Jumova`, `Солнечная проспект`, `ulica Chrów Skrlowa`.
 */
const SHAPES: Readonly<Record<string, RegExp>> = {
  ar: /^شارع (?:ال)?[ء-غف-ي]{3,8}$/u,
  cs: /^\p{Lu}\p{Ll}+(?:ská|cká|ova|ní|ná|tá|vá)$/u,
  da: /^\p{Lu}\p{Ll}+(?:vej|vejen|gade|stræde|allé|torv|sti|stien|vænge|vænget|parken|bakken|haven|toften)$/u,
  de: /^(?:\p{Lu}\p{Ll}+(?:straße|weg|gasse|platz|allee|ring|ufer|steig|pfad)|\p{Lu}\p{Ll}+er (?:Straße|Weg|Allee))$/u,
  'de-AT': /^\p{Lu}\p{Ll}+(?:gasse|straße|weg|platz|ring|steig)$/u,
  'de-CH': /^\p{Lu}\p{Ll}+(?:strasse|weg|gasse|platz|steig|rain|halde)$/u,
  'en-US': new RegExp(`^${NAME} (?:Street|Avenue|Lane|Drive|Court|Way|Terrace|Place|Road|Boulevard|Alley)$`, 'u'),
  es: new RegExp(`^(?:Calle|Avenida|Plaza|Paseo|Camino|Travesía|Ronda|Carretera)(?: de| del)? ${NAME}$`, 'u'),
  et: new RegExp(`^${NAME} (?:tänav|tee|põik|maantee|puiestee)$`, 'u'),
  fa: /^خیابان (?:شهید )?[^ ]{3,9}(?: [^ ]{3,9})?$/u,
  fr: new RegExp(
    `^(?:Rue|Avenue|Boulevard|Place|Chemin|Allée|Impasse)(?: de| du| des| de la)? ${CONSONANT_NAME}$`,
    'u',
  ),
  he: /^רחוב (?!רח |ככר |מעונות )[א-ת]{3,8}$/u,
  hu: new RegExp(`^(?:${NAME} )?${NAME} (?:utca|út|tér|köz)$`, 'u'),
  id: new RegExp(
    `^Jalan (?!Raya |Raden |Jenderal )${NAME}(?: (?!Barat|Timur|Utara|Selatan|Raya|Indah|Dalam|Hilir)${NAME})?$`,
    'u',
  ),
  is: /^\p{Lu}\p{Ll}+(?:vegur|gata|braut|stígur|stræti|holt|hlíð|tún|gerði|bakki|flöt|hagi|lækur|smári|teigur|vangur)$/u,
  it: new RegExp(
    `^(?:Via|Viale|Piazza|Vicolo|Corso)(?: (?:Giuseppe|Giovanni|Luigi|Carlo|Antonio|Francesco|Pietro|Paolo|Giacomo|Alessandro|Enrico|Guglielmo|Giulio|Michele|Angelo|Vincenzo|Cesare|Mario|Andrea|Domenico|Camillo|Filippo))? ${NAME}$`,
    'u',
  ),
  ja: /^(?!大字)[^0-9]{1,3}(?:町|丁|台|通|ケ丘|が丘|新田)$/u,
  ka: /^[^ ]{4,12}ს ქუჩა$/u,
  ko: /^[^ ]{2,4}[로길]$/u,
  nb: /^\p{Lu}\p{Ll}+(?:veien|vegen|gata|bakken|svingen|stien|lia|plassen|åsen)$/u,
  nl: /^\p{Lu}\p{Ll}+(?:straat|laan|weg|plein|kade|singel|dijk|hof|pad|dreef|gracht)$/u,
  'nl-BE': /^\p{Lu}\p{Ll}+(?:straat|laan|weg|plein|lei|dreef|hof|steenweg|kaai)$/u,
  // Adjectives, and the second case of names: `Szewska`, `Zielonego` are of one kind to the letters, persons of two names are not.
  pl: new RegExp(`^ulica ${NAME}$`, 'u'),
  'pt-BR': new RegExp(
    `^(?:Rua|Avenida|Praça|Travessa|Alameda)(?: de| do| da| dos)? (?!Treze|Vinte|Dezesseis|Dezoito|General|Coronel|Doutor|Santa|Santo|Praça)${NAME}(?: ${NAME})?$`,
    'u',
  ),
  'pt-PT': new RegExp(`^(?:Rua|Avenida|Travessa|Praceta|Largo|Praça) ${NAME}$`, 'u'),
  // Only words of one gender: an adjective does not know what comes after it.
  ru: /^\p{Lu}\p{Ll}+(?:ая|яя) (?:улица|площадь|набережная|аллея|линия|дорога)$/u,
  sk: /^\p{Lu}\p{Ll}+(?:ská|cká|ova|ná|vá|tá|ská ulica|cká ulica|ova ulica|ná ulica|vá ulica)$/u,
  sl: /^\p{Lu}\p{Ll}+(?:eva|ova|ska|na|nska|ška) (?:ulica|cesta|pot|steza)$/u,
  sv: /^\p{Lu}\p{Ll}+(?:gatan|vägen|gränd|torget|stigen|backen|allén|plan|slingan)$/u,
  tr: new RegExp(`^${NAME} (?:Caddesi|Sokak|Bulvarı)$`, 'u'),
  uk: /^вулиця \p{Lu}\p{Ll}+(?:ська|цька|зька|на|ва|ова|ого|енка|чука|ука)$/u,
  zh: /^[^路]{2}路$/u,
};

function complete(locale: string): (value: string) => string | undefined {
  const after = AFTER[locale];
  const before = BEFORE[locale];
  const shape = SHAPES[locale];
  const named = (value: string): string => {
    if (locale === 'et' && /(?:tee|põik|puiestee)$/u.test(value)) return value;
    if (locale === 'pt-PT' && /^(?:Rua|Av|Avenida|Praça|Largo|Travessa|Estrada|Alameda) /u.test(value)) return value;
    if (locale === 'pt-BR') return value.replace(/^Av\. /u, 'Avenida ').replace('Sao ', 'São ');
    // Streets of two cases: what the list leaves out is always the same.
    if (locale === 'sk') return `${value.replace(/ ulica$/u, '')} ulica`;
    if (after !== undefined) return value + chosenFor(value, after);
    return before === undefined ? value : chosenFor(value, before) + value;
  };
  return (value) => {
    if (locale === 'el') return value.includes(' ') || !isAccentedLast(value) ? undefined : value;
    // Neighbourhoods of Mexico: housing that is called after the fund that paid for it.
    if (locale === 'es-MX' && /INFONAVIT|FOVISSSTE|\d/u.test(value)) return undefined;
    if (locale === 'en-US' && /Parking|Lot|Steps|Unnamed|Access/u.test(value)) return undefined;
    const street = named(value);
    return shape === undefined || shape.test(street) ? street : undefined;
  };
}

/** Where a street's name is one word, as in `Gartenstraße`, letters tell more than words. */
const ONE_WORD = /^(?:cs|da|de|de-AT|de-CH|el|is|ja|ko|nb|nl|nl-BE|sv|zh)$/;
/** Where letters say most of a name, and lists are short. */
const LETTERS_AND_WORDS = /^(?:ar|fa|he|id|hu|ka)$/;

/** Short lists of one or two syllables: their models would give back what they were given. */
const FAMILIAR = /^(?:ar|el|he)$/;

/** Streets, with the word for street where the language says it. */
export function streets(locale: string): Recipe {
  const rules = languageRules(locale);
  const dense = isDense(locale);
  const oneWord = ONE_WORD.test(locale);
  const listed = {
    file: dataFile('street', locale),
    maxRows: dense ? 2000 : locale === 'el' ? 500 : oneWord ? 750 : 1200,
    mend: complete(locale),
  };
  return recipe(
    {
      name: 'street_names',
      locale,
      tokenizer: oneWord ? 'character' : { type: 'hybrid', minCount: LETTERS_AND_WORDS.test(locale) ? 5 : 8 },
      backoff: dense ? (locale === 'ja' ? 0.95 : 0.5) : FAMILIAR.test(locale) ? 0.18 : oneWord ? 0.02 : 0.03,
      order: dense ? (locale === 'ko' ? 3 : 2) : oneWord ? 5 : 3,
      // `新华路`: each sign is chosen for itself.
      free: locale === 'ja' || locale === 'zh',
      maxBytes: 17_000,
      cleaning: {
        ...rules,
        vowels: undefined,
        // `ulica`, `вулиця` are no part of the name, and small.
        letterCase: rules.letterCase === 'as is' || locale === 'pl' || locale === 'uk' ? 'as is' : 'title',
        separators: [' '],
        minLength: dense ? 2 : 5,
        maxLength: oneWord ? 18 : 34,
        maxWords: 4,
      },
    },
    // 166 British streets are too few; a British street is often called after a place.
    locale === 'en-GB'
      ? [
          { ...listed, share: 0.4 },
          {
            file: dataFile('city', locale),
            maxRows: 900,
            share: 0.6,
            mend: (city) =>
              /[ -]/u.test(city) || city.length > 10 ? undefined : `${city} ${chosenFor(city, ENGLISH)}`,
          },
        ]
      : [listed],
  );
}
