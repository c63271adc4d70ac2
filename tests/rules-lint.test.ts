// Does lint find nothing wrong with our rulebook, and does it speak up when something is?
import { describe, expect, it } from 'vitest';
import type { Rule } from '../lib/rules/format';
import { loadRulebook } from '../rules/index';
import { lintRulebook } from '../scripts/rules/lint-rules';
import { readRuleFiles } from '../scripts/rules/rule-files';

const DAY = '2026-11-24';
const files = readRuleFiles();
const whole = lintRulebook(loadRulebook(files), DAY);

/**
 * The rulebook of two provinces, for what is put in is found in few as in many. Rules that only the tables of the others
 * bring to life are dead in it: they are no fault of the change.
 */
const OTHERS = /^provinces\/(?!(tianjin|zhejiang)\.)/;
const few = Object.fromEntries(Object.entries(files).filter(([path]) => !OTHERS.test(path)));
const linesOf = (notes: typeof whole) =>
  notes.filter(({ level }) => level === 'error').map(({ rule, kind }) => `${rule}: ${kind}`);
const before = new Set(linesOf(lintRulebook(loadRulebook(few), DAY)));
const errorsOf = (changed: typeof files) =>
  linesOf(lintRulebook(loadRulebook(changed), DAY)).filter((line) => !before.has(line));

/** These files with one national rule changed. */
function withRule(name: string, change: (rule: Rule) => Rule) {
  const path = `national/${name}.json`;
  return { ...few, [path]: change(few[path] as Rule) }; // the file is a rule, as another test shows
}
const requiring = (rule: Rule, require: object): Rule =>
  ({ ...rule, conditions: { all: [...rule.conditions.all.slice(0, -1), { not: require }] } }) as Rule;

describe('lint of our rulebook', () => {
  it('finds no error', () => {
    expect(linesOf(whole)).toEqual([]);
  });

  it('names a requirement that nothing can fail', () => {
    const changed = withRule('nat-id-valid-3', (rule) =>
      requiring(rule, { any: [{ fact: 'filing.type', operator: 'notEqual', value: 'cancel-access' }] }),
    );
    expect(errorsOf(changed)).toEqual(['nat-id-valid-3: dead']);
  });

  it('names a fact that the dictionary lacks, a value a fact never has, and an operator that does not suit', () => {
    const leaf = { fact: 'entity.hue', operator: 'equal', value: true };
    expect(errorsOf(withRule('nat-id-valid-3', (rule) => requiring(rule, leaf)))).toEqual([
      'nat-id-valid-3: unknown-fact',
    ]);
    const never = { fact: 'entity.category', operator: 'equal', value: 'organisation' };
    expect(errorsOf(withRule('nat-id-valid-3', (rule) => requiring(rule, never)))).toEqual([
      'nat-id-valid-3: outside-domain',
    ]);
    const unsuited = { fact: 'entity.category', operator: 'includesAny', value: ['personal'] };
    expect(errorsOf(withRule('nat-id-valid-3', (rule) => requiring(rule, unsuited)))).toEqual([
      'nat-id-valid-3: wrong-type',
    ]);
  });

  it('names two blocks of one province that nobody can satisfy together', () => {
    const path = 'provinces/tianjin.json';
    const tables = { ...Object(files[path]).tables };
    tables['one-person-both-roles'] = [
      { value: true, from: '2022-05-10', source: 't21', sourceDate: '2021-07-15' },
    ];
    const changed = { ...files, [path]: { ...Object(files[path]), tables } };
    expect(linesOf(lintRulebook(loadRulebook(changed), DAY))).toEqual([
      'one-person-both-roles: contradiction',
    ]);
  });

  it('names a rule without a case and one whose source is unknown', () => {
    const changed = withRule('nat-id-valid-3', (rule) => ({ ...rule, name: 'nat-id-valid-never' }));
    expect(errorsOf(changed)).toContain('nat-id-valid-never: missing-case');
    const uncited = withRule('nat-id-valid-3', (rule) => ({
      ...rule,
      meta: { ...rule.meta, cites: [{ source: 'hearsay' }] },
    }));
    expect(errorsOf(uncited)).toEqual(['nat-id-valid-3: missing-source']);
  });

  it('tells of an old source without failing for it', () => {
    const stale = whole.filter(({ kind }) => kind === 'stale-source');
    expect(stale.length).toBeGreaterThan(0);
    expect(stale.every(({ level }) => level === 'warning')).toBe(true);
  });
});
