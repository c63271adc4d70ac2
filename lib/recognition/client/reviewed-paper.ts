// What is left of a paper after its review? Its kind, and the values to take over.

/** One paper after its review. */
export interface ReviewedPaper {
  /** Id of a kind of kinds.json. */
  readonly kind: string;
  /** By field; '' when the paper does not have it. */
  readonly values: Readonly<Record<string, string>>;
}
