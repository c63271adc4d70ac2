// Where was a view scrolled to when it was left?
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Each view comes back where it was left, and one that is opened begins at its top; null while none is in sight. */
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
