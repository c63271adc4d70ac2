// How does the field that a person is at stay where it is, when something above it becomes higher or lower? The page is scrolled by as much.
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** Keeps the field that has the focus at its height in the window: what is pressed next would otherwise be another one. */
export function useSteady(box: RefObject<HTMLElement | null>): void {
  const at = fieldIn(box.current);
  const before = topOf(at);
  useLayoutEffect(() => {
    if (at === null || !at.isConnected || at !== fieldIn(box.current)) return;
    const moved = topOf(at) - before;
    if (Math.abs(moved) >= 1) window.scrollBy(0, moved);
  });
}

function fieldIn(box: HTMLElement | null): Element | null {
  const { activeElement } = document;
  const isField = activeElement?.closest('.clients-field') != null && box?.contains(activeElement) === true;
  return isField ? activeElement : null;
}

const topOf = (element: Element | null): number => element?.getBoundingClientRect().top ?? 0;
