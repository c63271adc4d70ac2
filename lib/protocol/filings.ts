// What may a surface ask about filings as they go their way: the board, deadlines, papers to print, a finished site?
import * as z from 'zod';
import { DUE_KINDS } from '../filing/calendar/due-dates';
import { FilingState } from '../filing/client/client';
import { id, tabId } from './parts';

const which = { clientId: id, filingId: id };
const day = z.iso.date();
const key = z.string().max(200);

const SiteText = z.strictObject({
  text: z.string().max(400),
  href: z.string().max(4000).nullable(),
  isVisible: z.boolean(),
  isBelow: z.boolean(),
});

/** What the script read that the person put into a page; a page can make it say anything, so it is checked here. */
export const PageWords = z.strictObject({
  url: z.string().max(4000),
  texts: z.array(SiteText).max(50),
  pictures: z
    .array(z.strictObject({ text: z.string().max(200), href: z.string().max(4000).nullable() }))
    .max(50),
  frames: z.int().nonnegative(),
  statuses: z.array(z.string().max(30)).max(50),
});

export const FilingMessage = z.discriminatedUnion('type', [
  /** The filings of the next clients, from a place in their order on. */
  z.strictObject({ type: z.literal('filings.list'), from: z.int().nonnegative() }),
  z.strictObject({ type: z.literal('filings.move'), ...which, to: FilingState, on: day }),
  z.strictObject({ type: z.literal('filings.sms-sent'), ...which, at: z.iso.datetime({ offset: true }) }),
  z.strictObject({ type: z.literal('filings.mailed'), ...which, on: day.nullable() }),
  z.strictObject({ type: z.literal('filings.done'), ...which, key, isDone: z.boolean() }),
  z.strictObject({ type: z.literal('filings.detail'), ...which }),
  z.strictObject({
    type: z.literal('filings.calendar'),
    clientId: id.nullable(),
    keys: z.array(key).max(500).nullable(),
    isNamed: z.boolean(),
  }),
  z.strictObject({ type: z.literal('filings.reminders') }),
  z.strictObject({ type: z.literal('filings.silence'), silent: z.array(z.enum(DUE_KINDS)) }),
  /** A word for one print, so that no address ever carries a client; as of today where no day is given. */
  z.strictObject({ type: z.literal('filings.ticket'), ...which, asOf: day.optional() }),
  z.strictObject({ type: z.literal('filings.tab-ticket'), tabId }),
  z.strictObject({ type: z.literal('filings.paper'), ticket: z.string().max(80) }),
  z.strictObject({
    type: z.literal('filings.agency'),
    name: z.string().max(100),
    logo: z.string().max(4_000_000).nullable(),
  }),
  z.strictObject({ type: z.literal('filings.site'), tabId, words: PageWords }),
]);
export type FilingMessage = z.infer<typeof FilingMessage>;
