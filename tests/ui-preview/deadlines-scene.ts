// How do all deadlines look in a list? A client for every kind that is near, far over its day, or a period of hours.
import { DUE_KINDS } from '../../lib/filing/calendar/due-dates';
import type { ClientStanding, ClientSummary } from '../../lib/protocol/clients';
import type { BoardPart } from '../../lib/protocol/filings';
import type { Answers } from './ask';
import { board, NOW } from './board';
import { standingFor } from './clients-actions';
import { clients } from './parts';

const HOUR = 3_600_000;
const DAYS = ['2026-12-20', '2025-12-02', '2026-11-26'] as const;
/** Every kind on every day, and the period of hours. */
const NEXT: readonly NonNullable<ClientStanding['next']>[] = [
  { day: '2026-11-25', at: NOW + 32 * HOUR, kind: 'sms' },
  ...DUE_KINDS.flatMap((kind) => DAYS.map((day) => ({ kind, day, at: null }))),
];

const [any] = clients;
/** As many clients as there are such deadlines. */
export const deadlineClients: readonly ClientSummary[] = NEXT.flatMap((_, at) =>
  any ? [{ ...any, id: `due-${at}`, name: `${any.name}${at}` }] : [],
);

const standingOf = (id: string): ClientStanding => ({
  ...standingFor(id, 0),
  next: NEXT[Number(id.replace('due-', ''))] ?? null,
});

/** The same on the page of today: for each kind a board on which it is the first. */
export function boardWith(scene: string): BoardPart {
  const kind = DUE_KINDS.find((one) => scene.endsWith(one));
  if (kind === undefined) return board;
  const cards = board.cards.map((card) => ({
    ...card,
    dues: card.dues.map((due) => (due.kind === 'police' ? { ...due, kind } : due)),
  }));
  const papers = board.papers.flatMap((paper) => [paper, { ...paper, key: 'over', day: '2026-11-20' }]);
  return { ...board, cards, papers };
}

export const deadlineAnswers: Answers = { 'clients.standing': async ({ ids }) => ids.map(standingOf) };
