// @vitest-environment happy-dom
// Does the panel know that a filing was sent, and lead on from there instead of asking for another press of submit?
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FilingDetail } from '../../../../lib/protocol/filings';
import { Submitted } from '../../../../lib/ui/panel/submitted';
import { detailOnItsWay, NOW } from '../../../ui-preview/board';
import { views } from '../../../ui-preview/views';
import { doing, show, type } from '../render';
import { report, shown, t } from './show-submitted';

it('says nothing of an order number that was looked for in an earlier state', async () => {
  const markup = (state: FilingDetail['state']) => (
    <Submitted
      nextClient={null}
      detail={detailOnItsWay(state)}
      state={state}
      report={report}
      t={t}
      today="2026-11-24"
      {...{
        move: () => {},
        back: () => {},
        mend: () => {},
        mark: () => {},
        verify: () => {},
        sent: () => {},
        answer: () => {},
        showPart: () => {},
        fillIn: null,
      }}
      noteOrder={async () => true}
      noteNumber={async () => ({ ok: true })}
      readOrder={async () => ({ why: 'none' })}
    />
  );
  const { one, all, draw } = show(markup('submitted'));
  await doing(() => one('order-read').click());
  expect(all('order-said')).toHaveLength(1);
  draw(markup('administration-review'));
  expect(all('order-said')).toEqual([]);
});

