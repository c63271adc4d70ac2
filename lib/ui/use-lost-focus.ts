// Where does the focus move when the pressed element is removed? To the heading of what replaces it.
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * For an element with a tab index: it takes the focus when it is added to the page, unless something there has it or
 * `mayTake` is false.
 */
export function useLostFocus<One extends HTMLElement>(mayTake = true): RefObject<One | null> {
  const taker = useRef<One>(null);
  useEffect(() => {
    if (!mayTake) return;
    if (document.activeElement === null || document.activeElement === document.body) taker.current?.focus();
  }, [mayTake]);
  return taker;
}
