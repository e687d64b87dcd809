import { emitKeypressEvents } from 'node:readline';
import type { ReadStream } from 'node:tty';
import type { OutputStream } from '../CliContext.ts';
import { type Key, type PlayState, pressed } from './PlayState.ts';
import type { Drawing } from './playLines.ts';

/** What ends a process politely, and would leave the terminal without echo. */
const SIGNALS: readonly NodeJS.Signals[] = ['SIGTERM', 'SIGHUP'];

/**
 * Plays until the player ends it: each key makes a new state, which is drawn over the last one. The terminal is as it was afterwards,
 * also when drawing throws; what was drawn last stays.
 * @param draw what a state looks like now
 */
export async function playOnTerminal(
  input: ReadStream,
  output: OutputStream,
  draw: (state: PlayState) => Drawing,
): Promise<void> {
  let state: PlayState = { prefix: '', page: 0 };
  let lines = 0;
  let waiting: NodeJS.Immediate | undefined;
  const { promise, resolve, reject } = deferred();
  const show = (): void => {
    waiting = undefined;
    try {
      const drawing = draw(state);
      const back = drawing.lines.length > 1 ? `\u001b[${drawing.lines.length - 1}A` : '';
      const right = drawing.cursor > 0 ? `\u001b[${drawing.cursor}C` : '';
      output.write(`\r\u001b[J${drawing.lines.join('\r\n')}${back}\r${right}`);
      lines = drawing.lines.length;
    } catch (error) {
      reject(error);
    }
  };
  // Of keys that come together, as pasted text does, only the last is drawn.
  const showSoon = (): void => {
    waiting ??= setImmediate(show);
  };
  const onKey = (_: string | undefined, key: Key): void => {
    const next = pressed(state, key);
    if (next === 'end') resolve();
    else if (next !== state) {
      state = next;
      showSoon();
    }
  };
  const restore = (): void => {
    clearImmediate(waiting);
    input.setRawMode(false);
    output.write(`${lines > 1 ? `\u001b[${lines - 1}B` : ''}\r\n`);
  };
  const onSignal = (signal: NodeJS.Signals): void => {
    stop();
    process.kill(process.pid, signal);
  };
  const stop = (): void => {
    input.off('keypress', onKey).off('end', resolve).off('error', reject);
    output.off('resize', showSoon);
    for (const signal of SIGNALS) process.off(signal, onSignal);
    restore();
    // Otherwise the process would wait for more keys.
    input.pause();
  };

  emitKeypressEvents(input);
  input.setRawMode(true);
  input.on('keypress', onKey).on('end', resolve).on('error', reject);
  output.on('resize', showSoon);
  for (const signal of SIGNALS) process.once(signal, onSignal);
  input.resume();
  show();
  await promise.finally(stop);
}

interface Deferred {
  readonly promise: Promise<void>;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

function deferred(): Deferred {
  let resolve!: () => void;
  let reject!: (error: unknown) => void;
  const promise = new Promise<void>((done, failed) => {
    resolve = done;
    reject = failed;
  });
  return { promise, resolve, reject };
}
