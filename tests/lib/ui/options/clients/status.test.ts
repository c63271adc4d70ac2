// Under which word does a client stand that somebody has to decide about: under that one, unless its order is on its way or came back?
import { expect, it } from 'vitest';
import type { ClientStanding } from '../../../../../lib/protocol/clients';
import { STATUSES, statusOf } from '../../../../../lib/ui/options/clients/status';

const verdict = { status: 'blocked', fails: 1, asks: 0, documents: 1 } as const;
const standing = (over: Partial<ClientStanding>) =>
  statusOf({ state: 'draft', verdict, ...over } as ClientStanding);

it('stands under what is to be decided, without a colour of a fault', () => {
  expect(standing({})).toBe('blocked');
  expect(standing({ isUndecided: true })).toBe('undecided');
  expect(standing({ isUndecided: true, state: null, verdict: null })).toBe('undecided');
  expect(STATUSES.undecided).toMatchObject({ words: 'clients.undecided.mark', tone: 'ask' });
  expect(standing({ isUndecided: true, state: 'sms', verdict: null })).toBe('sms');
  expect(standing({ isUndecided: true, state: 'refused' })).toBe('refused');
  expect(standing({ verdict: { ...verdict, fails: 0, decides: 1 } })).toBe('undecided');
});
