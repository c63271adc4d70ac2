// What does the options page show? Sections behind tabs; a recovery code stays in sight above all of them until kept.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { VaultFault, VaultState, WriteFault } from '../../protocol/vault';
import { Fold } from '../fold';
import type { Preferences } from '../preferences';
import type { Translate } from '../translate';
import type { OptionsActions } from './actions';
import { BackupReminder } from './backup/backup-reminder';
import { useHeldWhileRestoring } from './backup/held-while-restoring';
import { ClientsSection } from './clients/clients-section';
import { ExportClients } from './exchange/export-clients';
import { ImportClients } from './exchange/import-clients';
import type { Which } from './filings/actions';
import { FilingsSection } from './filings/filings-section';
import { RemindersSection } from './filings/reminders-section';
import { type BoardReading, useBoard } from './filings/use-board';
import { Navigation } from './navigation';
import { PageHead } from './page-head';
import { PortalsSection } from './portals/portals-section';
import { PrecheckSection } from './precheck/precheck-section';
import { AboutSection, PrivacySection } from './privacy-section';
import { RulebookSection } from './rulebook/rulebook-section';
import { ReleaseHistory, ReleaseNotice } from './settings/release-notes';
import type { Setting } from './settings/setting-index';
import { showSetting } from './settings/setting-search';
import { SettingsSection } from './settings/settings-section';
import { boardTurn, type ClientsBeginning, type OptionsTab, type PaperDay } from './tabs';
import { TeamSection } from './team/team-section';
import { TodaySection } from './today/today-section';
import { VaultNotices } from './vault-notices';
import { VaultSection } from './vault-section';

export interface OptionsView {
  readonly vault: VaultState;
  readonly health: VaultFault | null;
  /** Why nothing can be stored at the moment; null when it can. */
  readonly writeFault: WriteFault | null;
  /** The vault lies in memory only and is gone with the browser. */
  readonly isFleeting: boolean;
  readonly unlockWait: number;
  readonly autoLockMinutes: number;
  readonly preferences: Preferences;
  readonly version: string;
  readonly today: string;
}

export interface OptionsProps {
  readonly view: OptionsView;
  readonly t: Translate;
  readonly actions: OptionsActions;
  /** Asks the background anew for vault and clients. */
  readonly refresh: () => void;
  readonly start?: OptionsTab;
  /** What the clients' part begins with, if not with its list. */
  readonly begin?: ClientsBeginning | undefined;
}

/** The whole options page. Clients behind a closed vault show the vault first. */
export function Options(given: OptionsProps) {
  const props = useHeldWhileRestoring(given);
  const { t, actions, start = 'clients' } = props;
  const [tab, setTab] = useState<OptionsTab>(start);
  const [chosen, setChosen] = useState<readonly string[] | null>(null);
  const [code, setCode] = useState<string | null>(null);
  const [paper, setPaper] = useState<PaperDay | null>(null);
  const [teams, setTeams] = useState('');
  const board = useBoard(actions.filings.ask, props.view.vault === 'open' ? boardTurn(tab) : null);
  const { main, setWanted } = useWantedSetting(t);
  return (
    <div class="options">
      <Navigation
        t={t}
        tab={tab}
        ask={actions.ask}
        board={board.state}
        today={props.view.today}
        teams={`${props.view.vault} ${teams}`}
        go={(next) => {
          setChosen(null);
          setTab(next);
        }}
        open={(setting) => {
          setTab(setting.tab);
          setWanted(setting);
        }}
      />
      <main ref={main}>
        <ReleaseNotice t={t} actions={actions.settings} />
        <VaultNotices {...props} code={code} setCode={setCode} />
        <ClientsTab
          {...props}
          isShown={tab === 'clients'}
          paper={paper}
          toVault={() => setTab('vault')}
          toPrecheck={() => setTab('precheck')}
          precheck={(ids) => {
            setChosen(ids);
            setTab('precheck');
          }}
        />
        {needsTitle(tab, props.view.vault) && <PageHead title={t(`options.tab.${tab}`)} />}
        <Section
          {...props}
          tab={tab}
          setTab={setTab}
          board={board}
          openPaper={(due) => {
            setPaper({ ...due });
            setTab('clients');
          }}
          chosen={chosen}
          isCodeShown={code !== null}
          onRecoveryCode={setCode}
          onTeams={setTeams}
        />
      </main>
    </div>
  );
}

/** Leads to a setting once its part is drawn. */
function useWantedSetting(t: Translate) {
  const [wanted, setWanted] = useState<Setting | null>(null);
  const main = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (wanted && main.current) showSetting(main.current, t(wanted.key));
    setWanted(null);
  }, [wanted, t]);
  return { main, setWanted };
}

