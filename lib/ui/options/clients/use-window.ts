// Which rows of a scrolled list are visible? Only a window of rows with one height is rendered, so that ten thousand cost as much as twenty.
import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

export const ROW_HEIGHT = 54;
const AROUND = 6;
const GUESS = 640; // before the browser has laid it out

interface Window {
  readonly first: number;
  readonly last: number;
  readonly onScroll: () => void;
  /** Scrolls just far enough to show a row. */
  readonly reveal: (index: number) => void;
}

/** The first and last row to render of `total`; `head` pixels at the top are covered by the headings. */
export function useWindow(box: RefObject<HTMLElement | null>, total: number, head: number): Window {
  const [top, setTop] = useState(0);
  const [height, setHeight] = useState(GUESS);
  const look = () => {
    if (!box.current) return;
    setTop(box.current.scrollTop);
    setHeight(box.current.clientHeight || GUESS);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: another length may be another height
  useEffect(() => {
    look();
    window.addEventListener('resize', look);
    return () => window.removeEventListener('resize', look);
  }, [total]);
  const reveal = (index: number) => {
    const list = box.current;
    if (!list) return;
    const start = index * ROW_HEIGHT;
    if (start < list.scrollTop) list.scrollTop = start;
    const end = head + start + ROW_HEIGHT - (list.clientHeight || GUESS);
    if (end > list.scrollTop) list.scrollTop = end;
    look();
  };
  const first = Math.max(0, Math.floor(top / ROW_HEIGHT) - AROUND);
  const last = Math.min(total - 1, Math.ceil((top + height) / ROW_HEIGHT) + AROUND);
  return { first, last, onScroll: look, reveal };
}
