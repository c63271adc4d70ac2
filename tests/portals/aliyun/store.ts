// What does the practice portal hold, and who may read it? Tests read `window.__state`; only the page itself writes.
import { useSyncExternalStore } from 'react';
import type { Uploaded } from '../state/files';
import { type Value, withValue } from '../state/tree';
import { initialModel } from './drafts';
import { faultOf, faultsOf } from './faults';
import type { PortalState } from './portal-state';

declare global {
  interface Window {
    __state: PortalState;
  }
}

const query = new URLSearchParams(location.search);
const isForeignDraft = query.get('prefill') === 'other';

let state: PortalState = {
  step: isForeignDraft ? 'entity' : 'verify',
  reached: query.get('open') === 'all' ? 'review' : isForeignDraft ? 'entity' : 'verify',
  filingType: isForeignDraft ? '首次备案' : '',
  model: initialModel(query.get('prefill')),
  errors: {},
  submits: 0,
  smsSends: 0,
  uploads: [],
};
window.__state = state;

const listeners = new Set<() => void>();

/** The part of the portal's state that a component shows. */
export function usePortal<Part>(pick: (state: PortalState) => Part): Part {
  return useSyncExternalStore(subscribe, () => pick(state));
}

/** Replaces parts of the state and tells every component. */
export function change(parts: Partial<PortalState>): void {
  state = { ...state, ...parts };
  window.__state = state;
  for (const listener of listeners) listener();
}

/** Writes one value; an error already shown for it is looked at again. */
export function write(path: string, value: Value): void {
  change({ model: withValue(state.model, path, value) });
  if (state.errors[path]) check(path);
}

/** Validates one item, as the page does when it loses the focus. */
export function check(path: string): void {
  const { [path]: _was, ...others } = state.errors;
  const fault = faultOf(state, path);
  change({ errors: fault ? { ...others, [path]: fault } : others });
}

/** Validates every item of the step in view; true when all stand. */
export function checkStep(): boolean {
  const errors = faultsOf(state, state.step);
  change({ errors });
  return Object.keys(errors).length === 0;
}

/** Takes a file into a slot. */
export function addUpload(file: Uploaded): void {
  change({ uploads: [...state.uploads.filter(({ slot }) => slot !== file.slot), file] });
  if (state.errors[file.slot]) check(file.slot);
}

/** Empties a slot. */
export function removeUpload(slot: string): void {
  change({ uploads: state.uploads.filter((file) => file.slot !== slot) });
}

/** The state now, for code outside of components. */
export function portal(): PortalState {
  return state;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
