// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { positionOf } from '../../../lib/ui/overlay/marks';
import { Overlay } from '../../../lib/ui/overlay/overlay';
import type { OverlayView } from '../../../lib/view';
import { doing, show } from './render';

const view: OverlayView = {
  marks: [
    { key: 'a', state: 'verified', text: { zh: '名称', en: 'Name' } },
    { key: 'b', state: 'wrong', text: { zh: '校验位不符', en: 'Check digit is wrong' } },
    { key: 'gone', state: 'ask', text: { zh: '不在页面上', en: 'Not on the page' } },
  ],
  counts: { block: 2, ask: 1, warn: 3, todo: 0 },
  status: 'blocked',
  gate: null,
  language: 'auto',
  theme: 'auto',
};
const gate: OverlayView['gate'] = {
  state: 's1',
  items: [
    { rule: 'r1', severity: 'block', message: { zh: '缺少域名证书', en: 'Certificate missing' }, key: null },
    { rule: 'r2', severity: 'ask', message: { zh: '请确认', en: 'Please confirm' }, key: 'b' },
  ],
};
const places = [
  { key: 'a', left: 100, top: 50, width: 300, height: 32 },
  { key: 'b', left: 100, top: 100, width: 300, height: 32 },
];

function overlay(shown: OverlayView, language: 'zh' | 'en' = 'zh') {
  const done: unknown[][] = [];
  const actions = {
    openPanel: () => void done.push(['panel']),
    goTo: (key: string) => void done.push(['goTo', key]),
    goFix: () => void done.push(['fix']),
    submitAnyway: () => void done.push(['anyway']),
  };
  const viewport = { width: 900, height: 600 };
  const props = { view: shown, places, viewport, language, theme: 'light', actions } as const;
  return { ...show(<Overlay {...props} />), done };
}

describe('the overlay', () => {
  it('draws a mark for each control that has a place, with a word beside the sign', () => {
    const { root } = overlay(view);
    const marks = [...root.querySelectorAll('.mark')];
    expect(marks.map((mark) => mark.textContent)).toEqual(['✓已核对', '!校验位不符']);
  });

  it('counts in words, the two gravest kinds only', () => {
    const { root } = overlay(view);
    expect(root.querySelector('.pill-state')?.textContent).toBe('2 处阻止1 处待确认');
  });

  it('says that it is locked instead of counting', () => {
    const { root } = overlay({ ...view, status: 'locked' }, 'en');
    expect(root.querySelector('.pill-state')?.textContent).toBe('locked');
  });

  it('holds the gate as a dialog whose first focus is on fixing, and Escape means fixing', async () => {
    const { root, done } = overlay({ ...view, gate });
    const dialog = root.querySelector('[role="dialog"]');
    expect(dialog?.getAttribute('aria-modal')).toBe('true');
    expect(document.activeElement?.textContent).toBe('去处理');
    await doing(() => dialog?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })));
    expect(done).toEqual([['fix']]);
  });

  it('keeps Tab inside the dialog', async () => {
    const { root } = overlay({ ...view, gate });
    const dialog = root.querySelector('[role="dialog"]');
    await doing(() =>
      dialog?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true, cancelable: true })),
    );
    expect(document.activeElement?.textContent).toBe('定位');
  });

  it('leads to a field, and lets the person through', async () => {
    const { root, one, done } = overlay({ ...view, gate });
    expect(root.querySelectorAll('[data-testid="gate-item"] button')).toHaveLength(1);
    await doing(() => root.querySelector<HTMLElement>('[data-testid="gate-item"] button')?.click());
    await doing(() => one('gate-submit-anyway').click());
    expect(done).toEqual([['goTo', 'b'], ['anyway']]);
  });
});

describe('positionOf', () => {
  it('stands right of the control, in its middle', () => {
    expect(
      positionOf({ key: 'a', left: 100, top: 50, width: 300, height: 32 }, { width: 900, height: 600 }),
    ).toEqual({
      left: '408px',
      top: '55px',
      maxWidth: '484px',
    });
  });

  it('stands on the upper corner of a control that reaches the edge', () => {
    const mark = positionOf(
      { key: 'a', left: 0, top: 50, width: 880, height: 32 },
      { width: 900, height: 600 },
    );
    expect(mark).toEqual({ left: '748px', top: '39px', maxWidth: '132px' });
  });
});
