// What on the board must be done today? Running periods, refusals, what is due or expires soon, drafts without progress.

import type { BoardPart, DueView, FilingCard } from '../../../protocol/filings';
import { addDays, daysBetween } from '../../../rules/days';

/** A filing whose SMS verification is running, with its end. */
export interface RunningClock {
  readonly card: FilingCard;
  /** Milliseconds; null when the time of the SMS is not known. */
  readonly ends: number | null;
}

export interface TodayView {
  readonly clocks: readonly RunningClock[];
  readonly refused: readonly FilingCard[];
  readonly due: readonly DueView[];
  /** Filings that wait for the provider or the administration: nothing of them is to be done. */
  readonly waiting: readonly FilingCard[];
  readonly expiring: readonly DueView[];
  /** Expired certificates and domains. */
  readonly expired: readonly DueView[];
  readonly idle: readonly FilingCard[];
  /** Due dates that cannot be computed while something is unknown. */
  readonly missing: readonly MissingDay[];
}

/** What is missing to compute a due date of a filing. */
export interface MissingDay {
  readonly card: FilingCard;
  readonly open: FilingCard['open'][number];
}

/** How many matters the page counts in its figures. */
export function countOf({ clocks, refused, due, expiring, expired }: TodayView): number {
  return clocks.length + refused.length + due.length + expiring.length + expired.length;
}

/** What is shown where nothing is left to do. */
export interface CalmView {
  /** Filings that went on within the week, the newest first. */
  readonly done: readonly FilingCard[];
  /** How many are on their way. */
  readonly underWay: number;
  /** Those of them that wait for the provider or the administration. */
  readonly waiting: readonly FilingCard[];
  /** The next days that count, soonest first. */
  readonly next: readonly DueView[];
}

/** The states in which somebody else is at work. */
const WAITING: ReadonlySet<FilingCard['state']> = new Set([
  'submitted',
  'initial-review',
  'administration-review',
]);

/** A review is another's work, and a message has a clock of its own. */
const isToDo = ({ kind }: DueView): boolean => kind !== 'sms' && kind !== 'review';

const WEEK = 7;
const MONTH = 30;
const MOST_SHOWN = 5;

/** Groups the board's content; soonest first in each group. */
export function todayOf(parts: readonly BoardPart[], today: string): TodayView {
  const cards = parts.flatMap((part) => part.cards);
  const dues = cards.flatMap((card) => card.dues);
  const papers = parts.flatMap((part) => part.papers);
  const within = (days: number) => (due: DueView) => daysBetween(today, due.day) <= days;
  return {
    clocks: cards
      .filter(({ state, isVerified }) => state === 'sms' && !isVerified)
      .map(clockOf)
      .filter(({ card, ends }) => ends !== null || lacksMoment(card))
      .toSorted(byEnd),
    refused: cards.filter(({ state }) => state === 'refused'),
    due: sorted(dues.filter(isToDo).filter(within(WEEK))),
    waiting: cards.filter(({ state }) => WAITING.has(state)).toSorted(bySince),
    expiring: sorted(papers.filter(({ day }) => day >= today).filter(within(MONTH))),
    expired: sorted(papers.filter(({ day }) => day < today)),
    idle: cards.filter((card) => isIdle(card, today)).toSorted(bySince),
    missing: cards.flatMap((card) =>
      card.open.filter(({ missing }) => missing !== 'sms-sent').map((open) => ({ card, open })),
    ),
  };
}

/** What was done and what comes next; null where something is left to do, or nothing is there at all. */
export function calmOf(parts: readonly BoardPart[], today: string): CalmView | null {
  const view = todayOf(parts, today);
  if (countOf(view) + view.idle.length + view.missing.length > 0) return null;
  const cards = parts.flatMap((part) => part.cards);
  const papers = parts.flatMap((part) => part.papers);
  if (cards.length + papers.length === 0) return null;
  const done = cards.filter(
    ({ state, since }) => state !== 'draft' && since !== null && daysBetween(since, today) <= WEEK,
  );
  return {
    done: done.toSorted((a, b) => -bySince(a, b)).slice(0, MOST_SHOWN),
    underWay: cards.filter(({ state }) => state !== 'draft' && state !== 'approved').length,
    waiting: view.waiting,
    next: sorted([...cards.flatMap(({ dues }) => dues.filter(({ kind }) => kind !== 'review')), ...papers])
      .filter(({ day }) => day > today)
      .slice(0, MOST_SHOWN),
  };
}

function clockOf(card: FilingCard): RunningClock {
  return { card, ends: card.dues.find(({ kind }) => kind === 'sms')?.at ?? null };
}

/** The time of the SMS is not known. A verification that is complete is no longer listed. */
const lacksMoment = ({ open }: FilingCard): boolean => open.some(({ missing }) => missing === 'sms-sent');

const byEnd = (a: RunningClock, b: RunningClock): number => (a.ends ?? Infinity) - (b.ends ?? Infinity);
const bySince = (a: FilingCard, b: FilingCard): number => ((a.since ?? '9') < (b.since ?? '9') ? -1 : 1);
const sorted = (dues: readonly DueView[]): readonly DueView[] =>
  dues.toSorted((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1));

/** A draft that was not moved for a week, or never; one for what is approved elsewhere is waited for by nobody. */
function isIdle({ state, since, approvedAt }: FilingCard, today: string): boolean {
  if (approvedAt !== undefined) return false;
  return state === 'draft' && (since === null || daysBetween(since, today) > WEEK);
}

export type DotKind = 'must' | 'due' | 'expires' | 'done';

/** The days of a month in weeks from Monday, with the days around it, and what falls on each. */
export function monthOf(month: string, dots: ReadonlyMap<string, ReadonlySet<DotKind>>) {
  const first = new Date(`${month}-01T00:00:00Z`);
  const lead = (first.getUTCDay() + 6) % 7;
  return Array.from({ length: 42 }, (_, at) => {
    const day = addDays(`${month}-01`, at - lead);
    return { day, isInside: day.startsWith(month), dots: [...(dots.get(day) ?? [])] };
  });
}

/**
 * What happens on which day: red when it is past or today, blue when due, yellow when expiring, green when approved.
 */
export function dotsOf(
  parts: readonly BoardPart[],
  today: string,
): ReadonlyMap<string, ReadonlySet<DotKind>> {
  const cards = parts.flatMap((part) => part.cards);
  const dots = new Map<string, Set<DotKind>>();
  const put = (day: string, kind: DotKind) => dots.set(day, (dots.get(day) ?? new Set()).add(kind));
  for (const { day } of cards.flatMap((card) => card.dues).filter(({ kind }) => kind !== 'review'))
    put(day, day <= today ? 'must' : 'due');
  for (const { day } of parts.flatMap((part) => part.papers)) put(day, 'expires');
  for (const { state, since } of cards) if (state === 'approved' && since !== null) put(since, 'done');
  return dots;
}

/** The month before or after one, as 2026-12. */
export function monthBeside(month: string, step: -1 | 1): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + step, 1)).toISOString().slice(0, 7);
}
