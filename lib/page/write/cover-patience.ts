// How long is waited for what lies over a control? So long as a passing bubble stays; once something has stayed longer, hardly at all for the next control.

/** A bubble that tells of a success stays for a second or two. */
const PASSING = 2000;
const STAYING = 150;
const LEFT_OPEN = 200;

/** What one fill has learnt of the covers of its page. */
export interface CoverPatience {
  /** How long to wait for the next control, in milliseconds. */
  readonly now: () => number;
  /** A control was waited for: did what covered it go? */
  readonly learn: (went: boolean) => void;
  /** A control that opens something is written. */
  readonly opens: () => void;
  /** May what has covered another control for so long be a list of ours that stayed open, as one of several choices does? True once for each: it closes when something beside it is pressed. */
  readonly mayBeOurs: (covered: number) => boolean;
}

export function createCoverPatience(): CoverPatience {
  let patience = PASSING;
  let isOpened = false;
  return {
    opens: () => {
      isOpened = true;
    },
    mayBeOurs: (covered) => {
      const may = isOpened && covered > LEFT_OPEN;
      if (may) isOpened = false;
      return may;
    },
    now: () => patience,
    learn: (went) => {
      patience = went ? PASSING : STAYING;
    },
  };
}
