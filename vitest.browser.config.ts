// How do browser tests run: three files at once, each with a browser and a profile of its own, and with time for it to start.
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tests/browser/longest-first.ts';

export default defineConfig({
  test: {
    include: ['tests/browser/**/*.test.ts'],
    globalSetup: 'tests/browser/practice-portals.ts',
    isolate: false, // one import of everything for all files of a worker; each still starts browsers of its own
    maxWorkers: 3, // on two processors: a browser waits for half of its time
    sequence: { sequencer: LongestFirst },
    expect: { poll: { timeout: 15_000 } }, // a condition that is waited for; it tells of what never comes, not of a slow machine
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
});
