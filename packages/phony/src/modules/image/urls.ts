import { flag, integer, oneOf, type Rule, textLike } from '@phonyland/language-generator';
import { drawSlug } from '../../draw/drawSlug.ts';
import { DIGITS, drawText, SMALL_LETTERS } from '../../draw/drawText.ts';
import { colorOption, drawColor, readableOn, SIZE_OPTIONS, xmlText } from './svg.ts';

/** How large a picture is. */
export interface ImageSize {
  /** In pixels, 1 to 10,000; default 640. */
  readonly width?: number | undefined;
  /** In pixels, 1 to 10,000; default 480. */
  readonly height?: number | undefined;
}

/** Which addresses of pictures. */
export interface ImageUrlOptions extends ImageSize {
  /** Default `example.com`, which has no pictures (RFC 2606). */
  readonly host?: string | undefined;
  /** Default `png`. */
  readonly format?: 'avif' | 'gif' | 'jpg' | 'png' | 'svg' | 'webp' | undefined;
}

/** Which photographs of picsum.photos. */
export interface PicsumOptions extends ImageSize {
  /** Default false. */
  readonly grayscale?: boolean | undefined;
  /** From 1 to 10; default not blurred. */
  readonly blur?: number | undefined;
}

/** Which pictures of placehold.co. */
export interface PlaceholderOptions extends ImageSize {
  /** Of the ground, `#` and six hexadecimal digits; default any. */
  readonly color?: string | undefined;
  /** Of the text; default black or white, whichever can be read better. */
  readonly textColor?: string | undefined;
  /** Default the size. */
  readonly text?: string | undefined;
  /** Default `png`. */
  readonly format?: 'avif' | 'gif' | 'jpeg' | 'png' | 'svg' | 'webp' | undefined;
}

const hostOption = textLike(
  /^[a-z\d](?:[a-z\d.-]*[a-z\d])?(?::\d{1,5})?$/i,
  'a host, such as images.example.com or localhost:3000',
);

/** Addresses of pictures that are nowhere. */
export const imageUrl: Rule<string, ImageUrlOptions> = {
  options: { ...SIZE_OPTIONS, host: hostOption, format: oneOf(['avif', 'gif', 'jpg', 'png', 'svg', 'webp']) },
  prepare:
    ({ width = 640, height = 480, host = 'example.com', format = 'png' }) =>
    (random) =>
      `https://${host}/${drawSlug(random)}-${width}x${height}.${format}`,
};

/** Addresses of photographs that the service picsum.photos chooses by a seed, here ten characters. */
export const urlPicsum: Rule<string, PicsumOptions> = {
  options: { ...SIZE_OPTIONS, grayscale: flag(), blur: integer(1, 10) },
  prepare({ width = 640, height = 480, grayscale = false, blur }) {
    const parameters = [...(grayscale ? ['grayscale'] : []), ...(blur === undefined ? [] : [`blur=${blur}`])];
    const query = parameters.length === 0 ? '' : `?${parameters.join('&')}`;
    return (random) =>
      `https://picsum.photos/seed/${drawText(random, SMALL_LETTERS + DIGITS, 10)}/${width}/${height}${query}`;
  },
};

/** Addresses of pictures that the service placehold.co makes: a ground of one colour and a text. */
export const urlPlaceholder: Rule<string, PlaceholderOptions> = {
  options: {
    ...SIZE_OPTIONS,
    color: colorOption,
    textColor: colorOption,
    text: xmlText(200),
    format: oneOf(['avif', 'gif', 'jpeg', 'png', 'svg', 'webp']),
  },
  prepare({ width = 640, height = 480, color, textColor, text, format = 'png' }) {
    const query = text === undefined ? '' : `?text=${encodeURIComponent(text)}`;
    return (random) => {
      const ground = color ?? drawColor(random);
      const letters = textColor ?? readableOn(ground);
      return `https://placehold.co/${width}x${height}/${ground.slice(1)}/${letters.slice(1)}/${format}${query}`;
    };
  },
};
