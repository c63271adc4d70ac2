// @vitest-environment happy-dom
// Can a table be corrected where its errors are shown: by client, with the names of the columns, by keyboard?

import { expect, it } from 'vitest';
import type { FaultyCell } from '../../../../../lib/protocol/table-mends';
import type { FoundFault } from '../../../../../lib/ui/options/exchange/actions';
import { ImportFaults } from '../../../../../lib/ui/options/exchange/import-faults';
import { createTranslate } from '../../../../../lib/ui/translate';
import { choose, doing, show, type } from '../../render';

const t = createTranslate('zh');
const fault = (row: number, place: string): FoundFault => ({
  row,
  place,
  message: { zh: '不认识的说法，可用：阿里云、腾讯云', en: 'not one of 2 words' },
  short: { zh: '不认识的说法，请从列表里选', en: 'choose' },
});
const cell = (column: string, more: Partial<FaultyCell> = {}): FaultyCell => ({
  ...{ row: 9, column, text: '阿里', client: '示例公司', words: [], hasSeveralWords: false },
  ...more,
});

function faulty(...cells: readonly FaultyCell[]) {
  const mended: unknown[] = [];
  const faults = cells.map(({ row, column }) => fault(row, column));
  const shown = show(
    <ImportFaults t={t} faults={faults} isAll={false} cells={cells} mend={(mends) => mended.push(mends)} />,
  );
  return { ...shown, mended };
}

it('names the client, lists the words of the column, and checks all cells again with Enter', async () => {
  const { one, all, text, mended } = faulty(
    cell('接入服务商', { words: ['阿里云', '腾讯云'] }),
    cell('域名', { client: '' }),
  );
  expect(text()).toContain('第 9 行 示例公司 接入服务商 不认识的说法，请从列表里选');
  expect(text()).toContain('第 9 行 域名 不认识的说法，可用：阿里云、腾讯云');
  expect(one('import-mend-apply').hasAttribute('disabled')).toBe(true);
  const [list, box] = all('import-mend');
  if (!list || !box) throw new Error('a list and a box');
  await choose(list, '阿里云');
  await type(box, 'x.cn');
  expect(one('import-mend-apply').textContent).toBe('重新检查（改了 2 处）');
  const form = one('client-import-faults');
  await doing(() => void form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));
  expect(mended).toEqual([
    [
      { row: 9, column: '接入服务商', text: '阿里云' },
      { row: 9, column: '域名', text: 'x.cn' },
    ],
  ]);
});

const words = ['阿里云', '腾讯云'];
const standing = ({ all }: { readonly all: (id: string) => readonly HTMLElement[] }) =>
  all('import-mend').map((each) => (each as HTMLInputElement).value);

it('tells one wrong word once, however many rows have it, and its choice counts in all of them', async () => {
  const shown = faulty(
    cell('接入服务商', { row: 3, words }),
    cell('接入服务商', { row: 4, words }),
    cell('接入服务商', { row: 5, words, text: '腾讯' }),
    cell('域名', { row: 6 }),
    cell('接入服务商', { row: 7, words, text: '' }),
  );
  const { one, all, text } = shown;
  expect(text().match(/另有 \d+ 行写法相同，改一次都改/gu)).toEqual(['另有 1 行写法相同，改一次都改']);
  expect(standing(shown)).toEqual(['阿里', '腾讯', '阿里', '']);
  const [first] = all('import-mend');
  if (!first) throw new Error('a list');
  await choose(first, '腾讯云');
  await choose(first, '阿里云'); // the other row follows a second thought too
  expect(one('import-mend-apply').textContent).toBe('重新检查（改了 2 处）');
  await doing(() => one('import-unfold').click());
  expect(standing(shown)).toEqual(['阿里云', '阿里云', '腾讯', '阿里', '']);
  const second = all('import-mend')[1];
  if (!second) throw new Error('two lists');
  await choose(second, '腾讯云'); // this row alone is another matter
  await choose(first, '阿里云');
  expect(standing(shown)).toEqual(['阿里云', '腾讯云', '腾讯', '阿里', '']);
});

it('follows what is typed, letter by letter, where a cell may hold several words', async () => {
  const several = { words: ['网络购物', '其他'], hasSeveralWords: true, text: '企业官网' };
  const { one, mended } = faulty(...[3, 4, 5].map((row) => cell('服务内容', { row, ...several })));
  await type(one('import-mend'), '其');
  await type(one('import-mend'), '其他');
  const form = one('client-import-faults');
  await doing(() => void form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));
  expect(mended[0]).toHaveLength(3);
  expect(mended[0]).toContainEqual({ row: 5, column: '服务内容', text: '其他' });
});

it('shows what the earlier row contains, and leaves a row out until the person includes it again', async () => {
  const { one, all, text, mended } = faulty(
    cell('域名', { row: 3, text: 'x.cn', earlier: { row: 2, text: 'x.cn' } }),
    cell('服务名称', { row: 3, earlier: { row: 2, text: '' } }),
    cell('域名', { row: 4 }),
  );
  expect(text()).toContain('（第 2 行是“x.cn”）');
  expect(text()).toContain('（第 2 行空着）');
  expect(all('import-skip')).toHaveLength(2); // once a row
  await doing(() => all('import-skip')[0]?.click());
  expect(all('import-mend')).toHaveLength(1);
  const form = one('client-import-faults');
  await doing(() => void form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));
  expect(mended).toEqual([[{ row: 3, column: '', text: '' }]]);
  await doing(() => all('import-skip')[0]?.click());
  expect(all('import-mend')).toHaveLength(3);
});

it('offers the words when several may be in a cell, and lets them be typed', async () => {
  const { one, root } = faulty(cell('服务内容', { words: ['网络购物', '其他'], hasSeveralWords: true }));
  expect(one('import-mend').tagName).toBe('INPUT');
  expect([...root.querySelectorAll('datalist option')].map((option) => option.getAttribute('value'))).toEqual(
    ['网络购物', '其他'],
  );
});

it('goes on to the fault after the corrected one, and to the first after the last', () => {
  const cells = [3, 9, 12].map((row) => cell('域名', { row }));
  const faults = cells.map(({ row, column }) => fault(row, column));
  const focused = (row: number) => {
    const mended = { row, column: '域名', text: 'x.cn' };
    show(<ImportFaults t={t} faults={faults} isAll={false} cells={cells} mend={() => {}} mended={mended} />);
    return (document.activeElement as HTMLElement).dataset.row;
  };
  expect([focused(5), focused(9), focused(40)]).toEqual(['9', '12', '3']);
});
