// How long to wait for something that covers a control? As long as a short notice is shown; after something has stayed longer, hardly at all for the next control.

/** A notice of success is shown for a second or two. */
const PASSING = 2000;
const STAYING = 150;
const LEFT_OPEN = 200;
/** A list that was chosen from as soon as it was drawn takes the first press beside it for the end of that choice (Radix). */
const PRESSES = 2;

/** What one fill has learnt about the covers on its page. */
export interface CoverPatience {
  /** How long to wait for the next control, in milliseconds. */
  readonly now: () => number;
  /** To be called after waiting for a control, with whether its cover went away. */
  readonly learn: (went: boolean) => void;
  /** To be called when a control is written that opens a list or a popup. */
  readonly opens: () => void;
  /** May the cover of another control be a list that a control of ours has left open, as lists for several choices stay open? Then a press beside it closes it. True twice after each opening, when the cover has stayed this long and twice as long. */
  readonly mayBeOurs: (covered: number) => boolean;
}

export function createCoverPatience(): CoverPatience {
  let patience = PASSING;
  let presses = 0;
  return {
    opens: () => {
      presses = PRESSES;
    },
    mayBeOurs: (covered) => {
      const may = presses > 0 && covered > LEFT_OPEN * (PRESSES + 1 - presses);
      if (may) presses -= 1;
      return may;
    },
    now: () => patience,
    learn: (went) => {
      patience = went ? PASSING : STAYING;
    },
  };
}
