// What do the ministry's pages hold?
import { createStore } from '../state/store';
import { initial, steps } from './form';

export const store = createStore({ steps, initial, mostBytes: 0 });
