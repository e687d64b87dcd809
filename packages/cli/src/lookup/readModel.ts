import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { LanguageModel, loadModel, ModelFormatError } from '@phonyland/language-generator';
import type { Session } from '../Session.ts';

/**
 * The model of a file, or of standard input (`'-'`), where `.phony` and JSON are told apart by their first byte.
 * @throws PhonyError `FILE_NOT_FOUND`, `FILE_UNREADABLE`; ModelFormatError that names the file
 */
export async function readModel(session: Session, file: string): Promise<LanguageModel> {
  return file === '-' ? modelOf(session.stdin()) : loadModel(file);
}

async function modelOf(stdin: Readable): Promise<LanguageModel> {
  const bytes = await buffer(stdin);
  try {
    return isJson(bytes) ? LanguageModel.fromJSON(parse(bytes)) : LanguageModel.decode(bytes);
  } catch (cause) {
    if (!(cause instanceof ModelFormatError)) throw cause;
    const { found, expected } = cause.details;
    throw new ModelFormatError(cause.code, `standard input: ${cause.message}`, found, expected, cause);
  }
}

/** JSON of a model begins with a brace, the bytes of a `.phony` file never do. */
function isJson(bytes: Buffer): boolean {
  return bytes.find((byte) => !WHITE_SPACE.includes(byte)) === BRACE;
}

const BRACE = 0x7b;
const WHITE_SPACE: readonly number[] = [0x20, 0x09, 0x0a, 0x0d];

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    const reason = (cause as Error).message;
    throw new ModelFormatError('NOT_A_MODEL', `this is no model in JSON: ${reason}`, reason, 'JSON in UTF-8', cause);
  }
}
