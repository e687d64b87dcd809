/** Functions that write colours; `cmyk` is `device-cmyk` in CSS itself. */
export enum CssFunction {
  RGB = 'rgb',
  RGBA = 'rgba',
  HSL = 'hsl',
  HSLA = 'hsla',
  HWB = 'hwb',
  CMYK = 'cmyk',
  LAB = 'lab',
  LCH = 'lch',
  COLOR = 'color',
}
export type CssFunctionType = `${CssFunction}`;
