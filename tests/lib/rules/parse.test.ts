// Is a malformed or hostile rule file refused with file and place?
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { Rule } from '../../../lib/rules/format';
import { LIMITS } from '../../../lib/rules/limits';
import { parseWith } from '../../../lib/rules/parse';

const leaf = { fact: 'a', operator: 'equal', value: 1 };
const meta = { from: '2020-01-01', cites: [{ source: 'law' }], sourceDate: null };
const event = {
  type: 'finding',
  params: { severity: 'block', message: { zh: '\u4e0d\u884c', en: 'no' } },
};
const ruleOf = (...all: unknown[]) => ({ name: 'one', conditions: { all }, event, meta });
const nested = (depth: number): unknown => {
  let condition: unknown = leaf;
  for (let i = 0; i < depth; i += 1) condition = { all: [condition] };
  return condition;
};
const parseRules = (json: unknown) => parseWith(z.array(Rule), Array.isArray(json) ? json : [json], 'r.json');
const refuse = (json: unknown) => {
  try {
    parseRules(json);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return 'accepted';
};

describe('reading rules', () => {
  it('reads one rule or a list and fills in defaults', () => {
    expect(parseRules(ruleOf(leaf))).toHaveLength(1);
    expect(parseRules([ruleOf(leaf)])[0]?.meta).toMatchObject({ to: null, status: 'current' });
  });

  it.each<[string, unknown, string]>([
    ['an unknown operator', ruleOf({ ...leaf, operator: 'equals' }), '$[0].conditions.all[0].operator'],
    ['priority', ruleOf({ ...leaf, priority: 1 }), '$[0].conditions.all[0]'],
    ['a path into a fact', ruleOf({ ...leaf, path: '$.x' }), '$[0].conditions.all[0]'],
    ['all beside any', ruleOf({ all: [leaf], any: [leaf] }), '$[0].conditions.all[0]'],
    ['an empty group', ruleOf({ any: [] }), '$[0].conditions.all[0].any'],
    ['a text where in takes a list', ruleOf({ fact: 'a', operator: 'in', value: 'BJ' }), 'in takes a list'],
    ['between backwards', ruleOf({ fact: 'a', operator: 'between', value: [2, 1] }), 'between takes'],
    ['a day that is none', ruleOf({ fact: 'a', operator: 'before', value: '2020/1/1' }), 'a day YYYY-MM-DD'],
    ['isEmpty: false', ruleOf({ fact: 'a', operator: 'isEmpty', value: false }), 'isEmpty takes true'],
    ['a look-ahead', ruleOf({ fact: 'a', operator: 'matches', value: '(?=a)' }), 'RE2 accepts'],
    ['a long pattern', ruleOf({ fact: 'a', operator: 'matches', value: 'a'.repeat(201) }), '200 characters'],
    [
      'a pattern from a fact',
      ruleOf({ fact: 'a', operator: 'matches', value: { fact: 'b' } }),
      'matches takes',
    ],
    ['no words', ruleOf({ fact: 'a', operator: 'textContainsAny', value: [] }), 'textContainsAny takes'],
    ['a fact every object has', ruleOf({ ...leaf, fact: 'toString' }), 'conditions.all[0].fact'],
    [
      'a fault deep inside',
      ruleOf({ any: [leaf, { not: { ...leaf, operator: 'x' } }] }),
      'all[0].any[1].not.operator',
    ],
    ['another event type', { ...ruleOf(leaf), event: { ...event, type: 'error' } }, '$[0].event.type'],
    ['no source', { ...ruleOf(leaf), meta: { ...meta, cites: [] } }, '$[0].meta.cites'],
    ['__proto__', JSON.parse('{"__proto__":{"isAdmin":true}}'), 'the key __proto__ is not allowed'],
    ['constructor', ruleOf({ constructor: 1 }), 'the key constructor is not allowed'],
  ])('refuses %s and names the place', (_, json, place) => {
    expect(refuse(json)).toContain(place);
    expect(refuse(json).startsWith('r.json: ')).toBe(true);
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
  });
});

describe('T19: limits', () => {
  it('accepts conditions as deep as the limit and refuses one more', () => {
    expect(refuse(ruleOf(nested(LIMITS.depth - 1)))).toBe('accepted');
    expect(refuse(ruleOf(nested(LIMITS.depth)))).toContain('deeper than 12');
  });

  it('refuses 20,000 levels without overflowing the stack', () => {
    expect(refuse(ruleOf(nested(20_000)))).toContain('nested deeper than 12 conditions');
  });

  it('refuses an object that contains itself', () => {
    const all: unknown[] = [leaf];
    all.push({ all });
    expect(refuse(ruleOf({ all }))).toContain('nested deeper');
  });

  it('counts conditions, rules, characters and entries', () => {
    expect(refuse(ruleOf(...new Array(LIMITS.conditionsPerRule - 1).fill(leaf)))).toBe('accepted');
    expect(refuse(ruleOf(...new Array(LIMITS.conditionsPerRule).fill(leaf)))).toContain(
      'more than 200 conditions',
    );
    expect(refuse(new Array(LIMITS.rules + 1).fill(1))).toContain('more than 5000 entries');
    expect(refuse(ruleOf({ ...leaf, value: 'x'.repeat(2001) }))).toContain('longer than 2000');
    expect(refuse(ruleOf({ fact: 'a', operator: 'in', value: new Array(2001).fill(1) }))).toContain(
      'more than 2000',
    );
  });
});
