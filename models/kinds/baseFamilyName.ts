import { hasGreekEnding } from './greekAccents.ts';
import { isReadableDevanagari } from './shared.ts';

/**
 * The form of a family name that the model learns, where men and women have different ones: the man's. A woman's form is made a
 * man's where that is safe, and left out where it is not; `feminine` of the facade makes women's forms of the model's values.
 * Rows that are none of the language's own (`Ivanov` among Latvian names) are left out too.
 */
export function baseFamilyName(name: string, language: string): string | undefined {
  return RULES[language]?.(name) ?? (language in RULES ? undefined : name);
}

type Rule = (name: string) => string | undefined;

const without = (ending: RegExp, name: string): string | undefined => (ending.test(name) ? undefined : name);

/** The usual endings of Serbian family names. */
const SERBIAN = /^(?!\S* )\p{Lu}\p{Ll}{2,}(?:ić|ski|ov|ev|in|ac|ak|ar|an|ik|ko|ija|ica|aja)$/u;

const RULES: Readonly<Record<string, Rule>> = {
  // Transliterated back from Latin letters: кх, and й after a consonant or before е and и, are mistakes for х, и, е.
  bg: (name) => {
    if (/кх|[бвгджзклмнпрстфхцчшщ]й(?!о)|й[еи]|ии/u.test(name.toLowerCase())) return undefined;
    return name
      .replace(/([оеи][вн])а$/u, '$1')
      .replace(/ска$/u, 'ски')
      .replace(/шка$/u, 'шки');
  },
  cs: (name) => without(/(?:ová|á)$/u, name),
  sk: (name) => without(/(?:ová|á)$/u, name),
  pl: (name) => without(/(?:owa|ówna)$/u, name)?.replace(/([sc]|dz)ka$/u, '$1ki'),
  ru: (name) =>
    name
      .replace(/([оеё]в|[иы]н)а$/u, '$1')
      .replace(/([сц])кая$/u, '$1кий')
      .replace(/ая$/u, 'ый'),
  uk: (name) => name.replace(/([оеє]в|[иії]н)а$/u, '$1').replace(/([сц])ька$/u, '$1ький'),
  // Other endings, women's among them, are right too; but the model would put one's accent and another's end together.
  el: (name) => (hasGreekEnding(name) ? name : undefined),
  hi: (name) => (isReadableDevanagari(name) ? name : undefined),
  // Lists that lost their accents: no name ends in `-ic`. And foreign ones.
  hr: (name) => (/[ -]/u.test(name) ? undefined : name.replace(/ic$/u, 'ić')),
  sr: (name) => (SERBIAN.test(name.replace(/ic$/u, 'ić')) ? name.replace(/ic$/u, 'ić') : undefined),
  lv: (name) => (/[^aeiouāēīū](?:s|š)$|(?:is|us|ais)$/u.test(name) ? name : undefined),
  lt: (name) => (/(?:as|is|ys|us|a|ė)$/u.test(name) ? without(/(?:aitė|ytė|utė|ūtė|ienė)$/u, name) : undefined),
  // Fathers' names: a daughter's is made of a son's.
  is: (name) => (/son$/u.test(name) ? name : undefined),
};
