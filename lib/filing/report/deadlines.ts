// Which deadlines run for this filing?

import { addDays } from '../../rules/days';
import type { Facts } from '../../rules/operator-names';
import { FilingState } from '../client/client';
import type { Deadline } from '../rulebook/filings';
import type { Rulebook } from '../rulebook/open';
import { citationsOf } from './citations';
import type { Report } from './report';

type Shown = Report['deadlines'][number];

/** The deadlines for this filing type, provider and province; a range is shown by its longer end. */
export function deadlinesFor(book: Rulebook, facts: Facts, asOf: string): readonly Shown[] {
  return book.shared['filings/deadlines.json'].deadlines
    .filter((deadline) => applies(deadline, facts, asOf))
    .map((deadline) => ({
      id: deadline.id,
      text: deadline.text,
      ...spans(deadline),
      ...(deadline.isBefore && { isBefore: true as const }),
      ...stateOf(deadline),
      cites: citationsOf(book, deadline.cites),
    }));
}

/** In which state it matters: the one whose day it counts from, else the first in which it runs. */
function stateOf({ runs }: Deadline): Pick<Shown, 'state'> {
  if (!runs) return {};
  const from = FilingState.safeParse(runs.from);
  const state = runs.from === 'sms-sent' ? 'sms' : from.success ? from.data : runs.states[0];
  return state ? { state } : {};
}

/**
 * The last day of a period that begins on a day: calendar days, or Mondays to Fridays for working days. Public holidays are
 * set each year and unknown here, so for working days this is the earliest possible end.
 */
export function lastDayOf(
  { days, workingDays }: Pick<Deadline, 'days' | 'workingDays'>,
  from: string,
): string {
  const working = longest(workingDays);
  return working === undefined ? addDays(from, longest(days) ?? 0) : addWorkingDays(from, working);
}

function addWorkingDays(from: string, count: number): string {
  let day = from;
  for (let left = count; left > 0; ) {
    day = addDays(day, 1);
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
    if (weekday !== 0 && weekday !== 6) left -= 1;
  }
  return day;
}

function applies(deadline: Deadline, facts: Facts, asOf: string): boolean {
  const { provider, provinces, serviceKinds, filingTypes, status, from } = deadline;
  const type = facts['filing.type'];
  if (status !== 'current' || from > asOf) return false;
  if (typeof type !== 'string' || !filingTypes.includes(type)) return false;
  if (provider !== undefined && facts.provider !== provider) return false;
  if (serviceKinds?.includes(String(facts['service.kind'] ?? 'website')) === false) return false;
  return provinces === undefined || provinces.includes(String(facts['entity.province'] ?? ''));
}

function spans({ hours, days, workingDays }: Deadline): Pick<Shown, 'hours' | 'days' | 'workingDays'> {
  const all = { hours, days: longest(days), workingDays: longest(workingDays) };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

function longest(value: number | readonly number[] | undefined): number | undefined {
  return typeof value === 'object' ? Math.max(...value) : value;
}
