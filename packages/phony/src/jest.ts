import { expect } from '@jest/globals';
import { PhonyError, type PhonyView } from 'phony';
import { failureLine } from './testing/failureLine.ts';
import { viewOfTest } from './testing/viewOfTest.ts';

/** The views of tests that run, by name. */
const views = new Map<string, PhonyView>();
/** Tests whose failure was told: one that is retried fails several times. */
const told = new WeakSet<object>();
/** The name of the test that ended last, which jest goes on to call the current one. */
let ended: string | undefined;

watchTests();

/**
 * The view of the test that runs: `phony().name().first()`. A test has one view, however often it is asked for, in its hooks for each test,
 * too; it begins anew when the test is retried.
 *
 * Its seed is made of the names of the test and of its suites, and of `PHONY_SEED`. When a test that asked for its view fails, a line on
 * the standard error tells the seed and the command that repeats it.
 * @throws PhonyError `NOT_IN_A_TEST`; ArgumentError `INVALID_SEED` when `PHONY_SEED` is set but empty
 */
export function phony(): PhonyView {
  const { currentTestName, currentConcurrentTestName } = expect.getState();
  const name = currentConcurrentTestName?.() ?? (currentTestName === ended ? undefined : currentTestName);
  if (name === undefined) {
    throw new PhonyError(
      'NOT_IN_A_TEST',
      'phony(): no test runs; call it in a test, beforeEach or afterEach, and elsewhere use Phony.seed(…) of phony',
    );
  }
  let view = views.get(name);
  if (view === undefined) {
    view = viewOfTest(name);
    views.set(name, view);
  }
  return view;
}

interface Block {
  readonly name: string;
  readonly parent?: Block;
}

/** What jest-circus tells of a test. */
interface TestEvent {
  readonly name: string;
  readonly test?: Block & { readonly errors: readonly unknown[] };
}

/** Jest tells a test nothing of its own failure; its runner tells those who listen, by the list of them that it shares. */
function watchTests(): void {
  const handlers: unknown = Reflect.get(globalThis, Symbol.for('EVENT_HANDLERS'));
  if (!Array.isArray(handlers)) {
    throw new PhonyError(
      'UNSUPPORTED_RUNNER',
      'phony/jest: the events of jest-circus are not there; use jest 30.2 or newer with its own runner, and import phony/jest in tests or in setupFilesAfterEnv',
    );
  }
  handlers.push(({ name: event, test }: TestEvent) => {
    if (test === undefined) return;
    if (event === 'test_start') ended = undefined;
    if (event !== 'test_done') return;
    const name = nameOf(test);
    ended = name;
    if (!views.delete(name) || test.errors.length === 0 || told.has(test)) return;
    told.add(test);
    tell(failureLine('npx jest', name));
  });
}

/** The names of the suites and of the test, joined by spaces as jest joins them; the outermost block is the file. */
function nameOf(test: Block): string {
  const names: string[] = [];
  for (let each = test; each.parent !== undefined; each = each.parent) names.unshift(each.name);
  return names.join(' ');
}

/** A line as it is: jest's console would put the place of this very call below it. */
function tell(line: string): void {
  const { process } = globalThis as unknown as { process: { stderr: { write(text: string): void } } };
  process.stderr.write(`${line}\n`);
}
