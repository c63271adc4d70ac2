// Are papers read as well when each is pictured three times? The tests that npm test runs with one picture a paper. Usage: npm run prove:papers
import { spawnSync } from 'node:child_process';
import { env, execPath } from 'node:process';

/** Clean, and photographed under two conditions. */
const PICTURES_A_PAPER = 3;

const words = ['run', '-c', 'vitest.browser.config.ts', 'browser/recognition-set'];
const { status } = spawnSync(execPath, ['node_modules/vitest/vitest.mjs', ...words], {
  stdio: 'inherit',
  env: { ...env, PROVE: String(PICTURES_A_PAPER) },
});
console.log(status === 0 ? '24 pictures of 8 papers: no wrong value without a mark' : 'red');
process.exitCode = status ?? 1;
