// Which requests reach the editor from elsewhere on the page? Saving, by the usual keys, and leaving, by the navigation.
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Saves by Control+S or Command+S while the element is visible; the element receives the result. */
export function useSaveKey(save: () => void): RefObject<HTMLElement | null> {
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isWanted = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 's';
      if (!isWanted || !box.current?.checkVisibility()) return;
      event.preventDefault(); // the browser would save the page
      save();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
  return box;
}

/**
 * Calls back each time the number has increased since the first render. `isStaying`: whether the element was shown
 * before and is shown still, so that its own part was asked for again; not on the way to another part or back.
 */
export function useTurns(
  box: RefObject<HTMLElement | null>,
  turn: number,
  act: (isStaying: boolean) => void,
): void {
  const known = useRef(turn);
  const wasShown = useRef(true);
  useEffect(() => {
    const isShown = !box.current?.closest('[hidden]');
    const isStaying = wasShown.current && isShown;
    wasShown.current = isShown;
    if (known.current === turn) return;
    known.current = turn;
    act(isStaying);
  });
}
