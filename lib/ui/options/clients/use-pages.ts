// Which rows of a long list are loaded, and which must be requested? Pages of a hundred; an answer to an older filter is dropped.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ClientListPage, ClientListQuery, ListedClient } from '../../../protocol/clients';
import type { ListActions } from './actions';

const PAGE_ROWS = 100;

export type Filter = Omit<ClientListQuery, 'from' | 'count'>;

export interface Pages {
  /** Counts and filters of the newest answer; null before the first. */
  readonly page: ClientListPage | null;
  /** Whether that answer belongs to the present filter. */
  readonly isCurrent: boolean;
  readonly rowAt: (index: number) => ListedClient | undefined;
  readonly isFailed: boolean;
  /** Requests the rows of a range that are not loaded. */
  readonly need: (first: number, last: number) => void;
}

/** The rows for a filter; `version` increases when they must be requested again. */
export function usePages(actions: ListActions, filter: Filter, version: number): Pages {
  const key = JSON.stringify([filter, version]);
  const newest = useRef(key);
  const asked = useRef(new Set<number>());
  const [page, setPage] = useState<ClientListPage | null>(null);
  const [answered, setAnswered] = useState('');
  const [rows, setRows] = useState<ReadonlyMap<number, ListedClient>>(new Map());
  const [isFailed, setFailed] = useState(false);
  newest.current = key;

  const load = async (index: number) => {
    asked.current.add(index);
    const from = index * PAGE_ROWS;
    const answer = await actions.ask('clients.page', { ...filter, from, count: PAGE_ROWS }).catch(() => null);
    if (newest.current !== key) return; // the filter has changed since
    setFailed(answer === null);
    if (!answer) return;
    const found = answer.rows.map((row, at) => [from + at, row] as const);
    setRows((known) => new Map(index === 0 ? found : [...known, ...found]));
    if (index > 0) return;
    setPage(answer);
    setAnswered(key);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for all that is asked for
  useEffect(() => {
    asked.current = new Set();
    void load(0);
  }, [key]);
  const need = (first: number, last: number) => {
    for (let index = Math.floor(first / PAGE_ROWS); index * PAGE_ROWS <= last; index += 1)
      if (index > 0 && !asked.current.has(index)) void load(index);
  };
  return { page, isCurrent: answered === key, rowAt: (index) => rows.get(index), isFailed, need };
}
