// What is still to be done before a draft can be submitted? The counts of its client's row and of the batch, on its card and in its window.
import type { ClientStanding } from '../../../protocol/clients';
import type { FilingCard, FilingDetail } from '../../../protocol/filings';
import type { Ask } from '../../../protocol/protocol';
import type { Translate } from '../../translate';
import { useStandings } from '../use-standings';

interface DraftCountsProps {
  readonly verdict: FilingDetail['verdict'];
  readonly t: Translate;
}

/** The verdicts on the drafts among these cards, by client; none for a client with several, of which a verdict names no one. */
export function useVerdicts(
  ask: Ask,
  cards: readonly FilingCard[],
): ReadonlyMap<string, ClientStanding['verdict']> {
  const drafts = cards.filter(({ state }) => state === 'draft').map(({ clientId }) => clientId);
  const single = drafts.filter((id) => drafts.indexOf(id) === drafts.lastIndexOf(id));
  const standings = useStandings({ ask }, single, 0);
  return new Map(single.map((id) => [id, standings.get(id)?.verdict ?? null]));
}

/** Faults, open questions and missing documents, as far as there are any; nothing for a filing that is no draft. */
export function DraftCounts({ verdict, t }: DraftCountsProps) {
  if (!verdict) return null;
  const { status, fails, decides = 0, asks, documents } = verdict;
  const counts = [
    ['blocked', fails],
    ['undecided', decides],
    ['incomplete', asks],
    ['documents', documents],
  ] as const;
  const open = counts.filter(([, n]) => n > 0);
  return (
    <span class="row" data-testid="filing-counts" data-status={status}>
      {open.length === 0 && t(status === 'ready' ? 'panel.status.ready' : `precheck.status.${status}`)}
      {open.map(([kind, n]) => (
        <span
          key={kind}
          class={`tag ${kind === 'documents' ? 'todo' : kind}`}
          data-kind={kind}
          data-count={n}
        >
          {kind === 'undecided' ? t('clients.undecided.mark') : t(`panel.status.${kind}`, { n })}
        </span>
      ))}
    </span>
  );
}
