// How does the board come in? Part after part, shown as it comes; after a change only the part that holds it is read anew.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { BoardPart } from '../../../protocol/filings';
import type { Ask } from '../../../protocol/protocol';

export interface BoardState {
  readonly parts: readonly BoardPart[];
  readonly status: 'loading' | 'failed' | 'whole';
  /** How many clients were read, and of how many. */
  readonly done: number;
  readonly total: number;
}

const EMPTY: BoardState = { parts: [], status: 'loading', done: 0, total: 0 };

function stateOf(parts: readonly BoardPart[]): BoardState {
  const { next = null, total = 0 } = parts.at(-1) ?? {};
  return { parts, status: next === null ? 'whole' : 'loading', done: next ?? total, total };
}

/** Reads part after part; `show` answers whether anybody still wants them. */
async function readParts(
  ask: Ask,
  show: (parts: readonly BoardPart[], begins: readonly number[]) => boolean,
): Promise<void> {
  const parts: BoardPart[] = [];
  const begins: number[] = [];
  for (let from: number | null = 0; from !== null; ) {
    const part: BoardPart = await ask('filings.list', { from });
    begins.push(from);
    parts.push(part);
    from = part.next;
    if (!show([...parts], begins)) return;
  }
}

/** The board's state, a way to read all of it again, and one to read the part that holds a client. */
export function useBoard(ask: Ask) {
  const [state, setState] = useState(EMPTY);
  const starts = useRef<readonly number[]>([]);
  const round = useRef(0);
  const again = useCallback(() => {
    const mine = ++round.current; // a reading that was overtaken shows nothing any more
    const isWanted = () => round.current === mine;
    setState(EMPTY);
    readParts(ask, (parts, begins) => {
      if (!isWanted()) return false;
      starts.current = begins;
      setState(stateOf(parts));
      return true;
    }).catch(() => isWanted() && setState((now) => ({ ...now, status: 'failed' })));
  }, [ask]);
  useEffect(() => {
    again();
    return () => {
      round.current += 1;
    };
  }, [again]);
  const renew = async (clientId: string) => {
    const at = state.parts.findIndex(({ cards }) => cards.some((card) => card.clientId === clientId));
    const from = starts.current[at];
    if (from === undefined) return again();
    const part = await ask('filings.list', { from }).catch(() => null);
    if (part)
      setState((now) => ({ ...now, parts: now.parts.map((one, index) => (index === at ? part : one)) }));
    else again();
  };
  return { state, again, renew };
}
