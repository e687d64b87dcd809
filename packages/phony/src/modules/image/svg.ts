import { integer, type OptionType, type RandomStream, type Rule, textLike } from '@phonyland/language-generator';

/** What a picture shows. */
export interface SvgOptions {
  /** In pixels, 1 to 10,000; default 640. */
  readonly width?: number | undefined;
  /** In pixels, 1 to 10,000; default 480. */
  readonly height?: number | undefined;
  /** Of the ground, `#` and six hexadecimal digits; default any. */
  readonly color?: string | undefined;
  /** Written in the middle, up to 200 characters; default the size, `640×480`. */
  readonly text?: string | undefined;
}

const side: OptionType<number> = integer(1, 10_000);
export const SIZE_OPTIONS: { readonly width: OptionType<number>; readonly height: OptionType<number> } = {
  width: side,
  height: side,
};
export const colorOption: OptionType<string> = textLike(
  /^#[\da-f]{6}$/i,
  '# and six hexadecimal digits, such as #a1b2c3',
);

/** A text of characters that XML 1.0 allows (section 2.2): no control characters, no half surrogate pairs. */
export function xmlText(mostLength: number): OptionType<string> {
  const allowed = /^[\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]*$/u;
  return {
    expects: `a text of up to ${mostLength} characters that XML can hold`,
    read: (value) =>
      typeof value === 'string' && allowed.test(value) && [...value].length <= mostLength ? value : undefined,
  };
}

export const SVG_OPTIONS: {
  readonly width: OptionType<number>;
  readonly height: OptionType<number>;
  readonly color: OptionType<string>;
  readonly text: OptionType<string>;
} = { ...SIZE_OPTIONS, color: colorOption, text: xmlText(200) };

/** Pictures in SVG 1.1: a ground of one colour and a text in black or white, whichever can be read better. */
export const svg: Rule<string, SvgOptions> = {
  options: SVG_OPTIONS,
  prepare:
    ({ width = 640, height = 480, color, text = `${width}×${height}` }) =>
    (random) => {
      const ground = color ?? drawColor(random);
      return svgImage(
        width,
        height,
        `<rect width="${width}" height="${height}" fill="${ground}"/>${textElement(width, height, ground, text)}`,
      );
    },
};

/** The frame of a picture. */
export function svgImage(width: number, height: number, content: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${content}</svg>`;
}

/** A text in the middle, as large as has room: a character is some three fifths of its size wide. */
export function textElement(width: number, height: number, ground: string, text: string): string {
  const length = Math.max(1, [...text].length);
  const size = Math.max(1, Math.min(Math.floor((1.4 * width) / length), Math.floor(height / 2.5)));
  return `<text x="${width / 2}" y="${height / 2}" fill="${readableOn(ground)}" font-family="sans-serif" font-size="${size}" text-anchor="middle" dominant-baseline="central">${escapeXml(text)}</text>`;
}

/** A colour, `#` and six hexadecimal digits, each equally likely. */
export function drawColor(random: RandomStream): string {
  return `#${random.below(0x1000000).toString(16).padStart(6, '0')}`;
}

/** Black on light grounds, white on dark ones, by the luma of ITU-R BT.601. */
export function readableOn(color: string): string {
  const rgb = Number.parseInt(color.slice(1), 16);
  const luma = 299 * (rgb >> 16) + 587 * ((rgb >> 8) & 255) + 114 * (rgb & 255);
  return luma < 128_000 ? '#ffffff' : '#000000';
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
