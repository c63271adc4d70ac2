// How does the editor go to a place of its client that something else leads to?
import { placeOfPaper } from '../../../../filing/calendar/paper-place';
import type { Client } from '../../../../filing/client/client';
import { placeOf } from '../../../../filing/client/place-of';
import type { ClientPlace } from '../../tabs';
import { controlId } from './field';
import { type EditorTab, tabOf } from './tabs';

/** Where in this client another page leads; null where it has no such field any more. */
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
 * Goes to a place of the client: in the part that is shown where it has it, else in its own; folds open on the way. Of a
 * place that has no control of its own the first one in it, or the tab of its part, takes the focus.
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
