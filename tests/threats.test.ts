// Has every threat a test that carries its number, and a line in SECURITY.md that names such a test?
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { THREATS } from './threats';

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
const files = new Map(testsBelow('tests').map((path) => [path, new Set(numbersIn(path))]));
const security = readFileSync('SECURITY.md', 'utf8');

describe('a threat', () => {
  it.each(THREATS.map(({ id }) => [id]))('%s stands in the title of a test', (id) => {
    expect([...files].filter(([, numbers]) => numbers.has(id)).map(([path]) => path)).not.toEqual([]);
  });

  it('has no number in a title that is not in the list', () => {
    const known = new Set<string>(THREATS.map(({ id }) => id));
    const strange = [...files].flatMap(([path, numbers]) =>
      [...numbers].filter((id) => !known.has(id)).map((id) => `${path}: ${id}`),
    );
    expect(strange).toEqual([]);
  });
});

describe('SECURITY.md', () => {
  const rows = [...security.matchAll(/^\| (T\d+) \| ([^|]+) \| ([^|]+) \| `([^`]+)`/gmu)];

  it('has the list, word for word', () => {
    const told = rows.map(([, id, threat, promise]) => ({
      id,
      threat: threat?.trim(),
      promise: promise?.trim(),
    }));
    expect(told).toEqual(THREATS);
  });

  it('names for each a test that carries its number', () => {
    const wrong = rows.filter(([, id = '', , , test = '']) => !files.get(`tests/${test}`)?.has(id));
    expect(wrong.map(([, id, , , test]) => `${id}: ${test}`)).toEqual([]);
  });

  it('T28: says that other extensions may read what a page was given', () => {
    expect(security).toContain('other extensions that may read the page');
  });
});
