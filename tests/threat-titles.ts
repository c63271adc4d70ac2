// Which tests carry the number of a threat in their titles?
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const OF_A_TEST = /\.(test\.tsx?|browser\.ts)$/u;
/** The first words of a title: it.each(…)('T3: …'), describe('T14, T16: …'). */
const TITLES = /(?:\b(?:it|describe)(?:\.each\([\s\S]*?\))?\(|\]\)\(|\)\()\s*['"`]((?:T\d+(?:, )?)+):/gu;

function testsBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return testsBelow(path);
    return OF_A_TEST.test(name) ? [path] : [];
  });
}

const numbersIn = (path: string): string[] =>
  [...readFileSync(path, 'utf8').matchAll(TITLES)].flatMap(([, numbers = '']) => numbers.split(', '));

/** Each test file by its path, with the numbers in its titles. */
export const numbersByFile = (): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(testsBelow('tests').map((path) => [path, new Set(numbersIn(path))]));
