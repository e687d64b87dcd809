import type { PhonyView } from 'phony';
import { test as base, type TestAPI, type TestContext } from 'vitest';
import { failureLine } from './testing/failureLine.ts';
import { viewOfTest } from './testing/viewOfTest.ts';

export { describe, expect } from 'vitest';

/** Tests whose failure was told: one that is retried fails several times. */
const told = new WeakSet<object>();

/**
 * The fixture that gives a test its view, for a `test` of one's own: `base.extend({ phony: phonyFixture, db: … })`.
 *
 * The view's seed is made of the names of the test and of its suites, and of `PHONY_SEED`; it begins anew when the test is retried. When
 * the test fails, a line on its standard error tells the seed and the command that repeats it.
 * @throws ArgumentError `INVALID_SEED` when `PHONY_SEED` is set but empty
 */
export async function phonyFixture(
  { task, onTestFailed }: Pick<TestContext, 'task' | 'onTestFailed'>,
  use: (view: PhonyView) => Promise<void>,
): Promise<void> {
  const name = nameOf(task);
  const view = viewOfTest(name);
  onTestFailed(() => {
    // Failing is what `test.fails` is for.
    if (task.fails || told.has(task)) return;
    told.add(task);
    console.error(failureLine('npx vitest run', name));
  });
  await use(view);
}

/** vitest's `test`, whose tests are given a view of their own: `test('greets', ({ phony }) => { phony.name().first() … })`. */
export const test: TestAPI<{ phony: PhonyView }> = base.extend<{ phony: PhonyView }>({ phony: phonyFixture });

/** The same as `test`. */
export const it: TestAPI<{ phony: PhonyView }> = test;

/** The names of the suites and of the test, joined by spaces as `vitest -t` joins them. */
function nameOf(task: TestContext['task']): string {
  const names: string[] = [];
  const { file } = task;
  for (
    let each: { name: string; suite?: TestContext['task']['suite'] } | undefined = task;
    each !== undefined;
    each = each.suite
  ) {
    if (each !== file) names.unshift(each.name);
  }
  return names.join(' ');
}
