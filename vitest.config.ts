import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          setupFiles: ['tests/unit/same-cases.ts'],
          // Unless told, a machine of two processors would use one of them.
          maxWorkers: '100%',
          // The machine may be busy: what hangs is told late, and what is slow is no failure.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
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
