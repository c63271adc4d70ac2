// @vitest-environment happy-dom
// Are the reasons of a refusal kept with the filing after it is submitted again?
import { expect, it } from 'vitest';
import type { FilingDetail } from '../../../../../lib/protocol/filings';
import { History } from '../../../../../lib/ui/options/filings/history';
import { createTranslate } from '../../../../../lib/ui/translate';
import { detailOnItsWay } from '../../../../ui-preview/board';
import { show } from '../../render';

const refusal: FilingDetail['refusal'] = {
  text: '通信地址不详细',
  on: '2026-11-20',
  reasons: [],
  items: { count: 0, unread: [] },
};
const moves = [
  { to: 'submitted', on: '2026-11-18' },
  { to: 'refused', on: '2026-11-20' },
  { to: 'submitted', on: '2026-11-22' },
] as const;
const { steps } = detailOnItsWay('sms');
const textOf = (detail: Pick<FilingDetail, 'moves' | 'refusal'>) =>
  show(<History detail={{ steps, ...detail }} t={createTranslate('zh')} />).text();

it('keeps the notice below the refusal that the filing has behind it', () => {
  expect(textOf({ moves, refusal })).toContain('通信地址不详细');
  expect(textOf({ moves: moves.slice(0, 2), refusal })).not.toContain('通信地址不详细'); // it stands above, with its causes
  expect(textOf({ moves, refusal: null })).toContain('被驳回');
});

it('says of each cause whether it was mended', () => {
  const reason = (id: string) => ({
    ...{ id, cause: { zh: id, en: id }, remedy: { zh: '', en: '' }, rules: [], cites: [] },
    ...{ sentence: id, other: null },
  });
  const reasons = [
    { reason: reason('地址有误'), places: [], isMended: true },
    { reason: reason('备注有误'), places: [] },
  ];
  const { one } = show(
    <History detail={{ steps, moves, refusal: { ...refusal, reasons } }} t={createTranslate('zh')} />,
  );
  const lines = [...one('filing-history-causes').querySelectorAll('li')].map((line) => line.textContent);
  expect(lines).toEqual(['地址有误 · 已改好', '备注有误']);
});

it('names the steps that were leapt over, since the line of points ticks them', () => {
  const moves = [
    { to: 'submitted', on: '2026-12-01' },
    { to: 'sms', on: '2026-12-02' },
    { to: 'refused', on: '2026-12-03' },
  ] as const;
  const text = textOf({ moves, refusal: null });
  expect(text).toContain('2026年12月2日 · 短信核验 其间已过初审，没有记日期');
  expect(text.match(/其间/g)).toHaveLength(1);
});
