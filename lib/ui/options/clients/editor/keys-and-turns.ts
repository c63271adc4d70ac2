// Which wishes reach the editor from elsewhere on the page? To save, by the usual keys, and to leave, by the list of parts.
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Saves by Control+S or Command+S while the element, to which the answer goes, is in sight. */
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

/** Acts once each time that the number has grown since this was drawn. */
export function useTurns(turn: number, act: () => void): void {
  const known = useRef(turn);
  useEffect(() => {
    if (known.current === turn) return;
    known.current = turn;
    act();
  });
}
