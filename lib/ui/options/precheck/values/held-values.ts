// Which boxes does the list of one problem show? Those of its filings, and those that were filled in here, so that each stays where it was saved.
import { useRef } from 'preact/hooks';
import type { Problem } from '../problems';
import { type ValueItem, valueItems } from './value-items';
import { entryOf, newStore, type ValuesStore } from './values-store';

interface Held {
  readonly store: ValuesStore;
  items: readonly ValueItem[];
}

export interface HeldValues {
  /** The boxes of a problem; `problem` with the filings that still have it, undefined where none has. */
  readonly of: (name: string, problem: Problem | undefined) => Held;
  /** A problem is opened anew: boxes that are settled and were not filled in here are left out. */
  readonly open: (name: string) => void;
}

/** The boxes of each problem that was opened, with what was typed into them. */
export function useHeldValues(): HeldValues {
  const { current: all } = useRef(new Map<string, Held>());
  return {
    of: (name, problem) => {
      const held = all.get(name) ?? { store: newStore(), items: [] };
      const known = new Set(held.items.map(({ key }) => key));
      const more = problem ? valueItems(problem).filter(({ key }) => !known.has(key)) : [];
      if (more.length > 0) held.items = [...held.items, ...more];
      all.set(name, held);
      return held;
    },
    open: (name) => {
      const held = all.get(name);
      if (!held) return;
      const isTouched = ({ typed, before }: ReturnType<typeof entryOf>) => typed !== null || before !== null;
      held.items = held.items.filter((item) => isTouched(entryOf(held.store, item)));
    },
  };
}

/** Whether the filings of a problem still wait for a field. */
export function openItems(problem: Problem | undefined): (item: ValueItem) => boolean {
  const keys = new Set(problem ? valueItems(problem).map(({ key }) => key) : []);
  return ({ key }) => keys.has(key);
}
