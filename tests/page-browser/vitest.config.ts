// How is the fill engine tested in a real browser? Separately from the unit tests, because pages are built first.
import { defineConfig } from 'vitest/config';
import { LongestFirst } from '../browser/longest-first.ts';

export default defineConfig({
  test: {
    include: ['tests/page-browser/*.browser.ts', 'tests/matrix/*.browser.ts'],
    setupFiles: 'tests/page-browser/close-pages.ts',
    globalSetup: 'tests/browser/practice-portals.ts',
    isolate: false, // one browser, one bundle of the engine and one import of each module for all files of a worker
    maxWorkers: 3,
    sequence: { sequencer: LongestFirst },
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
