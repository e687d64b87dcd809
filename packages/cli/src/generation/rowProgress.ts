import yoctoSpinner from 'yocto-spinner';
import type { Session } from '../Session.ts';
import { formatCount } from '../text/numbers.ts';

/** What is over sooner needs no progress. */
const PATIENCE_MS = 500;
const BETWEEN_UPDATES_MS = 200;

/** What a long run shows of itself. */
export interface RowProgress {
  /** @param done rows so far */
  readonly update: (done: number) => void;
  /** Takes it off the terminal. */
  readonly stop: () => void;
}

/** Rows, rate and time left on standard error, when that is a terminal and the rows go elsewhere; otherwise none. */
export function rowProgress(
  { stderr, stdout, env, colors }: Session,
  total: number,
  toFile: boolean,
  quiet: boolean,
): RowProgress {
  const drawn = stderr.isTerminal && env.TERM !== 'dumb' && env.CI === undefined && (toFile || !stdout.isTerminal);
  if (!drawn || quiet) return { update: () => {}, stop: () => {} };
  const spinner = yoctoSpinner({
    stream: stderr.stream,
    ...(colors.stderr.isColorSupported ? {} : { color: 'reset' as never }),
  });
  const started = performance.now();
  let updated = started + PATIENCE_MS - BETWEEN_UPDATES_MS;
  return {
    update: (done) => {
      const now = performance.now();
      if (now - updated < BETWEEN_UPDATES_MS) return;
      updated = now;
      const text = rowProgressText(done, total, (now - started) / 1000);
      if (spinner.isSpinning) spinner.text = text;
      else spinner.start(text);
    },
    stop: () => {
      spinner.stop();
    },
  };
}

/** `412,000 of 1,000,000 rows · 823,000/s · 1 s left` */
export function rowProgressText(done: number, total: number, seconds: number): string {
  const rate = done / seconds;
  const left = Math.ceil((total - done) / rate);
  const time =
    left < 60
      ? `${left} s`
      : left < 3600
        ? `${Math.floor(left / 60)} min ${left % 60} s`
        : `${Math.floor(left / 3600)} h ${Math.floor((left % 3600) / 60)} min`;
  return `${formatCount(done)} of ${formatCount(total)} rows · ${formatCount(Math.round(rate))}/s · ${time} left`;
}
