// How the fill engine is tested in a real browser: apart from the unit tests, because it builds a page first.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/page-browser/*.browser.ts', 'tests/matrix/*.browser.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
