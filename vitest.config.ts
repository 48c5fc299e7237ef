import { defineConfig } from 'vitest/config';

/** Tests that put their own module in the place of one of the program: these need the program to be loaded anew. */
const ALONE = 'tests/**/*.alone.test.ts';

/**
 * Most of what a test file costs is loading the program, so all files that a worker runs share one loaded program. Hence a
 * test puts back what it changes in its process, and closes what it opens.
 */
export default defineConfig({
  test: {
    maxWorkers: '100%',
    // A hook makes what all tests of a file read, and a machine may be busy.
    hookTimeout: 60_000,
    setupFiles: ['tests/support/leaves-no-trace.ts'],
    projects: [
      {
        extends: true,
        test: { name: 'together', include: ['tests/**/*.test.ts'], exclude: [ALONE], isolate: false },
      },
      { extends: true, test: { name: 'alone', include: [ALONE] } },
    ],
  },
});
