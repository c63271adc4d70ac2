// How does the editor show a place of its client to which another part leads?
import { placeOfPaper } from '../../../../filing/calendar/paper-place';
import type { Client } from '../../../../filing/client/client';
import { documentAt, placeOf } from '../../../../filing/client/place-of';
import type { ClientPlace } from '../../tabs';
import { controlId } from './field';
import { type EditorTab, tabOf } from './tabs';

/** The place in this client to which another page leads; null if there is no such field any more. */
export const placeIn = (draft: Client, at: ClientPlace): string | null =>
  'place' in at
    ? at.place
    : 'field' in at
      ? placeOf(draft, at.service, at.field, at.provider)
      : placeOfPaper(draft, at);

/** The control's id of a place; a region is chosen in one control. */
const controlOf = (place: string): string => controlId(place.replace(/\.(?:code|names)$/, ''));

/** Whether the part that is shown has a control for the place. */
export const isShownHere = (place: string): boolean => {
  const id = controlOf(place);
  return document.querySelector(`[id="${id}"], [id^="${id}-"]`) !== null;
};

/**
 * Shows a place of the client: in the present tab if it contains it, else in its own; folds are opened. For a place
 * without its own control, the first control in it or the tab takes the focus.
 */
export function showPlace(place: string, setTab: (tab: EditorTab) => void): void {
  const paper = documentAt(place);
  if (paper !== null) {
    showPaper(paper, setTab);
    return;
  }
  const id = controlOf(place);
  const isHere = document.getElementById(id) !== null;
  if (!isHere) setTab(tabOf(place));
  setTimeout(() => {
    const control =
      document.getElementById(id) ??
      document.querySelector<HTMLElement>(`[id^="${id.replace(/-$/, '')}-"]`) ??
      document.getElementById(`tab-${tabOf(place)}`);
    control?.closest('details')?.setAttribute('open', '');
    control?.focus();
  });
}

/**
 * Shows the row of a paper in the list of what is needed, which is answered by the pre-check of each filing. Until it is there, or
 * where the paper is not in it, the documents' tab has the focus; who moves on from there is not called back.
 */
function showPaper(paper: string, setTab: (tab: EditorTab) => void): void {
  setTab('documents');
  setTimeout(() => {
    const tab = document.getElementById('tab-documents');
    tab?.focus();
    if (showRow(paper)) return;
    const observer = new MutationObserver(() => {
      if (document.activeElement !== tab || showRow(paper)) observer.disconnect();
    });
    observer.observe(document.body, { childList: true, subtree: true });
  });
}

/** Whether the row is there; then its first control takes the focus. */
function showRow(paper: string): boolean {
  const row = document.querySelector<HTMLElement>(
    `[data-testid="needed-document"][data-document="${paper}"]`,
  );
  row?.closest('details')?.setAttribute('open', '');
  row?.scrollIntoView?.({ block: 'center' });
  row?.querySelector<HTMLElement>('input, button')?.focus({ preventScroll: true });
  return row !== null;
}
