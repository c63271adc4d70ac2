// Which comparisons prevent a pass, and which words did they find?
import { describe, expect, it } from 'vitest';
import { culpritsOf } from '../../../lib/rules/culprits';
import type { Condition } from '../../../lib/rules/format';
import type { Facts } from '../../../lib/rules/operator-names';
import { traceOf } from './build';

const culprits = (condition: Condition, facts: Facts) =>
  culpritsOf(traceOf(condition, facts)).map(({ trace, words }) => [trace.fact, words]);
const words = { words: ['中国', '国家', '社区'], except: ['中国际'] };

describe('the culprits of a condition', () => {
  it('are none when it holds', () => {
    expect(culprits({ fact: 'a', operator: 'equal', value: 1 }, { a: 1 })).toEqual([]);
  });

  it('are those members that do not hold', () => {
    const condition: Condition = {
      all: [
        { fact: 'a', operator: 'equal', value: 1 },
        {
          any: [
            { fact: 'b', operator: 'equal', value: 1 },
            { fact: 'c', operator: 'lessThan', value: 1 },
          ],
        },
      ],
    };
    expect(culprits(condition, { a: 1, b: 2, c: 3 })).toEqual([
      ['b', []],
      ['c', []],
    ]);
  });

  it.each([
    ['textContainsAny', words, '社区中国网', ['社区', '中国']],
    ['textContainsAny', words, '美中国际社区', ['社区']],
    ['startsWithAny', ['中国', '社区'], '中国社区', ['中国']],
    ['endsWithAny', ['中国', '社区'], '中国社区', ['社区']],
    ['matches', '[a-z]+', '云帆abc网', ['abc']],
  ] as const)('name what %s found where nothing may be found', (operator, value, name, found) => {
    const condition = { not: { fact: 'name', operator, value } } as Condition;
    expect(culprits(condition, { name })).toEqual([['name', found]]);
  });

  it('name no words that the text lacks', () => {
    expect(culprits({ fact: 'name', operator: 'textContainsAny', value: ['云'] }, { name: '海' })).toEqual([
      ['name', []],
    ]);
  });
});
