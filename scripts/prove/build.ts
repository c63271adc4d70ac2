// Does the same source give the same packages? Packs for each browser twice and compares the bytes. Usage: npm run prove:build
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const OUTPUT = join(ROOT, '.output');
const TARGETS = [[], ['-b', 'firefox', '--mv3'], ['-b', 'edge']];

/** Builds everything anew and answers the SHA-256 of each package by its name. */
function packAll(): ReadonlyMap<string, string> {
  for (const file of packages()) rmSync(join(OUTPUT, file));
  for (const words of TARGETS) {
    const command = [join(ROOT, 'node_modules/wxt/bin/wxt.mjs'), 'zip', ...words];
    const { status, stderr } = spawnSync(process.execPath, command, {
      cwd: ROOT,
      env: { ...process.env, CI: '1' },
    });
    if (status !== 0) throw new Error(`wxt zip ${words.join(' ')} failed: ${stderr}`);
  }
  return new Map(packages().map((file) => [file, sumOf(join(OUTPUT, file))]));
}

const packages = () => readdirSync(OUTPUT).filter((file) => file.endsWith('.zip'));
const sumOf = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');

mkdirSync(OUTPUT, { recursive: true }); // a new clone has no output folder yet
const [first, second] = [packAll(), packAll()];
for (const [file, sum] of first)
  console.log(`${sum}  ${file}${second.get(file) === sum ? '' : ': differs the second time'}`);
const differing = [...first].filter(([file, sum]) => second.get(file) !== sum);
console.log(`${first.size} packages, ${differing.length} differ`);
process.exitCode = first.size > 0 && differing.length === 0 ? 0 : 1;
