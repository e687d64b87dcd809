import { NO_PROGRESS, progressSpinner } from '../output/progressSpinner.ts';
import type { Session } from '../Session.ts';
import { formatCount } from '../text/numbers.ts';

/** What a long run shows of itself. */
export interface RowProgress {
  /** @param done rows so far */
  readonly update: (done: number) => void;
  /** Takes it off the terminal. */
  readonly stop: () => void;
}

/** Rows, rate and time left on standard error, when that is a terminal and the rows go elsewhere; otherwise none. */
export function rowProgress(session: Session, total: number, toFile: boolean, quiet: boolean): RowProgress {
  const isWanted = !quiet && (toFile || !session.stdout.isTerminal);
  const { show, stop } = isWanted ? progressSpinner(session, { patience: 500, betweenUpdates: 200 }) : NO_PROGRESS;
  const started = performance.now();
  return {
    update: (done) => show(() => rowProgressText(done, total, (performance.now() - started) / 1000)),
    stop,
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
