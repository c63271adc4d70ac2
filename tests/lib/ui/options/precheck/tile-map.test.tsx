// @vitest-environment happy-dom
// Are the filings of a batch counted by province, and limited to one of them?
import { expect, it } from 'vitest';
import { BatchResults } from '../../../../../lib/ui/options/precheck/batch-results';
import map from '../../../../../lib/ui/options/precheck/province-tiles.json';
import { createTranslate } from '../../../../../lib/ui/translate';
import { precheckScene, sceneRows } from '../../../../ui-preview/precheck-scene';
import { doing, show } from '../../render';

const results = (rows: typeof sceneRows) =>
  show(
    <BatchResults
      asOf="2026-11-24"
      rows={rows}
      t={createTranslate('zh')}
      actions={precheckScene}
      open={() => {}}
      again={() => {}}
    />,
  );

/** The filings in more provinces, with those of `sceneRows` among them. */
const spread = sceneRows.flatMap((row) =>
  row.client === 'a'
    ? map.tiles
        .map(({ province }) => province)
        .filter((province) => province !== 'guangdong')
        .slice(0, 8)
        .map((province) => ({ ...row, client: province, province }))
    : [row],
);

it('name the provinces one by one where there are few, instead of a map of empty tiles', async () => {
  const { all, one, root } = results(sceneRows);
  await doing(() => {});
  expect(root.querySelector('.tiles')).toBeNull();
  expect(all('precheck-tile').map(({ textContent }) => textContent)).toEqual(['浙江 2', '广东 1']);
  await doing(() => all('precheck-tile')[1]?.click());
  expect(all('precheck-row').map(({ dataset }) => dataset.client)).toEqual(['b']);
  expect(one('precheck-province').textContent).toContain('域名证书');
});

it('are limited to a province by its tile, whose number screen readers read too', async () => {
  const { all, one } = results(spread);
  await doing(() => {});
  const tile = all('precheck-tile').find(({ dataset }) => dataset.province === 'guangdong');
  expect(tile?.textContent).toBe('粤1');
  expect(tile?.getAttribute('title')).toBe('广东：1 件\n本省特别要求：广东省互联网信息服务备案承诺书');
  expect(all('precheck-tile-wants')).toHaveLength(1);
  await doing(() => tile?.click());
  expect(all('precheck-row').map(({ dataset }) => dataset.client)).toEqual(['b']);
  expect(one('precheck-province').textContent).toContain('域名证书');
});

it('have a tile for each of the 31 provinces, no two in one place', () => {
  const { all } = results(spread);
  expect(new Set(all('precheck-tile').map(({ dataset }) => dataset.province)).size).toBe(31);
  const places = map.tiles.map(({ row, column }) => `${row} ${column}`);
  expect(new Set(places).size).toBe(31);
});

it('names each province by one sign in Chinese and by its two letters in English', () => {
  const signs = map.tiles.map(({ sign }) => sign);
  expect(signs.every(({ zh, en }) => [...zh].length === 1 && /^[A-Z]{2}$/.test(en))).toBe(true);
  expect(new Set(signs.map(({ en }) => en)).size).toBe(31);
});
