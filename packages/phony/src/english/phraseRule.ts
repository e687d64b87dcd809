import type { Rule } from '@phonyland/language-generator';
import { withArticle } from './article.ts';
import { ingForm } from './ingForm.ts';
import { capitalized, titleCased } from './letterCase.ts';
import { plural } from './plural.ts';

/** The lists that patterns name. */
export type WordLists = { readonly [kind: string]: () => readonly string[] };

/** What a field of a pattern makes of its word. */
const FORMS = {
  /** `an apple` */
  a: withArticle,
  plural,
  ing: ingForm,
  Capital: capitalized,
} as const;

/** So often another word is drawn where one came before in the phrase. */
const REDRAWS = 8;

/** A pattern in pieces: texts, and between them words of a list in a form. */
type Pattern = readonly (
  | string
  | { readonly list: readonly string[]; readonly forms: readonly ((word: string) => string)[] }
)[];

/**
 * English phrases by patterns, each pattern as often as any other. A field `{noun}` is a word of that list, `{noun|plural}` one in the plural;
 * the forms are `a` (with the indefinite article), `plural`, `ing` and `Capital`. No word comes twice in a phrase, as far as 8 draws find
 * another.
 * @param finish what is made of the whole phrase; default: nothing
 */
export function phraseRule(
  patterns: readonly string[],
  lists: WordLists,
  finish: 'Capital' | 'Title' | undefined = undefined,
): Rule<string> {
  return {
    options: {},
    prepare: () => {
      const read = patterns.map((pattern) => readPattern(pattern, lists));
      const end = finish === undefined ? (text: string) => text : finish === 'Title' ? titleCased : capitalized;
      return (random) => {
        const pattern = read[random.below(read.length)]!;
        const used: string[] = [];
        let text = '';
        for (const piece of pattern) {
          if (typeof piece === 'string') {
            text += piece;
            continue;
          }
          let word = piece.list[random.below(piece.list.length)]!;
          for (let redraw = 0; redraw < REDRAWS && used.includes(word); redraw++) {
            word = piece.list[random.below(piece.list.length)]!;
          }
          used.push(word);
          text += piece.forms.reduce((formed, form) => form(formed), word);
        }
        return end(text);
      };
    },
  };
}

function readPattern(pattern: string, lists: WordLists): Pattern {
  return pattern.split(/[{}]/).map((piece, at) => {
    if (at % 2 === 0) return piece;
    const [kind = '', ...forms] = piece.split('|');
    return { list: lists[kind]!(), forms: forms.map((form) => FORMS[form as keyof typeof FORMS]) };
  });
}
