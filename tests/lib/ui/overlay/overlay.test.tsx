// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { NOTHING_TO_DO } from '../../../../lib/filing/report/counts';
import type { GateView, OverlayView } from '../../../../lib/protocol/overlay';
import { PILL_START } from '../../../../lib/protocol/pill-place';
import { Overlay } from '../../../../lib/ui/overlay/overlay';
import type { Box } from '../../../../lib/ui/overlay/place-marks';
import { createTranslate } from '../../../../lib/ui/translate';
import { doing, show } from '../render';

const t = createTranslate('zh');
const view: OverlayView = {
  marks: [
    { key: 'a', label: '主办单位名称', state: 'verified', text: { zh: '名称', en: 'Name' } },
    { key: 'b', label: '证件号码', state: 'wrong', text: { zh: '校验位不符', en: 'Check digit is wrong' } },
    { key: 'gone', label: '备注', state: 'ask', text: { zh: '不在页面上', en: 'Not on the page' } },
  ],
  counts: { block: 2, ask: 1, documents: 0, warn: 3, todo: 0 },
  status: 'blocked',
  gate: null,
  nextGate: null,
  pill: PILL_START,
  language: 'auto',
  theme: 'auto',
};
const gate: GateView = {
  state: 's1',
  button: 'submit',
  isSeen: false,
  faults: 0,
  documents: 1,
  items: [
    { rule: 'r1', severity: 'block', message: { zh: '缺少域名证书', en: 'Certificate missing' }, key: null },
    { rule: 'r2', severity: 'ask', message: { zh: '请确认', en: 'Please confirm' }, key: 'b' },
  ],
};
const places = [
  { key: 'a', left: 100, top: 50, width: 300, height: 32 },
  { key: 'b', left: 100, top: 100, width: 300, height: 32 },
];

function overlay(
  shown: OverlayView,
  language: 'zh' | 'en' = 'zh',
  held: GateView | null = null,
  isFree: (box: Box) => boolean = () => true,
) {
  const done: unknown[][] = [];
  const actions = {
    openPanel: () => void done.push(['panel']),
    pick: (key: string, fieldId: string) => void done.push(['pick', key, fieldId]),
    goTo: (key: string) => void done.push(['goTo', key]),
    goFix: () => void done.push(['fix']),
    goOnAnyway: () => void done.push(['anyway']),
    close: () => void done.push(['close']),
    savePill: (pill: unknown) => void done.push(['pill', pill]),
  };
  const area = { viewport: { width: 900, height: 600 }, obstacles: places, isFree };
  const props = { view: shown, gate: held, places, area, language, theme: 'light', actions } as const;
  return { ...show(<Overlay {...props} />), done };
}

