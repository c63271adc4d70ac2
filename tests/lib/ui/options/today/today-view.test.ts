// Does the list contain everything due today, in hours where hours matter, and nothing else?
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockWords } from '../../../../../lib/ui/clock-words';
import {
  calmOf,
  countOf,
  dotsOf,
  monthBeside,
  monthOf,
  todayOf,
} from '../../../../../lib/ui/options/today/today-view';
import { reviewWords } from '../../../../../lib/ui/review-words';
import { createTranslate } from '../../../../../lib/ui/translate';
import { board, NOW } from '../../../../ui-preview/board';

const TODAY = '2026-11-24';
const HOUR = 3_600_000;
const t = createTranslate('zh');

describe('todayOf', () => {
  const view = todayOf([board], TODAY);

  it('lists running time limits, the soonest first', () => {
    expect(view.clocks.map(({ card, ends }) => [card.clientId, ends])).toEqual([
      ['c0', NOW + 2.7 * HOUR],
      ['c1', NOW + 23.3 * HOUR],
    ]);
  });

  it('has no time limit for a filing whose codes are all entered', () => {
    const verified = { ...board, cards: board.cards.map((one) => ({ ...one, isVerified: true })) };
    expect(todayOf([verified], TODAY).clocks).toEqual([]);
  });

  it('says of a message that its time was not recorded, and nothing of one whose time limit was met', () => {
    const [first] = board.cards;
    if (!first) throw new Error('the board has a card');
    const unnoted = { missing: 'sms-sent', kinds: ['sms'], place: null } as const;
    const met = { ...first, dues: [] };
    const one = todayOf([{ ...board, cards: [{ ...met, open: [unnoted] }] }], TODAY);
    expect(one.clocks.map(({ ends }) => ends)).toEqual([null]);
    expect(one.missing).toEqual([]);
    expect(todayOf([{ ...board, cards: [met] }], TODAY).clocks).toEqual([]);
  });

  it('lists the days that cannot be counted yet, each with what is missing', () => {
    const [first] = board.cards;
    if (!first) throw new Error('the board has a card');
    const open = { missing: 'opened', kinds: ['police'], place: 'services[0].openedOn' } as const;
    const view = todayOf([{ ...board, cards: [{ ...first, open: [open] }] }], TODAY);
    expect(view.missing.map((each) => each.open)).toEqual([open]);
  });

  it('lists what was refused, is due within the week, expires within the month, and makes no progress', () => {
    expect(view.refused.map(({ clientId }) => clientId)).toEqual(['c2']);
    expect(view.due.map(({ kind }) => kind)).toEqual(['police']);
    expect(view.expiring.map(({ clientId }) => clientId)).toEqual(['c5']);
    expect(view.idle.map(({ clientId }) => clientId)).toEqual(['c4', 'c6']);
  });

  it('lists no draft for what was approved elsewhere, so that the approved filing is shown', () => {
    const [card] = board.cards;
    if (!card) throw new Error('the board has a card');
    const approved = { ...card, state: 'approved' as const, since: TODAY, dues: [] };
    const draft = { ...card, filingId: 'further', provider: 'huawei', state: 'draft' as const, since: null };
    const parts = [
      { ...board, cards: [approved, { ...draft, dues: [], approvedAt: ['aliyun'] }], papers: [] },
    ];
    expect(todayOf(parts, TODAY).idle).toEqual([]);
    expect(calmOf(parts, TODAY)?.done.map(({ filingId }) => filingId)).toEqual([approved.filingId]);
  });

  it('counts no review among what is due, which is the work of others, and lists the filing as waiting', () => {
    const [first] = board.cards;
    const [police] = view.due;
    if (!first || !police) throw new Error('the board has a card and a due date');
    const review = { ...police, kind: 'review' as const, day: '2026-11-26' };
    const part = { ...board, cards: [{ ...first, state: 'submitted' as const, dues: [review] }], papers: [] };
    const waiting = todayOf([part], TODAY);
    expect([waiting.due, countOf(waiting)]).toEqual([[], 0]);
    expect(waiting.waiting.map(({ clientId }) => clientId)).toEqual([first.clientId]);
    expect(calmOf([part], TODAY)).toMatchObject({ next: [], waiting: [{ clientId: first.clientId }] });
    expect(dotsOf([part], TODAY).size).toBe(0);
    expect(reviewWords({ state: 'submitted', dues: [review] }, t, TODAY)).toBe(
      '已提交，等接入商初审，一般 11月26日 前有结果',
    );
    expect(reviewWords({ state: 'submitted', dues: [{ ...review, day: '2026-11-20' }] }, t, TODAY)).toBe(
      '已提交，等接入商初审，比一般时间久了，可以问一下接入商',
    );
    expect(reviewWords({ state: 'sms', dues: [review] }, t, TODAY)).toBeNull();
  });

  it('lists a document that has expired separately, and never among those about to expire', () => {
    const [paper] = board.papers;
    if (!paper) throw new Error('the board has a paper');
    const days = ['2025-01-01', '2026-11-23', TODAY, '2026-12-24'];
    const papers = days.map((day) => ({ ...paper, day }));
    const view = todayOf([{ ...board, papers }], TODAY);
    expect(view.expired.map(({ day }) => day)).toEqual(days.slice(0, 2));
    expect(view.expiring.map(({ day }) => day)).toEqual(days.slice(2));
  });

  it('leaves out a draft that was moved within the week, and a document valid for longer than a month', () => {
    const [, , , , draft] = board.cards;
    const [paper] = board.papers;
    if (!draft || !paper) throw new Error('the board has a draft and a paper');
    const later = {
      ...board,
      cards: [{ ...draft, since: '2026-11-20' }],
      papers: [{ ...paper, day: '2026-12-25' }],
    };
    expect(todayOf([later], TODAY)).toEqual({
      clocks: [],
      refused: [],
      due: [],
      waiting: [],
      expiring: [],
      expired: [],
      idle: [],
      missing: [],
    });
  });
});

describe('clockWords', () => {
  it('says hours and minutes, never days', () => {
    expect(clockWords(NOW + 23 * HOUR + 41 * 60_000, NOW)).toBe('23:41');
    expect(clockWords(NOW + 5 * 60_000 + 59_000, NOW)).toBe('0:05');
    expect(clockWords(NOW - 60_001, NOW)).toBeNull();
  });
});

describe('the month', () => {
  it('has six weeks from Monday and every one of its days once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2020, max: 2040 }), fc.integer({ min: 1, max: 12 }), (year, number) => {
        const month = `${year}-${String(number).padStart(2, '0')}`;
        const days = monthOf(month, new Map());
        const inside = days.filter(({ isInside }) => isInside).map(({ day }) => day);
        expect(new Date(`${days[0]?.day}T00:00:00Z`).getUTCDay()).toBe(1);
        expect(inside).toHaveLength(new Date(Date.UTC(year, number, 0)).getUTCDate());
        expect(new Set(days.map(({ day }) => day)).size).toBe(42);
        expect(monthBeside(monthBeside(month, 1), -1)).toBe(month);
      }),
    );
  });

  it('marks what must be done today in red, what is due, what expires and what was approved', () => {
    const dots = dotsOf([board], TODAY);
    const on = (day: string) => [...(dots.get(day) ?? [])];
    expect([on('2026-11-24'), on('2026-11-26'), on('2026-12-20'), on('2026-11-10')]).toEqual([
      ['must'],
      ['due'],
      ['expires'],
      ['done'],
    ]);
  });
});
