// How many presses does a journey take? Counts every click, every text box that gets the focus, every list that is opened and every choice in it.
import type { Locator, Page } from 'playwright-core';

/** A person's actions: each is carried out and counted. */
export interface Hands {
  readonly count: () => number;
  readonly press: (target: Locator) => Promise<void>;
  /** Clicks into a box and types; the keys are not counted. */
  readonly type: (target: Locator, text: string) => Promise<void>;
  /** Opens a native list and chooses. */
  readonly choose: (target: Locator, value: string) => Promise<void>;
  /** Presses an upload button and chooses in the system's file dialog: two presses, however many files. */
  readonly hand: (target: Locator, files: string | readonly string[] | InHand) => Promise<void>;
  /** Adds the presses of something that another helper does. */
  readonly also: (presses: number) => void;
}

/** A file that was made for the journey. */
export interface InHand {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** A counter that starts at zero. */
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

/** The result of a journey. */
export interface Outcome {
  readonly journey: string;
  readonly presses: number;
  /** The most presses it may take; null where there is no goal. */
  readonly goal: number | null;
  /** Other observations, each with its number. */
  readonly seen: readonly string[];
}

/** One line per journey, with its goal. */
export function outcomeLines(outcomes: readonly Outcome[]): readonly string[] {
  return outcomes.map(({ journey, presses, goal, seen }) => {
    const bar = goal === null ? '' : ` (goal ≤ ${goal}${presses > goal ? ', MISSED' : ''})`;
    return `${journey}: ${presses} presses${bar}${seen.length > 0 ? ` · ${seen.join(' · ')}` : ''}`;
  });
}

/** The element with this test id. */
export const part = (page: Page, id: string): Locator => page.getByTestId(id).first();
