// Owns vault and rulebook; listens to pages and to our own surfaces, and locks in time.
import { type Browser, browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { draftingVault } from '../../lib/app/clients/drafting-vault';
import { serveExchange } from '../../lib/app/exchange/port';
import { onReminderAlarm, renewReminders, tellingVault } from '../../lib/app/filings/reminders';
import { hearPage } from '../../lib/app/page-router';
import { isHeard } from '../../lib/app/portals/portals';
import { hearSurface } from '../../lib/app/router';
import { type Sender, speakerOf } from '../../lib/app/senders';
import type { App } from '../../lib/app/state/app';
import { keepRuns } from '../../lib/app/state/fill-runs';
import { keepShelf } from '../../lib/app/state/own-portals';
import { keepPages } from '../../lib/app/state/pages';
import { keepPanels } from '../../lib/app/state/panels';
import { forgetTab } from '../../lib/app/tab/bind';
import { showAll, showTab } from '../../lib/app/tab/publish';
import { localDay } from '../../lib/filing/days';
import { EXCHANGE } from '../../lib/protocol/names';
import { PageMessage, SurfaceMessage } from '../../lib/protocol/protocol';
import { openVault } from '../../lib/vault/vault';
import { followHosts } from './added-hosts';
import { runCommand } from './commands';
import { buildMenu, onMenu } from './context-menu';
import { copyFolder, hasRoom } from './copy-folder';
import { onInstalled } from './installed';
import { followLock, onLockAlarm } from './lock-alarm';
import { onNotificationPress } from './notifications';
import { calledOrigin } from './page-script';
import { readPreferences, watchPreferences } from './preferences';
import { rulebook } from './rulebook';
import { closeStoresToPages, markStore, sessionShelf, sessionStore } from './stores';

function setDesk(): App {
  const now = () => Date.now();
  const memory = { shelf: sessionShelf, isPrivate: browser.extension?.inIncognitoContext ?? false };
  const app: App = {
    vault: tellingVault(
      draftingVault(
        openVault({ session: sessionStore, marks: markStore, memory, now, copy: copyFolder, hasRoom }),
      ),
      (ids) => {
        void renewReminders(app, ids).catch(() => undefined); // a vault that locked meanwhile: the next opening does it
      },
    ),
    sessions: sessionStore,
    pages: keepPages(),
    shelf: keepShelf(),
    panels: keepPanels((tabId) => void showTab(app, tabId)),
    runs: keepRuns(now),
    exchanges: new Set(),
    versions: new Map(),
    shows: new Map(),
    notices: new Map(),
    gatesSeen: new Map(),
    boundTabs: new Set(),
    rulebook,
    preferences: readPreferences,
    today: () => localDay(new Date(now())),
    now,
    token: () => crypto.randomUUID(),
  };
  return app;
}

const speakerIn = (sender: Sender, isOpen: (url: string) => boolean) =>
  speakerOf(sender, { id: browser.runtime.id, origin: new URL(browser.runtime.getURL('/')).origin }, isOpen);

/** Ports are for our own surfaces: panels to be shown views, pages that bring clients in or out. */
function connect(app: App, port: Browser.runtime.Port): void {
  if (speakerIn(port.sender ?? {}, () => false).kind !== 'surface') port.disconnect();
  else if (port.name === EXCHANGE) serveExchange(app, port);
  else app.panels.connect(port);
}

/** Answers one message, or nothing at all when the speaker may not say it. */
async function hear(app: App, message: unknown, sender: Sender): Promise<unknown> {
  const shelf = await app.shelf.read();
  const called = sender.tab?.id === undefined ? null : await calledOrigin(app.sessions, sender.tab.id);
  const speaker = speakerIn(sender, (url) => isHeard(url, shelf, called));
  if (speaker.kind === 'surface') {
    const said = SurfaceMessage.safeParse(message);
    if (!said.success) return undefined;
    const answer = await hearSurface(app, said.data);
    await followLock(app);
    return answer;
  }
  if (speaker.kind === 'page') {
    const said = PageMessage.safeParse(message);
    return said.success ? hearPage(app, speaker, said.data) : undefined;
  }
  return undefined;
}

export default defineBackground({
  type: 'module',
  main() {
    const app = setDesk();
    void closeStoresToPages();
    void followHosts(app.shelf);
    browser.runtime.onMessage.addListener(
      (message: unknown, sender: Sender, answer: (value: unknown) => void) => {
        void hear(app, message, sender).then(answer, () => answer(undefined)); // a fault must not leave the asker waiting
        return true as const;
      },
    );
    browser.runtime.onConnect.addListener((port) => connect(app, port));
    browser.tabs.onRemoved.addListener((tabId) => void forgetTab(app, tabId));
    browser.alarms.onAlarm.addListener((alarm) => {
      void onLockAlarm(app, alarm.name);
      void onReminderAlarm(app, alarm.name);
    });
    browser.notifications.onClicked.addListener((id) => void onNotificationPress(id));
    browser.runtime.onInstalled.addListener((details) => {
      void onInstalled(details);
      void buildMenu(app);
    });
    browser.runtime.onStartup.addListener(() => {
      void buildMenu(app);
      void onReminderAlarm(app); // browsers may drop alarms when they end
    });
    browser.contextMenus?.onClicked.addListener((pressed, tab) => void onMenu(app, pressed, tab));
    browser.commands.onCommand.addListener((command, tab) => void runCommand(app, command, tab));
    watchPreferences(() => {
      void buildMenu(app);
      void showAll(app);
    });
    browser.permissions.onAdded.addListener(() => void followHosts(app.shelf));
    browser.permissions.onRemoved.addListener(() => void followHosts(app.shelf));
  },
});
