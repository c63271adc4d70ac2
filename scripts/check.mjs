// Is the code ready to be committed? Checks format, types and the quick tests in parallel; each prints its result when it has finished.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * Single-threaded, because each further thread would read the shared types again, and the other checks use the second processor.
 * What was correct is remembered, so that a project of which nothing changed is not even read.
 */
const TYPES = ['node_modules/typescript/bin/tsc', '-b', '--noEmit', '--singleThreaded'];
const PROJECTS = ['.', 'tsconfig.kits.json', 'tests/portals'];

/** Translated sources are reused while they are unchanged; `npm test` translates everything anew. */
const REMEMBERED = '--experimental.fsModuleCache';

const CHECKS = [
  ['tests', 'node_modules/vitest/vitest.mjs', 'run', '--project', 'plain', '--project', 'dom', REMEMBERED],
  ['types', ...TYPES, ...PROJECTS],
  ['format and lint', 'node_modules/@biomejs/biome/bin/biome', 'check', '.'],
];

/** Runs one of the checks; answers whether it passed. */
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
