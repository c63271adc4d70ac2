// Injected into a portal page when somebody first looks at it: reads and marks fields, operates the gate, and writes what the background sends.
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { buttonRole } from '../../lib/page/dom/buttons';
import { writerOf } from '../../lib/page/write/writer';
import type { PageMessage } from '../../lib/protocol/page-messages';
import { offerReading, type PageRead, type ReadingDeps } from '../../lib/protocol/reading-script';
import { overlayScriptOf } from '../../lib/ui/overlay/overlay-script';
import { handleMessage } from './commands';
import { watchGate } from './gate';
import { createOverPage } from './over-page';
import { apply, openPageSession, stopPage } from './page-session';
import { shadowOf } from './shadow';

type Send = (message: PageMessage) => Promise<unknown>;

export default defineUnlistedScript(() => {
  const { version } = browser.runtime.getManifest();
  offerReading({ version, open: (deps) => openPage(deps, version) });
});

function openPage({ window, send, presses }: ReadingDeps, version: string): PageRead {
  const closeGate = () => {
    gate.close();
    overlay.holdGate(null);
  };
  const goTo = (key: string) => {
    closeGate();
    void handleMessage(session, { type: 'to-page.go-to', key });
  };
  const overlay = createOverPage(window, {
    actions: { ...saidOnly(send, closeGate), goTo, goOnAnyway: closeGate, close: closeGate },
    script: () => overlayScriptOf(version),
    bringIn: () => send({ type: 'page.overlay' }),
  });
  const session = openPageSession({
    window,
    shadowOf,
    presses,
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
  return {
    hear: (message) => handleMessage(session, message),
    greet: async (answer) => {
      // a message about a panel that opened meanwhile may have arrived before this answer, and must not be undone
      if (session.watcher === null) await apply(session, answer);
    },
    stop: () => stopPage(session),
    close: () => {
      stopPage(session);
      overlay.close();
    },
  };
}

/** The messages that a press on the overlay sends to the background, and nothing more. */
const saidOnly = (send: Send, closeGate: () => void) => ({
  openPanel: () => void send({ type: 'page.open-panel' }),
  pick: (key: string, fieldId: string) => void send({ type: 'page.pick', key, fieldId }),
  goFix: () => {
    closeGate();
    void send({ type: 'page.open-panel', toFix: true });
  },
  savePill: (pill: Extract<PageMessage, { type: 'page.pill' }>['pill']) =>
    void send({ type: 'page.pill', pill }),
});
