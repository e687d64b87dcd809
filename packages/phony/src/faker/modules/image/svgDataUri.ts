import { base64Text } from '../../core/base64Text.ts';

const HEAD = '<svg xmlns="http://www.w3.org/2000/svg" version="1.1" baseProfile="full" width="';
const FONT = '" font-size="20" alignment-baseline="middle" text-anchor="middle" fill="white">';
const TAIL = '</text></svg>';
// The same as they stand in an address; numbers stay as they are.
const ESCAPED = [
  HEAD,
  '" height="',
  '"><rect width="100%" height="100%" fill="',
  '"/><text x="',
  '" y="',
  FONT,
  TAIL,
].map(encodeURIComponent);

/**
 * A picture in SVG, a ground of one colour with the size written on it in white, as an address that holds it.
 * @param color as CSS has it
 */
export function svgDataUri(type: 'svg-uri' | 'svg-base64', width: number, height: number, color: string): string {
  const fill = color.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  if (type === 'svg-uri') {
    const [head, toHeight, toFill, toX, toY, font, tail] = ESCAPED;
    return `data:image/svg+xml;charset=UTF-8,${head}${width}${toHeight}${height}${toFill}${encodeURIComponent(fill)}${toX}${width / 2}${toY}${height / 2}${font}${width}x${height}${tail}`;
  }
  const svg = `${HEAD}${width}" height="${height}"><rect width="100%" height="100%" fill="${fill}"/><text x="${width / 2}" y="${height / 2}${FONT}${width}x${height}${TAIL}`;
  return `data:image/svg+xml;base64,${base64Text(svg)}`;
}
