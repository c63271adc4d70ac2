// What does the options page show? Sections in tabs; a new recovery code stays visible above all of them until it is kept.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { VaultState } from '../../protocol/vault';
import type { Translate } from '../translate';
import { useHeldWhileRestoring } from './backup/held-while-restoring';
import { useFirstProfile } from './clients/first-profile';
import { ClientsTab } from './clients-tab';
import { FilingsSection } from './filings/filings-section';
import { RemindersSection } from './filings/reminders-section';
import { type BoardReading, useBoard } from './filings/use-board';
import { Navigation } from './navigation';
import type { OptionsProps } from './options-props';
import { PageHead } from './page-head';
import { PortalsSection } from './portals/portals-section';
import { PrecheckTab } from './precheck/precheck-tab';
import { AboutSection, PrivacySection } from './privacy-section';
import { RulebookSection } from './rulebook/rulebook-section';
import { ReleaseHistory, ReleaseNotice } from './settings/release-notes';
import type { Setting } from './settings/setting-index';
import { showSetting } from './settings/setting-search';
import { SettingsSection } from './settings/settings-section';
import { boardTurn, type ClientPlace, type OptionsTab } from './tabs';
import { TeamSection } from './team/team-section';
import { undecidedIds } from './today/to-decide';
import { TodaySection } from './today/today-section';
import { type ShownTab, useTabs } from './use-tabs';
import { VaultNotices } from './vault-notices';
import { VaultSection } from './vault-section';

/** The whole options page. While the vault is locked, tabs with clients show the vault first. */
export function Options(given: OptionsProps) {
  const props = useHeldWhileRestoring(given);
  const { t, actions, view } = props;
  const tabs = useTabs(props);
  const { tab, go: setTab } = tabs;
  const [code, setCode] = useState<string | null>(null);
  const first = useFirstProfile(props, tab);
  const [restored, setRestored] = useState('');
  const [teams, setTeams] = useState('');
  const board = useBoard(actions.filings.ask, view.vault === 'open' ? boardTurn(tab) : null);
  const { main, setWanted } = useWantedSetting(t);
  return (
    <div class="options">
      <Navigation
        {...{ t, tab, today: view.today, vault: view.vault }}
        ask={actions.ask}
        locked={view.vault === 'open' ? props.refresh : null}
        board={board.state}
        teams={`${view.vault} ${teams}`}
        go={tabs.goAnew}
        open={(setting) => {
          setTab(setting.tab);
          setWanted(setting);
        }}
      />
      <main ref={main}>
        <ReleaseNotice t={t} actions={actions.settings} />
        <VaultNotices {...props} {...{ code, setCode, restored, setRestored }} />
        <ClientsTab
          {...props}
          isShown={tab === 'clients'}
          isFirst={first.isMade}
          onRecoveryCode={setCode}
          {...{ at: tabs.at, turn: tabs.turn, ledFrom: tabs.ledFrom, go: setTab, join: tabs.join }}
          {...{ paper: tabs.paper, readPaper: tabs.readPaper }}
          onlyUndecided={tabs.onlyUndecided}
          back={first.isMade ? first.leave : tabs.back}
          {...{ precheck: tabs.check, toFiling: tabs.openFiling }}
          listChanged={board.again}
        />
        <PrecheckTab {...props} tabs={tabs} />
        {!first.isInSight && needsTitle(tab, view) && <PageHead title={t(`options.tab.${tab}`)} />}
        <Section
          {...props}
          isFirst={first.isInSight}
          tab={tab}
          setTab={setTab}
          tabs={tabs}
          board={board}
          openClient={tabs.lead}
          precheckAll={() => tabs.check(null)}
          isCodeShown={code !== null}
          onRecoveryCode={setCode}
          onRestored={setRestored}
          onTeams={setTeams}
        />
      </main>
    </div>
  );
}

/** Leads to a setting once its tab is rendered. */
function useWantedSetting(t: Translate) {
  const [wanted, setWanted] = useState<Setting | null>(null);
  const main = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (wanted && main.current) showSetting(main.current, t(wanted.key));
    setWanted(null);
  }, [wanted, t]);
  return { main, setWanted };
}

