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

/** Calls back each time the number has increased since the first render. */
export function useTurns(turn: number, act: () => void): void {
  const known = useRef(turn);
  useEffect(() => {
    if (known.current === turn) return;
    known.current = turn;
    act();
  });
}
