// Do the READMEs name as many rules and cases as the rulebook has?
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseRulebook } from '../lib/filing/rulebook/parse';
import { ruleCaseFiles, ruleCasesIn } from '../scripts/cases/rule-cases';
import { readRuleFiles } from '../scripts/rules/rule-files';

const book = parseRulebook(readRuleFiles());
const rules =
  book.national.length + [...book.providers, ...book.provinces].flatMap((one) => one.rules).length;
const cases = ruleCaseFiles().flatMap(ruleCasesIn).length.toLocaleString('en-US');

const readme = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');

it('README.md', () => {
  expect(readme('README.md')).toContain(`${rules} rules, 31 provinces`);
  expect(readme('README.md')).toContain(`${rules} rules over 31 provinces`);
  expect(readme('README.md')).toContain(`proved by ${cases} cases`);
});

it('README.zh-CN.md', () => {
  expect(readme('README.zh-CN.md')).toContain(`${rules} 条规则`);
});
