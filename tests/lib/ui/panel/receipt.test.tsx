// @vitest-environment happy-dom
// Does the receipt say what happened to each control, also when a control could not be undone?
import { describe, expect, it, vi } from 'vitest';
import type { FillState } from '../../../../lib/page/model';
import type { ReceiptRow, TabView } from '../../../../lib/protocol/tab';
import type { PanelActions } from '../../../../lib/ui/panel/actions';
import { Panel } from '../../../../lib/ui/panel/panel';
import { notTaken, Receipt } from '../../../../lib/ui/panel/receipt';
import { createTranslate } from '../../../../lib/ui/translate';
import { askOf } from '../../../ui-preview/ask';
import { views } from '../../../ui-preview/views';
import { doing, show } from '../render';

const t = createTranslate('zh');
const row = (label: string, state: FillState, reason: string, after: string): ReceiptRow => ({
  ...{ key: label, fieldId: 'entity.mailAddress', label, state, reason },
  ...{ before: [''], after: [after], milliseconds: 1 },
});
const receipt = (...rows: readonly ReceiptRow[]) =>
  show(<Receipt receipt={rows} plan={[]} t={t} undo={() => {}} putBack={() => {}} goTo={() => {}} />);

describe('an undo', () => {
  it('that failed is not shown as a success, and says what the page contains now', () => {
    const { root, all, text } = receipt(
      row('名称', 'needs-you', 'cannot-be-emptied', '甲公司'),
      row('地址', 'kept', 'changed-since', '改过的地址'),
    );
    expect(text()).toContain('2 项没能撤销');
    expect(text()).not.toContain('0 项');
    expect(all('panel-receipt-line')).toEqual([]);
    const [name, address] = all('panel-report-row').map((one) => one.textContent);
    expect(name).toContain('页面上现在是 甲公司');
    expect(address).toContain('页面上现在是 改过的地址');
    expect(root.querySelectorAll('.receipt-line:not(.quiet)')).toHaveLength(0);
  });

  it('that undid everything is reported as such, not as filled', () => {
    const { one } = receipt(row('名称', 'undone', '', ''), row('地址', 'undone', '', ''));
    expect(one('panel-receipt-line').textContent).toBe('2 项已撤销');
  });

  it('of some leaves the others verified', () => {
    const { one } = receipt(row('名称', 'undone', '', ''), row('地址', 'filled', '', '西湖区'));
    expect(one('panel-receipt-line').textContent).toBe('1 项已写入并读回核对 · 1 项已撤销');
  });
});

it('that only kept existing values says so', () => {
  const { one } = receipt(row('名称', 'kept', 'not-empty', '乙公司'));
  expect(one('panel-receipt-line').textContent).toBe('1 项保留原值');
});

it('offers the client’s value where an undo left what was changed since', () => {
  const left = row('域名', 'kept', 'changed-since', 'yunfan-sampel.com');
  const planned = {
    key: left.key,
    action: 'replace',
    now: ['yunfan-sampel.com'],
    will: ['yunfan-sample.com'],
  };
  const putBack = vi.fn();
  const { one } = show(
    <Receipt
      receipt={[left]}
      plan={[planned as never]}
      t={t}
      undo={() => {}}
      putBack={putBack}
      goTo={() => {}}
    />,
  );
  one('panel-put-back').click();
  expect(putBack).toHaveBeenCalledWith(left.key);
});

it('says of a choice that the page does not offer that the page does not accept it, not that the field is gone', () => {
  const { all } = receipt(
    row('服务器实例', 'not-found', 'option-missing', ''),
    row('名称', 'not-found', 'control-missing', ''),
  );
  const [choice, field] = all('panel-report-row').map((one) => one.textContent);
  expect(choice).toContain('网页未接受');
  expect(field).toContain('未找到');
});

it('asks for no look at what the person has set since the fill', () => {
  const refused = row('服务器实例', 'not-found', 'option-missing', '');
  const plan = (now: readonly string[]) => [{ key: refused.key, action: 'keep', now } as never];
  const rowsWith = (now: readonly string[]) =>
    show(
      <Receipt
        receipt={[refused]}
        plan={plan(now)}
        t={t}
        undo={() => {}}
        putBack={() => {}}
        goTo={() => {}}
      />,
    ).all('panel-report-row');
  expect([rowsWith(['']).length, notTaken([refused], plan(['']))]).toEqual([1, 1]);
  expect([rowsWith(['i-2']).length, notTaken([refused], plan(['i-2']))]).toEqual([0, 0]);
});

