// When does the person come back to this page from another one? What they did there may have changed what is shown here.
import { useEffect, useRef } from 'preact/hooks';

/** Calls the present `act` each time the page is shown again or its window takes the focus. */
export function useReturn(act: () => void): void {
  const present = useRef(act);
  present.current = act;
  useEffect(() => {
    const back = () => {
      if (document.visibilityState === 'visible') present.current();
    };
    document.addEventListener('visibilitychange', back);
    window.addEventListener('focus', back);
    return () => {
      document.removeEventListener('visibilitychange', back);
      window.removeEventListener('focus', back);
    };
  }, []);
}
