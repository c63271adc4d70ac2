// How does the board come in? Part after part, shown as it comes; after a change only the part that holds it is read anew.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { BoardPart } from '../../../filings-view';
import type { FilingsActions } from './actions';

export interface BoardState {
  readonly parts: readonly BoardPart[];
  readonly status: 'loading' | 'failed' | 'whole';
  /** How many clients were read, and of how many. */
  readonly done: number;
  readonly total: number;
}

const EMPTY: BoardState = { parts: [], status: 'loading', done: 0, total: 0 };

/** The board's state, a way to read all of it again, and one to read the part that holds a client. */
export function useBoard({ list }: Pick<FilingsActions, 'list'>) {
  const [state, setState] = useState(EMPTY);
  const [round, setRound] = useState(0);
  const starts = useRef<readonly number[]>([]);
  useEffect(() => {
    let isWanted = true;
    const load = async () => {
      const parts: BoardPart[] = [];
      const begins: number[] = [];
      for (let from: number | null = 0; from !== null && isWanted; ) {
        const part: BoardPart = await list(from);
        begins.push(from);
        parts.push(part);
        from = part.next;
        starts.current = begins;
        const { total } = part;
        if (isWanted)
          setState({
            parts: [...parts],
            status: from === null ? 'whole' : 'loading',
            done: from ?? total,
            total,
          });
      }
    };
    setState(EMPTY);
    load().catch(() => isWanted && setState((now) => ({ ...now, status: 'failed' })));
    return () => {
      isWanted = false;
    };
  }, [round]);
  const again = () => setRound((now) => now + 1);
  const renew = async (clientId: string) => {
    const at = state.parts.findIndex(({ cards }) => cards.some((card) => card.clientId === clientId));
    const from = starts.current[at];
    if (from === undefined) return again();
    const part = await list(from).catch(() => null);
    if (part)
      setState((now) => ({ ...now, parts: now.parts.map((one, index) => (index === at ? part : one)) }));
    else again();
  };
  return { state, again, renew };
}
