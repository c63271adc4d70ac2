// How do clients stand? Asked for once their rows have been in sight for a moment, and kept until the list changes.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ClientStanding } from '../../../protocol/clients';
import type { ListActions } from './actions';

const MOST = 60; // in one question: rows that a window shows, with room
const PAUSE = 80; // milliseconds: rows that only pass by are not asked for

/** The standings known so far by client; `ids` are asked for in this order, `version` grows when they must be asked for anew. */
export function useStandings(
  { ask }: ListActions,
  ids: readonly string[],
  version: number,
): ReadonlyMap<string, ClientStanding> {
  const [known, setKnown] = useState<ReadonlyMap<string, ClientStanding>>(new Map());
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
      ask('clients.standing', { ids: wanted }).then(
        (found) =>
          asked.current === turn &&
          setKnown((before) => new Map([...before, ...found.map((one) => [one.id, one] as const)])),
        () => {
          for (const id of wanted) turn.ids.delete(id); // locked, or the background ended: the next look asks again
        },
      );
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [key, version, ask]);
  return known;
}
