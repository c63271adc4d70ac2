// Until when must what be done for a client? Days that run for its filings, and papers that run out.

import { addDays } from '../../rules/days';
import { type Client, type Filing, servicesOf } from '../client/client';
import { precheckInputs } from '../facts/facts';
import { citationsOf } from '../report/citations';
import { lastDayOf } from '../report/deadlines';
import { possibleTypes } from '../report/decision';
import { deadlinesOf, precheck, settledFacts } from '../report/precheck';
import type { Report } from '../report/report';
import { verifiersOf } from '../report/sms';
import type { Deadline, DeadlineRun } from '../rulebook/filings';
import type { Rulebook } from '../rulebook/open';
import type { Citation, Text } from '../text';
import { dayOfState, sinceDay } from './filing-states';

/** What a reminder is about; the person can switch each kind off. */
export const DUE_KINDS = [
  'sms',
  'mailing',
  'review',
  'idle',
  'access',
  'police',
  'footer',
  'certificate',
  'domain',
] as const;
export type DueKind = (typeof DUE_KINDS)[number];

/** Something with a last day. `key` names it within its client and stays the same while the day does. */
export interface DueDate {
  readonly key: string;
  readonly kind: DueKind;
  /** The last day; for a span of hours the day on which it ends, by the clock of the moment it began. */
  readonly day: string;
  /** The moment at which a span of hours ends, in milliseconds; null for whole days. */
  readonly at: number | null;
  /** The filing it belongs to; null for a paper of the client. */
  readonly filingId: string | null;
  /** What of the client it is about: a service, person or document by id; null for the filing or the entity. */
  readonly subject: string | null;
  /** What the rulebook says of it; null for a paper, whose day the client itself carries. */
  readonly text: Text | null;
  readonly cites: readonly Citation[];
  /** Counted in working days without holidays: the end may be later. */
  readonly isEarliest: boolean;
}

const HOUR = 3_600_000;

/** Everything that is due for a client and not done yet, soonest first. */
export function dueDatesFor(book: Rulebook, client: Client, asOf: string): readonly DueDate[] {
  const dues = [
    ...client.filings.flatMap((filing) => filingDues(book, client, filing, asOf)),
    ...paperDues(client),
  ];
  return dues.toSorted((a, b) => (a.day === b.day ? (a.at ?? 0) - (b.at ?? 0) : a.day < b.day ? -1 : 1));
}

function filingDues(book: Rulebook, client: Client, filing: Filing, asOf: string): readonly DueDate[] {
  const begun = begunIn(book, client, filing);
  const mailing = mailingDay(filing);
  // most filings: the rules, which take most of the time, have nothing to say of their days
  if (begun.length === 0 && mailing === null) return [];
  const { reports, running } = runningIn(book, client, filing, asOf);
  const dues = begun.flatMap(({ deadline, runs, start }) => {
    const noted = runs.from === 'sms-sent' ? citationsOf(book, deadline.cites) : undefined; // whoever notes when it was sent has it
    const cites = running.get(deadline.id) ?? noted;
    return cites ? [dueOf(deadline, runs, filing, start, cites)] : [];
  });
  const cites = reports.flatMap((report) => report.mailing.cites);
  const posted = mailing === null ? [] : [mailingDue(filing, mailing, cites)];
  const done = new Set(filing.done ?? []);
  const isVerified = areVerified(client, filing, reports);
  return [...dues, ...posted].filter(({ key, kind }) => !done.has(key) && !(kind === 'sms' && isVerified));
}

interface InForce {
  readonly reports: readonly Report[];
  /** What holds for the filing, with its sources; while its type is open, what holds for every type that it may be. */
  readonly running: ReadonlyMap<string, readonly Citation[]>;
  /** What holds for some of the types that it may be. */
  readonly possible: ReadonlySet<string>;
}

