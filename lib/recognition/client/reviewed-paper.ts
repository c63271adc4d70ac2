// What is a paper once a person has looked through it? Its kind, and the values that are to be taken.

/** One paper as the person has left it. */
export interface ReviewedPaper {
  /** Id of a kind of kinds.json. */
  readonly kind: string;
  /** By field; an empty one is not on the paper. */
  readonly values: Readonly<Record<string, string>>;
}
