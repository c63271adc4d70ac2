// @vitest-environment happy-dom
// Does the panel know that a filing was sent, and lead on from there instead of asking for another press of submit?
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Submitted } from '../../../lib/ui/panel/submitted';
import { wayOf } from '../../../lib/ui/panel/timeline';
import { createTranslate } from '../../../lib/ui/translate';
import { detailOnItsWay, NOW } from '../../ui-preview/board';
import { views } from '../../ui-preview/views';
import { doing, show } from './render';

const t = createTranslate('zh');
const report = reportOf(views.blocked?.report);

function reportOf<One>(found: One | null | undefined): One {
  if (!found) throw new Error('the preview has a report');
  return found;
}

function shown(state: 'submitted' | 'sms') {
  const moves: string[] = [];
  const parts = show(
    <Submitted
      detail={detailOnItsWay(state)}
      state={state}
      report={report}
      t={t}
      move={(to) => moves.push(to)}
    />,
  );
  return { ...parts, moves };
}

describe('a filing that was sent', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: NOW, toFake: ['Date', 'setInterval', 'clearInterval'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('says so, asks for no submission, and starts the clock with one press when the message comes', async () => {
    const { one, all, root, moves } = shown('submitted');
    expect(one('panel-submitted').dataset.state).toBe('submitted');
    expect(root.textContent).not.toContain('点击网页上的提交按钮');
    expect(all('panel-clock')).toEqual([]);
    await doing(() => one('panel-move').click());
    expect(moves).toEqual(['sms']);
  });

  it('counts the 24 hours in hours and minutes, with masked phones and a code to scan', () => {
    const { one, all, root } = shown('sms');
    expect(one('panel-clock').dataset.left).toBe('23:41');
    expect(all('panel-sms-phone').map((row) => row.textContent)).toEqual([
      '138••••10张示例 · 主体负责人手机',
      '139••••21李样本 · 服务负责人手机',
    ]);
    expect(root.innerHTML).not.toContain('13800006610');
    expect(root.querySelector('svg.qr')).not.toBeNull();
  });
});

describe('the way of a filing', () => {
  const duties = (mailing: boolean | 'ask', sms: boolean | 'ask') => ({
    mailing: { required: mailing, items: [], cites: [] },
    sms: { required: sms, deadlineHours: 24, phones: [], cites: [] },
  });

  it('has papers by mail only where they are wanted, and the message unless it is known not to come', () => {
    expect(wayOf(duties(true, true), 'draft')).toContain('mailing');
    expect(wayOf(duties('ask', 'ask'), 'draft')).toEqual([
      'draft',
      'submitted',
      'initial-review',
      'sms',
      'administration-review',
      'approved',
    ]);
    expect(wayOf(duties(false, false), 'draft')).not.toContain('sms');
  });

  it('always has the step on which the filing stands', () => {
    expect(wayOf(duties(false, false), 'mailing')).toContain('mailing');
  });
});
