// Closes, after each file of tests, what its tests left open in the browser that all files share.
import { afterAll } from 'vitest';
import { closePages, sharedBrowser } from './browser';

afterAll(async () => closePages(await sharedBrowser()));
