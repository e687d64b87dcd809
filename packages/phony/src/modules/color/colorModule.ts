import { byRule, type Generator, type Module, type ModuleDefinition, pickFrom } from '@phonyland/language-generator';
import { cssColors } from '../../lists/cssColors.ts';
import { type ColorOptions, channelsRule, HUE, PART, PERCENTAGE } from './channels.ts';
import { type RgbOptions, rgb } from './rgb.ts';
import {
  COLOR_SPACES,
  CSS_FUNCTIONS,
  CSS_SPACES,
  type CssColorOptions,
  type CssColorSpace,
  cssColor,
} from './spaces.ts';

/** Colours, and what they are written with. Numbers are drawn evenly over the ranges that CSS Color Module Level 4 refers to. */
export interface ColorMembers {
  /**
   * A colour of red, green and blue, in hexadecimal digits unless told.
   * @feeds rule: CSS Color Module Level 4, section 5
   * @example Phony.color().rgb.with({ format: 'css', includeAlpha: true }).at(0)
   */
  readonly rgb: Generator<string, RgbOptions>;
  /**
   * A colour by hue, saturation and lightness.
   * @feeds rule: CSS Color Module Level 4, section 7
   * @example Phony.color().hsl.at(0)
   */
  readonly hsl: Generator<string, ColorOptions>;
  /**
   * A colour by hue, whiteness and blackness. Where these two sum up to more than 100 per cent it is a grey.
   * @feeds rule: CSS Color Module Level 4, section 8
   * @example Phony.color().hwb.at(0)
   */
  readonly hwb: Generator<string, ColorOptions>;
  /**
   * A colour of print by cyan, magenta, yellow and black.
   * @feeds rule: CSS Color Module Level 5, device-cmyk()
   * @example Phony.color().cmyk.at(0)
   */
  readonly cmyk: Generator<string, ColorOptions>;
  /**
   * A colour of CIELAB: lightness in per cent, a and b from −125 to 125. Screens do not show all of them.
   * @feeds rule: CSS Color Module Level 4, section 9
   * @example Phony.color().lab.at(0)
   */
  readonly lab: Generator<string, ColorOptions>;
  /**
   * A colour of CIELAB by lightness in per cent, chroma from 0 to 150 and hue. Screens do not show all of them.
   * @feeds rule: CSS Color Module Level 4, section 9
   * @example Phony.color().lch.at(0)
   */
  readonly lch: Generator<string, ColorOptions>;
  /**
   * A colour of Oklab: lightness in per cent, a and b from −0.4 to 0.4. Screens do not show all of them.
   * @feeds rule: CSS Color Module Level 4, section 9
   * @example Phony.color().oklab.at(0)
   */
  readonly oklab: Generator<string, ColorOptions>;
  /**
   * A colour of Oklab by lightness in per cent, chroma from 0 to 0.4 and hue. Screens do not show all of them.
   * @feeds rule: CSS Color Module Level 4, section 9
   * @example Phony.color().oklch.at(0)
   */
  readonly oklch: Generator<string, ColorOptions>;
  /**
   * The name of a colour in CSS: `rebeccapurple`.
   * @feeds list: cssColors
   * @example Phony.color().human.at(0)
   */
  readonly human: Generator<string>;
  /**
   * The name of a colour space or model.
   * @feeds list: spaces written down by the contributors after the standards that define them
   * @example Phony.color().space.at(0)
   */
  readonly space: Generator<string>;
  /**
   * The name of a function of CSS that writes colours.
   * @feeds rule: CSS Color Module Level 4, section 4.1
   * @example Phony.color().cssSupportedFunction.at(0)
   */
  readonly cssSupportedFunction: Generator<string>;
  /**
   * The name of a space that the function `color()` of CSS takes.
   * @feeds rule: CSS Color Module Level 4, section 10
   * @example Phony.color().cssSupportedSpace.at(0)
   */
  readonly cssSupportedSpace: Generator<CssColorSpace>;
  /**
   * A colour of a space that the function `color()` of CSS takes, by three numbers from 0 to 1.
   * @feeds rule: CSS Color Module Level 4, section 10
   * @example Phony.color().colorByCSSColorSpace.with({ space: 'display-p3' }).at(0)
   */
  readonly colorByCSSColorSpace: Generator<string, CssColorOptions>;
}
export type ColorModule = Module<ColorMembers, 'rgb'>;

const FINE_PERCENTAGE = { ...PERCENTAGE, fractionDigits: 2 } as const;
const LAB_AXIS = { min: -125, max: 125, fractionDigits: 2 } as const;
const LCH_CHROMA = { min: 0, max: 150, fractionDigits: 2 } as const;
const FINE_HUE = { min: 0, max: 359.99, fractionDigits: 2 } as const;
const OKLAB_AXIS = { ...PART, min: -0.4, max: 0.4 } as const;
const OKLCH_CHROMA = { ...PART, max: 0.4 } as const;

export const colorModule: ModuleDefinition<ColorMembers> = {
  name: 'color',
  whole: 'rgb',
  members: {
    rgb: byRule(rgb),
    hsl: byRule(channelsRule('hsl(', [HUE, PERCENTAGE, PERCENTAGE])),
    hwb: byRule(channelsRule('hwb(', [HUE, PERCENTAGE, PERCENTAGE])),
    cmyk: byRule(channelsRule('device-cmyk(', [PERCENTAGE, PERCENTAGE, PERCENTAGE, PERCENTAGE])),
    lab: byRule(channelsRule('lab(', [FINE_PERCENTAGE, LAB_AXIS, LAB_AXIS])),
    lch: byRule(channelsRule('lch(', [FINE_PERCENTAGE, LCH_CHROMA, FINE_HUE])),
    oklab: byRule(channelsRule('oklab(', [FINE_PERCENTAGE, OKLAB_AXIS, OKLAB_AXIS])),
    oklch: byRule(channelsRule('oklch(', [FINE_PERCENTAGE, OKLCH_CHROMA, FINE_HUE])),
    human: byRule({ options: {}, prepare: () => pickFrom(cssColors().map(({ name }) => name)) }),
    space: byRule({ options: {}, prepare: () => pickFrom(COLOR_SPACES) }),
    cssSupportedFunction: byRule({ options: {}, prepare: () => pickFrom(CSS_FUNCTIONS) }),
    cssSupportedSpace: byRule({ options: {}, prepare: () => pickFrom(CSS_SPACES) }),
    colorByCSSColorSpace: byRule(cssColor),
  },
};