function runningIn(book: Rulebook, client: Client, filing: Filing, asOf: string): InForce {
  const inputs = precheckInputs(book, client, filing, asOf);
  const reports = inputs.map((input) => precheck(book, input));
  const sets = inputs.map((input, at) => {
    const report = reports[at];
    if (report?.filingType) return [report.deadlines];
    const facts = settledFacts(book, input);
    const types = [...possibleTypes(book, facts)];
    return types.map((type) => deadlinesOf(book, { ...facts, 'filing.type': type }, asOf));
  });
  const always = sets.flatMap(([first = [], ...others]) =>
    first.filter(({ id }) => others.every((other) => other.some((one) => one.id === id))),
  );
  return {
    reports,
    running: new Map(always.map(({ id, cites }) => [id, cites])),
    possible: new Set(sets.flat(2).map(({ id }) => id)),
  };
}

/** Days of a filing that run, and cannot be counted as long as something is not known. */
export interface OpenDue {
  /** What lacks: the day on which a website opened, the moment of the message, or the type of the filing. */
  readonly missing: 'opened' | 'sms-sent' | 'type';
  readonly kinds: readonly DueKind[];
  /** Where in the client it is told, as services[0].openedOn; null where the filing tells it. */
  readonly place: string | null;
}

/** What lacks to count the days of a filing that is on its way or approved; a draft has time. */
export function openDuesFor(
  book: Rulebook,
  client: Client,
  filing: Filing,
  asOf: string,
): readonly OpenDue[] {
  if (filing.state === 'draft' || filing.state === 'refused') return [];
  const inState = datedIn(book, filing);
  if (inState.length === 0) return [];
  const { running, possible } = runningIn(book, client, filing, asOf);
  const found = new Map<string, OpenDue>();
  const add = (missing: OpenDue['missing'], kind: DueKind, place: string | null = null) => {
    const kinds = found.get(`${missing} ${place}`)?.kinds ?? [];
    found.set(`${missing} ${place}`, { missing, kinds: [...new Set([...kinds, kind])], place });
  };
  for (const { id, runs } of inState) {
    if (runs.from === 'sms-sent') {
      if (filing.state === 'sms' && !filing.smsSentAt) add('sms-sent', runs.kind);
    } else if (running.has(id)) {
      if (runs.from === 'opened')
        for (const place of unopenedIn(client, filing)) add('opened', runs.kind, place);
    } else if (possible.has(id)) add('type', runs.kind);
  }
  return [...found.values()];
}

/** Where the websites of a filing tell their day of opening, of those that do not tell it. */
function unopenedIn(client: Client, filing: Filing): readonly string[] {
  return client.services.flatMap(({ id, kind, openedOn }, at) =>
    filing.services.includes(id) && kind === 'website' && !openedOn ? [`services[${at}].openedOn`] : [],
  );
}

/** Has everybody who gets the administration's code typed it, as far as was noted? Nothing runs for the message then. */
export function isSmsVerified(book: Rulebook, client: Client, filing: Filing, asOf: string): boolean {
  if ((filing.smsVerified ?? []).length === 0) return false; // of most filings nothing is noted, and the rules take time
  const reports = precheckInputs(book, client, filing, asOf).map((input) => precheck(book, input));
  return areVerified(client, filing, reports);
}

function areVerified(client: Client, filing: Filing, reports: readonly Report[]): boolean {
  const roles = [...new Set(reports.flatMap(({ sms }) => sms.phones))];
  const people = verifiersOf(client, filing, roles).map(({ person }) => person.id);
  return people.length > 0 && people.every((id) => filing.smsVerified?.includes(id));
}

/** The deadlines and duties that run in the filing's state from a day that is known. */
function begunIn(book: Rulebook, client: Client, filing: Filing): readonly Begun[] {
  return datedIn(book, filing).flatMap((deadline) =>
    startsOf(deadline.runs, client, filing).map((start) => ({ deadline, runs: deadline.runs, start })),
  );
}

/** What may run in the filing's state, whatever its type. */
function datedIn(book: Rulebook, { state }: Filing): readonly (Running & { readonly runs: DeadlineRun })[] {
  const { 'filings/deadlines.json': spans, 'filings/notes.json': duties } = book.shared;
  const known: readonly Running[] = [...spans.deadlines, ...duties.notes];
  return known.flatMap((one) => (one.runs?.states.includes(state) ? [{ ...one, runs: one.runs }] : []));
}

