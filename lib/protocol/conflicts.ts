// How is a person asked to choose between two versions of a client?

/** A part that differs between two versions, as the merge view shows it. */
export interface ConflictView {
  readonly place: string;
  /** The part without its owner (people.mobile), and the owner. */
  readonly part: string;
  readonly of: string;
  readonly mine: unknown;
  readonly theirs: unknown;
  /** Parts decided together with this one: a person's name goes with the number. */
  readonly with: readonly ConflictView[];
}

/** The present revision of a client and an undecided one. */
export interface UndecidedView {
  readonly seen: { readonly mine: string; readonly theirs: string };
  readonly mine: RevisionSource;
  readonly theirs: RevisionSource;
  readonly conflicts: readonly ConflictView[];
  /** Where one of the two removed the client: the parts that the other changed. */
  readonly edited?: readonly string[];
}

/** Where a revision was made, and when (milliseconds). */
export interface RevisionSource {
  readonly isHere: boolean;
  /** The device's name in the team, if it has one: 王芳 · Windows. */
  readonly deviceName: string | null;
  readonly at: number;
}
