import { inspect } from 'node:util';
import { PhonyError } from '@phonyland/language-generator';
import type { Session } from '../Session.ts';
import { printable } from '../text/printable.ts';

/** The library's functions, at the head of their messages: nobody has called them on the command line. */
const LIBRARY_CALL = /^(?:trainModel|loadModel|evaluateModel): /;

/** Tells an error on standard error: in one line, with `--json` as JSON, with `--debug` also where it comes from. */
export async function reportError(error: unknown, { stderr, colors, json, debug }: Session): Promise<void> {
  const { code, message, details } = factsOf(error);
  const trace = debug ? inspect(error, { depth: 6 }) : undefined;
  const text = json
    ? `${JSON.stringify({ error: { code, message, details, trace } })}\n`
    : `${colors.stderr.red('phony:')} ${printable(message)} [${code}]\n${trace === undefined ? '' : `${trace}\n`}`;
  // When standard error is gone as well, the exit code still tells.
  await stderr.write(text).catch(() => {});
}

function factsOf(error: unknown): { code: string; message: string; details: object } {
  if (error instanceof PhonyError) {
    const { code, message, details } = error;
    return { code, message: message.replace(LIBRARY_CALL, ''), details };
  }
  const reason = error instanceof Error ? error.message : String(error);
  return {
    code: 'UNEXPECTED',
    message: `unexpected failure: ${reason}; this is a bug in Phony: please report it with what --debug shows`,
    details: {},
  };
}
