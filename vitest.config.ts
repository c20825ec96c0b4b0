import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      // All cores: by default one is left free, which on a machine with two is half of them.
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], setupFiles: ['tests/unit/same-cases.ts'], maxWorkers: '100%' } },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          pool: 'forks',
          // One file after the other in one process: two browsers at once on a small machine make every time limit a guess.
          maxWorkers: 1,
          isolate: false,
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          // The first run unpacks the browser.
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
