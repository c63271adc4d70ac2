// What does this console hold?
import { createStore } from '../state/store';
import { initial, steps } from './form';

export const store = createStore({ steps, initial, mostBytes: 4 * 1024 * 1024 });
