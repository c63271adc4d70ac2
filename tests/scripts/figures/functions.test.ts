// Does every function count, with its name and its lines?
import { expect, it } from 'vitest';
import { functionsOf } from '../../../scripts/figures/functions';
import { checkoutOf } from './checkout';

it('counts declared, given and inner functions with their first line and their length', () => {
  const text = [
    'export function outer() {',
    '  const inner = () => {',
    '    return 1;',
    '  };',
    '  return [1].map((one) => one + inner());',
    '}',
    'export const table = { entry: async (one: number) => one };',
  ].join('\n');
  const found = checkoutOf({ 'lib/rules/a.ts': text }).flatMap(functionsOf);
  expect(found.map(({ name, line, lines }) => [name, line, lines])).toEqual([
    ['outer', 1, 6],
    ['inner', 2, 3],
    ['(unnamed)', 5, 1],
    ['entry', 7, 1],
  ]);
});
