// Is the result for a part of the rulebook computed once, and separately for each part?
import { expect, it } from 'vitest';
import { rememberPer } from '../../../lib/filing/memo';

it('computes each object once, also when the result is undefined', () => {
  const asked: string[] = [];
  const lengthOf = rememberPer((one: { readonly name: string }) => {
    asked.push(one.name);
    return one.name === 'none' ? undefined : one.name.length;
  });
  const [a, none] = [{ name: 'abc' }, { name: 'none' }];
  expect([lengthOf(a), lengthOf(a), lengthOf(none), lengthOf(none)]).toEqual([3, 3, undefined, undefined]);
  expect(asked).toEqual(['abc', 'none']);
});

it('keeps two objects with equal content apart', () => {
  const made = rememberPer((_one: object) => ({}));
  expect(made({})).not.toBe(made({}));
});