/** A deadline, or a duty that begins on a day and has no span. */
type Running = Pick<Deadline, 'id' | 'runs' | 'text' | 'hours' | 'days' | 'workingDays' | 'cites'>;

interface Start {
  readonly day: string;
  readonly at: number | null;
  readonly service: string | null;
}

interface Begun {
  readonly deadline: Running;
  readonly runs: DeadlineRun;
  readonly start: Start;
}

/** Where a deadline begins to count; none while that day is not known. */
function startsOf({ from }: DeadlineRun, client: Client, filing: Filing): readonly Start[] {
  if (from === 'opened') {
    // only what stands on the open web has an opening day that counts
    return servicesOf(client, filing).flatMap(({ id, kind, openedOn }) => {
      const day = kind === 'website' ? (openedOn ?? null) : null;
      return day === null ? [] : [{ day, at: null, service: id }];
    });
  }
  if (from === 'sms-sent') {
    const sent = filing.smsSentAt ?? null;
    return sent === null ? [] : [{ day: sent.slice(0, 10), at: Date.parse(sent), service: null }];
  }
  const day = from === 'last-move' ? sinceDay(filing) : dayOfState(filing, from);
  return day === null ? [] : [{ day, at: null, service: null }];
}

function dueOf(
  deadline: Running,
  { kind }: DeadlineRun,
  filing: Filing,
  start: Start,
  cites: readonly Citation[],
): DueDate {
  const ends = start.at === null || deadline.hours === undefined ? null : start.at + deadline.hours * HOUR;
  const day =
    ends === null
      ? lastDayOf(deadline, start.day)
      : addDays(start.day, Math.ceil((deadline.hours ?? 0) / 24));
  return {
    key: keyOf(filing.id, deadline.id, start.service, day),
    kind,
    day,
    at: ends,
    filingId: filing.id,
    subject: start.service,
    text: deadline.text,
    cites,
    isEarliest: deadline.workingDays !== undefined,
  };
}

/** Papers to post have no lawful day: they are due from the day on which the order waits for them. Null where none waits. */
function mailingDay(filing: Filing): string | null {
  const isWaiting = filing.state === 'mailing' && (filing.mailedOn ?? null) === null;
  return isWaiting ? dayOfState(filing, 'mailing') : null;
}

function mailingDue(filing: Filing, day: string, cites: readonly Citation[]): DueDate {
  const key = keyOf(filing.id, 'mailing', null, day);
  const common = { at: null, subject: null, text: null, isEarliest: false };
  return { ...common, key, kind: 'mailing', day, filingId: filing.id, cites };
}

/** Certificates of entity and people, documents, and domains, each until it is renewed in the client. */
function paperDues(client: Client): readonly DueDate[] {
  const { entity, people, documents, services } = client;
  const papers = [
    { kind: 'certificate', id: 'entity', until: entity.certValidUntil },
    ...people.map(({ id, certValidUntil }) => ({ kind: 'certificate', id, until: certValidUntil }) as const),
    ...documents.map(({ id, validUntil }) => ({ kind: 'certificate', id, until: validUntil }) as const),
    ...services.flatMap(({ id, domains }) =>
      domains.map(({ name, expires }) => ({ kind: 'domain', id: `${id}.${name}`, until: expires }) as const),
    ),
  ] as const;
  return papers.flatMap(({ kind, id, until }): DueDate[] => {
    if (until === null || until === undefined || until === 'long-term') return [];
    const key = keyOf('client', kind, id, until);
    const subject = id === 'entity' ? null : (id.split('.')[0] ?? null);
    return [
      { key, kind, day: until, at: null, filingId: null, subject, text: null, cites: [], isEarliest: false },
    ];
  });
}

function keyOf(filing: string, what: string, of: string | null, day: string): string {
  return [filing, what, of ?? '', day].join('|').slice(0, 200);
}
