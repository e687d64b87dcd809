import yoctoSpinner from 'yocto-spinner';
import type { Session } from '../Session.ts';
import { formatBytes } from '../text/numbers.ts';
import { printable } from '../text/printable.ts';

/** Training that is over sooner needs no progress. */
const PATIENCE_MS = 300;
const BETWEEN_UPDATES_MS = 100;

/** What a long training shows of itself. */
export interface TrainingProgress {
  /** As `onProgress` of the library calls it. */
  readonly update: (bytesRead: number, bytesTotal: number | undefined) => void;
  /** Takes it off the terminal. */
  readonly stop: () => void;
}

/** Progress on standard error when that is a terminal, after a moment; otherwise none. */
export function trainingProgress({ stderr, env, colors }: Session, source: string): TrainingProgress {
  // The conditions under which the spinner draws in place; elsewhere it would write a line for each update.
  if (!stderr.isTerminal || env.TERM === 'dumb' || env.CI !== undefined) return { update: () => {}, stop: () => {} };
  const spinner = yoctoSpinner({
    stream: stderr.stream,
    // The spinner's default is coloured; a name that it does not know how to colour would fall back to that.
    ...(colors.stderr.isColorSupported ? {} : { color: 'reset' as never }),
  });
  const started = performance.now();
  let updated = Number.NEGATIVE_INFINITY;
  return {
    update: (bytesRead, bytesTotal) => {
      const now = performance.now();
      const complete = bytesTotal !== undefined && bytesRead >= bytesTotal;
      if (now - started < PATIENCE_MS || (now - updated < BETWEEN_UPDATES_MS && !complete)) return;
      updated = now;
      const text = progressText(bytesRead, bytesTotal);
      if (spinner.isSpinning) spinner.text = `${printable(source)}: ${text}`;
      else spinner.start(`${printable(source)}: ${text}`);
    },
    stop: () => {
      spinner.stop();
    },
  };
}

function progressText(bytesRead: number, bytesTotal: number | undefined): string {
  if (bytesTotal === undefined) return `${formatBytes(bytesRead)} read`;
  if (bytesRead >= bytesTotal) return `${formatBytes(bytesTotal)} read, building the model`;
  return `${Math.floor((bytesRead / bytesTotal) * 100)} % of ${formatBytes(bytesTotal)}`;
}
