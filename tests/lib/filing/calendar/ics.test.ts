// Can any calendar program read the file? It is read back by the rules of RFC 5545, with texts that try to break it.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalendarEvent, calendarOf } from '../../../../lib/filing/calendar/ics';

const options = { now: Date.UTC(2026, 10, 24, 1, 2, 3), name: 'Beiantong', alarm: '-P1D' };
const event = (part: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: 'abc@beiantong.invalid',
  day: '2026-11-30',
  at: null,
  summary: 'A filing: police filing',
  description: 'Within 30 days',
  ...part,
});

/** Unfolds and splits as RFC 5545 3.1 says; every line as name and value. */
function linesOf(text: string): (readonly [string, string])[] {
  return text
    .replace(/\r\n /g, '')
    .split('\r\n')
    .filter((line) => line !== '')
    .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)] as const);
}
const unescaped = (value: string) =>
  value.replace(/\\(.)/gs, (_, letter) => (letter === 'n' ? '\n' : letter));
const valueNamed = (text: string, name: string) => linesOf(text).find(([key]) => key === name)?.[1];

describe('a calendar file', () => {
  it('holds whole days as dates that end, exclusively, on the next day', () => {
    const text = calendarOf([event({ day: '2028-02-28' }), event({ day: '2400-02-29' })], options);
    const dates = linesOf(text).filter(([name]) => name.startsWith('DT') && name !== 'DTSTAMP');
    expect(dates).toEqual([
      ['DTSTART;VALUE=DATE', '20280228'],
      ['DTEND;VALUE=DATE', '20280229'],
      ['DTSTART;VALUE=DATE', '24000229'],
      ['DTEND;VALUE=DATE', '24000301'],
    ]);
  });

  it('holds a moment in UTC, ending when the span ends', () => {
    const text = calendarOf([event({ at: Date.UTC(2026, 10, 25, 2, 0) })], options);
    expect(valueNamed(text, 'DTEND')).toBe('20261125T020000Z');
    expect(valueNamed(text, 'DTSTART')).toBe('20261125T013000Z');
    expect(valueNamed(text, 'DTSTAMP')).toBe('20261124T010203Z');
  });

  it('gives back any text through folding and escaping, in lines of 75 octets at most', () => {
    const anyText = fc.string({ unit: 'grapheme', maxLength: 200 });
    fc.assert(
      fc.property(anyText, anyText, (summary, description) => {
        const text = calendarOf([event({ summary, description })], options);
        for (const line of text.split('\r\n'))
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        const clean = (value: string) => value.replace(/\r\n?/g, '\n').replace(/[\p{Cc}--\n]/gv, '');
        expect(unescaped(valueNamed(text, 'SUMMARY') ?? '')).toBe(clean(summary));
        expect(linesOf(text).map(([, value]) => unescaped(value))).toContain(clean(description));
      }),
    );
  });

  it('lets no text open a component or a property of its own', () => {
    const text = calendarOf([event({ summary: 'x\r\nEND:VEVENT\r\nATTACH:file:///etc/passwd' })], options);
    expect(linesOf(text).filter(([name, value]) => name === 'ATTACH' || value === 'VEVENT')).toHaveLength(2);
    expect(text.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
  });

  it('folds at 75 octets and no later', () => {
    const lines = calendarOf([event({ summary: 'x'.repeat(300) })], options).split('\r\n');
    expect(Math.max(...lines.map((line) => line.length))).toBe(75);
  });

  it('folds between characters, never within one', () => {
    const text = calendarOf([event({ summary: '备案通知'.repeat(40) })], options);
    const bytes = new TextEncoder().encode(text);
    const lines = new TextDecoder('utf-8', { fatal: true }).decode(bytes).split('\r\n');
    expect(lines.some((line) => line.startsWith(' '))).toBe(true);
    for (const line of lines) expect(() => encodeURIComponent(line)).not.toThrow();
  });
});
