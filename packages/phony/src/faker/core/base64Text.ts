import type { Randomizer } from '../randomizer/Randomizer.ts';

/** The signs of base 64 for URLs and names of files (RFC 4648, section 5). */
const FOR_URLS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const BEYOND_ASCII = /[^\0-\x7f]/;

/** A text, in UTF-8, in base 64 with padding. */
export function base64Text(text: string): string {
  return btoa(BEYOND_ASCII.test(text) ? bytesOf(text) : text);
}

/** A text, in UTF-8, in base 64 for URLs, without padding. */
export function base64UrlText(text: string): string {
  return base64Text(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** So many bytes by chance in base 64 for URLs, three of a number of the stream. */
export function drawBase64Url(randomizer: Randomizer, byteLength: number): string {
  let text = '';
  for (let left = byteLength; left > 0; left -= 3) {
    const drawn = Math.floor(randomizer.next() * 16_777_216);
    text += FOR_URLS[drawn >>> 18]!;
    if (left === 1) return text + FOR_URLS[(drawn >>> 12) & 48]!;
    text += FOR_URLS[(drawn >>> 12) & 63]!;
    if (left === 2) return text + FOR_URLS[(drawn >>> 6) & 60]!;
    text += FOR_URLS[(drawn >>> 6) & 63]! + FOR_URLS[drawn & 63]!;
  }
  return text;
}

/** The bytes of a text in UTF-8, each as the character of its number. */
function bytesOf(text: string): string {
  let bytes = '';
  for (const byte of new TextEncoder().encode(text)) bytes += String.fromCharCode(byte);
  return bytes;
}
