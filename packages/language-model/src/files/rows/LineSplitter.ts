import { rowTooLong } from './rowTooLong.ts';
import type { RowSource } from './TrainingDataError.ts';

/**
 * Cuts text that streams by into lines at `\n`; a `\r` before it stays at the line's end, for the reader to trim. A block
 * is decoded once and split once, so a line costs no promise and no call of its own.
 */
export class LineSplitter {
  readonly #source: RowSource;
  readonly #maxRowBytes: number;
  #carried = '';
  #carriedBytes = 0;
  /** The number of the first line that the next call gives. */
  #nextLine = 1;

  constructor(source: RowSource, maxRowBytes: number) {
    this.#source = source;
    this.#maxRowBytes = maxRowBytes;
  }

  /** The number, from 1, of the first of the lines that the next call of `push` or `end` will give. */
  get nextLine(): number {
    return this.#nextLine;
  }

  /**
   * The lines that this block completes. Blocks hold whole characters.
   *
   * @throws TrainingDataError `ROW_TOO_LONG`, at once and not only when the line ends.
   */
  push(block: Buffer): string[] {
    const lines = block.toString('utf8').split('\n');
    const bytesBefore = this.#carriedBytes;
    lines[0] = this.#carried + lines[0]!;
    this.#carried = lines.pop()!;
    this.#carriedBytes = lines.length === 0 ? bytesBefore + block.length : block.length - block.lastIndexOf(10) - 1;
    // No line can be too long when all that is at hand is not.
    if (bytesBefore + block.length > this.#maxRowBytes) this.#check(lines);
    this.#nextLine += lines.length;
    return lines;
  }

  /** The last line, when the text did not end in a line break. */
  end(): string[] {
    return this.#carried === '' ? [] : [this.#carried];
  }

  #check(lines: readonly string[]): void {
    const max = this.#maxRowBytes;
    for (let i = 0; i < lines.length; i++) {
      // A UTF-16 code unit is at most three bytes of UTF-8, so most lines need not be measured.
      if (lines[i]!.length * 3 <= max) continue;
      const bytes = Buffer.byteLength(lines[i]!);
      if (bytes > max) throw rowTooLong(this.#source, { line: this.#nextLine + i }, bytes, max);
    }
    if (this.#carriedBytes > max) {
      throw rowTooLong(this.#source, { line: this.#nextLine + lines.length }, this.#carriedBytes, max);
    }
  }
}
