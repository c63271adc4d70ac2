// How is a part shown that a press opens further down the page? It is scrolled into view and focused, or the press would seem to do nothing.
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

export interface Revealed {
  /** The part that is opened; it takes the focus by its `tabIndex`. */
  readonly part: RefObject<HTMLDivElement | null>;
  readonly isOpen: boolean;
  readonly setOpen: (isOpen: boolean) => void;
}

/** A part that is opened from elsewhere: shown once it is rendered, and again with each press that opens it. */
export function useReveal(): Revealed {
  const part = useRef<HTMLDivElement | null>(null);
  const [presses, setPresses] = useState(0); // 0: closed
  useEffect(() => {
    if (presses === 0) return;
    part.current?.scrollIntoView?.({ block: 'start' });
    part.current?.focus({ preventScroll: true });
  }, [presses]);
  const setOpen = (isOpen: boolean) => setPresses((n) => (isOpen ? n + 1 : 0));
  return { part, isOpen: presses > 0, setOpen };
}
