// How is Firefox started with the built extension and with the portals' hosts led to this machine, and how are the extension's pages opened?
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findFirefox } from '../../scripts/find-browser.mjs';
import type { Portals } from '../portals/server';
import { PASSPHRASE } from './person';

const BUILT = '.output/firefox-mv3';
const ADD_ON = 'beiantong@example.org';
const UUID = '6b1d4f30-0b6e-4c39-9c57-2f6f3a1c7e55'; // fixed, so that the addresses of its pages are known

/** Setup installs Firefox where it can; elsewhere its tests are counted as skipped. */
export const hasFirefox = findFirefox() !== null;

export const byTestId = (id: string): string => `[data-testid="${id}"]`;

export interface Firefox {
  readonly browser: Browser;
  /** Opens a page of the extension in a tab. */
  readonly surface: (path: string) => Promise<Page>;
  /** A page that the extension itself opened, by the beginning of its path. */
  readonly opened: (path: string) => Promise<Page>;
  readonly page: (url: string) => Promise<Page>;
  readonly close: () => Promise<void>;
}

/** Starts Firefox with the extension as a temporary add-on. Throws when there is no Firefox on this machine. */
export async function launchFirefox(portals: Portals): Promise<Firefox> {
  const proxy = await startProxy(portals.httpsPort);
  const browser = await start({
    'network.proxy.type': 1,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': portOf(proxy),
    'network.proxy.no_proxies_on': '',
  });
  await browser.installExtension(resolve(BUILT));
  return {
    browser,
    surface: (path) => openSurface(browser, path),
    opened: (path) => pageAt(browser, path),
    page: async (url) => {
      const page = patient(await browser.newPage());
      await page.goto(url);
      return page;
    },
    close: async () => {
      await browser.close();
      proxy.closeAllConnections();
      proxy.close();
    },
  };
}

/** Starts a Firefox that always browses privately, with the extension allowed in it. No portal is served. */
export async function launchPrivateFirefox(): Promise<Pick<Firefox, 'surface' | 'close'>> {
  const browser = await start({ 'browser.privatebrowsing.autostart': true });
  // Puppeteer has this command, but not Firefox's parameter for private windows
  const { connection } = browser as unknown as {
    connection: { send(method: string, params: object): Promise<unknown> };
  };
  await connection.send('webExtension.install', {
    extensionData: { type: 'path', path: resolve(BUILT) },
    'moz:allowPrivateBrowsing': true,
  });
  return { surface: (path) => openSurface(browser, path), close: () => browser.close() };
}

/** Starts a Firefox that grants each permission for an address, which no test could press. No portal is served. */
export async function launchAllowingFirefox(): Promise<Pick<Firefox, 'surface' | 'close'>> {
  const browser = await start({ 'extensions.webextOptionalPermissionPrompts': false });
  await browser.installExtension(resolve(BUILT));
  return { surface: (path) => openSurface(browser, path), close: () => browser.close() };
}

/** Firefox starts no process in advance, and none for media and graphics, which no page here uses: each costs about a second of processor time. */
const FEW_PROCESSES = {
  'dom.ipc.processCount': 1,
  'dom.ipc.processPrelaunch.enabled': false,
  'fission.bfcacheInParent': false,
  'layers.gpu-process.enabled': false,
  'media.rdd-process.enabled': false,
  'media.utility-process.enabled': false,
  'network.process.enabled': false,
  'toolkit.cosmeticAnimations.enabled': false,
  'browser.newtab.preload': false,
  'browser.sessionstore.enabled': false,
  'browser.sessionstore.resume_from_crash': false,
};

function start(prefs: Readonly<Record<string, unknown>>): Promise<Browser> {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('no Firefox found; run: node scripts/setup.mjs');
  return puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    acceptInsecureCerts: true, // the portals' certificate is made by the test
    args: ['--remote-allow-system-access'], // needed to drive pages of the extension
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ADD_ON]: UUID }),
      'intl.accept_languages': 'zh-CN',
      ...FEW_PROCESSES,
      ...prefs,
    },
  });
}

/** A page of the extension changes its process while it loads, and the browser never reports that it is loaded, so the page itself is polled. */
async function openSurface(browser: Browser, path: string): Promise<Page> {
  const url = `moz-extension://${UUID}/${path}`;
  const page = await browser.newPage();
  void page.goto(url).catch(() => undefined);
  return pageAt(browser, path);
}

/** A page with long timeouts: they report what never comes, not a slow machine. */
function patient(page: Page): Page {
  page.setDefaultTimeout(120_000);
  return page;
}

async function pageAt(browser: Browser, path: string): Promise<Page> {
  const url = `moz-extension://${UUID}/${path}`;
  for (let attempt = 0; attempt < 600; attempt += 1) {
    for (const one of await browser.pages()) {
      const isThere = await one
        .evaluate((address) => location.href.startsWith(address) && document.readyState === 'complete', url)
        .catch(() => false);
      if (isThere) return patient(one);
    }
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`the page did not open: ${path}`);
}

/** Leads every https connection to the practice portals, whatever its host. */
function startProxy(httpsPort: number): Promise<Server> {
  const proxy = createServer((_request, response) => response.writeHead(404).end());
  proxy.on('connect', (_request, client, head) => {
    const portal = connect(httpsPort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      portal.write(head);
      portal.pipe(client).pipe(portal);
    });
    portal.on('error', () => client.destroy());
    client.on('error', () => portal.destroy());
  });
  return new Promise((done) => proxy.listen(0, '127.0.0.1', () => done(proxy)));
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port; // a listening TCP server has a port
}

/** Creates a vault in the options page. */
export async function createVaultIn(options: Page): Promise<void> {
  for (const id of ['vault-passphrase', 'vault-passphrase-again'])
    await (await options.waitForSelector(byTestId(id)))?.type(PASSPHRASE);
  await options.click(byTestId('vault-create'));
  await options.waitForSelector(byTestId('vault-recovery-code'));
}

/** Imports the sample company and waits until the list shows it. */
export async function importSample(options: Page): Promise<void> {
  const file = await options.waitForSelector('input[data-testid="client-import-file"]');
  await file?.uploadFile(resolve('public/samples/zhejiang-company.json'));
  await (await options.waitForSelector(byTestId('client-import-apply')))?.click();
  await options.waitForSelector(byTestId('client-row'));
}

/** Creates a vault with the sample company in it. */
export async function createVaultWithSample(options: Page): Promise<void> {
  await createVaultIn(options);
  await importSample(options);
}
