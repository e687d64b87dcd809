import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { PhonyError } from '@phonyland/ngram';
import { ModelFormatError } from '../format/ModelFormatError.ts';
import { LanguageModel } from '../model/LanguageModel.ts';

interface CachedModel {
  readonly model: LanguageModel;
  readonly modified: number;
  readonly bytes: number;
}

const cache = new Map<string, CachedModel>();

/**
 * The model in a file: `.phony`, or `.json` as `saveModel` writes it. Synchronous; a file that did not change since (same
 * path, modification time and size) is not read again and gives the same object.
 * @throws PhonyError `FILE_NOT_FOUND`, `FILE_UNREADABLE`; ModelFormatError that names the file
 */
export function loadModel(path: string): LanguageModel {
  const file = resolve(path);
  let bytes: Uint8Array;
  let modified: number;
  try {
    const { mtimeMs, size } = statSync(file);
    const cached = cache.get(file);
    if (cached !== undefined && cached.modified === mtimeMs && cached.bytes === size) return cached.model;
    bytes = readFileSync(file);
    modified = mtimeMs;
  } catch (cause) {
    throw cannotRead(path, cause as NodeJS.ErrnoException);
  }
  try {
    const model = file.endsWith('.json') ? fromJsonText(bytes) : LanguageModel.decode(bytes);
    cache.set(file, { model, modified, bytes: bytes.length });
    return model;
  } catch (cause) {
    if (!(cause instanceof ModelFormatError)) throw cause;
    const { found, expected } = cause.details;
    throw new ModelFormatError(cause.code, `${path}: ${cause.message}`, found, expected, cause);
  }
}

function fromJsonText(bytes: Uint8Array): LanguageModel {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    const reason = (cause as Error).message;
    throw new ModelFormatError(
      'NOT_A_MODEL',
      `this is no model in JSON: ${reason}; save one with saveModel(model, 'name.json')`,
      reason,
      'JSON in UTF-8',
      cause,
    );
  }
  return LanguageModel.fromJSON(json);
}

function cannotRead(path: string, cause: NodeJS.ErrnoException): PhonyError {
  if (cause.code === 'ENOENT' || cause.code === 'ENOTDIR') {
    return new PhonyError('FILE_NOT_FOUND', `loadModel: there is no file ${JSON.stringify(path)}; check the path`, {
      cause,
      details: { path },
    });
  }
  const reason = cause.code === 'EISDIR' ? 'it is a folder' : cause.message;
  return new PhonyError('FILE_UNREADABLE', `loadModel: ${JSON.stringify(path)} cannot be read: ${reason}`, {
    cause,
    details: { path },
  });
}
