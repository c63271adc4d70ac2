// What does this portal hold?
import { createStore } from '../state/store';
import { initial, steps } from './form';

export const store = createStore({ steps, initial, mostBytes: 512 * 1024 });
