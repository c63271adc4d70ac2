// When is the person reminded, and which data are stored outside the vault for that?
import { describe, expect, it } from 'vitest';
import {
  parseSilent,
  type Reminder,
  remindAt,
  splitReminders,
} from '../../../../lib/filing/calendar/reminders';

const reminder = (id: string, at: number): Reminder => ({ id, kind: 'police', day: '2026-12-30', at });

describe('reminders', () => {
  it('come six hours before the text message expires, and in the morning for days', () => {
    const ends = Date.parse('2026-11-25T10:00:00+08:00');
    expect(ends - remindAt({ kind: 'sms', day: '2026-11-25', at: ends })).toBe(6 * 3_600_000);
    const told = new Date(remindAt({ kind: 'police', day: '2027-01-03', at: null }));
    expect([told.getFullYear(), told.getMonth(), told.getDate(), told.getHours()]).toEqual([2026, 11, 27, 9]);
  });

  it('are due once, and the next one is the soonest that is not due yet', () => {
    const all = [reminder('a', 10), reminder('b', 20), reminder('c', 30), reminder('d', 25)];
    const split = splitReminders(all, new Set(['a']), [], 20);
    expect(split.ripe.map(({ id }) => id)).toEqual(['b']);
    expect(split.next).toBe(25);
    expect(splitReminders(all, new Set(['a', 'b', 'c', 'd']), [], 40)).toEqual({ ripe: [], next: null });
  });

  it('of a kind that is switched off never come', () => {
    expect(splitReminders([reminder('a', 10)], new Set(), ['police'], 20)).toEqual({ ripe: [], next: null });
  });

  it('read stored data as kinds only', () => {
    expect(parseSilent(['police', 'nonsense', 7])).toEqual(['police']);
    expect(parseSilent('police')).toEqual([]);
  });
});
