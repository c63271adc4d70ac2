// What does the picker show while a page is taught? Plain data without values of fields.
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
  /** What each control was recognised as without the taught labels, by key. */
  readonly taken: Readonly<Record<string, string>>;
  /** What the person chose: a field id, or null for "none of ours". */
  readonly lessons: ReadonlyMap<string, string | null>;
  readonly selected: string | null;
  readonly side: 'left' | 'right';
  readonly notice:
    | { readonly kind: 'saved' | 'failed' }
    | { readonly kind: 'unnamed'; readonly count: number }
    | null;
}

/** What a control means now: the taught field, or what it was recognised as; undefined when unknown. */
export function meaningOf(view: PickerView, key: string): string | null | undefined {
  return view.lessons.has(key) ? view.lessons.get(key) : view.taken[key];
}

/** The fields that a search finds, by label in both languages. */
export function meaningsFor(meanings: readonly Meaning[], search: string): readonly Meaning[] {
  const wanted = normal(search);
  if (wanted === '') return meanings;
  return meanings.filter(({ label }) => [label.zh, label.en].some((text) => normal(text).includes(wanted)));
}
