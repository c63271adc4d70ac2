// What does each operator answer? A table of operator, wanted value, and the answers for possible values of a fact.

import type { Value } from '@/lib/rules/operator-names';
import type { FactValue, Operator } from '../../../lib/rules/operator-names';

export const FAULT = null; // two values that cannot be compared have no answer
export type Line = [Operator, Value, [FactValue, boolean | null][]];

export const LINES: readonly Line[] = [
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
];
