import { test as base } from '@playwright/test';
import { Phony, type PhonyView } from 'phony';

/** Tests with data of their own: `phony` is seeded with the test's full name, and with PHONY_SEED where it is set. */
export const test = base.extend<{ phony: PhonyView }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern which fixtures it needs
  phony: async ({}, use, { titlePath }) => {
    const seed = `${titlePath.slice(1).join(' ')}:${process.env.PHONY_SEED ?? 'phony'}`;
    await use(Phony.seed(seed).locale('en-US'));
  },
});
