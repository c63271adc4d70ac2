// @vitest-environment happy-dom
// Is told once what most filings have in common, and in its row what only some have?
import { expect, it } from 'vitest';
import { ResultTable } from '../../../../../lib/ui/options/precheck/result-table';
import { besideShared, sharedTops } from '../../../../../lib/ui/options/precheck/shared-tops';
import { createTranslate } from '../../../../../lib/ui/translate';
import { sceneRows } from '../../../../ui-preview/precheck-scene';
import { show } from '../../render';

const text = (en: string) => ({ zh: en, en });
const rows = (count: number, ...own: readonly string[]) =>
  Array.from({ length: count }, (_, at) => ({
    top: [text('no type yet'), ...(at < count / 2 ? [] : own.map(text))],
  }));

it('finds what stands in more than half of the rows', () => {
  expect(sharedTops(rows(20, 'no method')).map(({ text: { en } }) => en)).toEqual(['no type yet']); // half of them is not most
  const more = [...rows(20, 'no method'), ...rows(4, 'no method').slice(2)];
  expect(sharedTops(more)).toEqual([
    { text: text('no type yet'), isEvery: true },
    { text: text('no method'), isEvery: false },
  ]);
});

it('a row says by a sign, which is no number of things, which of them it has, where some row has not', () => {
  const shared = [
    { text: text('no type yet'), isEvery: true },
    { text: text('no method'), isEvery: false },
  ];
  const all = ['no type yet', 'no method', 'no phone'].map(text);
  expect(besideShared(all, shared)).toEqual({ own: [text('no phone')], signs: ['①'] });
  expect(besideShared(all.slice(0, 1), shared)).toEqual({ own: [], signs: [] });
});

it('leaves a short table as it is', () => {
  expect(sharedTops(rows(9))).toEqual([]);
});

it('is told above the table, and the rows keep what is their own', () => {
  const [row] = sceneRows;
  if (!row) throw new Error('the scene has rows');
  const some = [...rows(12, 'no method'), { top: [] }];
  const many = some.map(({ top }, at) => ({ ...row, client: `c${at}`, top }));
  const { one, all } = show(<ResultTable rows={many} t={createTranslate('en')} open={() => {}} />);
  expect(one('precheck-shared').textContent).toContain('no type yet');
  expect(one('precheck-shared').textContent).toContain('① no type yet');
  const said = all('precheck-row').map(({ textContent }) => textContent ?? '');
  expect(said.some((words) => words.includes('no type yet'))).toBe(false);
  expect(said.filter((words) => words.includes('no method'))).toHaveLength(6);
  expect(said.filter((words) => words.includes('also ①'))).toHaveLength(12);
});
