// @vitest-environment happy-dom
// Does each cause lead to its fields, with what stands there now beside them?
import { expect, it } from 'vitest';
import type { RefusalView } from '../../../../../lib/protocol/filings';
import { Refused } from '../../../../../lib/ui/options/filings/refused';
import { createTranslate } from '../../../../../lib/ui/translate';
import { TODAY } from '../../filings/cards';
import { doing, show } from '../../render';

const refusal: RefusalView = {
  text: '手机号码无法接通',
  on: TODAY,
  reasons: [
    {
      reason: {
        id: 'phone-unreachable',
        cause: { zh: '电话不通', en: 'Phone not answered' },
        remedy: { zh: '换成能接通的号码', en: 'Give a number that is answered' },
        rules: [],
        cites: [],
        sentence: '手机号码无法接通',
        other: null,
      },
      places: ['people[0].mobile', 'entity.mailAddress', 'services[0].remark', 'documents'],
      present: {
        'people[0].mobile': { zh: '19900000001', en: '19900000001' },
        'entity.mailAddress': { zh: '杭州市样例路1号', en: '杭州市样例路1号' },
        'services[0].remark': { zh: '', en: '' },
      },
    },
  ],
  items: { count: 0, unread: [] },
};

it('shows the present value beside the way to each field, numbers masked, and none where none is known', () => {
  const { all, root } = show(
    <Refused
      t={createTranslate('zh')}
      today={TODAY}
      refusal={refusal}
      keep={() => {}}
      mend={() => {}}
      open={[]}
      choose={() => {}}
      openPlace={() => {}}
    />,
  );
  const ways = all('filing-refusal-mend').map((one) => one.parentElement?.textContent);
  expect(ways).toEqual([
    '去改：手机现在填的是 199••••01 显示',
    '去改：通信地址现在填的是 杭州市样例路1号',
    '去改：备注现在填的是 （空）',
    '去改：材料',
  ]);
  expect(root.outerHTML).not.toContain('19900000001');
});

it('calls a cause mended with one press, and takes that back with another one', async () => {
  const said: unknown[] = [];
  const mend = (...about: unknown[]) => said.push(about);
  for (const isMended of [false, true]) {
    const reasons = refusal.reasons.map((one) => ({ ...one, isMended }));
    const { one } = show(
      <Refused
        t={createTranslate('zh')}
        today={TODAY}
        refusal={{ ...refusal, reasons }}
        keep={() => {}}
        mend={mend}
        open={[]}
        choose={() => {}}
      />,
    );
    const button = one('filing-refusal-mended');
    expect(button.parentElement?.querySelector('h3')?.textContent).toBe('电话不通'); // beside what it is about, on no line of its own
    expect([button.getAttribute('aria-pressed'), button.getAttribute('aria-label')]).toEqual([
      String(isMended),
      isMended ? '已改好：电话不通' : '标为已改好：电话不通',
    ]);
    await doing(() => button.click());
  }
  expect(said).toEqual([
    ['phone-unreachable', true],
    ['phone-unreachable', false],
  ]);
});

it('folds what is fixed to one line, counts it, and keeps the rules and sources of the others behind one chip', () => {
  const [one] = refusal.reasons;
  if (one === undefined) throw new Error('the refusal has a reason');
  const cites = [
    { source: 'hw', title: { zh: '备案知识库', en: 'Knowledge base' }, locator: '', date: '2025-12-31' },
  ];
  const rules = [{ name: 'nat-x', message: { zh: '电话须畅通', en: 'The phone must be answered' } }];
  const open = { ...one, reason: { ...one.reason, id: 'other', rules, cites: cites as never } };
  const { all, root } = show(
    <Refused
      t={createTranslate('zh')}
      today={TODAY}
      refusal={{ ...refusal, reasons: [{ ...one, isMended: true }, open] }}
      keep={() => {}}
      mend={() => {}}
      open={[{ id: 'other', cause: one.reason.cause, isFound: false }]}
      choose={() => {}}
      openPlace={() => {}}
    />,
  );
  expect(root.querySelector('h3')?.textContent).toBe('驳回意见已改好 1 / 2');
  const [mended, other] = all('refusal-reason');
  expect(mended?.textContent).toBe('电话不通 已改好');
  expect(other?.textContent).toContain('换成能接通的号码');
  const folds = [...(other?.querySelectorAll('details') ?? [])].map((fold) => [fold.open, fold.textContent]);
  expect(folds).toEqual([[false, expect.stringMatching(/^依据 1.*电话须畅通.*备案知识库/su)]]);
});

it('counts as mended what was changed, with the name of the field, but not what a check still finds', () => {
  const [one] = refusal.reasons;
  if (one === undefined) throw new Error('the refusal has a reason');
  const changed = { ...one, isMended: true, changed: ['people[0].mobile'] };
  const { all, one: get, draw } = show(<Shown reasons={[changed]} open={[]} />);
  expect(get('filing-refusal-count').textContent).toBe('已改好 1 / 1');
  expect(get('filing-refusal-mended').textContent).toContain('已改：手机');
  draw(
    <Shown
      reasons={[changed]}
      open={[{ id: 'phone-unreachable', cause: one.reason.cause, isFound: true }]}
    />,
  );
  expect(get('filing-refusal-count').textContent).toBe('已改好 0 / 1');
  expect(all('refusal-reason')[0]?.textContent).toContain('预检仍查出这一条');
});

it('takes with one press which of two causes is meant, and offers the other one afterwards', async () => {
  const [one] = refusal.reasons;
  if (one === undefined) throw new Error('the refusal has a reason');
  const other = { ...one.reason, id: 'phone-of-another', cause: { zh: '号码是别人的', en: '' } };
  const chosen: unknown[] = [];
  const choose = (...which: unknown[]) => chosen.push(which);
  const {
    all,
    one: get,
    draw,
  } = show(<Shown reasons={[{ ...one, reason: { ...one.reason, other } }]} open={[]} choose={choose} />);
  for (const button of all('refusal-choose')) await doing(() => button.click());
  draw(<Shown reasons={[{ ...one, instead: other }]} open={[]} choose={choose} />);
  expect(get('filing-refusal-instead').textContent).toBe('不是这个，是“号码是别人的”');
  await doing(() => get('filing-refusal-instead').click());
  expect(chosen).toEqual([
    ['phone-unreachable', 'phone-of-another'],
    ['phone-of-another', 'phone-unreachable'],
    ['phone-of-another', 'phone-unreachable'],
  ]);
});

function Shown({
  reasons,
  open,
  choose = () => {},
}: {
  readonly reasons: RefusalView['reasons'];
  readonly open: Parameters<typeof Refused>[0]['open'];
  readonly choose?: Parameters<typeof Refused>[0]['choose'];
}) {
  return (
    <Refused
      t={createTranslate('zh')}
      today={TODAY}
      refusal={{ ...refusal, reasons }}
      keep={() => {}}
      mend={() => {}}
      {...{ open, choose }}
    />
  );
}
