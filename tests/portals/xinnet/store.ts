// What does the phone page hold of the order that its address names?
import { createStore } from '../state/store';
import { initial, stepsOf } from './form';

/** What kind each order is; any other is a first filing. */
const ORDERS: Readonly<Record<string, string>> = { ICP2026112400002: 'NEW_WEBSITE' };

const order = new URLSearchParams(location.search).get('orderCode') ?? '';
export const steps = stepsOf(ORDERS[order] ?? 'NEW_CHECK_IN');
export const store = createStore({ steps, initial, mostBytes: 4 * 1024 * 1024 });
