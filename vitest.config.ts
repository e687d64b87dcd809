import type { ViteUserConfig } from 'vitest/config';

// Packages find each other's sources by a private export condition, so that tests need no build.
const conditions = ['@phonyland/source', 'module', 'node', 'development|production'];
const resolve = { conditions };
const ssr = { resolve: { conditions } };

// `npm run test:full` proves more by volume and may take longer for each test.
const full = process.env.PHONY_TEST_FULL === '1';
const testTimeout = full ? 600_000 : 30_000;

// These work on the built packages; everything else works on the sources.
const built = [
  'tests/packed.test.ts',
  'tests/readme.test.ts',
  'tests/samples.test.ts',
  'tests/modules.test.ts',
  'tests/module-pages.test.ts',
  'tests/testing.test.ts',
  'tests/examples.test.ts',
];

const config: ViteUserConfig = {
  resolve,
  ssr,
  test: {
    projects: [
      {
        resolve,
        ssr,
        test: {
          name: 'unit',
          include: [
            'packages/*/src/**/*.test.ts',
            'packages/*/tests/**/*.test.ts',
            'packages/phony/lists/**/*.test.ts',
            'benchmarks/src/**/*.test.ts',
            'models/**/*.test.ts',
            'tests/**/*.test.ts',
          ],
          exclude: ['**/node_modules/**', '**/dist/**', ...built],
          testTimeout,
          typecheck: { enabled: false },
        },
      },
      {
        resolve,
        ssr,
        test: {
          name: 'built',
          include: built,
          // All of them build what is stale: one at a time, after the unit tests.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
    ],
    coverage: {
      provider: 'v8',
      include: ['packages/*/src/**/*.ts'],
      exclude: ['**/*.test.ts', '**/*.test-d.ts'],
      reporter: ['text-summary', 'json-summary', 'html'],
      thresholds: { 'packages/ngram/src/**/*.ts': { lines: 100, branches: 100, functions: 100, statements: 100 } },
    },
  },
};

export default config;
