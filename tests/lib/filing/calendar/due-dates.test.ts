// Which days run for a client, from which event, and when do they stop?
import { describe, expect, it } from 'vitest';
import {
  type DueKind,
  dueDatesFor,
  isSmsVerified,
  openDuesFor,
} from '../../../../lib/filing/calendar/due-dates';
import { moveFiling } from '../../../../lib/filing/calendar/filing-states';
import type { Client, Filing } from '../../../../lib/filing/client/client';
import { lastDayOf } from '../../../../lib/filing/report/deadlines';
import { addDays } from '../../../../lib/rules/days';
import { book } from '../../../rulebook';
import { filing, sample } from '../sample-client';

const TODAY = '2026-11-24';

/** The sample client with its filing changed, and without papers that end. */
function clientWith(change: (one: Filing) => Filing): Client {
  const client = sample();
  const first = filing(client);
  return { ...client, filings: [change(first)] };
}
const moved = (to: Filing['state'], on: string) => (one: Filing) =>
  moveFiling(one, to, { on, at: `${on}T10:00:00+08:00` });
const dues = (client: Client, kind: DueKind) =>
  dueDatesFor(book, client, TODAY).filter((due) => due.kind === kind);

describe('due dates', () => {
  it('are found without the rules where no day runs, as in the drafts of a large import', () => {
    let asked = 0;
    const counting = new Proxy(book, {
      get: (target, key) => {
        if (key !== 'shared') asked += 1;
        return Reflect.get(target, key);
      },
    });
    const draft = clientWith((one) => ({ ...one, state: 'draft' }));
    expect(dueDatesFor(counting, draft, TODAY)).toEqual(dueDatesFor(book, draft, TODAY));
    expect(asked).toBe(0);
    dueDatesFor(counting, clientWith(moved('sms', '2026-11-24')), TODAY);
    expect(asked).toBeGreaterThan(0);
  });

  it('end 24 hours after the message was sent, by the moment and not by the day', () => {
    const [sms] = dues(clientWith(moved('sms', '2026-11-24')), 'sms');
    expect(sms).toMatchObject({ day: '2026-11-25', at: Date.parse('2026-11-25T10:00:00+08:00') });
    expect(sms?.cites.length).toBeGreaterThan(0);
  });

  it('run for the message whatever the type of the filing is, once it is noted when it was sent', () => {
    const untyped = (state: Filing['state']) =>
      clientWith((one) => ({ ...moved(state, '2026-11-24')(one), answers: [] }));
    expect(dues(untyped('sms'), 'sms')).toMatchObject([{ day: '2026-11-25' }]);
    expect(dues(untyped('sms'), 'sms')[0]?.cites.length).toBeGreaterThan(0);
  });

  it('count 24 hours also over a change of the clock', () => {
    const client = clientWith((one) => ({ ...one, state: 'sms', smsSentAt: '2026-03-28T12:00:00+01:00' }));
    expect(dues(client, 'sms')[0]?.at).toBe(Date.parse('2026-03-29T13:00:00+02:00'));
  });

  it('of the message are over once everybody who gets a code has typed it, and not before', () => {
    const waiting = moved('sms', '2026-11-24');
    const people = sample().people.map(({ id }) => id);
    const noted = (smsVerified: string[]) => clientWith((one) => ({ ...waiting(one), smsVerified }));
    expect(dues(noted([]), 'sms')).toHaveLength(1);
    expect(dues(noted(['nobody']), 'sms')).toHaveLength(1);
    expect(dues(noted(people), 'sms')).toEqual([]);
    const [filed] = noted(people).filings;
    expect(filed && isSmsVerified(book, noted(people), filed, TODAY)).toBe(true);
  });

  it('of the message are over once the administration reviews', () => {
    const client = clientWith((one) =>
      moved('administration-review', '2026-11-25')(moved('sms', '2026-11-24')(one)),
    );
    expect(dues(client, 'sms')).toEqual([]);
    expect(dues(client, 'review')).toMatchObject([{ day: '2026-12-23', isEarliest: true }]);
  });

  it('run for every website from its opening once the filing is approved, and not before', () => {
    expect(
      dues(
        clientWith((one) => one),
        'police',
      ),
    ).toEqual([]);
    const open = dues(clientWith(moved('approved', '2026-12-01')), 'police');
    expect(open.map(({ day, subject }) => [day, subject])).toEqual([
      ['2026-12-30', 'site'],
      ['2027-01-14', 'docs'],
    ]);
    expect(dues(clientWith(moved('approved', '2026-12-01')), 'footer').map(({ day }) => day)).toEqual([
      '2026-11-30',
      '2026-12-15',
    ]);
  });

  it('are gone when they were met, and only the one that was', () => {
    const client = clientWith(moved('approved', '2026-12-01'));
    const [first] = dues(client, 'police');
    const met = { ...client, filings: [{ ...filing(client), done: [first?.key ?? ''] }] };
    expect(dues(met, 'police').map(({ subject }) => subject)).toEqual(['docs']);
  });

  it('ask for papers to be posted only while the order waits for them', () => {
    expect(dues(clientWith(moved('mailing', '2026-11-20')), 'mailing')).toMatchObject([
      { day: '2026-11-20' },
    ]);
    const posted = clientWith((one) => ({ ...moved('mailing', '2026-11-20')(one), mailedOn: '2026-11-21' }));
    expect(dues(posted, 'mailing')).toEqual([]);
  });

  it('name a state nobody dated as no deadline instead of guessing its day', () => {
    expect(
      dues(
        clientWith((one) => ({ ...one, state: 'administration-review' })),
        'review',
      ),
    ).toEqual([]);
  });

  it('hold papers and domains with an end, and none that are long-term', () => {
    const client = sample();
    const days = dueDatesFor(book, client, TODAY).filter(
      ({ kind }) => kind === 'certificate' || kind === 'domain',
    );
    expect(days.map(({ day }) => day)).not.toContain('long-term');
    expect(days.filter(({ kind }) => kind === 'domain').map(({ day }) => day)).toEqual([
      '2028-06-30',
      '2028-06-30',
    ]);
  });

  it('come soonest first, each with a key of its own', () => {
    const all = dueDatesFor(book, clientWith(moved('approved', '2026-12-01')), TODAY);
    expect(all.map(({ day }) => day)).toEqual(all.map(({ day }) => day).toSorted());
    expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
  });
});

