// Which stops does a filing make?
import { describe, expect, it } from 'vitest';
import { stepsOf } from '../../../../lib/filing/calendar/filing-steps';
import type { FilingState } from '../../../../lib/filing/client/client';
import { book } from '../../../rulebook';

const steps = (
  mailing: boolean | 'ask',
  sms: boolean | 'ask',
  state: FilingState,
  filingType: string | null = null,
  isPoliceDone = false,
) =>
  stepsOf(
    book,
    {
      filingType,
      mailing: { required: mailing, items: [], cites: [] },
      sms: { required: sms, deadlineHours: 24, phones: [], cites: [] },
    },
    state,
    isPoliceDone,
  );
const ids = (...given: Parameters<typeof steps>) => steps(...given).map(({ id }) => id);

describe('the steps of a filing', () => {
  it('has papers by mail only where they are wanted, and the message unless it is known not to come', () => {
    expect(ids(true, true, 'draft')).toContain('mailing');
    expect(ids('ask', 'ask', 'draft')).toEqual([
      'draft',
      'submitted',
      'initial-review',
      'sms',
      'administration-review',
      'approved',
      'police',
    ]);
    expect(ids(false, false, 'draft')).not.toContain('sms');
  });

  it('always has the stop on which the filing stands, with those before it behind', () => {
    expect(ids(false, false, 'mailing')).toContain('mailing');
    const places = steps('ask', true, 'sms').map(({ id, place }) => `${id} ${place}`);
    expect(places.slice(2, 5)).toEqual(['initial-review past', 'sms now', 'administration-review ahead']);
  });

  it('is over as a whole once the police filing is marked as done, and not before the approval', () => {
    const places = (state: FilingState) =>
      steps('ask', true, state, null, true).map(({ id, place }) => `${id} ${place}`);
    expect(places('approved').slice(-2)).toEqual(['approved past', 'police past']);
    expect(places('sms')).toContain('sms now');
    expect(steps('ask', true, 'approved').at(-2)?.place).toBe('now');
  });

  it('goes on to the police only where something is opened, not where a record or an access ends', () => {
    expect(ids(false, true, 'draft', 'first-filing')).toContain('police');
    for (const type of ['cancel-subject', 'cancel-service', 'cancel-access', 'shell-subject-cancel'])
      expect(ids(false, true, 'draft', type)).not.toContain('police');
  });

  it('tells a filing that ends a record or an access of no number to show, which it brings none of', () => {
    const approved = (type: string) =>
      steps(false, true, 'draft', type).find(({ id }) => id === 'approved')?.text.zh;
    expect(approved('first-filing')).toContain('备案号');
    for (const type of ['cancel-subject', 'cancel-service', 'cancel-access', 'shell-subject-cancel'])
      expect(approved(type)).toBe('注销或取消接入生效');
  });

  it('of a refused filing begins anew', () => {
    expect(steps(false, true, 'refused').filter(({ place }) => place === 'now')).toMatchObject([
      { id: 'draft' },
    ]);
  });
});
