// Is the tree ready to be committed? Runs format, types and quick tests in parallel; each prints its result when it is done.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * In one thread: several would each read the shared types for themselves, and the other checks use the other processor.
 * What was found sound is remembered by its sources, so that the next run reads only what changed.
 */
const types = (project, name) => [
  'node_modules/typescript/bin/tsc',
  ...['-p', project, '--noEmit', '--singleThreaded', '--incremental'],
  ...['--tsBuildInfoFile', `node_modules/.cache/types-${name}.json`],
];

/** Sources are translated once as long as they stay what they are; `npm test` trusts no translation of before. */
const REMEMBERED = '--experimental.fsModuleCache';

const CHECKS = [
  ['tests', 'node_modules/vitest/vitest.mjs', 'run', '--project', 'plain', '--project', 'dom', REMEMBERED],
  ['types', ...types('.', 'own')],
  ['types of the practice portals', ...types('tests/portals', 'portals')],
  ['format and lint', 'node_modules/@biomejs/biome/bin/biome', 'check', '.'],
];

/** Runs one of them; answers whether it held. */
function run([name, ...words]) {
  const child = spawn(process.execPath, words, { cwd: ROOT, env: { ...process.env, CI: '1' } });
  const printed = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes) => printed.push(bytes));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status) => {
      console.log(`\n== ${name}: ${status === 0 ? 'sound' : 'failed'}`);
      process.stdout.write(Buffer.concat(printed));
      resolve(status === 0);
    });
  });
}

const answers = await Promise.all(CHECKS.map(run));
process.exitCode = answers.every(Boolean) ? 0 : 1;
