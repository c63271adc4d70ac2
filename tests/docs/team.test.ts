// Does the guide to teams name what to press by the words that stand on it?
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { texts } from '../../lib/ui/text/all';

const guide = readFileSync('docs/team.md', 'utf8');
const english = guide.slice(guide.indexOf('\n# Team: '));
const chinese = guide.slice(0, guide.length - english.length);
const ten = (text: string, heading: string) => text.slice(text.indexOf(heading)).split('\n## ')[0] ?? '';

/** Not ours, or only the beginning of a paragraph. */
const OTHERS = /分钟|^周明|^私有读写$|^策略$|^policy$|…/u;

it.each([
  ['zh', ten(chinese, '三个人，十分钟'), /\*\*([^*]+)\*\*/gu],
  ['en', ten(english, 'Three people, ten minutes'), /(?<!\*)\*([^*]+)\*(?!\*)/gu],
] as const)('in the ten minutes: %s', (language, text, marked) => {
  const ours = new Set<string>(Object.values(texts).map((one) => one[language]));
  const named = [...text.matchAll(marked)].map(([, name = '']) => name).filter((name) => !OTHERS.test(name));
  expect(named.length).toBeGreaterThan(7);
  expect(named.filter((name) => !ours.has(name))).toEqual([]);
});