describe('the overlay', () => {
  it('draws a mark for each control that has a position, with a word beside the icon', () => {
    const { root } = overlay(view);
    const marks = [...root.querySelectorAll('.mark')];
    expect(marks.map((mark) => mark.textContent)).toEqual(['✓已填好', '!校验位不符']);
  });

  it('counts in words, the two most severe kinds only', () => {
    const { root } = overlay(view);
    expect(root.querySelector('.pill-state')?.textContent).toBe('2 处须改正1 处待确认');
  });

  it('sets what is to be decided apart from what is to be corrected', () => {
    const { root } = overlay({ ...view, counts: { ...NOTHING_TO_DO, block: 1, decide: 1 } });
    expect(root.querySelector('.pill-state')?.textContent).toBe('1 处须改正待决定');
  });

  it('says where a submitted filing stands, in the language of the page', () => {
    const stands = { zh: '等初审', en: 'Provider review' };
    const at = { ...view, counts: NOTHING_TO_DO, status: 'sent' as const, stands };
    const said = (language: 'zh' | 'en') =>
      overlay(at, language).root.querySelector('.pill-state')?.textContent;
    expect([said('zh'), said('en')]).toEqual(['等初审', 'Provider review']);
  });

  it('tells what the page itself flags, and what is empty, in the words of the panel', () => {
    const counts = { ...view.counts, block: 0, page: 1, empty: 4 };
    expect(overlay({ ...view, counts }).root.querySelector('.pill-state')?.textContent).toBe(
      `${t('panel.status.page', { n: 1 })}${t('panel.status.incomplete', { n: 1 })}`,
    );
    const bare = { ...NOTHING_TO_DO, empty: 4 };
    expect(overlay({ ...view, counts: bare }, 'en').root.querySelector('.pill-state')?.textContent).toBe(
      createTranslate('en')('bare.empty.count', { n: 4 }),
    );
  });

  it('begins its pill with the icon, which is drawn and hidden from screen readers', () => {
    const sign = overlay(view).root.querySelector('.pill-open')?.firstElementChild;
    expect([sign?.tagName, sign?.getAttribute('aria-hidden')]).toEqual(['svg', 'true']);
  });

  it('says that it is locked instead of counting', () => {
    const { root } = overlay({ ...view, status: 'locked' }, 'en');
    expect(root.querySelector('.pill-state')?.textContent).toBe('Locked');
  });

  it('names field and result for screen readers', () => {
    const { root } = overlay(view);
    expect(root.querySelector('.mark')?.getAttribute('aria-label')).toBe('主办单位名称: 已填好');
  });

  describe('a mark of a control that may be one of two fields', () => {
    const picks = [
      { fieldId: 'subjectPrincipal.name', name: { zh: '主体负责人姓名', en: 'Name of the principal' } },
      { fieldId: 'servicePrincipal.name', name: { zh: '网站负责人姓名', en: 'Name of the site manager' } },
    ];
    const text = { zh: '请选这一栏填什么', en: 'pick what this asks for' };
    const open = { ...view, marks: [{ key: 'a', label: '姓名', state: 'ask', text, picks } as const] };

    it('offers both by name', () => {
      const { all, root } = overlay(open);
      expect(all('overlay-pick').map((button) => button.textContent)).toEqual([
        '主体负责人姓名',
        '网站负责人姓名',
      ]);
      expect(root.querySelector('.picks')?.getAttribute('aria-label')).toBe('姓名: 请选这一栏填什么');
      expect(overlay(open, 'en').text()).toContain('Name of the site manager');
    });

    it('ignores presses that are not the person’s', async () => {
      const { one, done } = overlay(open);
      await doing(() => one('overlay-pick').dispatchEvent(new MouseEvent('click', { bubbles: true })));
      expect(done).toEqual([]);
    });

    it('opens the panel when the names have no room', async () => {
      const { root, all, done } = overlay(open, 'zh', null, ({ width }) => width < 60);
      expect(all('overlay-pick')).toEqual([]);
      await doing(() => root.querySelector<HTMLElement>('.mark')?.click());
      expect(done).toEqual([['panel']]);
    });
  });

  it('says once what has to be done about entries that follow each other', () => {
    const [missing, asked] = gate.items;
    if (!missing || !asked) throw new Error('the gate has two items');
    const other = { ...asked, rule: 'r3', message: { zh: '再确认', en: 'Once more' } };
    const { all } = overlay(view, 'zh', { ...gate, items: [missing, asked, other] });
    expect(all('gate-head').map((head) => head.textContent)).toEqual(['须改正', '待确认']);
    expect(all('gate-item')).toHaveLength(3);
  });

  it('holds the gate as a modal dialog that opens on fixing, and Escape only closes it', async () => {
    const { root, one, done } = overlay(view, 'zh', gate);
    const dialog = root.querySelector('dialog');
    expect(dialog?.open).toBe(true);
    expect(one('gate-go-fix').hasAttribute('autofocus')).toBe(true);
    await doing(() => dialog?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })));
    expect(done).toEqual([['close']]);
  });

  it('leads from its main button to the first fault on the page, and to the panel when none is there', async () => {
    const fix = async (held: GateView) => {
      const { one, done } = overlay(view, 'zh', held);
      await doing(() => one('gate-go-fix').click());
      return done;
    };
    const [missing, asked] = gate.items;
    if (!missing || !asked) throw new Error('the gate has two items');
    const faulty = { ...missing, rule: 'r3', key: 'a' };
    expect(await fix(gate)).toEqual([['fix']]);
    expect(await fix({ ...gate, items: [asked, missing, faulty] })).toEqual([['goTo', 'a']]);
  });

  it('has one way to one fault, and names the first of several and what is still empty', async () => {
    const [missing, asked] = gate.items;
    if (!missing || !asked) throw new Error('the gate has two items');
    const faulty = { ...missing, rule: 'r3', key: 'a' };
    const only = overlay(view, 'zh', { ...gate, faults: 1, button: 'next', items: [faulty] });
    expect(only.all('gate-item').flatMap((item) => [...item.querySelectorAll('button')])).toEqual([]);
    expect(only.one('gate-go-fix').textContent).toBe('去这一项');
    const empty = [{ key: 'c', label: '服务器实例' }];
    const both = overlay(view, 'zh', { ...gate, faults: 1, button: 'next', items: [faulty], empty });
    expect(both.one('gate-go-fix').textContent).toBe('去第一项');
    expect(both.text()).toContain('本页有 1 处须改正，1 项必填还空着');
    await doing(() => both.one('gate-empty').querySelector('button')?.click());
    expect(both.done).toEqual([['goTo', 'c']]);
    expect(both.text()).not.toContain('去处理');
  });

  it('says before the next page that the list is about this page, and before submitting that it is about all', () => {
    expect(overlay(view, 'zh', { ...gate, button: 'next', faults: 1 }).text()).toContain('本页有 1 处须改正');
    const open = { ...gate, faults: 0, documents: 0, isToDecide: true } as const;
    expect(overlay(view, 'zh', open).text()).toContain('先别急着提交：有内容待决定');
    expect(overlay(view, 'en', open).text()).toContain('something has to be decided');
    expect(overlay(view, 'en', { ...gate, button: 'next' }).text()).toContain('I’ll press it again');
    expect(overlay(view, 'en', gate).text()).toContain('I’ll press submit again');
    expect(overlay(view, 'zh', { ...gate, faults: 2 }).text()).toContain('有 2 处须改正，缺 1 份材料');
    expect(overlay(view, 'en', gate).text()).toContain('Before you submit: 1 document missing');
  });

  it('says that the person must repeat the press on the page', () => {
    const words = overlay(view, 'zh', gate).text();
    expect(words).toContain('请再点一次网页上的提交按钮');
    expect(words).not.toContain('仍要提交');
  });

  it('moves the pill with the arrow keys, hides it with its cross, and then shows none', async () => {
    const { root, one, done } = overlay(view);
    const key = (name: string) =>
      doing(() =>
        root
          .querySelector('.pill-open')
          ?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true })),
      );
    await key('ArrowLeft');
    await key('ArrowDown');
    await key('a');
    await doing(() => one('pill-hide').click());
    expect(done).toEqual([
      ['pill', { x: 0.9, y: 1, hidden: false }],
      ['pill', { x: 1, y: 1, hidden: false }],
      ['pill', { x: 1, y: 1, hidden: true }],
    ]);
    expect(
      overlay({ ...view, pill: { ...PILL_START, hidden: true } }).root.querySelector('.pill'),
    ).toBeNull();
  });

  it('leads to a field, and lets the person through', async () => {
    const { root, one, done } = overlay(view, 'zh', gate);
    expect(root.querySelectorAll('[data-testid="gate-item"] button')).toHaveLength(1);
    await doing(() => root.querySelector<HTMLElement>('[data-testid="gate-item"] button')?.click());
    await doing(() => one('gate-submit-anyway').click());
    expect(done).toEqual([['goTo', 'b'], ['anyway']]);
  });
});
