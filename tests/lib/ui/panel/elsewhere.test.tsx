// @vitest-environment happy-dom
// Does the person choose between two providers, with a way to cancel that changes nothing?
import { expect, it } from 'vitest';
import type { FilingsElsewhere } from '../../../../lib/protocol/tab';
import { Elsewhere } from '../../../../lib/ui/panel/elsewhere';
import { createTranslate } from '../../../../lib/ui/translate';
import { views } from '../../../ui-preview/views';
import { doing, show } from '../render';

const asked = views['filed-elsewhere']?.elsewhere;

function shown(state: FilingsElsewhere['filings'][number]['state']) {
  if (!asked) throw new Error('the preview asks');
  const chosen: (string | null)[] = [];
  const filings = asked.filings.map((one) => ({ ...one, state }));
  const parts = show(
    <Elsewhere
      asked={{ ...asked, filings }}
      t={createTranslate('zh')}
      choose={(moved) => chosen.push(moved)}
      leave={() => chosen.push('left')}
    />,
  );
  return { ...parts, chosen };
}

it('names both providers, and the focus is on the button that changes nothing', async () => {
  const { one, root, chosen } = shown('draft');
  expect(root.querySelector('.card-title')?.textContent).toMatch(/的备案在腾讯云，这一页是阿里云的/u);
  expect(document.activeElement).toBe(one('panel-elsewhere-stay'));
  for (const id of ['move', 'further', 'stay']) await doing(() => one(`panel-elsewhere-${id}`).click());
  expect(chosen).toEqual(['draft-tencent', null, 'left']);
});

it('offers no move of a filing that was submitted', () => {
  expect(shown('submitted').all('panel-elsewhere-move')).toEqual([]);
});

it('tells drafts at one provider apart by what each is for', () => {
  const [draft] = asked?.filings ?? [];
  if (!asked || !draft) throw new Error('the preview asks');
  const filings = [
    draft,
    { ...draft, id: 'two', services: ['示例商城'] },
    { ...draft, id: 'three', provider: 'huawei' },
  ];
  const { all } = show(
    <Elsewhere asked={{ ...asked, filings }} t={createTranslate('zh')} choose={() => {}} leave={() => {}} />,
  );
  expect(all('panel-elsewhere-move').map(({ textContent }) => textContent)).toEqual([
    '把腾讯云的草稿改到阿里云 · 开办或接入 · 示例官网',
    '把腾讯云的草稿改到阿里云 · 开办或接入 · 示例商城',
    '把华为云的草稿改到阿里云',
  ]);
});
