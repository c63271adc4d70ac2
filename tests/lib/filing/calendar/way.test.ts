// Which stops does a filing make?
import { describe, expect, it } from 'vitest';
import { wayOf } from '../../../../lib/filing/calendar/way';
import type { FilingState } from '../../../../lib/filing/client/client';
import { loadRulebook } from '../../../../rules/index';
import { readRuleFiles } from '../../../../scripts/rules/rule-files';

const book = loadRulebook(readRuleFiles());
const way = (mailing: boolean | 'ask', sms: boolean | 'ask', state: FilingState) =>
  wayOf(
    book,
    {
      mailing: { required: mailing, items: [], cites: [] },
      sms: { required: sms, deadlineHours: 24, phones: [], cites: [] },
    },
    state,
  );
const ids = (...given: Parameters<typeof way>) => way(...given).map(({ id }) => id);

describe('the way of a filing', () => {
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
    const places = way('ask', true, 'sms').map(({ id, place }) => `${id} ${place}`);
    expect(places.slice(2, 5)).toEqual(['initial-review past', 'sms now', 'administration-review ahead']);
  });

  it('of a refused filing begins anew', () => {
    expect(way(false, true, 'refused').filter(({ place }) => place === 'now')).toMatchObject([
      { id: 'draft' },
    ]);
  });
});
