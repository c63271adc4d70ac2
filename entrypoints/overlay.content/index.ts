// On portal pages only: reads fields, marks them, holds the gate, and writes what the background hands over.
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { ScriptLife } from '../../lib/extension/script-life';
import { buttonRole } from '../../lib/page/dom/buttons';
import { writerOf } from '../../lib/page/write/writer';
import type { PageMessage, ToPage } from '../../lib/protocol/page-messages';
import { overlayScriptOf } from '../../lib/ui/overlay/overlay-script';
import { handleMessage } from './commands';
import { watchGate } from './gate';
import { createOverPage } from './over-page';
import { greet, openPageSession, type PageSession, stopPage } from './page-session';
import { shadowOf } from './shadow';

export default defineContentScript({
  matches: [], // the addresses of rules/portals/hosts.json, put in by wxt.config.ts
  runAt: 'document_idle',
  main(life: ScriptLife) {
    if (hasOptedOut(document)) return;
    // After an update of the extension this old script has nobody to talk to; then it only falls silent.
    const send = async (message: PageMessage): Promise<unknown> =>
      life.isValid ? browser.runtime.sendMessage(message).catch(() => undefined) : undefined;
    const { version } = browser.runtime.getManifest();

    const closeGate = () => {
      gate.close();
      overlay.holdGate(null);
    };
    const overlay = createOverPage(window, {
      actions: {
        openPanel: () => void send({ type: 'page.open-panel' }),
        pick: (key, fieldId) => void send({ type: 'page.pick', key, fieldId }),
        goTo: (key) => {
          closeGate();
          void handleMessage(session, { type: 'to-page.go-to', key });
        },
        goFix: () => {
          closeGate();
          void send({ type: 'page.open-panel', toFix: true });
        },
        goOnAnyway: closeGate,
        close: closeGate,
        savePill: (pill) => void send({ type: 'page.pill', pill }),
      },
      script: () => overlayScriptOf(version),
      bringIn: () => send({ type: 'page.overlay' }),
    });
    const session = openPageSession({
      window,
      shadowOf,
      send,
      show: overlay.show,
      goTo: overlay.goTo,
      writer: () => writerOf(version),
      onDocument: (document) => {
        const stops = [
          overlay.follow(document),
          ...(document.defaultView ? [gate.listen(document.defaultView)] : []),
        ];
        return () => {
          for (const stop of stops) stop();
        };
      },
    });
    const gate = watchGate({
      view: (button) => (button === 'next' ? overlay.view()?.nextGate : overlay.view()?.gate) ?? null,
      roleOf: buttonRole,
      show: overlay.holdGate,
      report: (action, state) => void send({ type: 'page.gate', action, state }),
    });

    listen(life, { session, send, closeOverlay: overlay.close });
    void greet(session);
  },
});

interface Listening {
  readonly session: PageSession;
  readonly send: (message: PageMessage) => Promise<unknown>;
  readonly closeOverlay: () => void;
}

/** Hears the background, and when the page is left, comes back, or this script is replaced. */
function listen(life: ScriptLife, { session, send, closeOverlay }: Listening): void {
  const hear = (message: unknown, _sender: unknown, answer: (value: unknown) => void) => {
    if (!isForPage(message)) return undefined; // on our practice page also what surfaces say to the background is heard
    void handleMessage(session, message).then(answer);
    return true as const;
  };
  browser.runtime.onMessage.addListener(hear);
  life.onInvalidated(() => {
    stopPage(session);
    session.stopHearing();
    closeOverlay();
  });
  life.addEventListener(window, 'pagehide', (event) => {
    if (!event.isTrusted) return;
    stopPage(session);
    void send({ type: 'page.bye' });
  });
  life.addEventListener(window, 'pageshow', (event) => {
    if (event.isTrusted && event.persisted) void greet(session);
  });
}

/** A page whose makers want to be left alone says so at its root: `<html data-beiantong="off">`. Nothing is read there. */
function hasOptedOut({ documentElement }: Document): boolean {
  return documentElement.dataset.beiantong === 'off';
}

/** Only our own extension can reach the listener, so the type tells the rest. */
function isForPage(message: unknown): message is ToPage {
  return (
    typeof message === 'object' && message !== null && /^to-page\./.test(String(Reflect.get(message, 'type')))
  );
}
