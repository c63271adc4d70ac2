// How does a test open a page that the engine can read and fill?
import type { Page } from 'playwright-core';
import { bundle, isolate, openPage, type Run, sharedBrowser } from './browser';

interface Opened {
  readonly page: Page;
  readonly run: Run;
}

/** The engine as one script; bundled once per worker. */
export const engineScript = async (): Promise<string> => (await bundle('engine.ts')).script;

/** Loads the engine into the isolated world of a page that is already open. */
export const isolateEngine = async (page: Page): Promise<Run> => isolate(page, await engineScript());

/** A page at a portal's address that shows this document, with the engine in its isolated world. */
export async function openWithEngine(html: string, script = ''): Promise<Opened> {
  const page = await openPage(await sharedBrowser(), html, script);
  return { page, run: await isolateEngine(page) };
}

/** The same with the extension's page script, which requests each step of a fill and reports what it wrote. */
export async function openWithSession(html: string, script = ''): Promise<Opened> {
  const page = await openPage(await sharedBrowser(), html, script);
  return { page, run: await isolate(page, (await bundle('session.ts')).script) };
}
