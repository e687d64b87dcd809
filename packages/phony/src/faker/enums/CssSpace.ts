/** Spaces that the function `color()` of CSS takes. */
export enum CssSpace {
  SRGB = 'sRGB',
  DisplayP3 = 'display-p3',
  REC2020 = 'rec2020',
  A98RGB = 'a98-rgb',
  ProphotoRGB = 'prophoto-rgb',
}
export type CssSpaceType = `${CssSpace}`;
