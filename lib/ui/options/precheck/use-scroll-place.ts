// To which position was a view scrolled when it was left?
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Restores the scroll position of each view when it is shown again; a new view starts at the top; null while none is
 * visible.
 */
export function useScrollPlace(view: string | null): void {
  const places = useRef(new Map<string, number>());
  useLayoutEffect(() => {
    if (view === null) return;
    window.scrollTo(0, view === 'list' ? (places.current.get(view) ?? 0) : 0);
    const keep = () => places.current.set(view, window.scrollY);
    window.addEventListener('scroll', keep, { passive: true });
    return () => window.removeEventListener('scroll', keep);
  }, [view]);
}
