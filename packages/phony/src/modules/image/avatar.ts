import { integer, type Rule } from '@phonyland/language-generator';
import { CAPITALS, drawText } from '../../draw/drawText.ts';
import { type DataUriType, dataUriType, toDataUri } from './dataUri.ts';
import { colorOption, drawColor, svgImage, textElement, xmlText } from './svg.ts';

/** What stands for a person. */
export interface AvatarOptions {
  /** The initials, up to 4 characters; default two capital letters. */
  readonly text?: string | undefined;
  /** In pixels, both sides, 1 to 4096; default 128. */
  readonly size?: number | undefined;
  /** Of the disc, `#` and six hexadecimal digits; default any. */
  readonly color?: string | undefined;
  /** As of `dataUri`. */
  readonly type?: DataUriType | undefined;
}

/** Pictures that stand for persons: a disc with initials, as an address that holds it. */
export const avatar: Rule<string, AvatarOptions> = {
  options: { text: xmlText(4), size: integer(1, 4096), color: colorOption, type: dataUriType },
  prepare:
    ({ text, size = 128, color, type = 'svg-uri' }) =>
    (random) => {
      const ground = color ?? drawColor(random);
      const initials = text ?? drawText(random, CAPITALS, 2);
      const disc = `<circle cx="${size / 2}" cy="${size / 2}" r="${size / 2}" fill="${ground}"/>`;
      return toDataUri(svgImage(size, size, disc + textElement(size, size, ground, initials)), type);
    },
};