describe('a filing that was sent', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: NOW, toFake: ['Date', 'setInterval', 'clearInterval'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('names the causes not called mended where it went off again without being asked, and holds nothing up', async () => {
    const moves = (['submitted', 'refused', 'submitted'] as const).map((to) => ({ to, on: '2026-11-24' }));
    const openCauses = [
      { id: 'name', cause: { zh: '名称不合规', en: '' }, isFound: true },
      { id: 'paper', cause: { zh: '缺域名证书', en: '' }, isFound: false },
    ];
    const { one, all, verified } = shown('submitted', {}, { moves, openCauses });
    expect(one('panel-sent-again').textContent).toContain('驳回原因中有 2 条');
    expect(one('panel-sent-again').textContent).toContain('名称不合规 · 预检仍查出');
    await doing(() => one('panel-sent-again-mended').click());
    expect(verified).toEqual([['paper', true]]);
    expect(all('panel-move')).toHaveLength(1);
    expect(shown('sms', {}, { moves, openCauses }).all('panel-sent-again')).toEqual([]);
    expect(shown('submitted', {}, { openCauses }).all('panel-sent-again')).toEqual([]);
  });

  it('takes the number of the order, and shows the one that is known', async () => {
    const { one, all, orders } = shown('submitted');
    await doing(() => type(one('order-typed'), '备案订单号：2026112900017'));
    await doing(() => one('order-keep').click());
    expect(orders).toEqual(['备案订单号：2026112900017']);
    expect(all('order-number')).toEqual([]);
    const known = shown('submitted', {}, { orderNumber: '2026112900017' });
    expect(known.one('order-number').textContent).toContain('2026112900017');
    expect(known.all('order-typed')).toEqual([]);
  });

  it.each(['submitted', 'initial-review', 'mailing'] as const)(
    'waits for the provider at %s: the message is no main button, says when it is pressed, and no number is verified',
    (state) => {
      const { one, all } = shown(state);
      expect(one('panel-move').className).toBe('secondary');
      expect(one('panel-move-when').textContent).toContain('初审通过后才会发验证码短信');
      expect([all('sms-verified').length, all('panel-sms-phone').length]).toEqual([
        0,
        state === 'mailing' ? 0 : 2,
      ]);
    },
  );

  it('offers one way on from the messages: the marks of the numbers, or a button where no number is known', () => {
    const { all, one } = shown('sms');
    expect([all('panel-move').length, all('panel-move-refused').length]).toEqual([0, 1]);
    expect(one('panel-move-when').textContent).toContain('都标为已核验后，会自动转到管局审核');
    expect(shown('sms', { isVerified: true }).one('panel-move').className).toBe('primary');
    expect(shown('sms', {}, { phones: [] }).all('panel-move')).toHaveLength(1);
  });

  it('goes one step back from every state, and not to the draft alone', async () => {
    const states = ['initial-review', 'mailing', 'sms', 'administration-review', 'approved'] as const;
    for (const state of states) {
      const { one, back } = shown(state, {}, { before: 'submitted' });
      expect(one('panel-move-back').textContent).toBe('退回上一步：已提交');
      await doing(() => one('panel-move-back').click());
      expect(back).toEqual([state]);
    }
    expect(shown('submitted').all('panel-move-back')).toEqual([]); // the draft is one step back
    expect(shown('submitted').all('panel-move-draft').length).toBe(1);
    expect(shown('approved', {}, { before: 'sms' }).all('panel-move-draft')).toEqual([]);
    expect(shown('approved', {}, { before: null }).all('panel-move-back')).toEqual([]);
  });

  it('says so, asks for no submission, and starts the clock with one press when the message comes', async () => {
    const { one, all, root, moves } = shown('submitted');
    expect(one('panel-submitted').dataset.state).toBe('submitted');
    expect(root.textContent).not.toContain('点击网页上的提交按钮');
    expect(all('panel-clock')).toEqual([]);
    await doing(() => one('panel-move').click());
    expect(moves).toEqual(['sms']);
  });

  it('asks on the spot what its type waits for, and says where it is not known who gets the message', async () => {
    const asked = views.blocked?.asked?.slice(0, 1) ?? [];
    const { one, root, all, led } = shown('submitted', {}, { asked, phones: [] });
    expect(one('panel-open-type').textContent).toContain('备案类型');
    expect(one('panel-questions-why').textContent).toBe('答了才能判定备案类型，后面的步骤按类型给');
    expect(one('panel-open-type').querySelectorAll('button').length).toBeGreaterThan(1);
    expect(one('panel-sms-unknown').textContent).toContain('要看备案类型');
    await doing(() => one('panel-sms-settle').click());
    expect(led).toEqual([one('panel-open-type').id]);
    expect(all('panel-sms-phone')).toEqual([]);
    expect(root.textContent).toContain('谁会收到短信');
    const settled = shown('submitted', {}, { phones: [], sms: { ...report.sms, phones: [] } });
    expect(settled.one('panel-sms-unknown').textContent).toContain('请以接入商通知为准');
    expect(settled.all('panel-sms-settle')).toEqual([]);
  });

  it('leads from a phone that the client lacks to its field', async () => {
    const nobody = shown('submitted', {}, { phones: [] });
    expect(nobody.one('panel-sms-unknown').textContent).toContain(
      '档案里还没有主体负责人手机、服务负责人手机',
    );
    await doing(() => nobody.one('panel-sms-fill-in').click());
    expect(nobody.led).toEqual(['subjectPrincipal.mobile']);
    const named = shown('submitted', { mobile: '' });
    expect(named.one('panel-sms-phone').textContent).toContain('档案里还没有主体负责人手机');
    await doing(() => named.all('panel-sms-fill-in')[1]?.click());
    expect(named.led).toEqual(['servicePrincipal.mobile']);
  });

  it('asks when the message was sent, which may be long before the press that starts the clock', async () => {
    const { one, sent } = shown('sms');
    const earlier = new Date(NOW - 5 * 3_600_000);
    earlier.setSeconds(0, 0);
    const two = (part: number) => String(part).padStart(2, '0');
    const day = `${earlier.getFullYear()}-${two(earlier.getMonth() + 1)}-${two(earlier.getDate())}`;
    const box = one('filing-sms-sent') as HTMLInputElement; // the only control of that name
    box.value = `${day}T${two(earlier.getHours())}:${two(earlier.getMinutes())}`;
    await doing(() => box.dispatchEvent(new Event('change', { bubbles: true })));
    expect(sent).toEqual([earlier.toISOString()]);
    expect(shown('submitted').all('filing-sms-sent')).toEqual([]);
  });

  it('counts the 24 hours in hours and minutes, with masked phones and a code to scan', () => {
    const { one, all, root } = shown('sms');
    expect(one('panel-status').className).toBe('status todo'); // no tick while it still runs
    expect(one('panel-clock').dataset.left).toBe('23:41');
    expect(all('panel-sms-phone').map((row) => row.textContent)).toEqual([
      '138••••10张示例 · 主体负责人手机 已核验',
      '139••••21李样本 · 服务负责人手机标为已核验',
    ]);
    expect(root.innerHTML).not.toContain('13800006610');
    expect(root.querySelector('svg.qr')).not.toBeNull();
  });

  it('notes with one press who has typed the code, and takes it back with one more', async () => {
    const { all, verified } = shown('sms');
    const marks = all('sms-verified');
    expect(marks.map((mark) => mark.getAttribute('aria-pressed'))).toEqual(['true', 'false']);
    for (const mark of marks) await doing(() => mark.click());
    expect(verified).toEqual([
      ['a', false],
      ['b', true],
    ]);
  });

  it('stops the clock once all have typed it, and goes on with one press', async () => {
    const { one, all, root, moves } = shown('sms', { isVerified: true });
    expect(all('panel-clock')).toEqual([]);
    expect(root.textContent).toContain('号码都核验过了，等管局审核');
    expect(root.textContent).not.toContain('整单会被退回');
    await doing(() => one('panel-move').click());
    expect(moves).toEqual(['administration-review']);
  });
});
