// How long does a unit test wait for what comes by itself? The limit tells of what never comes, not of a slow machine.
import { vi } from 'vitest';

const PATIENCE = 30_000; // milliseconds

/** Asks again and again until what is expected holds; answers what was asked for. Throws its last error when the time is up. */
export const waitFor = <T>(holds: () => T | Promise<T>): Promise<T> => vi.waitFor(holds, PATIENCE);
