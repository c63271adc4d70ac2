// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import type { BoardPart } from '../../../../../lib/protocol/filings';
import type { FilingsActions } from '../../../../../lib/ui/options/filings/actions';
import { FilingsSection } from '../../../../../lib/ui/options/filings/filings-section';
import { useBoard } from '../../../../../lib/ui/options/filings/use-board';
import type { ClientField, PaperDay } from '../../../../../lib/ui/options/tabs';
import { createTranslate } from '../../../../../lib/ui/translate';
import { askOf } from '../../../../ui-preview/ask';
import { waitFor } from '../../../../wait-for';
import { actionsOver, card, detail, due, TODAY } from '../../filings/cards';
import { choose, doing, show, type } from '../../render';

const t = createTranslate('zh');
const part = (more: Partial<BoardPart>): BoardPart => ({
  cards: [],
  papers: [],
  next: null,
  total: 1,
  ...more,
});

interface PageProps {
  readonly actions: FilingsActions;
  readonly openPaper?: (due: PaperDay) => void;
  readonly openClient?: (at: ClientField) => void;
}

function FilingsPage(props: PageProps) {
  const reading = useBoard(props.actions.ask, 'filings');
  return <FilingsSection {...props} t={t} today={TODAY} board={reading} />;
}

async function board(parts: readonly BoardPart[], openPaper?: (due: PaperDay) => void) {
  const { actions, done } = actionsOver(parts);
  const shown = show(<FilingsPage actions={actions} {...(openPaper && { openPaper })} />);
  for (let turn = 0; turn < 8; turn++) await act(async () => void (await Promise.resolve()));
  return { ...shown, done };
}
const press = (element: HTMLElement | undefined, key: string, more: KeyboardEventInit = {}) =>
  doing(() => element?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...more })));

