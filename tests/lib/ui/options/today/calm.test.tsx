// @vitest-environment happy-dom
// When nothing is left to do today, does the page say what was done, what comes next and when, with a link to it?
import { expect, it } from 'vitest';
import type { BoardPart, DueView } from '../../../../../lib/protocol/filings';
import { Calm } from '../../../../../lib/ui/options/today/calm';
import { calmOf } from '../../../../../lib/ui/options/today/today-view';
import { createTranslate } from '../../../../../lib/ui/translate';
import { board } from '../../../../ui-preview/board';
import { card, due } from '../../filings/cards';
import { doing, show } from '../../render';

const TODAY = '2026-11-24';
const later: DueView = { ...due, day: '2026-12-20' };
const paper: DueView = {
  ...due,
  key: 'p',
  kind: 'certificate',
  filingId: null,
  day: '2027-02-01',
  about: null,
};
const quiet: BoardPart = {
  cards: [
    card({ state: 'approved', since: '2026-11-22', dues: [later] }),
    card({
      clientId: 'c2',
      filingId: 'f2',
      client: '宁波样例贸易有限公司',
      state: 'submitted',
      since: '2026-11-01',
    }),
  ],
  papers: [paper],
  next: null,
  total: 2,
};

it('is shown only when nothing is left', () => {
  expect(calmOf([board], TODAY)).toBeNull();
  expect(calmOf([], TODAY)).toBeNull(); // nothing is there at all
  expect(calmOf([{ ...quiet, cards: [card({ since: '2026-11-01' })] }], TODAY)).toBeNull(); // a draft that stands still
});

it('says what was done in the last week, how many are under way, and the next days, soonest first', () => {
  const calm = calmOf([quiet], TODAY);
  expect(calm?.done.map(({ filingId }) => filingId)).toEqual(['first']);
  expect(calm?.underWay).toBe(1);
  expect(calm?.next.map(({ day }) => day)).toEqual(['2026-12-20', '2027-02-01']);
});

it('says it in words and leads to filing, paper, clients and pre-check', async () => {
  const calm = calmOf([quiet], TODAY);
  if (!calm) throw new Error('nothing is left');
  const went: string[] = [];
  const { all, one, text } = show(
    <Calm
      t={createTranslate('zh')}
      today={TODAY}
      calm={calm}
      openFiling={({ filingId }) => void went.push(filingId)}
      openPaper={({ key }) => void went.push(key)}
      openClients={() => void went.push('clients')}
    />,
  );
  expect(text()).toContain('今天要办的都办完了');
  expect(text()).toContain('12月20日');
  expect(one('today-done').textContent).toContain('已通过');
  for (const row of all('today-next')) await doing(() => row.click());
  await doing(() => one('today-new').click());
  expect(went).toEqual(['first', 'p', 'clients']);
  expect(all('today-precheck')).toEqual([]); // the box beside it has that button
});
