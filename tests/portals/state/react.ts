// How does a React portal show the store?
import { useSyncExternalStore } from 'react';
import type { State, Store } from './store';

/** The portal's state, drawn again after each change. */
export const useStore = (store: Store): State => useSyncExternalStore(store.subscribe, store.state);
