import { PhonyError } from '@phonyland/language-model';

/** The code of the PhonyError that a call throws; fails the test when it throws nothing or something else. */
export function codeOf(call: () => unknown): string {
  return errorOf(call).code;
}

/** The PhonyError that a call throws; fails the test when it throws nothing or something else. */
export function errorOf(call: () => unknown): PhonyError {
  let value: unknown;
  try {
    value = call();
  } catch (error) {
    if (error instanceof PhonyError) return error;
    throw new Error('the call threw what is no PhonyError', { cause: error });
  }
  throw new Error(`the call should have thrown, but gave ${String(value)}`);
}
