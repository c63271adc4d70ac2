// How do these tests get a real browser, a page, and the engine in an isolated world of that page?
import { resolve } from 'node:path';
import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import { build, type Rollup } from 'vite';
import { latePatternsInBuild } from '../../scripts/build/late-patterns';
import { findBrowser } from '../../scripts/find-browser.mjs';

const HERE = import.meta.dirname;

interface Bundle {
  readonly script: string;
  readonly style: string;
}

const bundles = new Map<string, Promise<Bundle>>();

/** The entry and its imports as one script, with its style sheet; built once per worker. `alias`: packages that replace others in this bundle only. */
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
  process.env.NODE_ENV = 'production'; // vitest sets `test`, with which React's JSX would expect its development build
  const output = await build({
    configFile: false,
    mode: 'production',
    root: HERE,
    logLevel: 'error',
    resolve: { alias },
    plugins: [latePatternsInBuild()], // as in the build of the extension
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify,
      cssMinify: false,
      lib: { entry: resolve(HERE, entry), formats: ['iife'], name: 'entry', cssFileName: 'style' },
    },
  });
  const outputs = (Array.isArray(output) ? output : [output]) as Rollup.RollupOutput[]; // an array or one object, since the build does not watch
  const files = outputs.flatMap((one) => one.output);
  const script = files.map((file) => (file.type === 'chunk' ? file.code : '')).join('\n');
  const style = files.map((file) => (file.type === 'asset' ? String(file.source) : '')).join('\n');
  return { script, style };
}

/** Starts the browser without any extension: these tests load the engine themselves. */
export async function launch(): Promise<Browser> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('no Chromium-family browser found; run: node scripts/setup.mjs');
  const isRoot = process.getuid?.() === 0; // the browser's sandbox does not start as root
  return chromium.launch({ executablePath, args: isRoot ? ['--no-sandbox'] : [] });
}

let shared: Promise<Browser> | undefined;

/** The browser of this worker, shared by all its test files; it ends with the worker. */
export async function sharedBrowser(): Promise<Browser> {
  shared ??= launch();
  if (!(await shared).isConnected()) shared = launch();
  return shared;
}

/** Closes the pages that a test file left open in the shared browser. */
export async function closePages(browser: Browser): Promise<void> {
  const given = new Set(free.get(browser)?.map((page) => page.context()));
  await Promise.all(browser.contexts().map((context) => (given.has(context) ? null : context.close())));
}

/** Pages that are no longer used, by browser. They are reused, because starting a process for a new page takes longer than most tests. */
const free = new WeakMap<Browser, Page[]>();

/** An empty page, new or reused; closing it makes it available again. */
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

/** Removes what a test left in a page: its document, its storage, its listeners and its routes. */
async function emptied(page: Page): Promise<void> {
  await page.unrouteAll();
  await sessions.get(page)?.detach();
  sessions.delete(page);
  page.removeAllListeners('request');
  await page.goto('about:blank');
  await page.context().clearCookies();
}

/** A page at a portal's address that shows this document. */
export async function openPage(browser: Browser, html: string, script = ''): Promise<Page> {
  return showIn(await emptyPage(browser), html, script);
}

/** The same in a new process, in which no script has run before: for tests that measure time. */
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

/** The protocol session of each page, through which the engine is called. */
const sessions = new WeakMap<Page, CDPSession>();

async function sessionOf(page: Page): Promise<CDPSession> {
  const session = sessions.get(page) ?? (await page.context().newCDPSession(page));
  sessions.set(page, session);
  return session;
}

/** Evaluates an expression in the engine's world; the answer has the engine's type. */
export type Run = (expression: string) => Promise<unknown>;

/** Loads the engine where a content script runs: the same document, but its own globals and no access to the page's. */
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
