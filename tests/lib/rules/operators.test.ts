// Does every operator answer true, false or not comparable correctly, and unknown without a value?
import { describe, expect, it } from 'vitest';
import { testCondition } from '../../../lib/rules/compile';
import { OPERATORS } from '../../../lib/rules/operator-names';
import { leaf } from './build';
import { LINES } from './operator-lines';
import { MORE_LINES } from './operator-lines-more';

const TABLE = [...LINES, ...MORE_LINES];

describe('operators', () => {
  for (const [operator, want, answers] of TABLE)
    for (const [have, answer] of answers)
      it(`${JSON.stringify(have)} ${operator} ${JSON.stringify(want)} is ${answer ?? 'not comparable'}`, () => {
        expect(testCondition(leaf('fact', operator, want), { fact: have })).toBe(answer);
      });

  it.each(OPERATORS)('%s is in the table, and unknown without a value', (operator) => {
    const line = TABLE.find(([one]) => one === operator);
    expect(line).toBeDefined();
    expect(testCondition(leaf('fact', operator, line?.[1] ?? null), {})).toBeNull();
  });

  it('reads a list that is known to be none as an empty list', () => {
    const facts = { fact: 'a', list: null };
    expect(testCondition(leaf('fact', 'in', { fact: 'list' }), facts)).toBe(false);
    expect(testCondition(leaf('fact', 'notIn', { fact: 'list' }), facts)).toBe(true);
  });

  it('cannot compare with a limit that is known to be none', () => {
    expect(testCondition(leaf('age', 'lessThan', { fact: 'most' }), { age: 3, most: null })).toBeNull();
    expect(
      testCondition(leaf('day', 'before', { fact: 'last' }), { day: '2020-01-01', last: 'soon' }),
    ).toBeNull();
  });
});

describe('patterns', () => {
  it.each(['^(a+)+$', '(a|aa)+$', '^(([a-z])+.)+[A-Z]([a-z])+$', '(.*a){20}'])(
    '%s takes no longer on malicious text',
    (pattern) => {
      const started = process.cpuUsage().user;
      const answer = testCondition(leaf('text', 'matches', pattern), { text: `${'a'.repeat(9_998)}!!` });
      expect(answer).not.toBeUndefined();
      expect((process.cpuUsage().user - started) / 1000).toBeLessThan(1500);
    },
  );

  it('does not match texts longer than any name', () => {
    expect(testCondition(leaf('text', 'matches', 'a'), { text: 'a'.repeat(10_001) })).toBeNull();
  });
});
