// How does a test get a real browser with the built extension in it?
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { browserVersion, findBrowser, loadsExtensionBy } from '../../scripts/find-browser.mjs';
import { builtFolder } from './build-folders';

export interface LaunchOptions {
  /** Folder of the built extension; null for a browser without any. */
  readonly extension?: string | null;
  /** A profile folder that is kept; when absent, a temporary one that is removed on close. */
  readonly profile?: string;
  readonly lang?: 'zh-CN' | 'en-US';
  /** Device pixels per CSS pixel of screenshots; one when absent. */
  readonly scale?: number;
  /** From `startPortals`; without it no portal can be reached. */
  readonly hostResolverRules?: string;
  readonly isVisible?: boolean;
  /** Accept any certificate for requests of the extension's worker too, such as those to a test's store. Allowing it for pages does not cover them. */
  readonly trustsAnyCertificate?: boolean;
  /** How to load the extension; decided by the browser's version when absent. */
  readonly loadBy?: 'switch' | 'protocol';
}

/** With these features in `CHROMIUM_FEATURES` new profiles keep IndexedDB in SQLite, as later versions do without them. */
export const SQLITE_FEATURES = 'IdbSqliteBackingStore,IdbSqliteOnDiskRollout';

export interface Browser {
  readonly context: BrowserContext;
  readonly profile: string;
  /** Opens an address in a new tab. */
  readonly page: (url: string) => Promise<Page>;
  /** Ends the browser in the regular way. */
  readonly close: () => Promise<void>;
  /** Ends the browser as a crash would, so that it writes nothing more. */
  readonly kill: () => Promise<void>;
}

const WELCOME = 'welcome.html';

interface Tab {
  readonly id?: number;
  readonly status?: string;
  readonly url?: string;
  readonly pendingUrl?: string;
}

// Only what is asked inside the extension's worker.
declare const chrome: {
  readonly tabs: {
    query(about: object): Promise<readonly { readonly id?: number; readonly url?: string }[]>;
  };
};

const SWITCHES = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-search-engine-choice-screen',
];

/** Starts the browser, with the extension when asked, in a profile of its own; features named in `CHROMIUM_FEATURES` are switched on. */
export async function launch(options: LaunchOptions = {}): Promise<Browser> {
  const browserPath = findBrowser();
  if (!browserPath) throw new Error('no Chromium-family browser found; run: node scripts/setup.mjs');
  const extension = options.extension === undefined ? builtFolder() : options.extension;
  const folder = extension === null ? null : builtExtension(extension);
  const loadBy = options.loadBy ?? loadsExtensionBy(browserVersion(browserPath));
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'beiantong-'));
  const isNew = !existsSync(profile) || readdirSync(profile).length === 0;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browserPath,
    headless: false, // the old headless mode has no extensions; the new one is a command line switch
    ignoreHTTPSErrors: true,
    handleSIGINT: !options.isVisible, // a visible browser is closed by the person who opened it
    handleSIGTERM: !options.isVisible,
    viewport: options.isVisible ? null : { width: 1360, height: 900 },
    ...(options.scale && { deviceScaleFactor: options.scale }),
    locale: options.lang ?? 'zh-CN',
    env: { ...process.env, LANGUAGE: (options.lang ?? 'zh-CN').replace('-', '_') },
    ignoreDefaultArgs: ['--disable-extensions'],
    args: switchesFor(options, folder, loadBy),
  });
  context.setDefaultTimeout(120_000); // a timeout reports what never comes, not a slow machine
  if (folder && loadBy === 'protocol') await loadByProtocol(context, folder);
  if (folder && isNew && existsSync(join(folder, WELCOME))) await welcomeOf(context);
  return {
    context,
    profile,
    page: async (url) => {
      const page = await context.newPage();
      await page.goto(url);
      return page;
    },
    close: async () => {
      await context.close();
      if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
    kill: () => killBrowser(context, profile),
  };
}

/**
 * Waits for the page that the extension opens once it is installed. Opened later, it would lie over a test's first page, and
 * Chromium draws what is covered once a second: each press would wait two seconds for an element that does not move.
 */
async function welcomeOf(context: BrowserContext): Promise<void> {
  const isWelcome = (page: Page) => page.url().endsWith(`/${WELCOME}`);
  const welcome =
    context.pages().find(isWelcome) ?? (await context.waitForEvent('page', { predicate: isWelcome }));
  await welcome.waitForLoadState();
}

