import type { Gender } from '../person/Person.ts';

/** A son's and a daughter's ending behind a father's name that ends so; what the pattern finds is taken away. */
type Endings = readonly (readonly [fatherEndsIn: RegExp, son: string, daughter: string])[];

function byEndings(endings: Endings): (father: string, gender: Gender) => string {
  return (father, gender) => {
    const [pattern, son, daughter] = endings.find(([ending]) => ending.test(father))!;
    return father.replace(pattern, gender === 'female' ? daughter : son);
  };
}

/** Fathers' names as middle names, by language: `Иван` makes `Иванович` and `Ивановна`. The last rule of each takes every name. */
export const PATRONYMICS: Readonly<Record<string, (father: string, gender: Gender) => string>> = {
  bg: byEndings([
    [/и$/u, 'иев', 'иева'],
    [/[йя]$/u, 'ев', 'ева'],
    [/[аоеъ]$/u, 'ов', 'ова'],
    [/$/u, 'ов', 'ова'],
  ]),
  ru: byEndings([
    [/^Илья$/u, 'Ильич', 'Ильинична'],
    [/^Лука$/u, 'Лукич', 'Лукинична'],
    [/^Никита$/u, 'Никитич', 'Никитична'],
    // Дмитрий, Дмитриевич: behind two consonants the vowel stays.
    [/([^аеёиоуыэюя]{2})ий$/iu, '$1иевич', '$1иевна'],
    [/ий$/u, 'ьевич', 'ьевна'],
    [/[йь]$/u, 'евич', 'евна'],
    [/[ая]$/u, 'ич', 'ична'],
    [/о$/u, 'ович', 'овна'],
    [/[жшчщц]$/u, '$&евич', '$&евна'],
    [/$/u, 'ович', 'овна'],
  ]),
  uk: byEndings([
    [/^Ілля$/u, 'Ілліч', 'Іллівна'],
    [/^Микола$/u, 'Миколайович', 'Миколаївна'],
    [/ій$/u, 'ійович', 'іївна'],
    [/й$/u, 'йович', 'ївна'],
    [/ь$/u, 'ьович', 'івна'],
    [/[аоя]$/u, 'ович', 'івна'],
    [/$/u, 'ович', 'івна'],
  ]),
};
