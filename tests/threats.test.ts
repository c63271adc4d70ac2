// Has every threat a test that carries its number, and a line in SECURITY.md that names such a test?
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readProved } from '../scripts/security/proved';
import { numbersByFile } from './threat-titles';
import { THREATS } from './threats';

const files = numbersByFile();
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

  it('names for each figure a command or a test that is there', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Record<string, string>;
    };
    const wrong = readProved().filter(({ by }) => {
      const command = /^npm run ([\w:]+)/u.exec(by)?.[1];
      return command === undefined ? !files.has(`tests/${by}`) : scripts[command] === undefined;
    });
    expect(wrong).toEqual([]);
  });

  it('T28: says that other extensions may read what a page was given', () => {
    expect(security).toContain('other extensions that may read the page');
  });
});
