import { describe, expect, it } from 'vitest';
import { testCondition } from '../../../lib/rules/compile';
import type { FactValue, Operator, Value } from '../../../lib/rules/format';
import { OPERATORS } from '../../../lib/rules/format';
import { leaf } from './build';

const FAULT = null; // two values that cannot be compared give no answer
type Line = [Operator, Value, [FactValue, boolean | null][]];

const LINES: Line[] = [
  [
    'equal',
    'a',
    [
      ['a', true],
      ['b', false],
      [null, false],
      [1, false],
      [['a'], FAULT],
    ],
  ],
  [
    'equal',
    null,
    [
      [null, true],
      ['a', false],
      [['a'], false],
    ],
  ],
  [
    'notEqual',
    'a',
    [
      ['a', false],
      ['b', true],
      [null, true],
      [1, true],
      [['a'], FAULT],
    ],
  ],
  [
    'in',
    ['a', 1],
    [
      ['a', true],
      [1, true],
      ['1', false],
      [null, false],
      [['a'], FAULT],
    ],
  ],
  ['in', ['a', null], [[null, true]]],
  [
    'notIn',
    ['a', 1],
    [
      ['a', false],
      ['b', true],
      [null, true],
      [['a'], FAULT],
    ],
  ],
  [
    'contains',
    'a',
    [
      [['a', 'b'], true],
      [['b'], false],
      [[], false],
      [null, false],
      ['a', FAULT],
    ],
  ],
  [
    'doesNotContain',
    'a',
    [
      [['a', 'b'], false],
      [['b'], true],
      [[], true],
      [null, true],
      ['a', FAULT],
    ],
  ],
  [
    'lessThan',
    5,
    [
      [4, true],
      [5, false],
      [null, false],
      ['4', FAULT],
      [true, FAULT],
    ],
  ],
  [
    'lessThanInclusive',
    5,
    [
      [5, true],
      [6, false],
      [null, false],
      ['4', FAULT],
    ],
  ],
  [
    'greaterThan',
    5,
    [
      [6, true],
      [5, false],
      [null, false],
      ['6', FAULT],
    ],
  ],
  [
    'greaterThanInclusive',
    5,
    [
      [5, true],
      [4, false],
      [null, false],
      [['6'], FAULT],
    ],
  ],
  [
    'between',
    [2, 4],
    [
      [2, true],
      [4, true],
      [1, false],
      [5, false],
      [null, false],
      ['3', FAULT],
    ],
  ],
  [
    'between',
    ['2020-01-01', '2020-12-31'],
    [
      ['2020-12-31', true],
      ['2021-01-01', false],
      [3, FAULT],
    ],
  ],
  [
    'before',
    '2020-08-17',
    [
      ['2020-08-16', true],
      ['2020-08-17', false],
      [null, false],
      ['2020/8/1', FAULT],
      [2020, FAULT],
    ],
  ],
  [
    'onOrAfter',
    '2020-08-17',
    [
      ['2020-08-17', true],
      ['2020-08-16', false],
      [null, false],
      ['soon', FAULT],
    ],
  ],
  [
    'includesAny',
    ['a', 'b'],
    [
      [['b', 'c'], true],
      [['c'], false],
      [[], false],
      [null, false],
      ['a', FAULT],
    ],
  ],
  [
    'includesAll',
    ['a', 'b'],
    [
      [['b', 'a', 'c'], true],
      [['a'], false],
      [null, false],
      [1, FAULT],
    ],
  ],
  [
    'includesAll',
    [],
    [
      [[], true],
      [null, true],
    ],
  ],
  [
    'subsetOf',
    ['a', 'b'],
    [
      [['a'], true],
      [[], true],
      [['a', 'c'], false],
      [null, true],
      ['a', FAULT],
    ],
  ],
  [
    'isEmpty',
    true,
    [
      ['', true],
      [[], true],
      [null, true],
      ['a', false],
      [['a'], false],
      [0, false],
      [false, false],
    ],
  ],
  [
    'textContains',
    'ab',
    [
      ['cabc', true],
      ['acb', false],
      ['', false],
      [null, false],
      [1, FAULT],
      [['ab'], FAULT],
    ],
  ],
  [
    'textContains',
    { words: ['net'], except: ['internet'] },
    [
      ['internet', false],
      ['net of internet', true],
    ],
  ],
  [
    'textContainsAny',
    ['x', 'y'],
    [
      ['yes', true],
      ['no', false],
      [null, false],
      [true, FAULT],
    ],
  ],
  [
    'textContainsAny',
    { words: ['country'], except: ['countryside'] },
    [
      ['countryside', false],
      ['my country', true],
    ],
  ],
  [
    'startsWithAny',
    ['www.', 'http'],
    [
      ['www.a.cn', true],
      ['a.www.', false],
      [null, false],
      [['www.'], FAULT],
    ],
  ],
  [
    'startsWithAny',
    { words: ['sub'], except: ['subject'] },
    [
      ['subway', true],
      ['subject', false],
      ['way to subject', false],
    ],
  ],
  [
    'endsWithAny',
    ['.cn', '.com'],
    [
      ['a.cn', true],
      ['a.cn.org', false],
      [null, false],
      [7, FAULT],
    ],
  ],
  [
    'endsWithAny',
    { words: ['cn'], except: ['gov.cn'] },
    [
      ['a.cn', true],
      ['a.gov.cn', false],
    ],
  ],
  [
    'matches',
    '^\\d{4}$',
    [
      ['2020', true],
      ['20200', false],
      ['', false],
      [null, false],
      [2020, FAULT],
    ],
  ],
  [
    'matches',
    '[\\p{Han}]',
    [
      ['a\u4e2d', true],
      ['abc', false],
    ],
  ],
  [
    'matches',
    '\\p{Script=Han}',
    [
      ['\u4e2d', true],
      ['a', false],
    ],
  ],
];

describe('operators', () => {
  for (const [operator, want, answers] of LINES)
    for (const [have, answer] of answers)
      it(`${JSON.stringify(have)} ${operator} ${JSON.stringify(want)} is ${answer ?? 'not comparable'}`, () => {
        expect(testCondition(leaf('fact', operator, want), { fact: have })).toBe(answer);
      });

  it.each(OPERATORS)('%s is in the table, and unknown without a value', (operator) => {
    const line = LINES.find(([one]) => one === operator);
    expect(line).toBeDefined();
    expect(testCondition(leaf('fact', operator, line?.[1] ?? null), {})).toBeNull();
  });

  it('reads a list that is known to be none as the empty list', () => {
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
    '%s takes no longer on cunning text',
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
