// Which cells of an imported table are faulty, what does a person say instead, and how does the table begin? Only types and two places, so that a page loads no schema for them.

/** In place of a column: the whole row, which is to be skipped. */
export const WHOLE_ROW = '';

/** In place of a row: the text is meant in every row, in a column that the table lacks. */
export const EVERY_ROW = 1;

/** A cell with its corrected text, a whole row to skip, or the text of a lacking column in every row. */
export interface Mend {
  readonly row: number;
  readonly column: string;
  readonly text: string;
  /** Of a lacking column: it has in each row the text of this one. */
  readonly from?: string;
}

/** A cell with a fault, and what a person needs to correct it. */
export interface FaultyCell extends Mend {
  /** The client's name, else the end of its number, as in the row. */
  readonly client: string;
  /** The words that its column accepts; empty when it accepts any text. */
  readonly words: readonly string[];
  readonly hasSeveralWords: boolean;
  /** The text in the same column of the earlier row. */
  readonly earlier?: { readonly row: number; readonly text: string };
}

/** How a table begins: the row of its headings (the first is 1), how many rows follow, and its first rows, shortened. */
export interface TableStart {
  readonly headingRow: number;
  readonly count: number;
  readonly first: readonly (readonly string[])[];
}
