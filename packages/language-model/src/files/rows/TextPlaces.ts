import type { Place } from './TrainingDataError.ts';

const LINE_FEED = 10;

/**
 * Tells line and column of byte offsets in a UTF-8 text that streams by. Blocks are kept until they are released, so an
 * error may point at any byte not yet released, and each byte is looked at once otherwise.
 */
export class TextPlaces {
  readonly #blocks: Uint8Array[] = [];
  /** The offset of the first byte kept, and its place. */
  #base = 0;
  #line = 1;
  #column = 1;
  #end = 0;

  /** The offset after the last byte seen: the length of the text so far. */
  get end(): number {
    return this.#end;
  }

  /** Adds the block of text that follows. */
  push(block: Uint8Array): void {
    this.#blocks.push(block);
    this.#end += block.length;
  }

  /** Lets go of whole blocks that end at or before `offset`; only later offsets may be asked for then. */
  release(offset: number): void {
    while (this.#blocks.length > 0 && this.#base + this.#blocks[0]!.length <= offset) {
      const block = this.#blocks.shift()!;
      [this.#line, this.#column] = walk(block, block.length, this.#line, this.#column);
      this.#base += block.length;
    }
  }

  /** The place of the byte at `offset`; an offset past the end is the end. */
  at(offset: number): Place {
    let line = this.#line;
    let column = this.#column;
    let left = offset - this.#base;
    for (const block of this.#blocks) {
      [line, column] = walk(block, Math.min(left, block.length), line, column);
      left -= block.length;
      if (left <= 0) break;
    }
    return { line, column };
  }

  /** The first offset from `offset` on at which none of these bytes stands. */
  skip(offset: number, skipped: readonly number[]): number {
    let at = Math.max(offset, this.#base);
    let start = this.#base;
    for (const block of this.#blocks) {
      while (at < start + block.length) {
        if (!skipped.includes(block[at - start]!)) return at;
        at++;
      }
      start += block.length;
    }
    return at;
  }
}

/** Line and column after the first `length` bytes of a block that begins at `line` and `column`. */
function walk(block: Uint8Array, length: number, line: number, column: number): [line: number, column: number] {
  let lines = line;
  let columns = column;
  for (let i = 0; i < length; i++) {
    const byte = block[i]!;
    if (byte === LINE_FEED) {
      lines++;
      columns = 1;
    } else if ((byte & 0xc0) !== 0x80) columns++;
  }
  return [lines, columns];
}
