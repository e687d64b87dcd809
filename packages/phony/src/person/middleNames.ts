import { ModelSource, type Root } from '@phonyland/language-generator';
import type { Culture } from '../culture/Culture.ts';
import { shippedModel } from '../shippedModels.ts';
import type { Draw } from './Draw.ts';
import { inLatin } from './latinized.ts';
import type { Gender } from './Person.ts';

/** Middle names of a culture: a second first name, or the father's as it is or with an ending; undefined where it has none. */
export function middleNames(
  root: Root,
  { native, locale, middle, patronymic }: Culture,
  person: string,
  drawGender: Draw<Gender>,
): Draw<string | undefined> {
  if (middle === undefined) return () => undefined;
  const models: Partial<Record<Gender, ModelSource>> = {};
  const open = (gender: Gender): ModelSource => {
    models[gender] ??= new ModelSource(root, shippedModel(`person_first_${gender}`, native), `${person}.middle`);
    return models[gender];
  };
  return (w0, w1, w2, w3) => {
    const gender = drawGender(w0, w1, w2, w3);
    const name = open(middle === 'given' ? gender : 'male').draw(w0, w1, w2, w3);
    const own = middle === 'patronymic' ? patronymic!(name, gender) : name;
    return native === locale ? own : inLatin(own, native, 'given');
  };
}
