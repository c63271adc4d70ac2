// Where is the news when a filing's state changes? At the top: the panel scrolls there, and the focus follows when the pressed button is gone.
import { useEffect, useRef } from 'preact/hooks';
import type { FilingDetail } from '../../protocol/filings';
import type { Binding } from '../../protocol/tab';

/** The id of the heading that says where the filing stands. */
export const STATE_TITLE = 'panel-state-title';

/** Scrolls to the top when the shown filing comes to another state; not when it is shown for the first time. */
export function useTopOnMove(binding: Binding | null, detail: FilingDetail | null): void {
  const filing = binding?.filingId ?? null;
  const state = detail?.state ?? null;
  const last = useRef({ filing, state });
  useEffect(() => {
    const before = last.current;
    if (state === null && before.filing === filing) return; // being read: what was shown before still counts
    last.current = { filing, state };
    if (before.filing !== filing || before.state === null || before.state === state) return;
    window.scrollTo(0, 0);
    const { activeElement, body } = document;
    const isLost = activeElement === null || activeElement === body;
    if (isLost) document.getElementById(STATE_TITLE)?.focus({ preventScroll: true });
  }, [filing, state]);
}