describe('the board', () => {
  it('is loaded part by part and shows every filing in its column', async () => {
    const parts = [
      part({ cards: [card()], next: 1, total: 2 }),
      part({ cards: [card({ clientId: 'c2', state: 'sms' })], total: 2 }),
    ];
    const { all } = await board(parts);
    const columns = all('filing-column').map(
      (one) => `${one.dataset.state} ${one.querySelectorAll('[data-testid="filing-card"]').length}`,
    );
    expect(columns).toEqual([
      'draft 1',
      'submitted 0',
      'initial-review 0',
      'mailing 0',
      'sms 1',
      'administration-review 0',
      'approved 0',
      'refused 0',
    ]);
  });

  it('says only what to do while there is no filing', async () => {
    const { all, text } = await board([part({ cards: [], total: 0 })]);
    expect([...all('filings-filter'), ...all('filing-column'), ...all('calendar-all')]).toEqual([]);
    expect(text()).toContain(t('filings.empty.hint'));
  });

  it('moves a filing with Shift and an arrow to the next column, and only the focus with an arrow alone', async () => {
    const { all, done } = await board([part({ cards: [card({ state: 'submitted' })] })]);
    await press(all('filing-card')[0], 'ArrowRight');
    expect(done).toEqual([]);
    await press(all('filing-card')[0], 'ArrowRight', { shiftKey: true });
    await press(all('filing-card')[0], 'ArrowLeft', { shiftKey: true });
    const which = { clientId: 'c1', filingId: 'first' };
    expect(done).toEqual([
      ['move', { ...which, to: 'initial-review', on: TODAY }],
      ['move', { ...which, to: 'draft', on: TODAY }],
    ]);
  });

  it('undoes the last move', async () => {
    const before = {
      state: 'submitted' as const,
      moves: null,
      smsSentAt: null,
      smsVerified: null,
      mailedOn: null,
      refusal: null,
    };
    const back: unknown[] = [];
    const { actions } = actionsOver([]);
    const ask = askOf({
      'filings.list': async () => part({ cards: [card({ state: 'submitted' })] }),
      'filings.move': async () => ({ ok: true, before }),
      'filings.move-back': async (asked) => {
        back.push(asked);
        return { ok: true };
      },
    });
    const { one, all } = show(<FilingsPage actions={{ ...actions, ask }} />);
    const settle = async () => {
      for (let turn = 0; turn < 8; turn++) await act(async () => void (await Promise.resolve()));
    };
    await settle();
    expect(all('filings-undo')).toEqual([]);
    await press(all('filing-card')[0], 'ArrowRight', { shiftKey: true });
    await settle();
    await doing(() => one('filings-undo').click());
    await settle();
    expect(back).toEqual([{ clientId: 'c1', filingId: 'first', before }]);
    expect(all('filings-undo')).toEqual([]);
  });

  it('stops at its ends', async () => {
    const { all, done } = await board([part({ cards: [card()] })]);
    await press(all('filing-card')[0], 'ArrowLeft', { shiftKey: true });
    expect(done).toEqual([]);
  });

  it('is filtered by client, service and provider together', async () => {
    const cards = [card(), card({ clientId: 'c2', client: '上海样本', provider: 'tencent' })];
    const { one, all } = await board([part({ cards })]);
    await type(one('filings-filter'), '腾讯 样本');
    expect(all('filing-card').map((shown) => shown.dataset.name)).toEqual(['c2 first']);
  });

  it('says what to do when there is no filing', async () => {
    const { text } = await board([part({ total: 0 })]);
    expect(text()).toContain('还没有备案');
  });

  it('offers to read again what could not be read', async () => {
    const { actions } = actionsOver([]);
    const failing = { ...actions, ask: askOf({}) };
    const { text } = show(<FilingsPage actions={failing} />);
    for (let turn = 0; turn < 4; turn++) await act(async () => void (await Promise.resolve()));
    expect(text()).toContain('没有读取成功');
  });

  it('shows on a card what is due only when its column does not', async () => {
    const sms = { ...due, kind: 'sms' as const, at: null };
    const cards = [
      card({ state: 'sms', dues: [sms] }),
      card({ clientId: 'c2', state: 'approved', dues: [due] }),
    ];
    const { all } = await board([part({ cards })]);
    const tags = all('filing-card').map((one) => one.querySelector('.due-tag')?.textContent);
    expect(tags).toEqual(['还有 6 天', `${t(`due.${due.kind}`)} · 还有 6 天`]);
  });

  it('lists what is due with its source, and can mark it as done', async () => {
    const { one, done } = await board([part({ cards: [card({ state: 'approved', dues: [due] })] })]);
    expect(one('due').textContent).toContain('还有 6 天');
    expect(one('due').textContent).toContain('腾讯云文档');
    await doing(() => one('due-done').click());
    expect(done[0]).toEqual(['done', { clientId: 'c1', filingId: 'first', key: due.key, isDone: true }]);
  });

  it('shows a period of hours in hours and minutes, never as a day', async () => {
    const sms = { ...due, kind: 'sms' as const, day: '2026-11-25', at: Date.now() + 23 * 3_600_000 + 90_000 };
    const { one } = await board([part({ cards: [card({ state: 'sms', dues: [sms] })] })]);
    expect(one('due').textContent).toContain('还剩 23:01');
    expect(one('filing-card').textContent).toContain('还剩 23:01');
  });

  it('shows what expires within a year, and the rest only when asked for', async () => {
    const paper = (day: string) => ({ ...due, kind: 'certificate' as const, key: day, day, filingId: null });
    const { all, text } = await board([
      part({ cards: [card()], papers: [paper('2027-01-31'), paper('2038-05-01')] }),
    ]);
    expect(all('due').map(({ dataset }) => dataset.day)).toEqual(['2027-01-31']);
    expect(text()).toContain('更晚到期的 1 项');
  });

  it('leads from what expires to its day in the client', async () => {
    const papers = [{ ...due, kind: 'certificate' as const, day: '2027-01-31', filingId: null }];
    const led: PaperDay[] = [];
    const { one } = await board([part({ cards: [card()], papers })], (paper) => led.push(paper));
    await doing(() => one('due-renew').click());
    expect(led).toMatchObject([{ clientId: 'c1', kind: 'certificate', subject: 'site', day: '2027-01-31' }]);
  });

  it('exports a calendar without names unless they are ticked', async () => {
    const { one, done } = await board([part({ cards: [card()] })]);
    await doing(() => one('calendar-all').click());
    await doing(() => one('calendar-names').click());
    await doing(() => one('calendar-all').click());
    expect(done).toEqual([
      ['calendar', null, null, false],
      ['calendar', null, null, true],
    ]);
  });

  it('opens a filing: phone numbers masked, documents to mail, and the day of a move chosen', async () => {
    const { one, all, done, root } = await board([part({ cards: [card({ state: 'sms', dues: [due] })] })]);
    await doing(() => all('filing-card')[0]?.click());
    for (let turn = 0; turn < 4; turn++) await act(async () => void (await Promise.resolve()));
    expect(root.outerHTML).not.toContain('19900000001');
    expect(one('filing-sms').textContent).toContain('199••••01');
    expect(one('filing-mailing').textContent).toContain('地址请询问您的接入商');
    expect(one('filing-history').textContent).toContain('已提交');
    const move = () => doing(() => one('filing-move').closest('form')?.requestSubmit());
    await type(one('filing-on'), '2026-11-23');
    await move();
    expect(done).toEqual([]); // no state is chosen beforehand
    await choose(one('filing-to'), 'administration-review');
    await move();
    await doing(() => one('sms-verified').click());
    await doing(() => one('filing-sheet').click());
    expect(done).toEqual([
      ['move', { clientId: 'c1', filingId: 'first', to: 'administration-review', on: '2026-11-23' }],
      ['sms-verified', { clientId: 'c1', filingId: 'first', person: 'zhang', isDone: true }],
      ['print', 'first', 'sheet'],
    ]);
  });

  it('says first of a refused filing that it is, accepts the reason, and leads to what it names', async () => {
    const { actions, done } = actionsOver([part({ cards: [card({ state: 'refused' })] })]);
    const reason = {
      id: 'ip',
      cause: { zh: 'IP 有误', en: 'Wrong IP' },
      remedy: { zh: '改用自己的 IP', en: 'Use your own' },
      rules: [],
      cites: [],
      sentence: 'IP地址有误',
      other: null,
    };
    let refusal: typeof detail.refusal = null;
    const answering = {
      ...actions,
      ask: askOf({
        'filings.list': async () => part({ cards: [card({ state: 'refused' })] }),
        'filings.detail': async () => ({ ...detail, refusal }),
        'filings.refusal': async (asked) => {
          done.push(['refusal', asked]);
          refusal = {
            text: 'IP地址有误',
            on: TODAY,
            reasons: [{ reason, places: ['services[0].access.ips'] }],
            items: { count: 3, unread: ['图标不一致'] },
          };
          return { ok: true };
        },
      }),
    };
    const led: ClientField[] = [];
    const { one, all } = show(<FilingsPage actions={answering} openClient={(at) => void led.push(at)} />);
    const settle = async () => {
      for (let turn = 0; turn < 8; turn++) await act(async () => void (await Promise.resolve()));
    };
    await settle();
    await doing(() => one('filing-card').click());
    await settle();
    expect(one('filing-state').textContent).toBe('被驳回');
    expect([...all('filing-sms'), ...all('filing-mailing')]).toEqual([]);
    const box = one('filing-refusal-text') as HTMLTextAreaElement;
    await doing(() => {
      box.value = 'IP地址有误';
      box.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await doing(() => one('filing-refusal-keep').click());
    await waitFor(() => one('filing-refusal-mend'));
    expect(done).toEqual([['refusal', { clientId: 'c1', filingId: 'first', text: 'IP地址有误' }]]);
    expect(one('filing-refusal-mend').textContent).toBe('去改：服务器 IP');
    expect(one('refusal-unread').textContent).toContain('3 条中读懂 2 条');
    await doing(() => one('filing-refusal-mend').click());
    await doing(() => one('filing-client').click());
    expect(led).toEqual([
      { clientId: 'c1', place: 'services[0].access.ips' },
      { clientId: 'c1', place: null },
    ]);
  });

  it('says what is missing to count a day, and leads to where it is entered', async () => {
    const open = { missing: 'opened', kinds: ['police'], place: 'services[0].openedOn' } as const;
    const { actions } = actionsOver([part({ cards: [card({ state: 'approved', open: [open] })] })]);
    const led: ClientField[] = [];
    const { one } = show(<FilingsPage actions={actions} openClient={(at) => void led.push(at)} />);
    for (let turn = 0; turn < 8; turn++) await act(async () => void (await Promise.resolve()));
    await doing(() => one('filing-card').click());
    expect(one('due-open').textContent).toContain('还没填网站开通日期');
    await doing(() => one('due-open-deed').click());
    expect(led).toEqual([{ clientId: 'c1', place: 'services[0].openedOn' }]);
  });

  it('leads from a draft to the pages where it is filed', async () => {
    const { one } = await board([part({ cards: [card()] })]);
    await doing(() => one('filing-card').click());
    expect(one('filing-portal').getAttribute('href')).toBe('https://beian.aliyun.com/');
  });
});