describe('what the page objects to', () => {
  it('is reported in the page’s own words, also when it kept what was written', () => {
    const [kept, changed] = [
      row('电话', 'filled', '', '057188880000'),
      row('邮箱', 'changed-by-page', '', 'a'),
    ];
    const { all, text } = receipt(
      { ...kept, error: '手机号码格式不正确' },
      { ...changed, error: '邮箱\u202e有误' },
      row('名称', 'filled', '', '甲公司'),
    );
    expect(all('panel-report-error').map((one) => one.textContent)).toEqual([
      '网页提示：手机号码格式不正确',
      '网页提示：邮箱⟨U+202E⟩有误',
    ]);
    expect(text()).toContain('2 项需要您看一下');
    expect(text()).toContain('1 项已写入并读回核对');
    expect(notTaken([{ ...kept, error: '有误' }, kept], [])).toBe(1);
  });

  it.each([
    ['057188880000', '0571-88880000', '只差标点'],
    ['057188880000', '057199990000', '遮住的部分不同'],
    ['057188880000', '13800000009', null],
  ])('%s beside the client’s %s: what the mask hides is said', (now, will, said) => {
    const fieldId = 'subjectPrincipal.emergencyPhone';
    const left = { ...row('应急联系电话', 'changed-by-page', 'differs', now), fieldId };
    const planned = { key: left.key, fieldId, action: 'replace', now: [now], will: [will] };
    const { text } = show(
      <Receipt
        receipt={[left]}
        plan={[planned as never]}
        t={t}
        undo={() => {}}
        putBack={() => {}}
        goTo={() => {}}
      />,
    );
    expect(text()).toContain('页面上现在是');
    expect(text()).toContain('档案里是');
    if (said === null) expect(text()).not.toMatch(/只差|遮住/);
    else expect(text()).toContain(said);
  });
});

it('offers to undo only what stands on the page: on the last page that is nothing', () => {
  const written = row('名称', 'filled', '', '甲公司');
  const undoOn = (plan: readonly unknown[]) =>
    show(
      <Receipt
        {...{ receipt: [written], plan: plan as never, t }}
        undo={() => {}}
        putBack={() => {}}
        goTo={() => {}}
      />,
    ).all('panel-undo').length;
  expect(undoOn([])).toBe(0);
  expect(undoOn([{ key: written.key, action: 'same', now: ['甲公司'], will: ['甲公司'] }])).toBe(1);
});

it('lets a value that was changed after the fill be put back, or be kept in the client', async () => {
  const written = row('应急联系电话', 'filled', '', '13800001111');
  const planned = { key: written.key, action: 'replace', fieldId: written.fieldId } as const;
  const take = vi.fn();
  const draw = (takeable: readonly string[]) =>
    show(
      <Receipt
        receipt={[written]}
        plan={[{ ...planned, now: ['13900002222'], will: ['13800001111'] } as never]}
        takeable={takeable}
        take={take}
        t={t}
        undo={() => {}}
        putBack={() => {}}
        goTo={() => {}}
      />,
    );
  expect(draw([]).all('panel-take')).toEqual([]);
  const { one, text } = draw([written.key]);
  expect(text()).toContain('与档案不同');
  expect(one('panel-put-back')).toBeTruthy();
  await doing(() => one('panel-take').click());
  expect(take).toHaveBeenCalledWith([written.key]);
});

it('A receipt stands under the client that it is of, and under none once another one is looked for', () => {
  const view = views['receipt-undone'];
  if (!view) throw new Error('the preview has a receipt');
  const actions = { ask: askOf({ 'filings.detail': async () => null }), act: async () => {} };
  const shown = (of: TabView) =>
    show(
      <Panel
        view={of}
        t={createTranslate('zh')}
        today="2026-11-24"
        actions={actions as unknown as PanelActions} // nothing is pressed
        showPart={() => {}}
      />,
    ).all('panel-receipt-line').length;
  expect([shown(view), shown({ ...view, binding: null })]).toEqual([1, 0]);
});
