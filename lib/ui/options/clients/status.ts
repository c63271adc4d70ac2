// Which status does a client have in the list? The pre-check's result while it is still to be submitted, else the state of its filing.

import { standingOf } from '../../../filing/report/standings';
import type { ClientStanding } from '../../../protocol/clients';
import type { IconName } from '../../icon';
import type { LabelKey } from '../../text/all';

/** Every status, the most urgent first, with its appearance. */
export const STATUSES = {
  unreadable: { words: 'precheck.status.unreadable', tone: 'block', icon: 'alert' },
  undecided: { words: 'clients.undecided.mark', tone: 'ask', icon: 'ask' },
  blocked: { words: 'precheck.status.blocked', tone: 'block', icon: 'alert' },
  documents: { words: 'precheck.status.documents', tone: 'todo', icon: 'file' },
  incomplete: { words: 'precheck.status.incomplete', tone: 'ask', icon: 'ask' },
  ready: { words: 'precheck.status.ready', tone: 'ok', icon: 'check' },
  sms: { words: 'filings.state.sms', tone: 'todo', icon: 'clock' },
  refused: { words: 'filings.state.refused', tone: 'block', icon: 'alert' },
  mailing: { words: 'filings.state.mailing', tone: 'todo', icon: 'clock' },
  submitted: { words: 'filings.state.submitted', tone: 'todo', icon: 'clock' },
  'initial-review': { words: 'filings.state.initial-review', tone: 'todo', icon: 'clock' },
  'administration-review': { words: 'filings.state.administration-review', tone: 'todo', icon: 'clock' },
  approved: { words: 'filings.state.approved', tone: 'ok', icon: 'check' },
  draft: { words: 'filings.state.draft', tone: '', icon: 'pencil' },
  none: { words: 'precheck.status.no-filing', tone: '', icon: 'pencil' },
} as const satisfies Record<string, { words: LabelKey; tone: string; icon: IconName }>;

export type Status = keyof typeof STATUSES;

/** The status of a client: what the pre-check of all clients says of the same filing, or its state. */
export function statusOf({
  state,
  verdict,
  isUnreadable,
  isUndecided,
}: Pick<ClientStanding, 'state' | 'verdict' | 'isUnreadable' | 'isUndecided'>): Status {
  if (isUnreadable) return 'unreadable';
  // what is on its way, or came back, has a day by which something is due: that goes first, the mark stands at the name
  if (isUndecided && (state === 'draft' || state === null)) return 'undecided';
  if (verdict === null) return state ?? 'none';
  const { status, fails: block, decides: decide = 0, documents } = verdict;
  return standingOf({ status, counts: { block, decide, documents }, listed: { state } });
}
