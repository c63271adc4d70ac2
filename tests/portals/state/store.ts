// What does a practice portal hold, and who may read it? Tests read `window.__state`; only the page itself writes.
import { takeFile, type Uploaded } from './files';
import { faultOf, faultsOf, type Item, type Step } from './form';
import { type Value, valueAt, withValue } from './tree';

export interface State {
  readonly step: string;
  readonly model: Value;
  /** The entry of a list that is in view where entries are shown one at a time; -1: their overview. */
  readonly entry: number;
  readonly errors: Readonly<Record<string, string>>;
  readonly submits: number;
  readonly smsSends: number;
  readonly uploads: readonly Uploaded[];
}

export interface Portal {
  readonly steps: readonly Step[];
  readonly initial: Value;
  /** The most bytes of one file. */
  readonly mostBytes: number;
}

export interface Store {
  readonly state: () => State;
  readonly change: (parts: Partial<State>) => void;
  readonly subscribe: (listener: () => void) => () => void;
  readonly step: () => Step | undefined;
  /** A key was pressed in a text. */
  readonly type: (item: Item, text: string) => void;
  /** The focus left a text. */
  readonly leave: (item: Item) => void;
  /** Something was chosen, ticked or picked. */
  readonly pick: (item: Item, value: Value) => void;
  readonly upload: (item: Item, file: File) => Promise<void>;
  /** Shows the faults of the step in view; true when there is none. */
  readonly judge: () => boolean;
  readonly goTo: (step: string) => void;
  readonly goOn: () => void;
}

/** A portal's state, kept apart from whatever library draws it. */
export function createStore({ steps, initial, mostBytes }: Portal): Store {
  const [first] = steps;
  const wanted = new URLSearchParams(location.search).get('step');
  const opened = steps.find(({ id }) => id === wanted) ?? first;
  let state: State = {
    step: opened?.id ?? '',
    model: initial,
    entry: 0,
    errors: {},
    submits: 0,
    smsSends: 0,
    uploads: [],
  };
  const listeners = new Set<() => void>();
  const change = (parts: Partial<State>): void => {
    state = { ...state, ...parts };
    Object.assign(window, { __state: state });
    for (const listener of listeners) listener();
  };
  change({});
  const step = (): Step | undefined => steps.find(({ id }) => id === state.step);
  const check = (item: Item): void => {
    const { [item.path]: _was, ...others } = state.errors;
    const fault = faultOf(item, state);
    change({ errors: fault ? { ...others, [item.path]: fault } : others });
  };
  const write = (path: string, value: Value) => change({ model: withValue(state.model, path, value) });
  const goTo = (id: string): void => {
    change({ step: id, errors: {}, entry: 0 });
    scrollTo(0, 0);
  };
  return {
    state: () => state,
    change,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    step,
    type: (item, text) => {
      write(item.path, text);
      if (state.errors[item.path]) check(item);
    },
    leave: (item) => {
      const text = valueAt(state.model, item.path);
      if (typeof text === 'string') write(item.path, (item.tidy ?? ((plain) => plain.trim()))(text));
      check(item);
    },
    pick: (item, value) => {
      if (JSON.stringify(valueAt(state.model, item.path)) === JSON.stringify(value)) return;
      write(item.path, value);
      for (const path of item.empties ?? []) write(path, Array.isArray(valueAt(state.model, path)) ? [] : '');
      if (item.onPick) change({ model: item.onPick(state.model, item.path) });
      check(item);
    },
    upload: async (item, file) => {
      const taken = await takeFile(item.path, file, mostBytes);
      if (typeof taken === 'string') return change({ errors: { ...state.errors, [item.path]: taken } });
      change({ uploads: [...state.uploads.filter(({ slot }) => slot !== item.path), taken] });
      check(item);
    },
    judge: () => {
      const now = step();
      const errors = now ? faultsOf(now, state) : {};
      change({ errors });
      return Object.keys(errors).length === 0;
    },
    goTo,
    goOn: () => {
      const now = step();
      if (!now) return;
      const errors = faultsOf(now, state);
      if (Object.keys(errors).length > 0) return change({ errors });
      const next = steps[steps.indexOf(now) + 1];
      if (next) return goTo(next.id);
      change({ submits: state.submits + 1, step: 'done', errors: {} });
    },
  };
}
