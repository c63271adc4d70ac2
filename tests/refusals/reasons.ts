// Which reasons of refusal do the public lists name, and who lists them?
import list from './reasons.json';

/** One reason; `unknowable` says why nothing can tell it before submission. */
export interface Reason {
  readonly id: string;
  readonly zh: string;
  readonly from: string;
  readonly sources: readonly string[];
  readonly unknowable?: { readonly zh: string; readonly en: string } | undefined;
}

export const REASONS: readonly Reason[] = list.reasons;

/** Source → the provider or platform whose list it is. */
export const LISTED_BY: Readonly<Record<string, string>> = list.sources;

/** The reason that a pair is about: its id without the number of the wording. */
export const reasonOf = ({ id }: { readonly id: string }): string => id.split('/')[0] ?? id;
