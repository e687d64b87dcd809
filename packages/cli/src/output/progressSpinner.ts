import yoctoSpinner from 'yocto-spinner';
import type { Session } from '../Session.ts';

/** Shows how far long work has come, in place of what it showed before. */
export interface ProgressSpinner {
  /** @param text asked for only where it is shown @param isLast shown although the last one was just now */
  readonly show: (text: () => string, isLast?: boolean) => void;
  /** Takes it off the terminal. */
  readonly stop: () => void;
}

/** When a spinner shows itself, in milliseconds. */
export interface Pace {
  /** What is over sooner needs no progress. */
  readonly patience: number;
  readonly betweenUpdates: number;
}

/** A spinner on standard error when that is a terminal on which it can be drawn in place; otherwise nothing. */
export function progressSpinner({ stderr, env, colors }: Session, { patience, betweenUpdates }: Pace): ProgressSpinner {
  // The conditions under which the spinner draws in place; elsewhere it would write a line for each update.
  if (!stderr.isTerminal || env.TERM === 'dumb' || env.CI !== undefined) return NO_PROGRESS;
  const spinner = yoctoSpinner({
    stream: stderr.stream,
    // The spinner's default is coloured; a name that it does not know how to colour would fall back to that.
    ...(colors.stderr.isColorSupported ? {} : { color: 'reset' as never }),
  });
  const started = performance.now();
  let updated = Number.NEGATIVE_INFINITY;
  return {
    show: (text, isLast = false) => {
      const now = performance.now();
      if (now - started < patience || (now - updated < betweenUpdates && !isLast)) return;
      updated = now;
      if (spinner.isSpinning) spinner.text = text();
      else spinner.start(text());
    },
    stop: () => {
      spinner.stop();
    },
  };
}

export const NO_PROGRESS: ProgressSpinner = { show: () => {}, stop: () => {} };
