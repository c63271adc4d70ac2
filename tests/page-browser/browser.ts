// How do these tests get a real browser, the page and the engine in an isolated world of it?
import { resolve } from 'node:path';
import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import { build, type Rollup } from 'vite';
import { findBrowser } from '../../scripts/find-browser.mjs';

const HERE = import.meta.dirname;

interface Bundle {
  readonly script: string;
  readonly style: string;
}

const bundles = new Map<string, Promise<Bundle>>();

/** One bundle of an entry, as one script, with its style sheet; made once a worker. `alias`: packages that stand for others in this bundle alone. */
export function bundle(
  entry: string,
  minify = false,
  alias: Readonly<Record<string, string>> = {},
): Promise<Bundle> {
  const key = JSON.stringify([entry, minify, alias]);
  const made = bundles.get(key) ?? makeBundle(entry, minify, alias);
  bundles.set(key, made);
  return made;
}

async function makeBundle(
  entry: string,
  minify: boolean,
  alias: Readonly<Record<string, string>>,
): Promise<Bundle> {
  process.env.NODE_ENV = 'production'; // the runner says `test`, and React's JSX would then expect its development build
  const output = await build({
    configFile: false,
    mode: 'production',
    root: HERE,
    logLevel: 'error',
    resolve: { alias },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify,
      cssMinify: false,
      lib: { entry: resolve(HERE, entry), formats: ['iife'], name: 'entry', cssFileName: 'style' },
    },
  });
  const outputs = (Array.isArray(output) ? output : [output]) as Rollup.RollupOutput[]; // no watcher was asked for
  const files = outputs.flatMap((one) => one.output);
  const script = files.map((file) => (file.type === 'chunk' ? file.code : '')).join('\n');
  const style = files.map((file) => (file.type === 'asset' ? String(file.source) : '')).join('\n');
  return { script, style };
}

/** Starts the browser without any extension: these tests hand the engine in themselves. */
export async function launch(): Promise<Browser> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('no Chromium-family browser found; run: node scripts/setup.mjs');
  const isRoot = process.getuid?.() === 0; // the browser's sandbox refuses root
  return chromium.launch({ executablePath, args: isRoot ? ['--no-sandbox'] : [] });
}

let shared: Promise<Browser> | undefined;

/** The browser of this worker, one for all its files; it ends when the worker does. */
export async function sharedBrowser(): Promise<Browser> {
  shared ??= launch();
  if (!(await shared).isConnected()) shared = launch();
  return shared;
}

/** Closes what the tests of a file have left open in the browser they share. */
export async function closePages(browser: Browser): Promise<void> {
  const given = new Set(free.get(browser)?.map((page) => page.context()));
  await Promise.all(browser.contexts().map((context) => (given.has(context) ? null : context.close())));
}

/** Pages that tests have done with, by browser. To start a process for each new page costs more than most tests do. */
const free = new WeakMap<Browser, Page[]>();

/** An empty page, started anew or given back by another test; closing it gives it back. */
export async function emptyPage(browser: Browser): Promise<Page> {
  const pages = free.get(browser) ?? [];
  free.set(browser, pages);
  const page = pages.pop() ?? (await browser.newPage({ viewport: { width: 1280, height: 900 } }));
  page.close = async () => {
    await emptied(page);
    pages.push(page);
  };
  return page;
}

/** Leaves nothing in a page of what a test did: its document, what it stored, what it hears and what is answered to it. */
async function emptied(page: Page): Promise<void> {
  await page.unrouteAll();
  await sessions.get(page)?.detach();
  sessions.delete(page);
  page.removeAllListeners('request');
  await page.goto('about:blank');
  await page.context().clearCookies();
}

/** A page under a portal's address that shows this document. */
export async function openPage(browser: Browser, html: string, script = ''): Promise<Page> {
  return showIn(await emptyPage(browser), html, script);
}

/** The same in a process of its own, where nothing was run before: for what measures time. */
export async function openColdPage(browser: Browser, html: string, script = ''): Promise<Page> {
  return showIn(await browser.newPage({ viewport: { width: 1280, height: 900 } }), html, script);
}

async function showIn(page: Page, html: string, script: string): Promise<Page> {
  await page.route('https://portal.example/**', (route) => {
    const isScript = route.request().url().endsWith('/page.js');
    return isScript
      ? route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: script })
      : route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
  });
  await page.goto('https://portal.example/form');
  return page;
}

/** The protocol's session of each page, by which the engine is asked. */
const sessions = new WeakMap<Page, CDPSession>();

async function sessionOf(page: Page): Promise<CDPSession> {
  const session = sessions.get(page) ?? (await page.context().newCDPSession(page));
  sessions.set(page, session);
  return session;
}

/** Asks the engine in its world; its answer has the engine's own type. */
export type Run = (expression: string) => Promise<unknown>;

/** Runs the engine where a content script runs: same document, its own globals, no access to the page's. */
export async function isolate(page: Page, engine: string): Promise<Run> {
  const session = await sessionOf(page);
  const tree = await session.send('Page.getFrameTree');
  const world = await session.send('Page.createIsolatedWorld', {
    frameId: tree.frameTree.frame.id,
    worldName: 'engine',
  });
  const run = async (expression: string): Promise<unknown> => {
    const answer = await session.send('Runtime.evaluate', {
      expression,
      contextId: world.executionContextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (answer.exceptionDetails !== undefined) {
      throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text);
    }
    return answer.result.value;
  };
  await run(`${engine};0`);
  return run;
}
