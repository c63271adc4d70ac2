// On which days will the report of a saved filing change, and how? What the rules will say, and what runs out meanwhile.
import { addDays, daysBetween } from '../../rules/days';
import type { Client, Filing } from '../client/client';
import { type PrecheckInput, precheckInput } from '../facts/facts';
import { rememberPer } from '../memo';
import type { Rulebook } from '../rulebook/open';
import { type Difference, differencesBetween } from './differences';
import { precheck } from './precheck';
import type { Report } from './report';

/** A day on which the report differs from that of the day before. */
export interface UpcomingChange {
  readonly day: string;
  readonly report: Report;
  readonly differences: readonly Difference[];
}

/** No further than this is looked ahead. */
const MOST_DAYS = 800;

/**
 * Every day after `asOf`, up to and with `until`, on which the report changes. `inputOn` gives the filing as it will
 * stand on a day: ages, and how long papers and domains still hold. A day is pre-checked only when a fact of the
 * filing or something in the rulebook changed.
 */
export function upcomingChanges(
  book: Rulebook,
  inputOn: (day: string) => PrecheckInput,
  asOf: string,
  until: string,
): readonly UpcomingChange[] {
  const marks = marksIn(book);
  const changes: UpcomingChange[] = [];
  let known = stateOf(inputOn(asOf));
  let report = precheck(book, inputOn(asOf));
  for (const day of daysAfter(asOf, until)) {
    const input = inputOn(day);
    const state = stateOf(input);
    if (state === known && !marks.has(day)) continue;
    known = state;
    const next = precheck(book, { ...input, asOf: day });
    const differences = differencesBetween(book, report, next);
    report = next;
    if (differences.length > 0) changes.push({ day, report, differences });
  }
  return changes;
}

/** The same for one service of a saved filing. */
export function upcomingForFiling(
  book: Rulebook,
  client: Client,
  filing: Filing,
  serviceId: string | null,
  asOf: string,
  until: string,
): readonly UpcomingChange[] {
  const inputOn = (day: string) => precheckInput(book, client, filing, serviceId, day);
  return upcomingChanges(book, inputOn, asOf, until);
}

function stateOf({ facts, decision, faults }: PrecheckInput): string {
  return JSON.stringify([{ ...facts, asOf: null }, decision, [...(faults ?? [])]]);
}

function daysAfter(first: string, last: string): readonly string[] {
  const count = Math.min(daysBetween(first, last), MOST_DAYS);
  return Array.from({ length: Math.max(count, 0) }, (_, at) => addDays(first, at + 1));
}

/** Every day that stands as `from` or `to` anywhere in the rulebook; what holds to a day may hold on it, so the next counts too. */
const marksIn = rememberPer((book: Rulebook): ReadonlySet<string> => {
  const marks = new Set<string>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) visit(one);
    else if (typeof value === 'object' && value !== null)
      for (const [key, one] of Object.entries(value)) {
        if (typeof one !== 'string') visit(one);
        else if ((key === 'from' || key === 'to') && /^\d{4}-\d\d-\d\d$/.test(one)) {
          marks.add(one);
          if (key === 'to') marks.add(addDays(one, 1));
        }
      }
  };
  visit([book.shared, book.rules, [...book.provinces.values()]]);
  return marks;
});
