import type { ModelOptions, Root } from '@phonyland/language-generator';
import type { Culture } from '../culture/Culture.ts';
import type { Draw } from './Draw.ts';
import { firstNameModels } from './firstNameModels.ts';
import { inLatin } from './latinized.ts';
import type { Gender } from './Person.ts';

/** Middle names of a culture: a second first name, or the father's as it is or with an ending; undefined where it has none. */
export function middleNames(
  root: Root,
  { native, locale, middle, patronymic }: Culture,
  person: string,
  drawGender: Draw<Gender>,
  options: ModelOptions = {},
): Draw<string | undefined> {
  if (middle === undefined) return () => undefined;
  const open = firstNameModels(root, native, `${person}.middle`, options);
  return (w0, w1, w2, w3) => {
    const gender = drawGender(w0, w1, w2, w3);
    const name = open(middle === 'given' ? gender : 'male').draw(w0, w1, w2, w3);
    const own = middle === 'patronymic' ? patronymic!(name, gender) : name;
    return native === locale ? own : inLatin(own, native, 'given');
  };
}
