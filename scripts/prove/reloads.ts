// Does a page withstand fifty reloads of the extension? Runs the test that npm test runs with fewer, and records the count. Usage: npm run prove:reloads
import { spawnSync } from 'node:child_process';
import { env, execPath } from 'node:process';
import { noteProved } from '../security/proved';

const RELOADS = 50;
const FIGURE = `${RELOADS} reloads of the extension: 1 layer, 0 listeners left`;

const words = ['run', '-c', 'vitest.browser.config.ts', 'browser/page-script', '-t', 'T34'];
const { status } = spawnSync(execPath, ['node_modules/vitest/vitest.mjs', ...words], {
  stdio: 'inherit',
  env: { ...env, PROVE: String(RELOADS) },
});
console.log(status === 0 ? FIGURE : 'red');
if (status === 0) noteProved('npm run prove:reloads', [{ threats: ['T34'], figure: FIGURE }]);
process.exitCode = status ?? 1;
