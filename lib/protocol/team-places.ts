// What is told of where clients are, before they are shared or taken out of a team?

/** How many clients are where. */
export interface PlacesView {
  /** On this device only. */
  readonly local: number;
  readonly teams: readonly TeamPlaceView[];
  /** Removed, erased or damaged. */
  readonly gone: number;
}

export interface TeamPlaceView {
  readonly team: string;
  readonly name: string;
  readonly clients: number;
  /** They can be taken out: this device may write there. */
  readonly mayLeave: boolean;
}
