// What is a generated page made of, and what is the truth about it? Plain data, before any markup.
import type { ClientOf } from './client';

export type Tongue = 'zh' | 'hant' | 'en' | 'both';

/** The obstacle an item stands for; the tally is printed by these. */
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
  /** The same in English, where the page speaks both. */
  readonly under: string;
  readonly star: string;
  readonly colon: string;
  readonly hint: string;
  readonly placeholder: string;
  /** Printed before the box as a fixed part of what is typed. */
  readonly prefix: string;
}

/** One control of the page with what it may hold after a fill. */
export interface Item {
  /** A field id of ours, or '' for what is nobody's to fill. */
  readonly id: string;
  readonly kind: ItemClass;
  readonly label: Label;
  readonly box: Box;
  /** Every content that would be right; none: nothing may be written. */
  readonly accept: readonly (readonly string[])[];
  /** Drawn with words or a form that only kept-back pages have. */
  readonly isHeld: boolean;
}

export interface Block {
  readonly owner: string;
  /** '' where the page has no headings. */
  readonly heading: string;
  readonly items: readonly Item[];
  /** Heads of a table that asks the same of several people; the items then stand row by row. */
  readonly columns: readonly string[];
  readonly isHidden: boolean;
  readonly note: string;
  /** Smaller headings inside the block, which name nobody: 证件信息, 联系信息. */
  readonly parts?: readonly string[];
}

/** Something that the page shows and nobody can type into. */
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
  /** Of words and house styles that were written after the engine: kept back too, and counted by itself. */
  readonly isLater?: boolean;
  readonly tongue: Tongue;
  readonly title: string;
  readonly buttons: readonly string[];
  readonly shown: readonly Shown[];
  readonly blocks: readonly Block[];
  /** Boxes of the frame around the form: search, consent, log-in. */
  readonly around: readonly Item[];
  readonly client: ClientOf;
}
