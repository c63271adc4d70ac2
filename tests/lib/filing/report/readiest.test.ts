// Are drafts ordered by how near they are to the submission?
import { expect, it } from 'vitest';
import { readiestFirst } from '../../../../lib/filing/report/readiest';

it('puts the drafts first that have all their papers, then those with the least left to correct and confirm', () => {
  const left = new Map([
    ['c0', { documents: 2, fails: 0, asks: 0 }],
    ['c1', { documents: 0, fails: 1, asks: 9 }],
    ['c3', { documents: 0, fails: 1, asks: 2 }],
    ['c4', { documents: 0, fails: 0, asks: 20 }],
  ]);
  const order = readiestFirst(['c0', 'c1', 'c2', 'c3', 'c4'], (id) => left.get(id));
  expect(order).toEqual(['c4', 'c3', 'c1', 'c0', 'c2']);
});
