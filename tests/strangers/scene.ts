// What is a generated page made of, and what is right for it? Plain data, without markup.
import type { ClientOf } from './client';

export type Tongue = 'zh' | 'hant' | 'en' | 'both';

/** The difficulty that an item stands for; results are printed by these. */
export type ItemClass =
  | 'label'
  | 'heading'
  | 'prefix'
  | 'choice'
  | 'region'
  | 'several'
  | 'long-term'
  | 'same-as'
  | 'upload'
  | 'decoy';

export type BoxKind =
  | 'text'
  | 'textarea'
  | 'select'
  | 'radio'
  | 'checkbox'
  | 'tick'
  | 'date'
  | 'range'
  | 'upload'
  | 'region'
  | 'password'
  | 'search';

export interface Box {
  readonly kind: BoxKind;
  readonly options: readonly string[];
  readonly value: string;
  readonly isDisabled: boolean;
}

export interface Label {
  readonly text: string;
  /** The same in English, on pages in both languages. */
  readonly under: string;
  readonly star: string;
  readonly colon: string;
  readonly hint: string;
  readonly placeholder: string;
  /** A fixed text before the box that is part of the value. */
  readonly prefix: string;
}

/** One control of the page, with the contents that are right after a fill. */
export interface Item {
  /** The id of our field, or '' when nobody may fill it. */
  readonly id: string;
  readonly kind: ItemClass;
  readonly label: Label;
  readonly box: Box;
  /** Every right content; empty: nothing may be written. */
  readonly accept: readonly (readonly string[])[];
  /** Drawn with words or a form that only kept-back pages have. */
  readonly isHeld: boolean;
}

export interface Block {
  readonly owner: string;
  /** '' where the page has no headings. */
  readonly heading: string;
  readonly items: readonly Item[];
  /** The column heads of a table that asks the same of several people; the items then follow row by row. */
  readonly columns: readonly string[];
  readonly isHidden: boolean;
  readonly note: string;
  /** Smaller headings inside the block, which name nobody: 证件信息, 联系信息. */
  readonly parts?: readonly string[];
}

/** Text that the page shows and nobody can edit. */
export interface Shown {
  readonly label: string;
  readonly value: string;
  readonly style: 'row' | 'table' | 'list' | 'disabled' | 'text';
  readonly place: 'form' | 'header' | 'footer';
}

export interface Scene {
  readonly seed: string;
  readonly kind: 'filing' | 'ordinary';
  readonly isHeldOut: boolean;
  /** Its words and house styles were written after the engine: kept back too, and counted separately. */
  readonly isLater?: boolean;
  readonly tongue: Tongue;
  readonly title: string;
  readonly buttons: readonly string[];
  readonly shown: readonly Shown[];
  readonly blocks: readonly Block[];
  /** Controls around the form: search, consent, log-in. */
  readonly around: readonly Item[];
  readonly client: ClientOf;
}
