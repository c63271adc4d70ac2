// Where does the bound filing stand? Asked for when another filing is bound, and again after each move.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { FilingState } from '../../filing/client/client';
import type { FilingDetail } from '../../protocol/filings';
import type { Ask } from '../../protocol/protocol';
import type { TabView } from '../../protocol/tab';

export interface FilingOnItsWay {
  readonly detail: FilingDetail | null;
  readonly state: FilingState;
  readonly move: (to: FilingState) => void;
  /** This person has typed the code, or has not after all. */
  readonly verify: (person: string, isDone: boolean) => void;
  /** What was written when it came back. */
  readonly keepRefusal: (text: string | null) => void;
}

/**
 * The filing of a tab; a draft until something else is known. Where this tab was filled and its page now says that the
 * order went off, the filing moves on by itself; taken back by the person, it stays back.
 */
export function useFiling(
  view: Pick<TabView, 'binding' | 'saysSent' | 'receipt' | 'conflicts'>,
  ask: Ask,
  today: string,
): FilingOnItsWay {
  const { binding, saysSent = false, receipt, conflicts } = view;
  const [detail, setDetail] = useState<FilingDetail | null>(null);
  const [takenBack, setTakenBack] = useState('');
  const clientId = binding?.client.id ?? '';
  const filingId = binding?.filingId ?? '';
  const which = { clientId, filingId };
  useEffect(() => {
    let isWanted = true;
    setDetail(null);
    if (filingId !== '')
      void ask('filings.detail', { clientId, filingId }).then(
        (found) => isWanted && setDetail(found),
        () => undefined, // locked meanwhile: the panel shows that
      );
    return () => {
      isWanted = false;
    };
  }, [ask, clientId, filingId]);
  const after = (change: Promise<unknown>) =>
    void change.then(() => ask('filings.detail', which)).then(setDetail, () => undefined);
  const move = (to: FilingState) => {
    if (to === 'draft' || to === 'refused') setTakenBack(filingId);
    after(ask('filings.move', { ...which, to, on: today }));
  };
  const verify = (person: string, isDone: boolean) =>
    after(ask('filings.sms-verified', { ...which, person, isDone }));
  const keepRefusal = (text: string | null) => after(ask('filings.refusal', { ...which, text }));
  const state = detail?.moves.at(-1)?.to ?? 'draft';
  const isSent = saysSent && receipt !== null && conflicts.length === 0 && takenBack !== filingId;
  const moves = useRef(move);
  moves.current = move;
  const isMoving = isSent && detail !== null && (state === 'draft' || state === 'refused');
  useEffect(() => {
    if (isMoving) moves.current('submitted');
  }, [isMoving]);
  return { detail, state, move, verify, keepRefusal };
}
