// Which rows of a scrolled list are visible? Only a window of rows with one height is rendered, so that ten thousand cost as much as twenty.
import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

const ROW_HEIGHT = 54;
/** In a list as narrow as this a name takes two lines, and the status stands below it; client-rows.css says the same. */
const NARROW = 560;
const NARROW_ROW_HEIGHT = 80;
const AROUND = 6;
const GUESS = 640; // before the browser has laid it out

interface Window {
  readonly rowHeight: number;
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
  const [rowHeight, setRowHeight] = useState(ROW_HEIGHT);
  const look = () => {
    if (!box.current) return;
    setRowHeight(isNarrow(box.current) ? NARROW_ROW_HEIGHT : ROW_HEIGHT);
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
    const start = index * rowHeight;
    if (start < list.scrollTop) list.scrollTop = start;
    const end = head + start + rowHeight - (list.clientHeight || GUESS);
    if (end > list.scrollTop) list.scrollTop = end;
    look();
  };
  const first = Math.max(0, Math.floor(top / rowHeight) - AROUND);
  const last = Math.min(total - 1, Math.ceil((top + height) / rowHeight) + AROUND);
  return { rowHeight, first, last, onScroll: look, reveal };
}

/** Is the list too narrow for a client in one line? A list that the browser has not laid out yet has the width 0 and counts as wide. */
const isNarrow = ({ clientWidth }: HTMLElement): boolean => clientWidth > 0 && clientWidth <= NARROW;
