// How do browser tests run: four files at once, each with a browser and a profile of its own, and with time for it to start.
import { defineConfig } from 'vitest/config';
import { LOW_COST } from './tests/browser/build-folders.ts';
import { LongestFirst } from './tests/browser/longest-first.ts';

export default defineConfig({
  test: {
    include: ['tests/browser/**/*.test.ts'],
    globalSetup: ['tests/browser/practice-portals.ts', 'tests/browser/low-cost-build.ts'],
    env: { BUILT_EXTENSION: LOW_COST },
    isolate: false, // one import of everything for all files of a worker; each still starts browsers of its own
    maxWorkers: 4, // on two processors: a browser waits for two thirds of its time and more
    sequence: { sequencer: LongestFirst },
    expect: { poll: { timeout: 60_000 } }, // like the others it tells of what never comes, not of a slow machine
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
