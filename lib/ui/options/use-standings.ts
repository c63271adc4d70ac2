// What do the rows of a list say of their clients? Requested once they have been visible for a moment, and kept until the list changes.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ClientStanding, RemovalView } from '../../protocol/clients';
import type { Ask } from '../../protocol/protocol';
import type { ListActions } from './clients/actions';

const MOST = 60; // in one request: the rows that a window shows, and some more
const PAUSE = 80; // milliseconds; rows that are only scrolled past are not requested

/** The statuses known so far, by client. */
export const useStandings = (
  { ask }: ListActions,
  ids: readonly string[],
  version: number,
): ReadonlyMap<string, ClientStanding> => useRows(ask, askStandings, ids, version);

/** The same of who removed them, and when. */
export const useRemovals = (
  { ask }: ListActions,
  ids: readonly string[],
  version: number,
): ReadonlyMap<string, RemovalView> => useRows(ask, askRemovals, ids, version);

const askStandings = (ask: Ask, ids: readonly string[]) => ask('clients.standing', { ids });
const askRemovals = (ask: Ask, ids: readonly string[]) => ask('clients.removals', { ids });

/** `ids` are requested in this order, `version` increases when they must be requested again. */
function useRows<Row extends { readonly id: string }>(
  ask: Ask,
  read: (ask: Ask, ids: readonly string[]) => Promise<readonly Row[]>,
  ids: readonly string[],
  version: number,
): ReadonlyMap<string, Row> {
  const [known, setKnown] = useState<ReadonlyMap<string, Row>>(new Map());
  const asked = useRef({ version, ids: new Set<string>() });
  if (asked.current.version !== version) asked.current = { version, ids: new Set() };
  const wanted = ids.filter((id) => !asked.current.ids.has(id)).slice(0, MOST);
  const key = wanted.join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the ids that are wanted
  useEffect(() => {
    if (wanted.length === 0) return;
    const turn = asked.current;
    const timer = setTimeout(() => {
      for (const id of wanted) turn.ids.add(id);
      read(ask, wanted).then(
        (found) =>
          asked.current === turn &&
          setKnown((before) => new Map([...before, ...found.map((one) => [one.id, one] as const)])),
        () => {
          for (const id of wanted) turn.ids.delete(id); // locked, or the background was stopped: the next render asks again
        },
      );
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [key, version, ask, read]);
  return known;
}
