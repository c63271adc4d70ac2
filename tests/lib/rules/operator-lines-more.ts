// What do the operators on lists and texts answer? The table of operator-lines.ts, continued.
import { FAULT, type Line } from './operator-lines';

export const MORE_LINES: readonly Line[] = [
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
