import { isUtf8 } from 'node:buffer';
import type { TextPlaces } from './TextPlaces.ts';
import { type RowSource, TrainingDataError } from './TrainingDataError.ts';

/**
 * Cuts bytes into blocks of whole characters of valid UTF-8, without the byte order mark, and records them in `places`
 * for whoever has to point at one. Blocks are not copied unless a character falls on a cut.
 *
 * @throws TrainingDataError `INVALID_UTF8` with the byte offset, line and column of the first byte that is none.
 */
export async function* validText(
  bytes: AsyncIterable<Buffer>,
  source: RowSource,
  places: TextPlaces,
): AsyncGenerator<Buffer> {
  let carried: Buffer = Buffer.alloc(0);
  let markBytes = 0;
  for await (const block of bytes) {
    const joined: Buffer = carried.length === 0 ? block : Buffer.concat([carried, block]);
    const whole = wholeCharacters(joined);
    carried = joined.subarray(whole);
    if (whole === 0) continue;
    let text = joined.subarray(0, whole);
    if (places.end === 0 && markBytes === 0 && startsWithMark(text)) {
      markBytes = 3;
      text = text.subarray(3);
    }
    if (!isUtf8(text)) throw invalidUtf8(text, source, places, markBytes);
    if (text.length === 0) continue;
    places.push(text);
    yield text;
  }
  if (carried.length > 0) throw invalidUtf8(carried, source, places, markBytes);
}

function startsWithMark(text: Buffer): boolean {
  return text[0] === 0xef && text[1] === 0xbb && text[2] === 0xbf;
}

/** How many bytes are left when a character that only began at the end is cut off. */
function wholeCharacters(bytes: Buffer): number {
  const { length } = bytes;
  for (let back = 1; back <= 3 && back <= length; back++) {
    const byte = bytes[length - back]!;
    if (byte < 0x80) return length;
    // A lead byte tells how many bytes its character has.
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? length - back : length;
  }
  return length;
}

function invalidUtf8(text: Buffer, source: RowSource, places: TextPlaces, markBytes: number): TrainingDataError {
  const valid = validLength(text);
  const offset = places.end + valid;
  places.push(text.subarray(0, valid));
  const byteOffset = offset + markBytes;
  const byte = text[valid]!;
  // The two bytes of UTF-16's byte order mark.
  const utf16 = byteOffset === 0 && byte >= 0xfe;
  return new TrainingDataError(
    'INVALID_UTF8',
    source,
    `the text is not UTF-8 at byte ${byteOffset} (0x${byte.toString(16).padStart(2, '0')})` +
      `${utf16 ? '; it looks like UTF-16' : ''}; save the file as UTF-8`,
    { place: places.at(offset), byteOffset },
  );
}

/** The length of the longest valid beginning, found by halving: what begins a valid beginning is one itself. */
function validLength(text: Buffer): number {
  let valid = 0;
  let invalid = text.length;
  while (valid < invalid) {
    const middle = (valid + invalid + 1) >> 1;
    if (isUtf8(text.subarray(0, wholeCharacters(text.subarray(0, middle))))) valid = middle;
    else invalid = middle - 1;
  }
  // The search ends inside a character that is never finished; the character's first byte is to blame.
  return wholeCharacters(text.subarray(0, valid));
}
