// Which due date was just marked as done, and how is that taken back? Its row goes, so a line says it.
import { useState } from 'preact/hooks';
import type { DueView } from '../../../protocol/filings';
import type { Ask } from '../../../protocol/protocol';
import { plain } from '../../plain';
import type { Translate } from '../../translate';

/** Marks due dates as done, and the last one as not done again. */
export function useDone(ask: Ask, renew: (clientId: string) => Promise<void>) {
  const [last, setLast] = useState<DueView | null>(null);
  const mark = async (due: DueView, isDone: boolean) => {
    const { clientId, filingId, key } = due;
    if (filingId === null) return;
    const { ok } = await ask('filings.done', { clientId, filingId, key, isDone });
    if (ok) setLast(isDone ? due : null);
    await renew(clientId);
  };
  return {
    last,
    done: (due: DueView) => void mark(due, true).catch(() => setLast(null)),
    undo: () => last && void mark(last, false).catch(() => undefined),
  };
}

interface DoneLineProps {
  readonly last: DueView | null;
  readonly undo: () => void;
  readonly t: Translate;
}

/** What was marked, with the button that takes it back. */
export function DoneLine({ last, undo, t }: DoneLineProps) {
  return (
    <p class="small muted" aria-live="polite" data-testid="today-done-said">
      {last && (
        <>
          {t('due.done.said', { kind: t(`due.${last.kind}`), client: plain(last.client) })}{' '}
          <button type="button" class="link" data-testid="today-done-undo" onClick={undo}>
            {t('due.undone')}
          </button>
        </>
      )}
    </p>
  );
}
