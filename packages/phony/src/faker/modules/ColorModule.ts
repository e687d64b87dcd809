import { HEX_DIGITS } from '../../draw/drawText.ts';
import { type Casing, drawInt, drawOne } from '../core/draws.ts';
import { ModuleBase } from '../core/ModuleBase.ts';
import { CssFunction, type CssFunctionType } from '../enums/CssFunction.ts';
import { CssSpace, type CssSpaceType } from '../enums/CssSpace.ts';
import { FakerError } from '../FakerError.ts';
import { binaryText } from './color/binaryText.ts';
import { cmykCss, hslCss, hwbCss, labCss, lchCss, rgbCss } from './color/cssTexts.ts';
import { MIXED_HEX_DIGITS } from './string/alphabets.ts';

/** As a text: of CSS, or the bits of the numbers. */
export type StringColorFormat = 'css' | 'binary';
/** As numbers. */
export type NumberColorFormat = 'decimal';
export type ColorFormat = StringColorFormat | NumberColorFormat;

const CSS_FUNCTIONS: readonly CssFunctionType[] = Object.values(CssFunction);
const CSS_SPACES: readonly CssSpaceType[] = Object.values(CssSpace);
/** What digits are drawn of, by the casing; those of mixed casing are as likely to be a letter of either. */
const HEX: Readonly<Record<Casing, string>> = {
  lower: HEX_DIGITS,
  upper: HEX_DIGITS.toUpperCase(),
  mixed: MIXED_HEX_DIGITS,
};

/**
 * Colours, and what they are written with. Each is given as numbers (`decimal`), as CSS (`css`), or as the bits of its numbers (`binary`:
 * eight or more of integers, 32 of others). Every method throws a FakerError for another format.
 */
export class ColorModule extends ModuleBase {
  /** The name of a colour. */
  human(): string {
    return this.pick('color', 'human');
  }

  /** The name of a colour space or model. */
  space(): string {
    return this.pick('color', 'space');
  }

  /** The name of a function that writes colours. */
  cssSupportedFunction(): CssFunctionType {
    return drawOne(this.core.randomizer, CSS_FUNCTIONS);
  }

  /** The name of a space that the function `color()` of CSS takes. */
  cssSupportedSpace(): CssSpaceType {
    return drawOne(this.core.randomizer, CSS_SPACES);
  }

