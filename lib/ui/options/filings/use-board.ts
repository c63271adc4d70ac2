// How is the board loaded? In parts, each shown as it arrives; after a change only the affected part is read again.
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

/** Reads the parts; `show` returns whether they are still wanted. */
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

export interface BoardReading {
  readonly state: BoardState;
  /** Reads all of it again. */
  readonly again: () => void;
  /** Reads the part that contains a client. */
  readonly renew: (clientId: string) => Promise<void>;
}

/**
 * The board, read again whenever `turn` changes and not at all while it is null. A complete board stays visible until
 * the next one is complete.
 */
export function useBoard(ask: Ask, turn: string | null): BoardReading {
  const [state, setState] = useState(EMPTY);
  const starts = useRef<readonly number[]>([]);
  const round = useRef(0);
  const again = useCallback(() => {
    const mine = ++round.current; // a newer reading has started
    const isWanted = () => round.current === mine;
    setState((now) => (now.status === 'whole' ? now : EMPTY));
    readParts(ask, (parts, begins) => {
      if (!isWanted()) return false;
      const next = stateOf(parts);
      setState((now) => {
        if (now.status === 'whole' && next.status !== 'whole') return now;
        starts.current = begins;
        return next;
      });
      return true;
    }).catch(() => isWanted() && setState((now) => ({ ...now, status: 'failed' })));
  }, [ask]);
  useEffect(() => {
    if (turn === null) setState(EMPTY);
    else again();
    return () => {
      round.current += 1;
    };
  }, [again, turn]);
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
