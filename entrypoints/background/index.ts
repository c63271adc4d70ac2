// The background: owns vault and rulebook, listens to pages and to our own surfaces, and locks the vault in time.
import { type Browser, browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { draftingVault } from '../../lib/app/clients/drafting-vault';
import { serveExchange } from '../../lib/app/exchange/serve';
import {
  forgetReminders,
  onReminderAlarm,
  renewReminders,
  withChangeEvents,
} from '../../lib/app/filings/reminders';
import { isIdle } from '../../lib/app/idle';
import { followLockDeadline, lockVault, onLockAlarm } from '../../lib/app/lock';
import { handlePageMessage } from '../../lib/app/page-router';
import { followHosts } from '../../lib/app/portals/handlers';
import { mayMessage } from '../../lib/app/portals/portals';
import { readPreferences } from '../../lib/app/preferences';
import { handleSurfaceMessage } from '../../lib/app/router';
import { type Sender, speakerOf } from '../../lib/app/senders';
import { type App, emptyMemory } from '../../lib/app/state/app';
import { createFillRuns } from '../../lib/app/state/fill-runs';
import { createOwnPortals } from '../../lib/app/state/own-portals';
import { createPageRegistry } from '../../lib/app/state/pages';
import { createPanelRegistry } from '../../lib/app/state/panels';
import { createRulebooks } from '../../lib/app/state/rulebooks';
import { grantedOrigin } from '../../lib/app/state/tab-store';
import { forgetTab } from '../../lib/app/tab/bind';
import { recheck, startFill } from '../../lib/app/tab/fill';
import { endPage, onPanel, publishAll } from '../../lib/app/tab/publish';
import { fetchScansOf, withTeamScans } from '../../lib/app/team/scan-vault';
import { onTeamAlarm, onVaultChange } from '../../lib/app/team/sync';
import { bytePort, isExchange } from '../../lib/extension/byte-port';
import { openPanel } from '../../lib/extension/open-panel';
import { followScreen } from '../../lib/extension/screen-lock';
import { localDay } from '../../lib/filing/days';
import { readAs } from '../../lib/protocol/message-kind';
import { LOCK_ENTRY } from '../../lib/protocol/names';
import { PageMessage } from '../../lib/protocol/page-messages';
import { PREFERENCES } from '../../lib/protocol/preferences';
import { parseSurfaceMessage } from '../../lib/protocol/protocol';
import { openVault } from '../../lib/vault/vault';
import { packagedRelease, packagedRulebook } from '../../rules/packaged';
import { buildMenu, onMenu } from './context-menu';
import { copyFolder, hasRoom } from './copy-folder';
import { onInstalled } from './installed';
import { onNotificationPress } from './notifications';
import { browserPorts } from './ports';
import { sentencesIn } from './sentences';
import { closeStoresToPages, markStore, sessionShelf, sessionStore } from './stores';

function createApp(): App {
  const now = () => Date.now();
  const memory = { shelf: sessionShelf, isPrivate: browser.extension?.inIncognitoContext ?? false };
  const today = () => localDay(new Date(now()));
  const rulebooks = createRulebooks({
    packaged: packagedRulebook, // the one file made at build time, opened when first needed
    release: packagedRelease,
    settings: browserPorts.settings,
    today,
    build: browser.runtime.getManifest().version,
  });
  const app: App = {
    vault: withChangeEvents(
      draftingVault(
        withTeamScans(
          openVault({
            session: sessionStore,
            marks: markStore,
            memory,
            now,
            copy: copyFolder,
            hasRoom,
            reusesLog: !import.meta.env.FIREFOX,
          }),
          (client, document) => fetchScansOf(app, client, document),
        ),
      ),
      (ids) => {
        void renewReminders(app, ids).catch(() => undefined); // locked meanwhile; the next opening does it
        void onVaultChange(app, ids).catch(() => undefined); // as above
      },
      () => forgetReminders(app),
    ),
    browser: browserPorts,
    sessions: sessionStore,
    pages: createPageRegistry(),
    ownPortals: createOwnPortals(browserPorts.settings),
    panels: createPanelRegistry(
      (tabId, isOpen) => void rulebooks.ready().then(() => onPanel(app, tabId, isOpen)),
    ),
    runs: createFillRuns(now),
    ...emptyMemory(),
    rulebooks,
    rulebook: rulebooks.book,
    preferences: () => readPreferences(browserPorts.settings),
    sentences: sentencesIn,
    today,
    now,
    token: () => crypto.randomUUID(),
  };
  return app;
}

const speakerIn = (sender: Sender, isOpen: (url: string) => boolean) =>
  speakerOf(sender, { id: browser.runtime.id, origin: new URL(browser.runtime.getURL('/')).origin }, isOpen);

/** Only our own surfaces may open ports: panels to receive views, pages to import or export clients. */
function connect(app: App, port: Browser.runtime.Port): void {
  if (speakerIn(port.sender ?? {}, () => false).kind !== 'surface') port.disconnect();
  else if (isExchange(port.name)) serveExchange(app, bytePort(port, port.name, import.meta.env.FIREFOX));
  else app.panels.connect(port);
}

/** Answers one message; does not respond at all when the sender may not send it. */
async function handle(app: App, message: unknown, sender: Sender): Promise<unknown> {
  await app.rulebooks.ready(); // waits until the rulebook in use is open
  const tabId = sender.tab?.id;
  const [own, granted] = await Promise.all([
    app.ownPortals.read(),
    tabId === undefined ? null : grantedOrigin(app.sessions, tabId),
  ]);
  const speaker = speakerIn(sender, (url) => mayMessage(url, own, granted));
  if (speaker.kind === 'surface') {
    const asked = parseSurfaceMessage(message);
    if (!asked) return undefined;
    const answer = await handleSurfaceMessage(app, asked);
    await followLockDeadline(app);
    return answer;
  }
  if (speaker.kind === 'page') {
    const said = readAs(PageMessage, message);
    return said ? handlePageMessage(app, speaker, said) : undefined;
  }
  if (speaker.kind === 'left' && readAs(PageMessage, message)?.type === 'page.bye')
    return endPage(app, speaker.tabId, speaker.documentId);
  return undefined;
}

/** A command or a press in the browser's menu is an act of the person. */
async function touchVault(app: App): Promise<void> {
  await app.vault.touch();
  await followLockDeadline(app);
}

interface CommandTab {
  readonly id?: number | undefined;
  readonly windowId?: number | undefined;
}

/** Runs a keyboard command of the manifest: the same as the panel's buttons, for the tab in front. */
async function runCommand(app: App, command: string, tab: CommandTab | undefined): Promise<void> {
  const { id: tabId, windowId } = tab ?? {};
  void touchVault(app);
  if (command === 'open-panel' && tabId !== undefined) {
    await openPanel(windowId, tabId); // before anything is awaited: the browser opens a panel only within the press itself
  }
  await app.rulebooks.ready();
  if (command === 'fill' && tabId !== undefined) await startFill(app, tabId, []);
  if (command === 'recheck' && tabId !== undefined) await recheck(app, tabId);
  if (command === 'lock') await lockVault(app);
}

/**
 * An update waits until nobody works with the extension; without this listener the browser would install it at once.
 */
function followUpdates(app: App): void {
  let isWaiting = false;
  const start = async () => {
    if (isWaiting && (await isIdle(app))) browser.runtime.reload();
  };
  browser.runtime.onUpdateAvailable.addListener(() => {
    isWaiting = true;
    void start();
  });
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'session' && LOCK_ENTRY in changes) void start();
  });
}

