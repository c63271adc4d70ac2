// When is the list of clients read again because something may have come from elsewhere? When its tab is opened again, and after each synchronisation while it is open.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Ask } from '../../protocol/protocol';
import type { TeamLine } from '../../protocol/team';

const EVERY_MILLISECONDS = 5_000;

const isChanged = (one: TeamLine, other: TeamLine) =>
  (['lastDone', 'fault', 'undecided', 'requests', 'news'] as const).some((part) => one[part] !== other[part]);

/** Counts the possible changes from elsewhere. */
export function useArrivals(ask: Ask, isShown: boolean) {
  const [arrivals, setArrivals] = useState(0);
  const wasShown = useRef(isShown);
  useEffect(() => {
    if (isShown && !wasShown.current) setArrivals((count) => count + 1);
    wasShown.current = isShown;
  }, [isShown]);
  useSynced(ask, isShown, () => setArrivals((count) => count + 1));
  return { arrivals, arrived: () => setArrivals((count) => count + 1) };
}

/** Calls `synced` after each synchronisation with a team, and when the state of the teams has changed; without a team nothing is asked again. */
export function useSynced(ask: Ask, isShown: boolean, synced: () => void): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is called only counts
  useEffect(() => {
    if (!isShown) return;
    let known: TeamLine | null = null;
    const look = async () => {
      const line = await ask('team.line').catch(() => null); // locked meanwhile
      if (line === null) clearInterval(timer);
      if (known !== null && line !== null && isChanged(known, line)) synced();
      known = line;
    };
    const timer = setInterval(() => !document.hidden && void look(), EVERY_MILLISECONDS);
    void look();
    return () => clearInterval(timer);
  }, [ask, isShown]);
}
