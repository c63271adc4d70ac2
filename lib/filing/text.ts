// What is said of a rule in both languages, with its source, and how heavily does it weigh?

export type Severity = 'block' | 'warn' | 'todo' | 'info';
export type Text = { readonly zh: string; readonly en: string };
/** Where a statement comes from; `date` is the newest dated source, null when none carries a date. */
export interface Citation {
  readonly source: string;
  readonly title: Text;
  readonly date: string | null;
  readonly locator?: string;
  /** The provider whose document it is; absent for a law, and for anybody else. */
  readonly provider?: string;
}
