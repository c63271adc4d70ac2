// How does a Vue portal show the store?
import { type ShallowRef, shallowRef } from 'vue';
import type { State, Store } from './store';

/** The portal's state as a ref, set anew after each change. */
export function refTo(store: Store): Readonly<ShallowRef<State>> {
  const state = shallowRef(store.state());
  store.subscribe(() => {
    state.value = store.state();
  });
  return state;
}
