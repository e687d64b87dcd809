import { drawHex } from '../core/drawHex.ts';
import { drawChance, drawCharacters, drawInt, drawOne } from '../core/draws.ts';
import { ModuleBase } from '../core/ModuleBase.ts';
import type { SexType } from '../enums/Sex.ts';
import { svgDataUri } from './image/svgDataUri.ts';
import { LETTERS_AND_DIGITS } from './string/alphabets.ts';

/** In pixels, where no size is given. */
const LONGEST_SIDE = 3999;
const LONGEST_PLACEHOLDER_SIDE = 3500;
const GITHUB_USERS = 100_000_000;
const PORTRAITS = 100;
const LEGACY_AVATARS = 1250;
const DATA_TYPES = ['svg-uri', 'svg-base64'] as const;
const PLACEHOLDER_FORMATS = ['gif', 'jpeg', 'jpg', 'png', 'webp'] as const;

/**
 * Pictures and their addresses. Those on the web are at the services that faker names, which Phony has nothing to do with; `dataUri` needs
 * none.
 */
export class ImageModule extends ModuleBase {
  /** The address of a picture of somebody: half of them as `avatarGitHub`, half as `personPortrait`. */
  avatar(): string {
    return this.core.randomizer.next() < 0.5 ? this.personPortrait() : this.avatarGitHub();
  }

  /** The address of the picture that a user of GitHub has, if there is one of the number, 0 to 99,999,999. */
  avatarGitHub(): string {
    return `https://avatars.githubusercontent.com/u/${drawInt(this.core.randomizer, 0, GITHUB_USERS - 1)}`;
  }

  /**
   * The address of a square portrait of somebody who does not exist, in the project faker-js/assets-person-portrait.
   * @param options.sex default, and with `generic`: either one
   * @param options.size in pixels; default 512
   */
  personPortrait(options: { sex?: SexType; size?: 512 | 256 | 128 | 64 | 32 } = {}): string {
    const { randomizer } = this.core;
    const { sex, size = 512 } = options;
    const whose = sex === undefined || sex === 'generic' ? (randomizer.next() < 0.5 ? 'female' : 'male') : sex;
    return `https://cdn.jsdelivr.net/gh/faker-js/assets-person-portrait/${whose}/${size}/${drawInt(randomizer, 0, PORTRAITS - 1)}.jpg`;
  }

  /**
   * The address of an avatar that there was.
   * @deprecated The addresses lead nowhere any more, and version 10 of faker does not have it: use `faker.image.avatar()`.
   */
  avatarLegacy(): string {
    return `https://cloudflare-ipfs.com/ipfs/Qmd3W5DuhgHirLHGVixi6V76LhCkZUz6pnFt5AJBiyvHye/avatar/${drawInt(this.core.randomizer, 0, LEGACY_AVATARS - 1)}.jpg`;
  }

  /**
   * The address of a photograph, at picsum.photos.
   * @param options.width in pixels; default 1 to 3999
   * @param options.height in pixels; default 1 to 3999
   */
  url(options: { width?: number; height?: number } = {}): string {
    const { width = this.#side(), height = this.#side() } = options;
    return this.#picsum(width, height);
  }

  /**
   * The address of a photograph, at loremflickr.com.
   * @deprecated The service is gone: use `faker.image.url()`.
   * @param options.width in pixels; default 1 to 3999
   * @param options.height in pixels; default 1 to 3999
   * @param options.category what it shows; default anything
   */
  urlLoremFlickr(options: { width?: number; height?: number; category?: string } = {}): string {
    const { width = this.#side(), height = this.#side(), category } = options;
    const lock = drawInt(this.core.randomizer, 0, Number.MAX_SAFE_INTEGER);
    return `https://loremflickr.com/${width}/${height}${category === undefined ? '' : `/${category}`}?lock=${lock}`;
  }

  /**
   * The address of a photograph, at picsum.photos.
   * @param options.width in pixels; default 1 to 3999
   * @param options.height in pixels; default 1 to 3999
   * @param options.grayscale whether it is without colours; default: half of them
   * @param options.blur how much it is blurred, up to 10; with 0 not. Default 0 to 10
   */
  urlPicsumPhotos(
    options: {
      width?: number;
      height?: number;
      grayscale?: boolean;
      blur?: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;
    } = {},
  ): string {
    const { randomizer } = this.core;
    const {
      width = this.#side(),
      height = this.#side(),
      grayscale = drawChance(randomizer, 0.5),
      blur = drawInt(randomizer, 0, 10),
    } = options;
    const address = this.#picsum(width, height);
    const isBlurred = blur >= 1 && blur <= 10;
    if (!grayscale) return isBlurred ? `${address}?blur=${blur}` : address;
    return isBlurred ? `${address}?grayscale&blur=${blur}` : `${address}?grayscale`;
  }

  /**
   * The address of a picture with a text, at via.placeholder.com.
   * @deprecated The service is hardly there, and version 10 of faker does not have it: use `faker.image.url()` or `faker.image.dataUri()`.
   * @param options.width in pixels; default 1 to 3500
   * @param options.height in pixels; default 1 to 3500
   * @param options.backgroundColor six hexadecimal digits; default any
   * @param options.textColor six hexadecimal digits; default any
   * @param options.format default any of them
   * @param options.text default three words
   */
  urlPlaceholder(
    options: {
      width?: number;
      height?: number;
      backgroundColor?: string;
      textColor?: string;
      format?: 'gif' | 'jpeg' | 'jpg' | 'png' | 'webp';
      text?: string;
    } = {},
  ): string {
    const { randomizer } = this.core;
    const {
      width = drawInt(randomizer, 1, LONGEST_PLACEHOLDER_SIDE),
      height = drawInt(randomizer, 1, LONGEST_PLACEHOLDER_SIDE),
      backgroundColor = drawHex(randomizer, 6),
      textColor = drawHex(randomizer, 6),
      format = drawOne(randomizer, PLACEHOLDER_FORMATS),
      text = this.faker.lorem.words(),
    } = options;
    return `https://via.placeholder.com/${width}x${height}/${backgroundColor}/${textColor}.${format}?text=${encodeURIComponent(text)}`;
  }

  /**
   * A picture in SVG as an address that holds it (RFC 2397): a ground of one colour, on which the size is written in white.
   * @param options.width in pixels; default 1 to 3999
   * @param options.height in pixels; default 1 to 3999
   * @param options.color of the ground, as CSS has it; default any
   * @param options.type `svg-uri`: escaped for addresses; `svg-base64`: in base 64. Default either one
   */
  dataUri(options: { width?: number; height?: number; color?: string; type?: 'svg-uri' | 'svg-base64' } = {}): string {
    const { randomizer } = this.core;
    const {
      width = this.#side(),
      height = this.#side(),
      color = `#${drawHex(randomizer, 6)}`,
      type = drawOne(randomizer, DATA_TYPES),
    } = options;
    return svgDataUri(type, width, height, color);
  }

  #side(): number {
    return drawInt(this.core.randomizer, 1, LONGEST_SIDE);
  }

  #picsum(width: number, height: number): string {
    const { randomizer } = this.core;
    const seed = drawCharacters(randomizer, LETTERS_AND_DIGITS, drawInt(randomizer, 5, 10));
    return `https://picsum.photos/seed/${seed}/${width}/${height}`;
  }
}