function builtExtension(folder: string): string {
  const path = resolve(folder);
  if (!existsSync(join(path, 'manifest.json')))
    throw new Error(`${folder} holds no extension; run: npm run build`);
  return path;
}

function switchesFor(options: LaunchOptions, folder: string | null, loadBy: 'switch' | 'protocol'): string[] {
  const isRoot = process.getuid?.() === 0; // the browser's sandbox does not start as root
  const features = process.env.CHROMIUM_FEATURES;
  return [
    ...SWITCHES,
    ...(features ? [`--enable-features=${features}`] : []),
    `--lang=${options.lang ?? 'zh-CN'}`,
    ...(isRoot ? ['--no-sandbox'] : []),
    ...(options.trustsAnyCertificate ? ['--ignore-certificate-errors'] : []),
    ...(options.isVisible ? [] : ['--headless=new', '--disable-gpu']),
    ...(options.hostResolverRules ? [`--host-resolver-rules=${options.hostResolverRules}`] : []),
    ...(folder && loadBy === 'switch'
      ? [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`]
      : []),
    ...(folder && loadBy === 'protocol' ? ['--enable-unsafe-extension-debugging'] : []),
  ];
}

// this command is available because the browser is driven through a pipe; over a port it is not
async function loadByProtocol(context: BrowserContext, folder: string): Promise<void> {
  const session = await browserSession(context);
  // newer than Playwright's list of commands
  const send = session.send.bind(session) as (method: string, parameters: object) => Promise<unknown>;
  await send('Extensions.loadUnpacked', { path: folder });
  await session.detach();
}

async function browserSession(context: BrowserContext) {
  const browser = context.browser();
  if (!browser) throw new Error('this browser was not started here');
  return browser.newBrowserCDPSession();
}

async function killBrowser(context: BrowserContext, profile: string): Promise<void> {
  const session = await browserSession(context);
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const gone = new Promise<void>((done) => context.once('close', () => done()));
  for (const { type, id } of processInfo) if (type === 'browser') process.kill(id, 'SIGKILL');
  await gone;
  for (const lock of ['SingletonLock', 'SingletonCookie', 'SingletonSocket'])
    rmSync(join(profile, lock), { force: true });
}

/** The extension's service worker, once it runs. */
export async function serviceWorkerOf({ context }: Browser): Promise<Worker> {
  const isOurs = (worker: Worker) => worker.url().startsWith('chrome-extension://');
  return (
    context.serviceWorkers().find(isOurs) ?? context.waitForEvent('serviceworker', { predicate: isOurs })
  );
}

/** The extension's id. */
export async function extensionIdOf(browser: Browser): Promise<string> {
  return new URL((await serviceWorkerOf(browser)).url()).host;
}

/**
 * The extension's number for the tab of a page; brings that tab to the front. It is identified as the active tab, because its
 * address is hidden from an extension without permission. The welcome page may come to the front meanwhile, so this is
 * tried again while that happens or the welcome page is still empty.
 */
export async function tabIdOf(browser: Browser, page: Page): Promise<number> {
  const worker = await serviceWorkerOf(browser);
  for (let tries = 0; tries < 50; tries++) {
    await page.bringToFront();
    const tab = await worker.evaluate(async () => {
      const [active] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return active;
    });
    if (tab?.id !== undefined && isTabOf(tab, page, new URL(worker.url()).origin)) return tab.id;
    await page.waitForTimeout(100);
  }
  throw new Error(`the extension does not see ${page.url()} as the active tab`);
}

/** Whether the tab is this page's: a tab whose address is hidden is no page of the extension. */
function isTabOf({ status, url, pendingUrl }: Tab, page: Page, own: string): boolean {
  if (status !== 'complete' || pendingUrl !== undefined) return false;
  return url === undefined ? !page.url().startsWith(own) : url === page.url();
}

/** Opens the side panel of a page as an ordinary tab. */
export async function openPanel(browser: Browser, page: Page): Promise<Page> {
  const tab = await tabIdOf(browser, page);
  return browser.page(`chrome-extension://${await extensionIdOf(browser)}/sidepanel.html?tab=${tab}`);
}
