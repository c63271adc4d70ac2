// @vitest-environment happy-dom
// Can two filings of the same services be told apart, and chosen with one press?
import { expect, it } from 'vitest';
import { OtherFilings, WhichFiling } from '../../../../lib/ui/panel/which-filing';
import { createTranslate } from '../../../../lib/ui/translate';
import { views } from '../../../ui-preview/views';
import { doing, show } from '../render';

const t = createTranslate('zh');
const asked = views['which-filing']?.filingChoice;

it('names purpose, services, provider and state of each, and the focus stands on the button that changes nothing', async () => {
  if (!asked) throw new Error('the preview asks');
  const chosen: string[] = [];
  const { one, all, root } = show(
    <WhichFiling asked={asked} t={t} choose={(id) => chosen.push(id)} leave={() => chosen.push('left')} />,
  );
  expect(root.querySelector('.card-title')?.textContent).toMatch(
    /有 2 件未办结的备案，这一页办的是哪一件？/u,
  );
  expect(all('panel-which-filing-choose').map(({ textContent }) => textContent)).toEqual([
    '开办或接入 · 示例官网 · 阿里云 · 草稿',
    '变更信息 · 示例官网 · 阿里云 · 被驳回',
  ]);
  expect(document.activeElement).toBe(one('panel-which-filing-stay'));
  for (const button of all('panel-which-filing-choose')) await doing(() => button.click());
  await doing(() => one('panel-which-filing-stay').click());
  expect(chosen).toEqual(['first', 'change', 'left']);
});

it('says that there are others only where there are', async () => {
  let asksAgain = 0;
  const { one, all } = show(<OtherFilings n={1} t={t} choose={() => (asksAgain += 1)} />);
  await doing(() => one('panel-other-filings-choose').click());
  expect(asksAgain).toBe(1);
  expect(all('panel-other-filings')).toHaveLength(1);
  expect(show(<OtherFilings n={0} t={t} choose={() => {}} />).all('panel-other-filings')).toEqual([]);
});

it('begins each choice with a capital in English', () => {
  if (!asked) throw new Error('the preview asks');
  const { all } = show(
    <WhichFiling asked={asked} t={createTranslate('en')} choose={() => {}} leave={() => {}} />,
  );
  expect(all('panel-which-filing-choose').map(({ textContent }) => textContent)).toEqual([
    'Open or host · 示例官网 · Alibaba Cloud · Draft',
    'Change data · 示例官网 · Alibaba Cloud · Rejected',
  ]);
});
