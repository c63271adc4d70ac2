// Which boxes does the list of one problem show? Those of its filings, and those that were filled in here, so that each stays where it was saved.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Ask } from '../../../../protocol/protocol';
import type { Problem } from '../problems';
import { type ValueItem, valueItems } from './value-items';
import { entryOf, newStore, refill, unsavedIn, type ValuesStore } from './values-store';

interface Held {
  readonly store: ValuesStore;
  items: readonly ValueItem[];
}

export interface HeldValues {
  /** The boxes of a problem; `problem` with the filings that still have it, undefined where none has. */
  readonly of: (name: string, problem: Problem | undefined) => Held;
  /** A problem is opened anew: boxes that are settled and were not filled in here are left out. */
  readonly open: (name: string) => void;
  /** How many values from before a lock wait in boxes that were not opened since. */
  readonly waiting: number;
}

/** The boxes of each problem that was opened, with what was typed into them; what is not saved outlasts a lock. */
export function useHeldValues(ask: Ask): HeldValues {
  const { current: all } = useRef(new Map<string, Held>());
  const { kept, keep } = useKeptValues(ask, () => [...all.values()].flatMap(({ store }) => unsavedIn(store)));
  return {
    waiting: kept.size,
    of: (name, problem) => {
      const held = all.get(name) ?? { store: newStore(keep), items: [] };
      const known = new Set(held.items.map(({ key }) => key));
      const more = problem ? valueItems(problem).filter(({ key }) => !known.has(key)) : [];
      if (more.length > 0) held.items = [...held.items, ...more];
      refill(held.store, held.items, kept);
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

const PAUSE = 300; // milliseconds without a change before what is not saved is stored

/** Values from before a lock that are in no box yet, and a function that stores what is not saved now. */
function useKeptValues(ask: Ask, unsaved: () => readonly (readonly [string, unknown])[]) {
  const { current: kept } = useRef(new Map<string, unknown>());
  const [, draw] = useState(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    const putBack = (found: Readonly<Record<string, unknown>>) => {
      for (const [key, value] of Object.entries(found)) kept.set(key, value);
      draw(kept.size);
    };
    ask('clients.kept-values').then(putBack, () => {}); // locked meanwhile: then this goes anyway
    return () => clearTimeout(timer.current);
  }, [ask, kept]);
  const keep = () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      const values = Object.fromEntries([...kept, ...unsaved()]);
      ask('clients.keep-values', { values }).catch(() => {}); // locked just now: the previous ones are kept
    }, PAUSE);
  };
  return { kept, keep };
}

/** Whether the filings of a problem still wait for a field. */
export function openItems(problem: Problem | undefined): (item: ValueItem) => boolean {
  const keys = new Set(problem ? valueItems(problem).map(({ key }) => key) : []);
  return ({ key }) => keys.has(key);
}
