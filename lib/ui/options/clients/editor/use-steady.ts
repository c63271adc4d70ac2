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

/**
 * Keeps the parts of the client at their height in the window while somebody is at one of them: for a note above them
 * that comes or goes by itself. `what` changes with the note.
 */
export function useSteadyParts(what: unknown): void {
  const part = document.querySelector('.clients-part');
  const before = topOf(part);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each change of the note
  useLayoutEffect(() => {
    if (part === null || !part.isConnected || !isAtParts()) return;
    const moved = topOf(part) - before;
    if (Math.abs(moved) >= 1) window.scrollBy(0, moved);
  }, [what]);
}

/** Somebody types in the parts, or has scrolled down to them. */
function isAtParts(): boolean {
  return document.activeElement?.closest('.clients-part') != null || window.scrollY > 0;
}

const topOf = (element: Element | null): number => element?.getBoundingClientRect().top ?? 0;
