// Where is the news when a filing's state or the portal's step changes? At the top: the panel scrolls there, and the focus follows when the pressed button is gone.
import { useEffect, useRef } from 'preact/hooks';
import type { FilingDetail } from '../../protocol/filings';
import type { Binding, TabView } from '../../protocol/tab';

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

/** Scrolls to the top when the page of a tab comes to another of the portal's steps: the button that fills it stands there. */
export function useTopOnStep({ tabId, step }: Pick<TabView, 'tabId' | 'step'>): void {
  const index = step?.index ?? null;
  const last = useRef({ tabId, index });
  useEffect(() => {
    const before = last.current;
    if (index === null && before.tabId === tabId) return; // between two steps, or being read
    last.current = { tabId, index };
    if (before.tabId === tabId && before.index !== null && before.index !== index) window.scrollTo(0, 0);
  }, [tabId, index]);
}
