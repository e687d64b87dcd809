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

  /**
   * Errors of another copy of the library are errors of this class too: the build of `phony` for Node has a copy of its own, and whoever
   * catches an error need not know which one threw it.
   */
  // biome-ignore-start lint/complexity/noThisInStatic: it stands for the class that is asked, which may be derived from this one
  static override [Symbol.hasInstance](value: unknown): boolean {
    if (Function.prototype[Symbol.hasInstance].call(this, value)) return true;
    if (typeof value !== 'object' || value === null || !(BRAND in value)) return false;
    return this === PhonyError || (value as { readonly name?: unknown }).name === this.name;
  }
  // biome-ignore-end lint/complexity/noThisInStatic: as above
}

/** What the errors of all copies have. */
const BRAND: unique symbol = Symbol.for('phony.error');
Object.defineProperty(PhonyError.prototype, BRAND, { value: true });

/** An argument that no call could accept: wrong type, out of range, unknown option. The code is `INVALID_ARGUMENT` or more precise. */
export class ArgumentError extends PhonyError {
  override readonly name: string = 'ArgumentError';
}
