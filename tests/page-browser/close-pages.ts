// Closes, after each test file, the pages that its tests left open in the browser shared by all files.
import { afterAll } from 'vitest';
import { closePages, sharedBrowser } from './browser';

afterAll(async () => closePages(await sharedBrowser()));
