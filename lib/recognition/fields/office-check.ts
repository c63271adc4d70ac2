// Can an authority have this name? It must begin with a division or be a national one, and end as on this kind of paper.
import type { Region } from '../../filing/client/client';
import { distance } from '../layout/labels';
import lexicon from './lexicon.json';
import { beginsWithDivision, isDivision, nearestStart } from './region-of';
import { hintsFor } from './sign-twins';
import { type Doubt, type Field, withMended } from './value';

/** The authority with one misread character of its place or ending corrected; marked when neither is in the lists. */
export function withOfficeChecked(field: Field, ends: readonly string[], own: Region | null): Field {
  return withEndChecked(withPlaceOfOffice(field, own), ends);
}

/** Whether a name is exactly a division and an ending from the lists. */
export function isOfLists(value: string, ends: readonly string[]): boolean {
  return ends.some((end) => value.endsWith(end) && isDivision(value.slice(0, -end.length)));
}

function withPlaceOfOffice(field: Field, own: Region | null): Field {
  const { value } = field;
  if (beginsWithDivision(value, 'short') || lexicon.nationalOffices.some((start) => value.startsWith(start)))
    return field;
  const near = nearestStart(value, hintsFor(field, own, true));
  if (near === null) return withDoubts(field, ['not-in-list']);
  return withMended(field, near.start + value.slice(near.length));
}

function withEndChecked(field: Field, ends: readonly string[]): Field {
  const { value } = field;
  if (ends.some((end) => value.endsWith(end))) return field;
  const whole = ends
    .map((end) => value.slice(0, value.lastIndexOf(end) + end.length))
    .find((start) => isOfLists(start, ends));
  if (whole !== undefined) return withMended(field, whole, ['not-in-list']); // what follows is a piece of a seal
  const near = ends.filter((end) => end.length > 2 && distance(value.slice(-end.length), end) === 1);
  const [only, another] = near;
  if (only === undefined || another !== undefined) return withDoubts(field, ['not-in-list']);
  return withMended(field, value.slice(0, -only.length) + only);
}

function withDoubts(field: Field, more: readonly Doubt[]): Field {
  return { ...field, doubts: [...new Set([...field.doubts, ...more])] };
}
