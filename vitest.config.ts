// How unit tests run: WXT's aliases, plain Node unless a file asks for a DOM.
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    maxWorkers: '100%', // the default leaves a core unused, which on two of them is half
    testTimeout: 30_000, // a time-out tells of something that hangs, not of a slow machine
    exclude: ['tests/browser/**', 'node_modules/**', '.output/**'],
  },
});