/**
 * Locks the vault when the screen is locked, once the person permits it. A permission that is granted while the background
 * starts is reported to nobody, so it is looked for again whenever the vault is opened.
 */
function lockWithScreen(app: App): void {
  const onState = (state: string) => void (state === 'locked' && lockVault(app));
  const follow = () => followScreen(onState); // the same function each time, so that it is added once
  follow();
  browser.permissions.onAdded.addListener(follow);
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'session' && LOCK_ENTRY in changes) follow();
  });
}

export default defineBackground({
  type: 'module',
  main() {
    const app = createApp();
    followUpdates(app);
    void closeStoresToPages();
    void followHosts(app);
    browser.runtime.onMessage.addListener(
      (message: unknown, sender: Sender, answer: (value: unknown) => void) => {
        void handle(app, message, sender).then(answer, () => answer(undefined)); // a fault must not leave the sender waiting
        return true as const;
      },
    );
    browser.runtime.onConnect.addListener((port) => connect(app, port));
    browser.tabs.onRemoved.addListener((tabId) => void forgetTab(app, tabId));
    browser.alarms.onAlarm.addListener((alarm) => {
      void onLockAlarm(app, alarm.name);
      void onReminderAlarm(app, alarm.name);
      void onTeamAlarm(app, alarm.name).catch(() => undefined); // the result is stored for the surfaces
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
    browser.contextMenus?.onClicked.addListener((pressed, tab) => {
      void touchVault(app);
      void onMenu(app, pressed, tab);
    });
    browser.commands.onCommand.addListener((command, tab) => void runCommand(app, command, tab));
    browser.storage.onChanged.addListener((changes, area) => {
      if (area !== 'local' || !(PREFERENCES in changes)) return;
      void buildMenu(app);
      void app.rulebooks.ready().then(() => publishAll(app));
    });
    lockWithScreen(app);
    browser.permissions.onAdded.addListener(() => void followHosts(app));
    browser.permissions.onRemoved.addListener(() => void followHosts(app));
  },
});
