// How is a surface asked which of two versions of a client is to count?

/** A part that two versions have otherwise, as the merge view asks about it. */
export interface ConflictView {
  readonly place: string;
  /** The part without whose it is (people.mobile), and whose it is. */
  readonly part: string;
  readonly of: string;
  readonly mine: unknown;
  readonly theirs: unknown;
  /** Parts that are taken together with this one: a person's name goes with the number. */
  readonly with: readonly ConflictView[];
}

/** The present revision of a client and one beside it. */
export interface UndecidedView {
  readonly seen: { readonly mine: string; readonly theirs: string };
  readonly mine: RevisionSource;
  readonly theirs: RevisionSource;
  readonly conflicts: readonly ConflictView[];
}

/** Where a revision was made, and when (milliseconds). */
export interface RevisionSource {
  readonly isHere: boolean;
  /** What its person calls the device, where a team knows it: 王芳 · Windows. */
  readonly deviceName: string | null;
  readonly at: number;
}