/** Tabs that need no vault. */
const FREE: readonly OptionsTab[] = ['rulebook', 'settings', 'privacy', 'about'];
/** Is the vault shown in place of the tab? */
const showsVault = (tab: OptionsTab, vault: VaultState) =>
  tab === 'vault' || (vault !== 'open' && !FREE.includes(tab));

/** Whether the tab has no title of its own; if the vault cannot be opened, only the remedies are shown. */
const needsTitle = (tab: OptionsTab, { vault, health }: OptionsProps['view']) =>
  showsVault(tab, vault) ? health === null : FREE.includes(tab) && tab !== 'rulebook';

type SectionProps = OptionsProps & {
  /** A first profile is shown in place of the form that creates a vault. */
  readonly isFirst: boolean;
  readonly tab: OptionsTab;
  readonly setTab: (tab: OptionsTab) => void;
  readonly tabs: Pick<ShownTab, 'turn' | 'isJoining' | 'opened' | 'setOpened' | 'toUndecided' | 'openFiling'>;
  readonly board: BoardReading;
  /** Leads to a field of a client. */
  readonly openClient: (at: ClientPlace) => void;
  /** Leads to the pre-check of all clients, and starts it. */
  readonly precheckAll: () => void;
  readonly isCodeShown: boolean;
  readonly onRecoveryCode: (code: string) => void;
  readonly onRestored: (words: string) => void;
  /** Called with a text that changes whenever the state of the teams changes. */
  readonly onTeams: (standing: string) => void;
};

function Section(props: SectionProps) {
  const { view, t, actions, refresh, tab, isCodeShown, onRecoveryCode, onRestored } = props;
  if (tab === 'rulebook') return <RulebookSection t={t} today={view.today} actions={actions.rulebook} />;
  if (tab === 'settings') {
    return (
      <>
        <SettingsSection
          t={t}
          preferences={view.preferences}
          onChange={actions.setPreferences}
          actions={actions.settings}
        />
        <RemindersSection t={t} actions={actions.reminders} />
        <PortalsSection t={t} actions={actions.portals} />
      </>
    );
  }
  if (tab === 'privacy') return <PrivacySection t={t} maintenance={actions.maintenance} />;
  if (tab === 'about') {
    return (
      <>
        <AboutSection t={t} version={view.version} openWelcome={actions.openWelcome} />
        <ReleaseHistory t={t} />
      </>
    );
  }
  if (props.isFirst) return null;
  if (!showsVault(tab, view.vault)) return <OpenSection {...props} />;
  if (view.health !== null) return null; // the remedies are above, and no passphrase opens the vault
  return (
    <VaultSection
      t={t}
      state={view.vault}
      wait={view.unlockWait}
      autoLockMinutes={view.autoLockMinutes}
      actions={actions}
      isCodeShown={isCodeShown}
      isRestoring={props.isRestoring ?? false}
      onRecoveryCode={onRecoveryCode}
      onRestored={onRestored}
      onChange={refresh}
    />
  );
}

/** The tabs that need an open vault; the clients' tab stays mounted beside them. */
function OpenSection(props: SectionProps) {
  const { view, t, actions, tab, setTab, tabs, board, openClient, precheckAll, onTeams } = props;
  if (tab === 'today') {
    return (
      <TodaySection
        t={t}
        today={view.today}
        actions={actions.filings}
        precheck={actions.precheck}
        board={board}
        openPaper={openClient}
        openClient={openClient}
        openFiling={tabs.openFiling}
        openClients={() => setTab('clients')}
        openPrecheck={precheckAll}
        openTeam={() => setTab('team')}
      />
    );
  }
  if (tab === 'filings')
    return (
      <FilingsSection
        key={tabs.turn}
        t={t}
        today={view.today}
        actions={actions.filings}
        board={board}
        openPaper={openClient}
        openClient={openClient}
        opened={tabs.opened}
        onOpened={tabs.setOpened}
        openClients={() => setTab('clients')}
      />
    );
  if (tab === 'team')
    return (
      <TeamSection
        t={t}
        actions={actions.team}
        isJoining={tabs.isJoining}
        decide={() => void undecidedIds(actions.ask).then(tabs.toUndecided)}
        onStanding={onTeams}
      />
    );
  return null;
}
