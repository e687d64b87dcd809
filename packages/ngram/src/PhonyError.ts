/** Facts about a failure that a program may want to read: never needed to understand the message. */
export interface ErrorDetails {
  readonly [fact: string]: unknown;
}

/**
 * The base of every error that Phony throws on purpose.
 *
 * `code` is stable across minor versions (programs may switch on it); `message` names the call, the value and the way
 * out, and may be reworded at any time; `details` holds the same facts as data.
 */
export class PhonyError extends Error {
  override readonly name: string = 'PhonyError';
  readonly code: string;
  readonly details: ErrorDetails;

  constructor(code: string, message: string, options: { cause?: unknown; details?: ErrorDetails } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.details = options.details ?? {};
  }
}

/** An argument that no call could accept: wrong type, out of range, unknown option. The code is `INVALID_ARGUMENT` or more precise. */
export class ArgumentError extends PhonyError {
  override readonly name: string = 'ArgumentError';
}
