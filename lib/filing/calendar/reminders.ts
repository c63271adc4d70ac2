// When is the person told of what is due? Some time before, once, in words that name nobody.
import { DUE_KINDS, type DueDate, type DueKind } from './due-dates';

/** What is kept outside the vault: opaque names, kinds and moments. No name, number or id of a client. */
export interface Reminder {
  /** Opaque and the same for the same thing. */
  readonly id: string;
  readonly kind: DueKind;
  /** The last day, and the moment when the person is told. */
  readonly day: string;
  readonly at: number;
}

const HOUR = 3_600_000;
const MORNING = 9;

/** How long before the end the person hears of it: days, but hours for the message that runs 24 of them. */
const LEAD_DAYS: Readonly<Record<DueKind, number>> = {
  sms: 0,
  mailing: 0,
  review: 0,
  idle: 5,
  access: 3,
  police: 7,
  footer: 0,
  certificate: 30,
  domain: 30,
};
const SMS_LEAD = 6 * HOUR;

/** The moment to tell of a due date: nine in the morning of a day by the local clock, or hours before the end of a span. */
export function remindAt({ kind, day, at }: Pick<DueDate, 'kind' | 'day' | 'at'>): number {
  if (at !== null) return at - SMS_LEAD;
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date - LEAD_DAYS[kind], MORNING).getTime();
}

/** Reads which kinds are switched off; whatever is no kind of ours is left out. */
export function parseSilent(stored: unknown): readonly DueKind[] {
  return Array.isArray(stored) ? DUE_KINDS.filter((kind) => stored.includes(kind)) : [];
}

/** Those whose moment has come, and the moment of the next one. */
export function splitReminders(
  reminders: readonly Reminder[],
  shown: ReadonlySet<string>,
  silent: readonly DueKind[],
  now: number,
): { readonly ripe: readonly Reminder[]; readonly next: number | null } {
  const open = reminders.filter(({ id, kind }) => !shown.has(id) && !silent.includes(kind));
  const later = open.map(({ at }) => at).filter((at) => at > now);
  return { ripe: open.filter(({ at }) => at <= now), next: later.length === 0 ? null : Math.min(...later) };
}
