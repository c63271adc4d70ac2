// Does the rulebook answer a file of cases as expected? Usage: npm run cases -- FILE

import { loadRulebook } from '../rules/index';
import { CaseFile } from './cases/case';
import { missesOf } from './cases/expectations';
import { readJson, readRuleFiles } from './rules/rule-files';

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('usage: npm run cases -- FILE');
  process.exit(3);
}

try {
  process.exitCode = run(file);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 3;
}

function run(path: string): number {
  const parsed = CaseFile.safeParse(readJson(path, path));
  if (!parsed.success) {
    const lines = parsed.error.issues.map(
      ({ path: place, message }) => `${path}: ${place.join('.')}: ${message}`,
    );
    throw new Error(lines.join('\n'));
  }
  const { cases } = parsed.data;
  const book = loadRulebook(readRuleFiles());
  let failed = 0;
  for (const one of cases) {
    const misses = missesOf(book, one);
    if (misses.length > 0) failed += 1;
    for (const { what, expected, actual } of misses) {
      console.log(`${one.id}: ${what}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`);
    }
  }
  console.log(`${cases.length - failed} passed, ${failed} failed`);
  return failed > 0 ? 1 : 0;
}
