import { progressSpinner } from '../output/progressSpinner.ts';
import type { Session } from '../Session.ts';
import { formatBytes } from '../text/numbers.ts';
import { printable } from '../text/printable.ts';

/** What a long training shows of itself. */
export interface TrainingProgress {
  /** As `onProgress` of the library calls it. */
  readonly update: (bytesRead: number, bytesTotal: number | undefined) => void;
  /** Takes it off the terminal. */
  readonly stop: () => void;
}

/** Progress on standard error when that is a terminal, after a moment; otherwise none. */
export function trainingProgress(session: Session, source: string): TrainingProgress {
  const { show, stop } = progressSpinner(session, { patience: 300, betweenUpdates: 100 });
  return {
    update: (bytesRead, bytesTotal) => {
      const isComplete = bytesTotal !== undefined && bytesRead >= bytesTotal;
      show(() => `${printable(source)}: ${progressText(bytesRead, bytesTotal)}`, isComplete);
    },
    stop,
  };
}

function progressText(bytesRead: number, bytesTotal: number | undefined): string {
  if (bytesTotal === undefined) return `${formatBytes(bytesRead)} read`;
  if (bytesRead >= bytesTotal) return `${formatBytes(bytesTotal)} read, building the model`;
  return `${Math.floor((bytesRead / bytesTotal) * 100)} % of ${formatBytes(bytesTotal)}`;
}
