// On portal pages only: asks whether anybody is looking at the page, and if so has it read from then on.
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { ScriptLife } from '../../lib/extension/script-life';
import { hearPresses } from '../../lib/page/read/preset';
import type { PageMessage, ToPage } from '../../lib/protocol/page-messages';
import { readingScriptOf } from '../../lib/protocol/reading-script';
import { type PageOnDemand, readOnDemand } from './read-on-demand';

export default defineContentScript({
  matches: [], // the addresses of rules/portals/hosts.json, put in by wxt.config.ts
  runAt: 'document_idle',
  main(life: ScriptLife) {
    if (hasOptedOut(document)) return;
    // after an update of the extension this old script gets no answers and does nothing more
    const send = async (message: PageMessage): Promise<unknown> =>
      life.isValid ? browser.runtime.sendMessage(message).catch(() => undefined) : undefined;
    const { version } = browser.runtime.getManifest();
    const presses = hearPresses(document);
    const page = readOnDemand({
      send,
      bringIn: () => send({ type: 'page.reader' }),
      open: () => readingScriptOf(version)?.open({ window, send, presses }) ?? null,
    });
    listen(life, page, send);
    life.onInvalidated(presses.stop);
    void page.greet();
  },
});

/** Listens to the background, and for the page being left, restored, or this script being replaced. */
function listen(
  life: ScriptLife,
  page: PageOnDemand,
  send: (message: PageMessage) => Promise<unknown>,
): void {
  const hear = (message: unknown, _sender: unknown, answer: (value: unknown) => void) => {
    if (!isForPage(message)) return undefined; // our practice page also receives what surfaces send to the background
    void page.hear(message).then(answer);
    return true as const;
  };
  browser.runtime.onMessage.addListener(hear);
  life.onInvalidated(page.close);
  life.addEventListener(window, 'pagehide', (event) => {
    if (!event.isTrusted) return;
    page.stop();
    void send({ type: 'page.bye' });
  });
  life.addEventListener(window, 'pageshow', (event) => {
    if (event.isTrusted && event.persisted) void page.greet();
  });
}

/** A page can opt out at its root element: `<html data-beiantong="off">`. Then nothing is read. */
function hasOptedOut({ documentElement }: Document): boolean {
  return documentElement.dataset.beiantong === 'off';
}

/** Only our own extension can reach this listener, so checking the type is enough. */
function isForPage(message: unknown): message is ToPage {
  return (
    typeof message === 'object' && message !== null && /^to-page\./.test(String(Reflect.get(message, 'type')))
  );
}
