// @vitest-environment happy-dom
// Does the panel of a filing that came back say so, take the notice, and lead to what it names?
import { expect, it } from 'vitest';
import type { RefusalReason } from '../../../../lib/filing/report/refusal-reasons';
import type { FilingDetail } from '../../../../lib/protocol/filings';
import type { TabView } from '../../../../lib/protocol/tab';
import type { PanelActions } from '../../../../lib/ui/panel/actions';
import { Panel } from '../../../../lib/ui/panel/panel';
import { RefusedHere } from '../../../../lib/ui/panel/refused-here';
import { createTranslate } from '../../../../lib/ui/translate';
import { askOf } from '../../../ui-preview/ask';
import { detailOnItsWay } from '../../../ui-preview/board';
import { detailMended, detailRefused } from '../../../ui-preview/refused';
import { views } from '../../../ui-preview/views';
import { waitFor } from '../../../wait-for';
import { doing, show } from '../render';

const panelOf = (view: TabView, actions: PanelActions) => (
  <Panel view={view} t={createTranslate('zh')} today="2026-11-24" actions={actions} showPart={() => {}} />
);

it('reads the notice beside the page, leads to the field, and goes off once more', async () => {
  const view = views.blocked;
  if (!view?.binding) throw new Error('the preview has a bound tab');
  const done: unknown[] = [];
  const cause = {
    id: 'ip',
    cause: { zh: 'IP 有误', en: '' },
    remedy: { zh: '改用', en: '' },
    rules: [],
    cites: [],
  };
  const reason = { ...cause, sentence: 'IP地址有误', other: null };
  let detail: FilingDetail = {
    ...detailOnItsWay('submitted'),
    state: 'refused',
    moves: [{ to: 'refused', on: '2026-11-23' }],
  };
  const actions = {
    ask: askOf({
      'filings.detail': async () => detail,
      'filings.refusal': async ({ text }) => {
        const items = { count: 3, unread: ['图标不一致'] };
        const reasons = [{ reason, places: ['services[0].access.ips'] }];
        detail = { ...detail, refusal: { text: text ?? '', on: '2026-11-24', reasons, items } };
        return { ok: true };
      },
      'filings.mended': async ({ cause: id, isDone }) => {
        const { refusal } = detail;
        if (refusal === null) throw new Error('the notice is stored');
        const reasons = refusal.reasons.map((one) => ({ ...one, isMended: one.reason.id === id && isDone }));
        detail = { ...detail, refusal: { ...refusal, reasons } };
        return { ok: true };
      },
      'filings.move': async (asked) => {
        done.push(asked.to);
        return { ok: true };
      },
    }),
    act: async () => {},
    editClient: (at: unknown) => void done.push(at),
  } as unknown as PanelActions; // what else a person can do in the panel is not reached
  const onLastPage = { ...view, step: view.step && { ...view.step, index: view.step.count } };
  const { all, one } = show(panelOf(onLastPage, actions));
  await waitFor(() => expect(all('panel-refused')).toHaveLength(1));
  expect(one('panel-refused').textContent).toContain('被驳回 · 11月23日');
  expect(one('panel-refused').textContent?.match(/被驳回/gu)).toHaveLength(1);
  const box = one('filing-refusal-text') as HTMLTextAreaElement;
  await doing(() => {
    box.value = 'IP地址有误';
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await doing(() => one('filing-refusal-keep').click());
  await waitFor(() => expect(all('filing-refusal-mend')).toHaveLength(1));
  expect(one('refusal-unread').textContent).toContain('3 条中读懂 2 条');
  expect(one('panel-next').textContent?.trim()).toBe('去改：服务器 IP');
  await doing(() => one('panel-next').click());
  expect(done.splice(0)).toEqual([{ clientId: view.binding.client.id, place: 'services[0].access.ips' }]);
  await doing(() => one('filing-refusal-mend').click());
  expect(all('panel-submitted-mark')).toEqual([]); // one button says it
  await doing(() => one('panel-resubmitted').click());
  expect(one('panel-resubmitted-open').textContent).toContain('IP 有误 · 预检看不出，请自己核对');
  await doing(() => one('panel-resubmitted-open-stay').click());
  await doing(() => one('filing-refusal-mended').click());
  await waitFor(() => expect(one('filing-refusal-mended').getAttribute('aria-pressed')).toBe('true'));
  expect(one('panel-fill').textContent).toContain('填写本页 5 项');
  await doing(() => one('panel-resubmitted').click());
  expect(done).toEqual([{ clientId: view.binding.client.id, place: 'services[0].access.ips' }, 'submitted']);
});

it('follows what is stored elsewhere: a notice that was pasted in the list of filings shows in the panel', async () => {
  const { blocked: view } = views;
  if (!view?.binding) throw new Error('the preview has a bound tab');
  let detail: FilingDetail = { ...detailRefused(), refusal: null };
  const back: unknown[] = [];
  const actions = {
    ask: askOf({
      'filings.detail': async () => detail,
      'filings.take-back': async ({ seen }) => {
        back.push(seen);
        return { ok: true };
      },
    }),
    act: async () => {},
  } as unknown as PanelActions; // what else a person can do in the panel is not reached
  const panelAt = (rev: number) =>
    panelOf({ ...view, binding: { ...view.binding, rev } as typeof view.binding }, actions);
  const { all, one, draw } = show(panelAt(4));
  await waitFor(() => expect(all('filing-refusal-text')).toHaveLength(1));
  detail = detailRefused();
  draw(panelAt(5));
  await waitFor(() => expect(all('filing-refusal-text')).toHaveLength(0));
  expect(one('panel-move-back').textContent).toBe('退回上一步：已提交');
  await doing(() => one('panel-move-back').click());
  expect(back).toEqual([detail.moves.length]);
});

it('names the causes that are still found or not called mended before the filing goes off once more', async () => {
  const cause = (id: string, rule: string): RefusalReason => ({
    id,
    cause: { zh: id, en: id },
    remedy: { zh: '改', en: '' },
    rules: [{ name: rule, message: { zh: '', en: '' } }],
    cites: [],
    sentence: id,
    other: null,
  });
  const [fault] = views.blocked?.report?.findings ?? [];
  if (!fault) throw new Error('the preview has a fault');
  const reasons = [cause('备注有误', 'open-rule'), cause('地址有误', 'mended-rule')];
  const refusal = {
    text: '备注有误；地址有误',
    on: '2026-11-24',
    items: { count: 0, unread: [] },
    reasons: reasons.map((reason) => ({ reason, places: [] })),
  };
  let sent = 0;
  const { one, all } = show(
    <RefusedHere
      detail={{
        ...detailOnItsWay('submitted'),
        state: 'refused',
        moves: [{ to: 'refused', on: '2026-11-23' }],
        refusal,
      }}
      findings={[{ ...fault, rule: 'open-rule', state: 'fails', severity: 'block' }]}
      t={createTranslate('zh')}
      today="2026-11-24"
      keep={() => undefined}
      mend={() => undefined}
      back={() => undefined}
      choose={() => undefined}
      resubmitted={() => {
        sent += 1;
      }}
    />,
  );
  await doing(() => one('panel-resubmitted').click());
  expect(sent).toBe(0);
  expect(one('panel-resubmitted-open').querySelector('ul')?.textContent).toBe(
    '备注有误地址有误 · 预检看不出，请自己核对',
  );
  await doing(() => one('panel-resubmitted-open-stay').click());
  expect(all('panel-resubmitted-open')).toEqual([]);
  await doing(() => one('panel-resubmitted').click());
  await doing(() => one('panel-resubmitted-open-confirm').click());
  expect(sent).toBe(1);
});

it('counts an item that was not understood, and takes that it is mended', async () => {
  const mended: unknown[] = [];
  const items = { count: 1, unread: ['其他：请联系我局'] };
  const unread = [{ id: 'unread 8', text: '其他：请联系我局', isMended: false }];
  const { one, text } = show(
    <RefusedHere
      detail={{ ...detailRefused(), refusal: { text: 'x', on: '2026-11-23', reasons: [], items, unread } }}
      findings={[]}
      t={createTranslate('zh')}
      today="2026-11-24"
      keep={() => {}}
      mend={(...words) => mended.push(words)}
      choose={() => {}}
      resubmitted={() => {}}
      back={() => {}}
    />,
  );
  expect(text()).toContain('已改好 0 / 1');
  await doing(() => one('filing-refusal-mended').click());
  expect(mended).toEqual([['unread 8', true]]);
});

it('asks nothing before its causes are settled: the questions wait in one line, and stand open after them', async () => {
  const { blocked: view } = views;
  if (!view?.binding || !view.asked) throw new Error('the preview asks about a bound tab');
  const waiting = async (detail: FilingDetail) => {
    const actions = {
      ask: askOf({ 'filings.detail': async () => detail }),
      act: async () => {},
    } as unknown as PanelActions; // what else a person can do in the panel is not reached
    const { all, root } = show(panelOf(view, actions));
    await waitFor(() => expect(all('panel-refused')).toHaveLength(1));
    return root.querySelector<HTMLDetailsElement>('#panel-questions');
  };
  const folded = await waiting(detailRefused());
  expect([folded?.tagName, folded?.open]).toEqual(['DETAILS', false]);
  expect(folded?.querySelector('summary')?.textContent).toContain('改好后再答');
  expect((await waiting(detailMended()))?.tagName).toBe('SECTION');
});
