// Owns vault and rulebook; listens to pages and to our own surfaces, and locks in time.
import { type Browser, browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { serveExchange } from '../../lib/app/exchange/port';
import { onReminderAlarm, renewReminders, tellingVault } from '../../lib/app/filings/reminders';
import { hearPage } from '../../lib/app/page-router';
import { isHeard } from '../../lib/app/portals/portals';
import { hearSurface } from '../../lib/app/router';
import { type Sender, speakerOf } from '../../lib/app/senders';
import { keepRuns } from '../../lib/app/state/fill-runs';
import { keepShelf } from '../../lib/app/state/own-portals';
import { keepPages } from '../../lib/app/state/pages';
import { keepPanels } from '../../lib/app/state/panels';
import { forgetTab } from '../../lib/app/tab/bind';
import { type Desk, showAll, showTab } from '../../lib/app/tab/publish';
import { localDay } from '../../lib/filing/days';
import { EXCHANGE } from '../../lib/protocol/names';
import { PageMessage, SurfaceMessage } from '../../lib/protocol/protocol';
import { openVault } from '../../lib/vault/vault';
import { followHosts } from './added-hosts';
import { runCommand } from './commands';
import { buildMenu, onMenu } from './context-menu';
import { onInstalled } from './installed';
import { followLock, onLockAlarm } from './lock-alarm';
import { onNotificationPress } from './notifications';
import { calledOrigin } from './page-script';
import { readPreferences, watchPreferences } from './preferences';
import { rulebook } from './rulebook';
import { closeStoresToPages, markStore, sessionShelf, sessionStore } from './stores';

function setDesk(): Desk {
  const now = () => Date.now();
  const memory = { shelf: sessionShelf, isPrivate: browser.extension?.inIncognitoContext ?? false };
  const desk: Desk = {
    vault: tellingVault(openVault({ session: sessionStore, marks: markStore, memory, now }), (ids) => {
      void renewReminders(desk, ids).catch(() => undefined); // a vault that locked meanwhile: the next opening does it
    }),
    sessions: sessionStore,
    pages: keepPages(),
    shelf: keepShelf(),
    panels: keepPanels((tabId) => void showTab(desk, tabId)),
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
  return desk;
}

const speakerIn = (sender: Sender, isOpen: (url: string) => boolean) =>
  speakerOf(sender, { id: browser.runtime.id, origin: new URL(browser.runtime.getURL('/')).origin }, isOpen);

/** Ports are for our own surfaces: panels to be shown views, pages that bring clients in or out. */
function connect(desk: Desk, port: Browser.runtime.Port): void {
  if (speakerIn(port.sender ?? {}, () => false).kind !== 'surface') port.disconnect();
  else if (port.name === EXCHANGE) serveExchange(desk, port);
  else desk.panels.connect(port);
}

/** Answers one message, or nothing at all when the speaker may not say it. */
async function hear(desk: Desk, message: unknown, sender: Sender): Promise<unknown> {
  const shelf = await desk.shelf.read();
  const called = sender.tab?.id === undefined ? null : await calledOrigin(desk.sessions, sender.tab.id);
  const speaker = speakerIn(sender, (url) => isHeard(url, shelf, called));
  if (speaker.kind === 'surface') {
    const said = SurfaceMessage.safeParse(message);
    if (!said.success) return undefined;
    const answer = await hearSurface(desk, said.data);
    await followLock(desk);
    return answer;
  }
  if (speaker.kind === 'page') {
    const said = PageMessage.safeParse(message);
    return said.success ? hearPage(desk, speaker, said.data) : undefined;
  }
  return undefined;
}

export default defineBackground({
  type: 'module',
  main() {
    const desk = setDesk();
    void closeStoresToPages();
    void followHosts(desk.shelf);
    browser.runtime.onMessage.addListener(
      (message: unknown, sender: Sender, answer: (value: unknown) => void) => {
        void hear(desk, message, sender).then(answer, () => answer(undefined)); // a fault must not leave the asker waiting
        return true as const;
      },
    );
    browser.runtime.onConnect.addListener((port) => connect(desk, port));
    browser.tabs.onRemoved.addListener((tabId) => void forgetTab(desk, tabId));
    browser.alarms.onAlarm.addListener((alarm) => {
      void onLockAlarm(desk, alarm.name);
      void onReminderAlarm(desk, alarm.name);
    });
    browser.notifications.onClicked.addListener((id) => void onNotificationPress(id));
    browser.runtime.onInstalled.addListener((details) => {
      void onInstalled(details);
      void buildMenu(desk);
    });
    browser.runtime.onStartup.addListener(() => {
      void buildMenu(desk);
      void onReminderAlarm(desk); // browsers may drop alarms when they end
    });
    browser.contextMenus?.onClicked.addListener((pressed, tab) => void onMenu(desk, pressed, tab));
    browser.commands.onCommand.addListener((command, tab) => void runCommand(desk, command, tab));
    watchPreferences(() => {
      void buildMenu(desk);
      void showAll(desk);
    });
    browser.permissions.onAdded.addListener(() => void followHosts(desk.shelf));
    browser.permissions.onRemoved.addListener(() => void followHosts(desk.shelf));
  },
});