/** Parts that begin with no title of their own; where the vault is not open, most others show it instead. */
const UNTITLED: readonly OptionsTab[] = ['vault', 'settings', 'privacy', 'about'];
const needsTitle = (tab: OptionsTab, vault: VaultState) =>
  UNTITLED.includes(tab) || (tab !== 'rulebook' && vault !== 'open');

type SectionProps = OptionsProps & {
  readonly tab: OptionsTab;
  readonly setTab: (tab: OptionsTab) => void;
  readonly board: BoardReading;
  readonly openPaper: (due: PaperDay) => void;
  /** The clients that are to be pre-checked; null for all. */
  readonly chosen: readonly string[] | null;
  readonly isCodeShown: boolean;
  readonly onRecoveryCode: (code: string) => void;
  /** Told how the teams stand, in a text that is another one when that changes. */
  readonly onTeams: (standing: string) => void;
};

function Section(props: SectionProps) {
  const { view, t, actions, refresh, tab, isCodeShown, onRecoveryCode } = props;
  const [opened, setOpened] = useState<Which | null>(null);
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
  if (tab !== 'vault' && view.vault === 'open')
    return <OpenSection {...props} opened={opened} setOpened={setOpened} />;
  return (
    <VaultSection
      t={t}
      state={view.vault}
      wait={view.unlockWait}
      autoLockMinutes={view.autoLockMinutes}
      actions={actions}
      isCodeShown={isCodeShown}
      onRecoveryCode={onRecoveryCode}
      onChange={refresh}
    />
  );
}

type OpenSectionProps = SectionProps & {
  /** The filing to open on the board. */
  readonly opened: Which | null;
  readonly setOpened: (which: Which) => void;
};

/** The tabs that need an open vault; the clients' own stays drawn beside them. */
function OpenSection(props: OpenSectionProps) {
  const { view, t, actions, tab, setTab, board, openPaper, chosen, opened, setOpened, onTeams } = props;
  if (tab === 'today') {
    return (
      <TodaySection
        t={t}
        today={view.today}
        actions={actions.filings}
        precheck={actions.precheck}
        board={board}
        openPaper={openPaper}
        openFiling={(which) => {
          setOpened(which);
          setTab('filings');
        }}
        openClients={() => setTab('clients')}
        openPrecheck={() => setTab('precheck')}
      />
    );
  }
  if (tab === 'filings')
    return (
      <FilingsSection
        t={t}
        today={view.today}
        actions={actions.filings}
        board={board}
        openPaper={openPaper}
        opened={opened}
        openClients={() => setTab('clients')}
      />
    );
  if (tab === 'team')
    return (
      <TeamSection t={t} actions={actions.team} openClients={() => setTab('clients')} onStanding={onTeams} />
    );
  if (tab !== 'precheck') return null;
  const precheck = chosen === null ? actions.precheck : { ...actions.precheck, clients: async () => chosen };
  return <PrecheckSection t={t} today={view.today} actions={precheck} isStartedAtOnce={chosen !== null} />;
}

/** An export whose progress nobody watches. */
const QUIET = { onProgress: () => {}, signal: new AbortController().signal };

type ClientsTabProps = OptionsProps & {
  readonly isShown: boolean;
  readonly paper: PaperDay | null;
  readonly toVault: () => void;
  readonly toPrecheck: () => void;
  readonly precheck: (ids: readonly string[]) => void;
};

/** Stays where it is while another tab is looked at, so that nothing half written is lost; gone with the vault's key. */
function ClientsTab({
  view,
  t,
  actions,
  refresh,
  isShown,
  paper,
  toVault,
  toPrecheck,
  precheck,
  begin,
}: ClientsTabProps) {
  const [imports, setImports] = useState(0);
  // what came from a team while another part was looked at is in the list too
  const wasShown = useRef(isShown);
  useEffect(() => {
    if (isShown && !wasShown.current) setImports((count) => count + 1);
    wasShown.current = isShown;
  }, [isShown]);
  if (view.vault !== 'open') return null;
  const imported = () => {
    setImports((count) => count + 1);
    refresh();
  };
  return (
    <div class="desk" hidden={!isShown}>
      <ClientsSection
        t={t}
        notice={isShown && <BackupReminder t={t} actions={actions.backup} version={imports} open={toVault} />}
        actions={actions.desk}
        version={imports}
        toPrecheck={toPrecheck}
        begin={begin}
        paper={paper}
        many={{
          precheck,
          folder: actions.precheck.folder,
          ask: actions.ask,
          exportTable: (ids) => actions.exporting.exportClients('xlsx', ids, QUIET),
        }}
      />
      <div class="desk-exchange">
        <ImportClients t={t} actions={actions.importing} onImported={imported} />
        <section class="box">
          <Fold title={t('export.title')} testId="export-fold">
            <ExportClients t={t} actions={actions.exporting} />
          </Fold>
        </section>
      </div>
    </div>
  );
}
