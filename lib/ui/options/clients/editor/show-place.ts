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

const LOOKS = 40; // the list of papers is answered by the pre-check of each filing: 2 seconds in all
const PAUSE = 50;

/** Shows the row of a paper in the list of what is needed; until it is there, or where it is not in it, the documents' tab. */
function showPaper(paper: string, setTab: (tab: EditorTab) => void): void {
  setTab('documents');
  const tab = () => document.getElementById('tab-documents');
  const look = (left: number) => {
    if (left < LOOKS && document.activeElement !== tab()) return; // the person went on meanwhile
    const row = document.querySelector<HTMLElement>(
      `[data-testid="needed-document"][data-document="${paper}"]`,
    );
    row?.closest('details')?.setAttribute('open', '');
    row?.scrollIntoView?.({ block: 'center' });
    const control = row?.querySelector<HTMLElement>('input, button') ?? tab();
    control?.focus({ preventScroll: row !== null });
    if (row === null && left > 0) setTimeout(() => look(left - 1), PAUSE);
  };
  setTimeout(() => look(LOOKS));
}
