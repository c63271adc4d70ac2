// Is each filing counted once, by the most severe result of its services, and only until it is submitted?
import { describe, expect, it } from 'vitest';
import { documentsHeld, NOTHING_TO_DO } from '../../../../lib/filing/report/counts';
import {
  type CheckedService,
  eachFilingOnce,
  standingOf,
  standingsOf,
} from '../../../../lib/filing/report/standings';

const row = (
  filing: string | null,
  service: string | null,
  status: CheckedService['status'],
  counts: Partial<CheckedService['counts']> = {},
): CheckedService => ({ client: 'a', filing, service, status, counts: { ...NOTHING_TO_DO, ...counts } });

describe('the filings', () => {
  it('are counted once each, by the most severe result of their services, with their services', () => {
    const rows = [
      row('one', 's1', 'ready'),
      row('one', 's2', 'blocked', { block: 2 }),
      row('two', 's1', 'incomplete', { ask: 1 }),
      row('two', 's2', 'blocked', { documents: 1 }),
      row('three', 's1', 'ready'),
    ];
    expect(standingsOf(rows)).toEqual({
      ...{ refused: 0, blocked: 1, undecided: 0, documents: 1, incomplete: 0, ready: 1 },
      ...{ filings: 3, services: 5 },
    });
    expect(eachFilingOnce(rows).map(({ filing, service }) => [filing, service])).toEqual([
      ['one', 's1'],
      ['two', 's1'],
      ['three', 's1'],
    ]);
  });

  it('that were returned are counted as returned, whatever else is counted: no rule knows what the authority wrote', () => {
    const back = { ...row('one', 's1', 'ready'), listed: { state: 'refused' } as const };
    expect(standingsOf([back])).toMatchObject({ refused: 1, ready: 0, filings: 1, services: 1 });
    expect(standingOf({ ...back, status: 'blocked' })).toBe('refused');
    expect(standingOf({ ...back, listed: { state: 'draft' } })).toBe('ready');
  });

  it('of which nothing is wrong stand under what is to be decided, before what is missing', () => {
    const open = row('one', 's1', 'blocked', { decide: 1, documents: 2 });
    expect(standingOf(open)).toBe('undecided');
    expect(standingOf(row('two', 's1', 'blocked', { block: 1, decide: 1 }))).toBe('blocked');
    expect(standingsOf([open])).toMatchObject({ undecided: 1, blocked: 0, documents: 0 });
  });

  it('that are under way or approved, and clients without one, are not judged', () => {
    const rows = [
      row('one', 's1', 'under-way'),
      row('two', 's1', 'approved'),
      row(null, null, 'no-filing'),
      row(null, null, 'unreadable'),
    ];
    expect(standingsOf(rows)).toEqual({
      ...{ refused: 0, blocked: 0, undecided: 0, documents: 0, incomplete: 0, ready: 0 },
      ...{ filings: 0, services: 0 },
    });
  });
});

describe('the required documents', () => {
  it('are counted without what is done in person, which no file satisfies', () => {
    const need = (id: string, state: 'attached' | 'missing') =>
      ({ id, state, requirement: 'required', label: { zh: id, en: id } }) as never;
    const documents = [
      need('business-licence', 'attached'),
      need('domain-certificate', 'missing'),
      need('face-verification', 'missing'),
    ];
    expect(documentsHeld(documents)).toEqual({ have: 1, of: 2 });
    const extra = { ...(need('letter', 'attached') as object), requirement: 'ask' } as never;
    expect(documentsHeld([...documents, extra])).toEqual({ have: 2, of: 3 }); // it stands ticked in the list
  });
});
