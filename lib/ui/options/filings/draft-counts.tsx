// What is still to be done before a draft can be submitted? The counts of its client's row and of the batch.
import type { FilingDetail } from '../../../protocol/filings';
import type { Translate } from '../../translate';

interface DraftCountsProps {
  readonly verdict: FilingDetail['verdict'];
  readonly t: Translate;
}

/** Faults, open questions and missing documents, as far as there are any; nothing for a filing that is no draft. */
export function DraftCounts({ verdict, t }: DraftCountsProps) {
  if (!verdict) return null;
  const { status, fails, asks, documents } = verdict;
  const counts = [
    ['blocked', fails],
    ['incomplete', asks],
    ['documents', documents],
  ] as const;
  const open = counts.filter(([, n]) => n > 0);
  return (
    <p class="row" data-testid="filing-counts" data-status={status}>
      {open.length === 0 && t(status === 'ready' ? 'panel.status.ready' : `precheck.status.${status}`)}
      {open.map(([kind, n]) => (
        <span
          key={kind}
          class={`tag ${kind === 'documents' ? 'todo' : kind}`}
          data-kind={kind}
          data-count={n}
        >
          {t(`panel.status.${kind}`, { n })}
        </span>
      ))}
    </p>
  );
}
