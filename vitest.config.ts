import { defineConfig } from 'vitest/config';

const conditions = ['@definitie-app/source'];
const common = { resolve: { conditions }, ssr: { resolve: { conditions } } };

export default defineConfig({
  ...common,
  test: {
    globalSetup: ['test/support/postgres-server.ts', 'test/support/build.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      {
        ...common,
        test: {
          name: 'parts',
          include: ['test/**/*.test.ts'],
          // A project takes nothing from the root.
          setupFiles: ['test/support/fuzz-seed.ts'],
          exclude: ['test/e2e/**'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        ...common,
        // Whole products with a browser each: one at a time, or two cores are not enough.
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
