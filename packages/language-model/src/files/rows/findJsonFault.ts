import { show } from './show.ts';

/** What is wrong with a JSON text, and at which byte of it; `tooEarly` when it would go on. */
export interface JsonFault {
  readonly why: string;
  readonly offset: number;
  readonly tooEarly: boolean;
}

/**
 * Finds where a text stops being one JSON value; `undefined` when it is one.
 *
 * `JSON.parse` judges and reads; engines word its messages differently, and not all of them tell the place. So a text that
 * it refused is read again by a parser that counts, which is loaded only then.
 */
export async function findJsonFault(json: string): Promise<JsonFault | undefined> {
  const { Tokenizer, TokenParser } = await import('@streamparser/json');
  const bytes = Buffer.from(json);
  const tooEarly: JsonFault = { why: 'the text ends too early', offset: bytes.length, tooEarly: true };
  // Strings are gathered in a buffer: a long one then costs its size, not an array of its characters.
  const tokenizer = new Tokenizer({ stringBufferSize: 65_536 });
  const parser = new TokenParser({ paths: ['$'], keepStack: false });
  let tokenOffset = 0;
  parser.onValue = () => {};
  tokenizer.onToken = (token) => {
    tokenOffset = token.offset;
    parser.write(token);
  };
  try {
    tokenizer.write(bytes);
    tokenizer.end();
  } catch (error) {
    const { message } = error as Error;
    // The place of a byte that fits nowhere is told in the message only; a token out of place is the last one seen.
    const byte = /^Unexpected "[\s\S]+" at chunk .*absolute position "(\d+)"/.exec(message);
    if (byte !== null) return unexpected(bytes, Number(byte[1]));
    if (message.startsWith('Unexpected')) return unexpected(bytes, tokenOffset);
    return tooEarly;
  }
  return parser.isEnded ? undefined : tooEarly;
}

function unexpected(bytes: Buffer, offset: number): JsonFault {
  return { why: notExpected(bytes, offset), offset, tooEarly: false };
}

/** Says that what begins at a byte does not belong there. */
export function notExpected(bytes: Buffer, offset: number): string {
  const character = String.fromCodePoint(bytes.toString('utf8', offset, offset + 4).codePointAt(0)!);
  return `${character === '"' ? 'a quote' : show(character)} is not expected here`;
}
