// How do due dates stand in a calendar file? Text by RFC 5545: folded lines, CRLF, stable names, whole days as dates.
import { addDays } from '../../rules/days';

export interface CalendarEvent {
  /** The same in every file, so that a calendar replaces instead of doubling. */
  readonly uid: string;
  readonly day: string;
  /** The moment at which a span of hours ends; null for a whole day. */
  readonly at: number | null;
  readonly summary: string;
  readonly description: string;
}

export interface CalendarOptions {
  /** When the file is made, in milliseconds. */
  readonly now: number;
  readonly name: string;
  /** How long before a calendar program tells of an event, as RFC 5545 writes it: -P1D. */
  readonly alarm: string;
}

const HALF_HOUR = 1_800_000;
const MOST_OCTETS = 75;

/** The whole calendar file. */
export function calendarOf(events: readonly CalendarEvent[], options: CalendarOptions): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Beiantong//Filing deadlines//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escapeText(options.name)}`,
    ...events.flatMap((event) => eventLines(event, options)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function eventLines(event: CalendarEvent, { now, alarm }: CalendarOptions): readonly string[] {
  const { uid, summary, description } = event;
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(uid)}`,
    `DTSTAMP:${moment(now)}`,
    ...timeLines(event),
    `SUMMARY:${escapeText(summary)}`,
    `DESCRIPTION:${escapeText(description)}`,
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escapeText(summary)}`,
    `TRIGGER:${event.at === null ? alarm : '-PT6H'}`,
    'END:VALARM',
    'END:VEVENT',
  ];
}

/** A whole day ends, exclusively, on the next; a moment is the half hour before it, in UTC. */
function timeLines({ day, at }: CalendarEvent): readonly string[] {
  if (at !== null) return [`DTSTART:${moment(at - HALF_HOUR)}`, `DTEND:${moment(at)}`];
  return [`DTSTART;VALUE=DATE:${compact(day)}`, `DTEND;VALUE=DATE:${compact(addDays(day, 1))}`];
}

const compact = (day: string): string => day.replaceAll('-', '');

function moment(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/[-:]|\.\d{3}/g, '');
}

/** Text may hold anything but control characters; what has a meaning of its own is escaped. */
function escapeText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\p{Cc}--\n]/gv, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** A line has 75 octets at most; longer ones go on behind a space, and never split a character. */
function fold(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > MOST_OCTETS) {
      parts.push(part);
      part = ' ';
      octets = 1;
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join('\r\n');
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
