import { byRule, type Generator, type Module, type ModuleDefinition } from '@phonyland/language-generator';
import { type AvatarOptions, avatar } from './avatar.ts';
import { type DataUriOptions, dataUri } from './dataUri.ts';
import { type SvgOptions, svg } from './svg.ts';
import {
  type ImageUrlOptions,
  imageUrl,
  type PicsumOptions,
  type PlaceholderOptions,
  urlPicsum,
  urlPlaceholder,
} from './urls.ts';

/** Pictures that are made here, and addresses of others. */
export interface ImageMembers {
  /**
   * A picture as an address that holds it: it can stand wherever an image's address does, and nothing is loaded.
   * @feeds rule: RFC 2397, SVG 1.1
   * @example Phony.image().dataUri.with({ width: 80, height: 60, type: 'svg-base64' }).at(0)
   */
  readonly dataUri: Generator<string, DataUriOptions>;
  /**
   * A picture as the text of SVG: a ground of one colour and a text.
   * @feeds rule: SVG 1.1
   * @example Phony.image().svg.with({ width: 80, height: 60, text: 'R&D' }).at(0)
   */
  readonly svg: Generator<string, SvgOptions>;
  /**
   * A disc with initials that stands for a person, as an address that holds it.
   * @feeds rule: RFC 2397, SVG 1.1
   * @example Phony.image().avatar.with({ text: 'AY', size: 32 }).at(0)
   */
  readonly avatar: Generator<string, AvatarOptions>;
  /**
   * The address of a picture that is nowhere, at a domain reserved for examples unless told.
   * @feeds rule: RFC 2606; list: adjectives; list: nouns
   * @example Phony.image().url.with({ width: 320, height: 240, format: 'webp' }).at(0)
   */
  readonly url: Generator<string, ImageUrlOptions>;
  /**
   * The address of a photograph at picsum.photos, a service of others: whoever opens it asks there.
   * @feeds rule: the addresses of picsum.photos
   * @example Phony.image().urlPicsum.with({ width: 320, height: 240, blur: 2 }).at(0)
   */
  readonly urlPicsum: Generator<string, PicsumOptions>;
  /**
   * The address of a plain picture at placehold.co, a service of others: whoever opens it asks there.
   * @feeds rule: the addresses of placehold.co
   * @example Phony.image().urlPlaceholder.with({ width: 320, height: 240, text: 'Phony' }).at(0)
   */
  readonly urlPlaceholder: Generator<string, PlaceholderOptions>;
}
export type ImageModule = Module<ImageMembers, 'dataUri'>;

export const imageModule: ModuleDefinition<ImageMembers> = {
  name: 'image',
  whole: 'dataUri',
  members: {
    dataUri: byRule(dataUri),
    svg: byRule(svg),
    avatar: byRule(avatar),
    url: byRule(imageUrl),
    urlPicsum: byRule(urlPicsum),
    urlPlaceholder: byRule(urlPlaceholder),
  },
};
