// Is a rule reported that replaces another in a circle, or weakens it without a source of its own?
import { describe, expect, it } from 'vitest';
import type { Rule } from '../../../../lib/rules/format';
import { lintOverrides } from '../../../../lib/rules/lint/overrides';

type Severity = Rule['event']['params']['severity'];
const rule = (name: string, severity: Severity, source: string, overrides?: string): Rule => ({
  name,
  conditions: { all: [{ fact: 'a', operator: 'equal', value: 1 }] },
  event: { type: 'finding', params: { severity, message: { zh: '一', en: 'one' } } },
  meta: {
    from: '2020-01-01',
    to: null,
    status: 'current',
    cites: [{ source }],
    sourceDate: null,
    ...(overrides === undefined ? {} : { overrides }),
  },
});
const said = (...rules: readonly Rule[]) =>
  lintOverrides(rules).map(({ rule: name, message }) => `${name} ${message}`);

describe('lintOverrides', () => {
  it('lets a rule tighten on the same source, and weaken on one of its own', () => {
    expect(said(rule('a', 'warn', 's'), rule('b', 'block', 's', 'a'))).toEqual([]);
    expect(said(rule('a', 'block', 's'), rule('b', 'warn', 'other', 'a'))).toEqual([]);
  });

  it('reports a weakening without a source of its own', () => {
    expect(said(rule('a', 'block', 's'), rule('b', 'info', 's', 'a'))[0]).toMatch(/^b is weaker than a/);
  });

  it('reports circles of any length, a rule that overrides itself, and one that overrides nothing', () => {
    const circle = said(
      rule('a', 'block', 's', 'c'),
      rule('b', 'block', 's', 'a'),
      rule('c', 'block', 's', 'b'),
      rule('outside', 'block', 's', 'a'),
    );
    expect(circle.map((line) => line.split(' ')[0])).toEqual(['a', 'b', 'c']);
    expect(said(rule('a', 'block', 's', 'a'))[0]).toMatch(/no other rule/);
    expect(said(rule('a', 'block', 's', 'nobody'))[0]).toMatch(/no other rule/);
  });
});
