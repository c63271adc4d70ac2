// How unit tests run: WXT's aliases, plain Node unless a file asks for a DOM.
import { configDefaults, defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Tests of plain values: they leave nothing behind, so that one reading of rulebook and schemas serves many of them. */
const PURE = ['tests/*.test.ts', 'tests/lib/{filing,rules,exchange,pictures,recognition}/**/*.test.ts'];
const UNITS = ['tests/**/*.test.{ts,tsx}'];
/** What `npm run check` leaves to `npm test`: command lines that are started, vaults, long walks and many random cases. */
const SLOW = [
  'tests/{scripts,cluster,lib/vault}/**/*.test.ts',
  'tests/walks/{two-windows,merge-pairs,equality,backup,export,vectors,vault-*}.test.ts',
];
const BROWSERS = ['tests/browser/**', ...configDefaults.exclude, '.output/**'];

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    maxWorkers: '100%', // the default leaves a core unused, which on two of them is half
    testTimeout: 120_000, // a time-out tells of something that hangs, not of a slow machine
    projects: [
      {
        extends: true,
        test: { name: 'pure', include: PURE, exclude: [...BROWSERS, ...SLOW], isolate: false },
      },
      { extends: true, test: { name: 'units', include: UNITS, exclude: [...BROWSERS, ...PURE, ...SLOW] } },
      { extends: true, test: { name: 'slow', include: SLOW, exclude: BROWSERS } },
    ],
  },
});
