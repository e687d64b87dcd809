import { type OptionType, oneOf, type Rule } from '@phonyland/language-generator';
import { base64 } from '../../encoding/base64.ts';
import { SVG_OPTIONS, type SvgOptions, svg } from './svg.ts';

/** How a picture is put into an address. */
export interface DataUriOptions extends SvgOptions {
  /** `svg-uri`: the signs of SVG, escaped as addresses want them; `svg-base64`: in base 64. Default `svg-uri`. */
  readonly type?: DataUriType | undefined;
}
export type DataUriType = 'svg-uri' | 'svg-base64';

export const dataUriType: OptionType<DataUriType> = oneOf(['svg-uri', 'svg-base64']);

/** Pictures as addresses that hold them (RFC 2397): nothing is loaded from anywhere. */
export const dataUri: Rule<string, DataUriOptions> = {
  options: { ...SVG_OPTIONS, type: dataUriType },
  prepare({ type = 'svg-uri', ...picture }, context) {
    const draw = svg.prepare(picture, context);
    const image = typeof draw === 'function' ? draw : draw.draw;
    return (random) => toDataUri(image(random), type);
  },
};

/** The address that holds a picture. */
export function toDataUri(image: string, type: DataUriType): string {
  return type === 'svg-base64'
    ? `data:image/svg+xml;base64,${base64(new TextEncoder().encode(image))}`
    : `data:image/svg+xml;charset=utf-8,${escaped(image)}`;
}

/** As `encodeURIComponent`, and what it leaves but `url(…)` of CSS does not bear without quotes. */
function escaped(text: string): string {
  return encodeURIComponent(text).replace(/['()]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
