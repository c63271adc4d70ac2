// Do the walk and merge tests pass in far more cases than a test run tries? Prints what each of them counted. Usage: npm run prove:walks
import { spawnSync } from 'node:child_process';
import { env, execPath } from 'node:process';
import { noteProved } from '../security/proved';

/** The test, the number of cases for each of its properties, and what that proves. */
const WALKS = [
  { file: 'walks/two-windows.test.ts', cases: 500, threats: ['T20'], figure: '500 random walks: 0 mixed' },
  { file: 'walks/merge-pairs.test.ts', cases: 3400, threats: [], figure: '10,200 pairs: 0 merged otherwise' },
] as const;

const NAME = 'npm run prove:walks';

let red = 0;
for (const { file, cases, threats, figure } of WALKS) {
  const words = ['node_modules/vitest/vitest.mjs', 'run', `tests/${file}`, '--testTimeout=0'];
  const { status } = spawnSync(execPath, words, { stdio: 'inherit', env: { ...env, PROVE: String(cases) } });
  console.log(`${file}: ${status === 0 ? figure : 'red'}`);
  if (status !== 0) red += 1;
  else if (threats.length > 0) noteProved(NAME, [{ threats: [...threats], figure }]);
}
process.exitCode = red === 0 ? 0 : 1;
