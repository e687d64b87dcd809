import { type Generator, makeGenerator, RandomStream, type Source, sourceOf } from '@phonyland/language-generator';
import { addressFormatOf } from '../../../places/addressFormatOf.ts';
import { countryOf } from '../../../places/countryOf.ts';
import { native } from '../native.ts';

/** Flats as addresses of the country of a locale tell them, which native addresses have for one person in five. */
export function flats(tag: string): Generator<string> {
  const { root } = sourceOf(native(tag).address().houseNumber);
  const { flat } = addressFormatOf(tag, countryOf(tag)!.country);
  const path = `${tag}/faker.flat`;
  const key = root.lazyStreamKey(path);
  const source: Source<string> = {
    root,
    path,
    addressable: true,
    draw: (w0, w1, w2, w3) => flat!(new RandomStream(key(), w0, w1, w2, w3)),
    with: () => source,
  };
  return makeGenerator(source);
}
