// @vitest-environment happy-dom
// Does the table of results tell what is to be decided apart from what is to be corrected, on the page, sorted and exported?
import { expect, it } from 'vitest';
import type { BatchRow } from '../../../../../lib/filing/report/batch';
import { NOTHING_TO_DO } from '../../../../../lib/filing/report/counts';
import { resultTable } from '../../../../../lib/filing/report/results-table';
import { arrange, WORST_FIRST } from '../../../../../lib/ui/options/precheck/arrange';
import { ResultTable } from '../../../../../lib/ui/options/precheck/result-table';
import { resultWords } from '../../../../../lib/ui/options/precheck/result-words';
import { StatusBar } from '../../../../../lib/ui/options/precheck/status-bar';
import { createTranslate } from '../../../../../lib/ui/translate';
import { sceneRows } from '../../../../ui-preview/precheck-scene';
import { show } from '../../render';

const t = createTranslate('zh');
const [, wrong] = sceneRows;
if (!wrong) throw new Error('the scene has a row with faults');
const open: BatchRow = {
  ...{ ...wrong, client: 'd', status: 'blocked' },
  counts: { ...NOTHING_TO_DO, decide: 1, documents: 2 },
};
const rows = [...sceneRows, open];

const shown = (some: readonly BatchRow[]) => show(<ResultTable rows={some} t={t} open={() => {}} />);
const cellsOf = (row: Element | undefined) =>
  Object.fromEntries(
    [...(row?.querySelectorAll<HTMLElement>('td[data-label]') ?? [])].map((cell) => [
      cell.dataset.label,
      cell.textContent,
    ]),
  );

it('counts it in a column of its own, which is there only where something is to be decided', () => {
  const { all } = shown(rows);
  const row = all('precheck-row').find(({ dataset }) => dataset.client === 'd');
  expect(cellsOf(row)).toMatchObject({ 须改正: '0', 待决定: '1', 缺材料: '2' });
  expect(row?.querySelector('.tag')?.textContent).toBe('待决定');
  expect(row?.querySelector('.tag')?.className).not.toContain('block');
  expect(cellsOf(shown(sceneRows).all('precheck-row')[0])).not.toHaveProperty('待决定');
});

it('is sorted by it, and stands below what is wrong', () => {
  const order = (sort: typeof WORST_FIRST) => arrange(rows, sort).map(({ client }) => client);
  expect(order(WORST_FIRST).slice(0, 2)).toEqual(['b', 'd']);
  expect(order({ ...WORST_FIRST, sort: 'decide', isDescending: true })[0]).toBe('d');
  expect(arrange(rows, { ...WORST_FIRST, status: 'undecided' }).map(({ client }) => client)).toEqual(['d']);
});

it('is exported in the same words', () => {
  const words = resultWords(t, '2026-11-24');
  const [heading = [], ...body] = resultTable(rows, words);
  const said = body.map((row) => ['结论', '须改正', '待决定'].map((name) => row[heading.indexOf(name)]));
  expect(said.at(-1)).toEqual(['待决定', '0', '1']);
  expect(said[1]?.slice(1)).toEqual(['3', '0']);
  expect(resultTable(sceneRows, words)[0]).not.toContain('待决定');
});

it('has a part of the bar, left out where there is none', () => {
  const parts = (some: readonly BatchRow[]) =>
    [...show(<StatusBar rows={some} t={t} />).root.querySelectorAll<HTMLElement>('li')].map(
      ({ dataset }) => `${dataset.part} ${dataset.count}`,
    );
  expect(parts(rows)).toContain('undecided 1');
  expect(parts(rows)).toContain('blocked 1');
  expect(parts(sceneRows).join()).not.toContain('undecided');
});