describe('the end of a span', () => {
  it.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2400-02-28', 1, '2400-02-29'],
    ['2100-02-28', 1, '2100-03-01'],
    ['2026-12-31', 30, '2027-01-30'],
    ['2026-03-01', -1, '2026-02-28'],
    ['9999-12-30', 1, '9999-12-31'],
  ])('of days from %s by %i is %s', (from, count, end) => {
    expect(addDays(from, count)).toBe(end);
  });

  it.each([
    ['2026-11-24', 1, '2026-11-25'], // Tuesday
    ['2026-11-27', 1, '2026-11-30'], // Friday: over the weekend
    ['2026-11-28', 1, '2026-11-30'], // Saturday
    ['2026-11-24', 20, '2026-12-22'],
  ])('of working days from %s by %i is %s', (from, count, end) => {
    expect(lastDayOf({ workingDays: count }, from)).toBe(end);
  });

  it('is the longer one where the rule names two', () => {
    expect(lastDayOf({ workingDays: [1, 2] }, '2026-11-24')).toBe('2026-11-26');
    expect(lastDayOf({ days: [5, 10, 15] }, '2026-11-24')).toBe('2026-12-09');
  });
});

describe('days that cannot be counted yet', () => {
  const missing = (client: Client) => {
    const [first] = client.filings;
    return first ? openDuesFor(book, client, first, TODAY) : [];
  };
  const unopened = (client: Client): Client => ({
    ...client,
    services: client.services.map((service) => ({ ...service, openedOn: null })),
  });

  it('wait for the day on which each website opened, and lead to its field', () => {
    const found = missing(unopened(clientWith(moved('approved', '2026-11-20'))));
    expect(found.map(({ missing, kinds, place }) => [missing, kinds, place])).toEqual([
      ['opened', ['police', 'footer'], 'services[0].openedOn'],
      ['opened', ['police', 'footer'], 'services[1].openedOn'],
    ]);
    expect(missing(clientWith(moved('approved', '2026-11-20')))).toEqual([]);
  });

  it('wait for the type where a day runs for some types only', () => {
    const untyped = clientWith((one) => ({ ...moved('approved', '2026-11-20')(one), answers: [] }));
    expect(missing(untyped).map(({ missing }) => missing)).toContain('type');
  });

  it('wait for the moment of the message while nobody noted it, and for nothing in a draft', () => {
    const sms = clientWith((one) => ({ ...one, state: 'sms', smsSentAt: null }));
    expect(missing(sms)).toMatchObject([{ missing: 'sms-sent', kinds: ['sms'] }]);
    expect(missing(clientWith((one) => ({ ...one, state: 'draft', answers: [] })))).toEqual([]);
  });
});
