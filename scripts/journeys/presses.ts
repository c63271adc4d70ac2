// How many presses does a journey take? Every click, every box that is gone into, every list that is opened and every choice in it.
import type { Locator, Page } from 'playwright-core';

/** A person at work: each act is done and counted. */
export interface Hands {
  readonly count: () => number;
  readonly press: (target: Locator) => Promise<void>;
  /** Goes into a box and types; the keys themselves are no presses. */
  readonly type: (target: Locator, text: string) => Promise<void>;
  /** Opens a native list and chooses. */
  readonly choose: (target: Locator, value: string) => Promise<void>;
  /** Presses a button for files and chooses in the system's own window: two, however many files. */
  readonly hand: (target: Locator, files: string | readonly string[] | InHand) => Promise<void>;
  /** Something that another helper does for us, with the presses it takes. */
  readonly also: (presses: number) => void;
}

/** A file that was made for the walk. */
export interface InHand {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** Hands that have done nothing yet. */
export function newHands(): Hands {
  let count = 0;
  const add = (presses: number) => {
    count += presses;
  };
  return {
    count: () => count,
    press: async (target) => {
      add(1);
      await target.click();
    },
    type: async (target, text) => {
      add(1);
      await target.fill(text);
    },
    choose: async (target, value) => {
      add(2);
      await target.selectOption(value);
    },
    hand: async (target, files) => {
      add(2);
      await target.setInputFiles(typeof files === 'string' || 'buffer' in files ? files : [...files]);
    },
    also: add,
  };
}

/** What a journey came to. */
export interface Outcome {
  readonly journey: string;
  readonly presses: number;
  /** The most it may take; null where there is no bar. */
  readonly goal: number | null;
  /** What was seen on the way, each with its figure. */
  readonly seen: readonly string[];
}

/** One journey a line, with its goal beside it. */
export function outcomeLines(outcomes: readonly Outcome[]): readonly string[] {
  return outcomes.map(({ journey, presses, goal, seen }) => {
    const bar = goal === null ? '' : ` (goal ≤ ${goal}${presses > goal ? ', MISSED' : ''})`;
    return `${journey}: ${presses} presses${bar}${seen.length > 0 ? ` · ${seen.join(' · ')}` : ''}`;
  });
}

/** By the mark that tools find a part by. */
export const part = (page: Page, id: string): Locator => page.getByTestId(id).first();
