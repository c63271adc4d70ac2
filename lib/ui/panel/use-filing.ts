// Where does the bound filing stand? Asked for when another filing is bound, and again after each move.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { FilingState } from '../../filing/client/client';
import type { FilingDetail } from '../../protocol/filings';
import type { Binding } from '../../protocol/tab';
import type { PanelActions } from './actions';

export interface FilingOnItsWay {
  readonly detail: FilingDetail | null;
  readonly state: FilingState;
  readonly move: (to: FilingState) => void;
}

/** The filing of a binding; a draft until something else is known. */
export function useFiling(
  binding: Binding | null,
  actions: Pick<PanelActions, 'filing' | 'moveFiling'>,
): FilingOnItsWay {
  const [detail, setDetail] = useState<FilingDetail | null>(null);
  const ask = useRef(actions.filing); // the functions may be others at each showing, the question stays the same
  ask.current = actions.filing;
  const clientId = binding?.client.id ?? '';
  const filingId = binding?.filingId ?? '';
  const which = { clientId, filingId };
  useEffect(() => {
    let isWanted = true;
    setDetail(null);
    if (filingId !== '')
      void ask.current({ clientId, filingId }).then(
        (found) => isWanted && setDetail(found),
        () => undefined, // locked meanwhile: the panel shows that
      );
    return () => {
      isWanted = false;
    };
  }, [clientId, filingId]);
  const move = (to: FilingState) =>
    void actions
      .moveFiling(which, to)
      .then(() => actions.filing(which))
      .then(setDetail, () => undefined);
  return { detail, state: detail?.moves.at(-1)?.to ?? 'draft', move };
}
