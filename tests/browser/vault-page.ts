// How does a test use the extension's vault? Through a page of the extension: by messages, and by the vault's code in that page.
import type { Page } from 'playwright-core';
import { build, type Rollup } from 'vite';
import type { Client } from '../../lib/filing/client/client';
import type { ReadAnswer } from '../../lib/protocol/clients';
import type { Answer, MessageType, Request, WireMessage } from '../../lib/protocol/protocol';
import type { Vault } from '../../lib/vault/vault';
import { type Browser, extensionIdOf } from './harness';

/** Only what is used inside the page. */
declare const chrome: {
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
  readonly storage: { readonly local: { get(key: string): Promise<Record<string, unknown>> } };
};
declare global {
  var probe: { readonly vault: Vault };
}

export const PASSPHRASE = 'Correct horse 7 battery';

/** A page of the extension. `id`: the extension's id from an earlier start, so that only the page is waited for and not the worker. */
export async function extensionPage(browser: Browser, id?: string): Promise<Page> {
  if (id === undefined) return browser.page(`chrome-extension://${await extensionIdOf(browser)}/popup.html`);
  const page = await browser.context.newPage();
  for (let attempt = 0; ; attempt += 1) {
    try {
      await page.goto(`chrome-extension://${id}/popup.html`);
      return page;
    } catch (error) {
      if (attempt === 40) throw error; // not loaded yet
      await page.waitForTimeout(500);
    }
  }
}

/** Sends a message to the background as one of our surfaces and answers the reply. */
export function say<T>(page: Page, message: WireMessage): Promise<T> {
  // the caller names the type of the reply
  return page.evaluate((said) => chrome.runtime.sendMessage(said), message) as Promise<T>;
}

/** The same, with the reply's type derived from the message's type. */
export const askIn = <Type extends MessageType>(
  page: Page,
  type: Type,
  data: Request<Type>,
): Promise<Answer<Type>> => say(page, { type, ...data } as never); // the wire format has type and data in one object

/** A client as it is stored, without the bytes of its documents; null when it cannot be read. */
export async function storedClient(page: Page, id: string): Promise<Client | null> {
  const read = await say<ReadAnswer>(page, { type: 'clients.read', id });
  return read.ok ? read.client : null;
}

/** Unlocks the vault, created first if there is none. */
export async function openVaultIn(page: Page): Promise<void> {
  const { state } = await answered<{ state: string }>(page, { type: 'vault.status' });
  const type = state === 'none' ? 'vault.create' : 'vault.unlock';
  const answer = await answered<{ ok: boolean }>(page, { type, passphrase: PASSPHRASE });
  if (!answer.ok) throw new Error(`the vault did not open: ${type} answered ${JSON.stringify(answer)}`);
}

/** Sends the message again when nobody answered: a browser that just started may restart its worker. */
async function answered<T>(page: Page, message: WireMessage): Promise<T> {
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const answer = await say<T | undefined>(page, message);
    if (answer !== undefined) return answer;
  }
  throw new Error(`nobody answered: ${message.type}`);
}

/** Waits until the second copy has this many clients and is newer than the last save. */
export async function waitForCopy(page: Page, clients: number): Promise<void> {
  for (let attempt = 0; attempt < 40; attempt += 1) {
    const copy = await say<{ state: string; clients: number }>(page, { type: 'vault.copy' });
    const unsaved = await page.evaluate(() => chrome.storage.local.get('vault-unsaved'));
    if (copy.state === 'whole' && copy.clients === clients && Object.keys(unsaved).length === 0) return;
    await page.waitForTimeout(500);
  }
  throw new Error('the second copy does not come up to date');
}

/** Loads the vault's code into the page as `probe`; evaluated by the debugger, so that the page's policy need not change. */
export async function addProbe(page: Page, entry = 'tests/browser/vault-probe.ts'): Promise<void> {
  await page.evaluate(`${await bundled(entry)};globalThis.probe = probe;0`);
}

const bundles = new Map<string, Promise<string>>();

function bundled(entry: string): Promise<string> {
  const known = bundles.get(entry) ?? bundle(entry);
  bundles.set(entry, known);
  return known;
}

async function bundle(entry: string): Promise<string> {
  const output = await build({
    configFile: false,
    mode: 'production',
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'probe' } },
  });
  const outputs = (Array.isArray(output) ? output : [output]) as Rollup.RollupOutput[]; // an array or one object, since the build does not watch
  return outputs
    .flatMap((one) => one.output)
    .map((file) => (file.type === 'chunk' ? file.code : ''))
    .join('\n');
}
