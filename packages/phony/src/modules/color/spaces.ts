import { oneOf, type Rule } from '@phonyland/language-generator';
import { type ColorOptions, channelsRule, PART } from './channels.ts';

/** The predefined spaces of `color()` (CSS Color Module Level 4, section 10). */
export const CSS_SPACES = [
  'srgb',
  'srgb-linear',
  'display-p3',
  'a98-rgb',
  'prophoto-rgb',
  'rec2020',
  'xyz',
  'xyz-d50',
  'xyz-d65',
] as const;
export type CssColorSpace = (typeof CSS_SPACES)[number];

/** The functions that write colours (CSS Color Module Level 4, section 4.1). */
export const CSS_FUNCTIONS = ['rgb', 'rgba', 'hsl', 'hsla', 'hwb', 'lab', 'lch', 'oklab', 'oklch', 'color'] as const;

/** Colour spaces and models by the names of the standards and papers that define them. */
export const COLOR_SPACES = [
  // ICC.1, ISO 12640 and others for print.
  'CMYK',
  // CIE 015.
  'CIE 1931 XYZ',
  'CIE 1960 UCS',
  'CIE 1964 U*V*W*',
  'CIELAB',
  'CIELCh',
  'CIELUV',
  'CIECAM02',
  'CIECAM16',
  // IEC 61966-2.
  'sRGB',
  'scRGB',
  'opRGB',
  // Adobe, Apple, ISO 22028.
  'Adobe RGB (1998)',
  'Adobe Wide Gamut RGB',
  'Apple RGB',
  'Display P3',
  'ProPhoto RGB',
  'eciRGB v2',
  // Film and television: SMPTE, ITU-R.
  'ACES2065-1',
  'ACEScg',
  'DCI-P3',
  'ICtCp',
  'Rec. 601',
  'Rec. 709',
  'Rec. 2020',
  'Rec. 2100',
  'xvYCC',
  'YCbCr',
  'YCoCg',
  'YIQ',
  'YPbPr',
  'YUV',
  // Models of graphics: Smith 1978 and 1996, Ottosson 2020.
  'HSL',
  'HSV',
  'HWB',
  'Oklab',
  'Oklch',
  // Systems of samples.
  'Munsell',
  'NCS',
] as const;

/** How a colour of a predefined space is written. */
export interface CssColorOptions extends ColorOptions {
  /** Default `srgb`. */
  readonly space?: CssColorSpace | undefined;
}

/** Colours by three numbers from 0 to 1 of a space: `color(display-p3 0.1 0.25 0.9)`. */
export const cssColor: Rule<string, CssColorOptions> = {
  options: { ...channelsRule('', []).options, space: oneOf(CSS_SPACES) },
  prepare: ({ space = 'srgb', ...options }, context) =>
    channelsRule(`color(${space} `, [PART, PART, PART]).prepare(options, context),
};
