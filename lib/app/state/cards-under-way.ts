// Which cards of a page are being opened and filled in, one after the other?

/** The cards of one page that are being filled in. */
export interface CardsUnderWay {
  readonly documentId: string;
  /** Cards that were opened already, by title: one that is still closed afterwards is not opened again. */
  readonly opened: Set<string>;
  /** The controls that the page showed before the card was opened: what it shows besides is the card's. */
  before: ReadonlySet<string>;
  /** The controls of the card that were written, or were to be. */
  readonly written: Set<string>;
  /** How often the opened card was filled in: what a choice reveals is filled in the next round. */
  rounds: number;
}
