import { PhonyError } from '@phonyland/language-generator';

/** A package of ours that is installed by those who need it. */
interface OptionalPackage<T> {
  readonly name: string;
  /** What needs it, for the message. */
  readonly what: string;
  /** The code of the error when it is missing. */
  readonly code: string;
  readonly load: () => Promise<T>;
}

/** Loads an optional package; when it is missing, a PhonyError of its code says what to install. */
export async function loadOptional<T>({ name, what, code, load }: OptionalPackage<T>): Promise<T> {
  try {
    return await load();
  } catch (cause) {
    const { code: reason, message } = cause as NodeJS.ErrnoException;
    const missing = reason === 'ERR_MODULE_NOT_FOUND' || reason === 'MODULE_NOT_FOUND';
    // What it needs itself may be missing as well: that is another trouble.
    if (!missing || !message.includes(name)) throw cause;
    throw new PhonyError(code, `${what} needs the package ${name}, which is not installed: npm install -D ${name}`, {
      cause,
    });
  }
}
