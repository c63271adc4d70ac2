// Which deadlines run for this filing?
import type { Facts } from '../rules/format';
import { citationsOf } from './citations';
import type { Report } from './report';
import type { Deadline } from './rulebook/filings';
import type { Rulebook } from './rulebook/open';

type Shown = Report['deadlines'][number];

/** The deadlines of this filing type, provider and province; a span is shown by its longer end. */
export function deadlinesFor(book: Rulebook, facts: Facts, asOf: string): readonly Shown[] {
  return book.shared['filings/deadlines.json'].deadlines
    .filter((deadline) => applies(deadline, facts, asOf))
    .map((deadline) => ({
      id: deadline.id,
      text: deadline.text,
      ...spans(deadline),
      cites: citationsOf(book, deadline.cites),
    }));
}

/** The last day of a deadline that counts days from a first day, or null when it counts none. */
export function lastDayOf(deadline: Deadline, from: string): string | null {
  const days = longest(deadline.days);
  if (days === undefined) return null;
  const day = new Date(`${from}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

function applies(deadline: Deadline, facts: Facts, asOf: string): boolean {
  const { provider, provinces, filingTypes, status, from } = deadline;
  const type = facts['filing.type'];
  if (status !== 'current' || from > asOf) return false;
  if (typeof type !== 'string' || !filingTypes.includes(type)) return false;
  if (provider !== undefined && facts.provider !== provider) return false;
  return provinces === undefined || provinces.includes(String(facts['entity.province'] ?? ''));
}

function spans({ hours, days, workingDays }: Deadline): Pick<Shown, 'hours' | 'days' | 'workingDays'> {
  const all = { hours, days: longest(days), workingDays: longest(workingDays) };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

function longest(value: number | readonly number[] | undefined): number | undefined {
  return typeof value === 'object' ? Math.max(...value) : value;
}
