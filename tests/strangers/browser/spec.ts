// What is a library's page told to draw? Labels and boxes with their numbers, never the expected values.

export interface SpecItem {
  readonly number: number;
  readonly label: string;
  readonly isRequired: boolean;
  readonly hint: string;
  readonly placeholder: string;
  readonly prefix: string;
  readonly kind: string;
  readonly options: readonly string[];
}

export interface SpecBlock {
  /** The heading as markup. */
  readonly head: string;
  readonly note: string;
  readonly isHidden: boolean;
  /** Items after this one are there only once it holds this option. */
  readonly opens: { readonly number: number; readonly option: string } | null;
  readonly items: readonly SpecItem[];
}

export interface Spec {
  readonly blocks: readonly SpecBlock[];
  /** Which number each plain control around the form has, in the order of the document. */
  readonly native: readonly number[];
}

declare global {
  interface Window {
    spec: Spec;
  }
}
