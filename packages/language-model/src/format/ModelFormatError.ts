import { PhonyError } from '@phonyland/ngram';

/**
 * A file, or JSON, that is no model. `code` says why; `details.found` and `details.expected` say what was met where.
 *
 * - `NOT_A_MODEL`: something else altogether.
 * - `MODEL_VERSION_UNSUPPORTED`: written by a newer Phony; update.
 * - `MODEL_TRUNCATED`: the file ends too early; copy it again.
 * - `MODEL_DAMAGED`: the bytes are not those that were written, or do not fit each other; restore the file or train anew.
 */
export class ModelFormatError extends PhonyError {
  override readonly name: string = 'ModelFormatError';

  constructor(code: string, message: string, found: unknown, expected: unknown, cause?: unknown) {
    super(code, message, { cause, details: { found, expected } });
  }
}

/** The failure of content that does not fit, at a place. */
export function damaged(place: string, found: unknown, expected: string, cause?: unknown): ModelFormatError {
  const shown = typeof found === 'string' || typeof found === 'number' ? JSON.stringify(found) : String(found);
  return new ModelFormatError(
    'MODEL_DAMAGED',
    `the model is damaged: ${place}: found ${shown.slice(0, 80)}, expected ${expected}; restore the file or train it anew`,
    found,
    expected,
    cause,
  );
}
