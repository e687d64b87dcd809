import { notExpected } from './findJsonFault.ts';

const TAB = 9;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const SPACE = 32;
const QUOTE = 34;
const COMMA = 44;
const LEFT_BRACKET = 91;
const BACKSLASH = 92;
const RIGHT_BRACKET = 93;
const LEFT_BRACE = 123;
const RIGHT_BRACE = 125;

/** An item of the array, not yet parsed: what stands between two commas, with the white space around it. */
export interface JsonItemText {
  readonly json: string;
  /** Its first byte, counted in the whole text. */
  readonly offset: number;
}

/** Something between the items that belongs to no array; the message tells the way out. */
export class JsonArrayError extends Error {
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

/**
 * Cuts the JSON array that a text is into its items as it streams by. It only tells strings from brackets and counts
 * brackets; whether an item is JSON, `JSON.parse` judges. This is several times faster than a streaming parser that makes
 * tokens, and it keeps one item at a time.
 */
export class JsonArraySplitter {
  /** The part of the open item that earlier blocks held. */
  #carried: Buffer[] = [];
  #offset = 0;
  #itemOffset = 0;
  #depth = 0;
  #inString = false;
  #escaped = false;
  #count = 0;
  #closed = false;

  /** The first byte of the item that is open; where nothing is, of what follows. */
  get itemOffset(): number {
    return this.#itemOffset;
  }

  /** The items that this block completes. @throws JsonArrayError */
  push(block: Buffer): JsonItemText[] {
    const items: JsonItemText[] = [];
    const base = this.#offset;
    let inString = this.#inString;
    let escaped = this.#escaped;
    let depth = this.#depth;
    let start = 0;
    for (let i = 0; i < block.length; i++) {
      const byte = block[i]!;
      if (inString) {
        if (escaped) escaped = false;
        else if (byte === BACKSLASH) escaped = true;
        else if (byte === QUOTE) inString = false;
      } else if (depth === 0) {
        if (byte === SPACE || byte === LINE_FEED || byte === CARRIAGE_RETURN || byte === TAB) continue;
        this.#open(block, i);
        depth = 1;
        start = i + 1;
        this.#itemOffset = base + start;
      } else if (byte === QUOTE) inString = true;
      else if (byte === LEFT_BRACKET || byte === LEFT_BRACE) depth++;
      else if (depth > 1) {
        if (byte === RIGHT_BRACKET || byte === RIGHT_BRACE) depth--;
      } else if (byte === COMMA || byte === RIGHT_BRACKET) {
        this.#close(block, start, i, items);
        start = i + 1;
        this.#itemOffset = base + start;
        if (byte === RIGHT_BRACKET) {
          this.#closed = true;
          depth = 0;
        }
      }
    }
    if (depth > 0) this.#carried.push(block.subarray(start));
    else this.#itemOffset = base + block.length;
    this.#inString = inString;
    this.#escaped = escaped;
    this.#depth = depth;
    this.#offset = base + block.length;
    return items;
  }

  /** What is left open when the text is over; `undefined` when the array was closed or never opened. */
  rest(): JsonItemText | undefined {
    if (this.#depth === 0) return undefined;
    return { json: Buffer.concat(this.#carried).toString(), offset: this.#itemOffset };
  }

  #open(block: Buffer, at: number): void {
    const offset = this.#offset + at;
    if (this.#closed) throw new JsonArrayError(`this is not JSON: ${notExpected(block, at)}; correct it there`, offset);
    if (block[at] === LEFT_BRACKET) return;
    const wayOut = 'put the rows between [ and ], or, with a value a line, read it as jsonl';
    throw new JsonArrayError(`the text is not an array; ${wayOut}`, offset);
  }

  #close(block: Buffer, start: number, end: number, items: JsonItemText[]): void {
    const json = this.#carried.length === 0 ? block.toString('utf8', start, end) : this.#joined(block, end);
    const isLast = block[end] === RIGHT_BRACKET;
    const isBlank = /^[ \t\r\n]*$/.test(json);
    if (!isBlank) items.push({ json, offset: this.#itemOffset });
    else if (!isLast || this.#count > 0) {
      throw new JsonArrayError(`this is not JSON: ${notExpected(block, end)}; correct it there`, this.#offset + end);
    }
    this.#count++;
  }

  #joined(block: Buffer, end: number): string {
    const json = Buffer.concat([...this.#carried, block.subarray(0, end)]).toString();
    this.#carried = [];
    return json;
  }
}
