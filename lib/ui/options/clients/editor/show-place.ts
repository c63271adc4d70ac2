// How does the editor show a place of its client to which another part leads?
import { placeOfPaper } from '../../../../filing/calendar/paper-place';
import type { Client } from '../../../../filing/client/client';
import { placeOf } from '../../../../filing/client/place-of';
import type { ClientPlace } from '../../tabs';
import { controlId } from './field';
import { type EditorTab, tabOf } from './tabs';

/** The place in this client to which another page leads; null if there is no such field any more. */
export const placeIn = (draft: Client, at: ClientPlace): string | null =>
  'place' in at ? at.place : 'field' in at ? placeOf(draft, at.service, at.field) : placeOfPaper(draft, at);

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
