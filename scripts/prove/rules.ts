// Do our engine and json-rules-engine agree on far more cases than a test run tries? Usage: npm run prove [-- CASES]
import { spawnSync } from 'node:child_process';
import { argv, env, execPath } from 'node:process';

const CASES = Number(argv[2] ?? 200_000);

if (!Number.isInteger(CASES) || CASES < 1) {
  console.error('usage: npm run prove [-- CASES]');
  process.exitCode = 3;
} else {
  console.log(`${CASES} random cases for each property of the rules engine; this takes minutes`);
  const words = ['node_modules/vitest/vitest.mjs', 'run', 'tests/walks/equality.test.ts', '--testTimeout=0'];
  const { status } = spawnSync(execPath, words, { stdio: 'inherit', env: { ...env, PROVE: String(CASES) } });
  console.log(
    status === 0 ? `${CASES} cases, 0 differences` : 'a difference, or a property that does not hold',
  );
  process.exitCode = status ?? 1;
}