  /** A colour of red, green and blue in six hexadecimal digits: `#a1b2c3`. */
  rgb(): string;
  /**
   * A colour of red, green and blue.
   * @param options.prefix what stands before hexadecimal digits; default `#`
   * @param options.casing of the letters among them; default `lower`
   * @param options.format `hex`: hexadecimal digits; `css`: `rgb(1, 2, 3)`; `binary`; `decimal`: integers from 0 to 255. Default `hex`
   * @param options.includeAlpha with how opaque it is: two more hexadecimal digits, or a number from 0 to 1 in hundredths; default false
   */
  rgb(options?: {
    prefix?: string;
    casing?: Casing;
    format?: 'hex' | StringColorFormat;
    includeAlpha?: boolean;
  }): string;
  rgb(options?: { format?: NumberColorFormat; includeAlpha?: boolean }): number[];
  rgb(options?: {
    prefix?: string;
    casing?: Casing;
    format?: 'hex' | ColorFormat;
    includeAlpha?: boolean;
  }): string | number[];
  rgb(
    options: { prefix?: string; casing?: Casing; format?: 'hex' | ColorFormat; includeAlpha?: boolean } = {},
  ): string | number[] {
    const { prefix = '#', casing = 'lower', format = 'hex', includeAlpha = false } = options;
    const { randomizer } = this.core;
    if (format === 'hex') {
      const alphabet = HEX[casing] ?? HEX.mixed;
      const digits = includeAlpha ? 8 : 6;
      let text = prefix;
      for (let i = 0; i < digits; i++) text += alphabet[Math.floor(randomizer.next() * alphabet.length)]!;
      return text;
    }
    const color = [drawInt(randomizer, 0, 255), drawInt(randomizer, 0, 255), drawInt(randomizer, 0, 255)];
    if (includeAlpha) color.push(this.#upTo(1, 100));
    return written(color, format, rgbCss);
  }

  /** A colour of print by cyan, magenta, yellow and black, each from 0 to 1 in hundredths. */
  cmyk(): number[];
  /** @param options.format default `decimal`; `css`: `cmyk(1%, 2%, 3%, 4%)` */
  cmyk(options?: { format?: StringColorFormat }): string;
  cmyk(options?: { format?: NumberColorFormat }): number[];
  cmyk(options?: { format?: ColorFormat }): string | number[];
  cmyk(options: { format?: ColorFormat } = {}): string | number[] {
    const { format = 'decimal' } = options;
    return written([this.#upTo(1, 100), this.#upTo(1, 100), this.#upTo(1, 100), this.#upTo(1, 100)], format, cmykCss);
  }

  /** A colour by hue, from 0 to 360 degrees, saturation and lightness, both from 0 to 1 in hundredths. */
  hsl(): number[];
  /**
   * @param options.format default `decimal`; `css`: `hsl(120deg 50% 25%)`
   * @param options.includeAlpha with how opaque it is, from 0 to 1 in hundredths; default false
   */
  hsl(options?: { format?: StringColorFormat; includeAlpha?: boolean }): string;
  hsl(options?: { format?: NumberColorFormat; includeAlpha?: boolean }): number[];
  hsl(options?: { format?: ColorFormat; includeAlpha?: boolean }): string | number[];
  hsl(options: { format?: ColorFormat; includeAlpha?: boolean } = {}): string | number[] {
    const { format = 'decimal', includeAlpha = false } = options;
    const color = [this.#upTo(360, 1), this.#upTo(1, 100), this.#upTo(1, 100)];
    if (includeAlpha) color.push(this.#upTo(1, 100));
    return written(color, format, hslCss);
  }

  /** A colour by hue, from 0 to 360 degrees, whiteness and blackness, both from 0 to 1 in hundredths. */
  hwb(): number[];
  /** @param options.format default `decimal`; `css`: `hwb(120 50% 25%)` */
  hwb(options?: { format?: StringColorFormat }): string;
  hwb(options?: { format?: NumberColorFormat }): number[];
  hwb(options?: { format?: ColorFormat }): string | number[];
  hwb(options: { format?: ColorFormat } = {}): string | number[] {
    const { format = 'decimal' } = options;
    return written([this.#upTo(360, 1), this.#upTo(1, 100), this.#upTo(1, 100)], format, hwbCss);
  }

  /** A colour of CIELAB: lightness from 0 to 1 in millionths, a and b from −100 to 100 in ten thousandths. */
  lab(): number[];
  /** @param options.format default `decimal`; `css`: `lab(29% 39.3814 -20.1066)` */
  lab(options?: { format?: StringColorFormat }): string;
  lab(options?: { format?: NumberColorFormat }): number[];
  lab(options?: { format?: ColorFormat }): string | number[];
  lab(options: { format?: ColorFormat } = {}): string | number[] {
    const { format = 'decimal' } = options;
    return written([this.#upTo(1, 1_000_000), this.#axis(), this.#axis()], format, labCss);
  }

  /** A colour of CIELAB: lightness from 0 to 1 in millionths, chroma from 0 to 230 and hue from 0 to 360 in tenths. */
  lch(): number[];
  /** @param options.format default `decimal`; `css`: `lch(52% 72.2 56.2)` */
  lch(options?: { format?: StringColorFormat }): string;
  lch(options?: { format?: NumberColorFormat }): number[];
  lch(options?: { format?: ColorFormat }): string | number[];
  lch(options: { format?: ColorFormat } = {}): string | number[] {
    const { format = 'decimal' } = options;
    return written([this.#upTo(1, 1_000_000), this.#upTo(230, 10), this.#upTo(360, 10)], format, lchCss);
  }

  /** A colour of a space of CSS by three numbers from 0 to 1 in ten thousandths. */
  colorByCSSColorSpace(): number[];
  /**
   * @param options.format default `decimal`; `css`: `color(display-p3 0.1 0.25 0.9)`
   * @param options.space default `sRGB`
   */
  colorByCSSColorSpace(options?: { format?: StringColorFormat; space?: CssSpaceType }): string;
  colorByCSSColorSpace(options?: { format?: NumberColorFormat; space?: CssSpaceType }): number[];
  colorByCSSColorSpace(options?: { format?: ColorFormat; space?: CssSpaceType }): string | number[];
  colorByCSSColorSpace(options: { format?: ColorFormat; space?: CssSpaceType } = {}): string | number[] {
    const { format = 'decimal', space = CssSpace.SRGB } = options;
    const color = [this.#upTo(1, 10_000), this.#upTo(1, 10_000), this.#upTo(1, 10_000)];
    return written(color, format, ([a, b, c]) => `color(${space} ${a} ${b} ${c})`);
  }

  /** A number from 0 to a greatest one in parts of a unit. */
  #upTo(max: number, parts: number): number {
    return Math.floor(this.core.randomizer.next() * (max * parts + 1)) / parts;
  }

  #axis(): number {
    return drawInt(this.core.randomizer, -1_000_000, 1_000_000) / 10_000;
  }
}

function written(color: number[], format: ColorFormat, css: (color: readonly number[]) => string): string | number[] {
  if (format === 'decimal') return color;
  if (format === 'css') return css(color);
  if (format === 'binary') return binaryText(color);
  throw new FakerError(
    `There is no format ${String(format)} of colors; there are css, binary and decimal, and hex of rgb.`,
  );
}
