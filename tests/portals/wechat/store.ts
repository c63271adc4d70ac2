// What does this form hold?
import { createStore } from '../state/store';
import { initial, steps } from './form';

export const store = createStore({ steps, initial, mostBytes: 2 * 1024 * 1024 });
