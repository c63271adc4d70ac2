// What does the picker know while a page is being taught? Plain data; nothing of it is a value of a field.
import type { Text } from '../../filing/text';
import { normal } from '../../page/dom/simplified';

export interface PickedField {
  readonly key: string;
  readonly label: string;
  readonly section: string;
}

export interface Meaning {
  readonly id: string;
  readonly label: Text;
}

export interface PickerView {
  readonly fields: readonly PickedField[];
  readonly meanings: readonly Meaning[];
  /** What each control is taken for without the lessons, by key. */
  readonly taken: Readonly<Record<string, string>>;
  /** What the person said: a field id, or null for "none of ours". */
  readonly lessons: ReadonlyMap<string, string | null>;
  readonly selected: string | null;
  readonly side: 'left' | 'right';
  readonly notice:
    | { readonly kind: 'saved' | 'failed' }
    | { readonly kind: 'unnamed'; readonly count: number }
    | null;
}

/** What a control means now: a lesson, or what it is taken for; undefined when it is not known. */
export function meaningOf(view: PickerView, key: string): string | null | undefined {
  return view.lessons.has(key) ? view.lessons.get(key) : view.taken[key];
}

/** The meanings that a search finds, by label in both languages. */
export function meaningsFor(meanings: readonly Meaning[], search: string): readonly Meaning[] {
  const wanted = normal(search);
  if (wanted === '') return meanings;
  return meanings.filter(({ label }) => [label.zh, label.en].some((text) => normal(text).includes(wanted)));
}
