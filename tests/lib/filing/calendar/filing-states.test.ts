// Does a move on the board keep the earlier states, record its day, and start the time limit of the text message?
import { describe, expect, it } from 'vitest';
import {
  BOARD,
  dayOfState,
  moveFiling,
  neighbour,
  sinceDay,
  stateBefore,
  takeBackMove,
} from '../../../../lib/filing/calendar/filing-states';
import { Filing, FilingState } from '../../../../lib/filing/client/client';

const draft = Filing.parse({ id: 'one', provider: 'aliyun' });
const time = (on: string) => ({ on, at: `${on}T09:30:00+08:00` });

describe('a move', () => {
  it('records state and day and leaves the filing before it unchanged', () => {
    const moved = moveFiling(draft, 'submitted', time('2026-11-24'));
    expect(moved).toMatchObject({ state: 'submitted', moves: [{ to: 'submitted', on: '2026-11-24' }] });
    expect(draft.moves).toBeUndefined();
    expect(Filing.parse(moved)).toEqual(moved);
  });

  it('to the present state changes nothing', () => {
    expect(moveFiling(draft, 'draft', time('2026-11-24'))).toBe(draft);
  });

  it('starts the 24 hours at the first move to SMS and keeps a moment that was recorded', () => {
    const sms = moveFiling(draft, 'sms', time('2026-11-24'));
    expect(sms.smsSentAt).toBe('2026-11-24T09:30:00+08:00');
    const back = moveFiling(moveFiling(sms, 'initial-review', time('2026-11-25')), 'sms', time('2026-11-26'));
    expect(back.smsSentAt).toBe('2026-11-24T09:30:00+08:00');
    const anew = moveFiling(moveFiling(sms, 'draft', time('2026-11-27')), 'sms', time('2026-11-28'));
    expect(anew.smsSentAt).toBe('2026-11-28T09:30:00+08:00');
  });

  it('from a refusal onwards begins a round with messages of its own: a number verified before is not verified now', () => {
    const verified = { ...moveFiling(draft, 'sms', time('2026-11-24')), smsVerified: ['person-1'] };
    const refused = moveFiling(verified, 'refused', time('2026-11-26'));
    expect(refused.smsVerified).toEqual(['person-1']); // as it was when it came back
    const again = moveFiling(refused, 'submitted', time('2026-11-27'));
    expect(again).toMatchObject({ smsSentAt: null, smsVerified: null });
    expect(moveFiling(again, 'sms', time('2026-11-28')).smsSentAt).toBe('2026-11-28T09:30:00+08:00');
    expect(moveFiling(refused, 'sms', time('2026-11-28'))).toMatchObject({
      smsSentAt: '2026-11-28T09:30:00+08:00',
      smsVerified: null,
    });
  });

  it('to refused once more has no notice yet, unless it was sent off by mistake', () => {
    const notice = { text: '网站名称与备案内容不符', on: '2026-11-24', mended: ['name'] };
    const refused = { ...moveFiling(draft, 'refused', time('2026-11-24')), refusal: notice };
    const sent = moveFiling(refused, 'submitted', time('2026-11-24'));
    const { mended: _, ...unmended } = notice;
    expect(moveFiling(sent, 'refused', time('2026-11-24')).refusal).toEqual(unmended);
    expect(moveFiling(sent, 'refused', time('2026-11-25')).refusal).toBeNull();
    const atSms = moveFiling(sent, 'sms', time('2026-11-24'));
    expect(moveFiling(atSms, 'refused', time('2026-11-24')).refusal).toBeNull();
    const newer = { ...atSms, refusal: { text: '短信未核验', on: '2026-11-25' } }; // pasted before it was moved
    expect(moveFiling(newer, 'refused', time('2026-11-25')).refusal).toEqual(newer.refusal);
    const first = { ...draft, state: 'submitted' as const, refusal: unmended };
    expect(moveFiling(first, 'refused', time('2026-11-25')).refusal).toEqual(unmended);
  });

  it('forward from mailing means that the papers were sent, a refusal does not', () => {
    const mailing = moveFiling(draft, 'mailing', time('2026-11-24'));
    expect(moveFiling(mailing, 'sms', time('2026-11-30')).mailedOn).toBe('2026-11-30');
    expect(moveFiling(mailing, 'refused', time('2026-11-30')).mailedOn).toBeUndefined();
  });

  it('is found again by its state, the newest counts, and a state set from elsewhere has no day', () => {
    let filing = draft;
    for (const [to, on] of [
      ['submitted', '2026-11-01'],
      ['refused', '2026-11-03'],
      ['submitted', '2026-11-05'],
    ] as const)
      filing = moveFiling(filing, to, time(on));
    expect(dayOfState(filing, 'submitted')).toBe('2026-11-05');
    expect(sinceDay(filing)).toBe('2026-11-05');
    expect(sinceDay({ ...filing, state: 'approved' })).toBeNull();
    expect(dayOfState(filing, 'approved')).toBeNull();
  });
});

describe('a move taken back', () => {
  const sent = moveFiling(draft, 'submitted', time('2026-11-01'));
  const sms = moveFiling(sent, 'sms', time('2026-11-02'));

  it('leaves the filing as it was, without the time of a message that did not come', () => {
    expect(stateBefore(sms)).toBe('submitted');
    expect(takeBackMove({ ...sms, smsVerified: ['a'] })).toMatchObject({
      state: 'submitted',
      moves: sent.moves,
      smsSentAt: null,
      smsVerified: null,
    });
    expect(takeBackMove(sent)).toMatchObject({ state: 'draft', moves: [] });
  });

  it('to the text messages keeps who has verified, and to the mailing forgets the day that the move noted', () => {
    const verified = { ...sms, smsVerified: ['a'] };
    const on = moveFiling(verified, 'administration-review', time('2026-11-03'));
    expect(takeBackMove(on)).toMatchObject({ state: 'sms', smsSentAt: sms.smsSentAt, smsVerified: ['a'] });
    const posted = moveFiling(moveFiling(sent, 'mailing', time('2026-11-02')), 'sms', time('2026-11-04'));
    expect([posted.mailedOn, takeBackMove(posted).mailedOn]).toEqual(['2026-11-04', null]);
    const early = { ...posted, mailedOn: '2026-11-03' };
    expect(takeBackMove(early).mailedOn).toBe('2026-11-03');
  });

  it('of an imported filing is the step before, and a draft has none', () => {
    expect(stateBefore({ ...draft, state: 'sms' })).toBe('initial-review');
    expect(stateBefore({ ...draft, state: 'sms', mailedOn: '2026-11-03' })).toBe('mailing');
    expect(stateBefore({ ...draft, state: 'approved' })).toBe('administration-review');
    expect([stateBefore(draft), stateBefore({ ...draft, state: 'refused' })]).toEqual([null, null]);
    expect(takeBackMove(draft)).toBe(draft);
  });
});

describe('the board', () => {
  it('has every state once and stops at both ends', () => {
    expect([...BOARD].sort()).toEqual([...FilingState.options].sort());
    expect(neighbour('draft', -1)).toBeNull();
    expect(neighbour('refused', 1)).toBeNull();
    expect(neighbour('draft', 1)).toBe('submitted');
  });
});
