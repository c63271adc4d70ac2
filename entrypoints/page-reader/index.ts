// Injected into a portal page when somebody first looks at it: reads its fields, and brings in what draws over the page and what writes.
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { buttonRole } from '../../lib/page/dom/buttons';
import { writerOf } from '../../lib/page/write/writer';
import type { PageMessage } from '../../lib/protocol/page-messages';
import { offerReading, type PageRead, type ReadingDeps } from '../../lib/protocol/reading-script';
import { type OverlayDeps, overlayScriptOf } from '../../lib/ui/overlay/overlay-script';
import { handleMessage } from './commands';
import { createOverPage } from './over-page';
import { apply, openPageSession, stopPage } from './page-session';
import { shadowOf } from './shadow';

type Send = (message: PageMessage) => Promise<unknown>;

export default defineUnlistedScript(() => {
  const { version } = browser.runtime.getManifest();
  offerReading({ version, open: (deps) => openPage(deps, version) });
});

function openPage({ window, send, presses }: ReadingDeps, version: string): PageRead {
  const overlay = createOverPage(window, {
    overlay: {
      ...saidOnly(send),
      goTo: (key) => void handleMessage(session, { type: 'to-page.go-to', key }),
      roleOf: buttonRole,
    },
    script: () => overlayScriptOf(version),
    bringIn: () => send({ type: 'page.overlay' }),
  });
  const session = openPageSession({
    window,
    shadowOf,
    presses,
    send,
    show: overlay.show,
    goTo: (element) => void overlay.goTo(element),
    writer: () => writerOf(version),
    onDocument: overlay.follow,
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

/** The messages that a press on the overlay or on the portal's button sends to the background, and nothing more. */
const saidOnly = (send: Send): Omit<OverlayDeps, 'goTo' | 'roleOf'> => ({
  openPanel: () => void send({ type: 'page.open-panel' }),
  pick: (key, fieldId) => void send({ type: 'page.pick', key, fieldId }),
  goFix: () => void send({ type: 'page.open-panel', toFix: true }),
  savePill: (pill) => void send({ type: 'page.pill', pill }),
  reportGate: (action, state) => void send({ type: 'page.gate', action, state }),
});
