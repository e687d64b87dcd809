import { below } from './random.ts';

/** Bytes that mean something to MessagePack, or stand at the edge of a range. */
const TELLING = [0, 1, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc1, 0xc4, 0xc6, 0xc7, 0xcb, 0xcf, 0xd4, 0xd9];
TELLING.push(0xdb, 0xdc, 0xdd, 0xde, 0xdf, 0xe0, 0xff);

/**
 * A file with one to four changes: bits and bytes changed, pieces removed, doubled, exchanged or put in.
 * @param kept how many bytes at the end stay as they are
 */
export function mutateBytes(bytes: Uint8Array, random: () => number, kept = 0): Uint8Array {
  let body = Array.from(bytes.subarray(0, bytes.length - kept));
  for (let changes = 1 + below(random, 4); changes > 0; changes--) {
    const at = below(random, body.length);
    const length = 1 + below(random, 1 + below(random, 24));
    switch (below(random, 8)) {
      case 0:
        body[at]! ^= 1 << below(random, 8);
        break;
      case 1:
        body[at] = below(random, 256);
        break;
      case 2:
        body[at] = TELLING[below(random, TELLING.length)]!;
        break;
      case 3:
        body[at] = (body[at]! + (random() < 0.5 ? 1 : 255)) & 255;
        break;
      case 4:
        body.splice(at, length);
        break;
      case 5:
        body.splice(at, 0, ...body.slice(at, at + length));
        break;
      case 6: {
        const from = below(random, body.length);
        body.splice(at, length, ...body.slice(from, from + length));
        break;
      }
      default:
        body.splice(at, 0, ...Array.from({ length }, () => below(random, 256)));
    }
    if (body.length === 0) body = [below(random, 256)];
  }
  return Uint8Array.of(...body, ...bytes.subarray(bytes.length - kept));
}
