// How is the options page navigated? The daily parts above, settings below.
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Ask } from '../../protocol/protocol';
import type { TeamLine } from '../../protocol/team';
import type { VaultState } from '../../protocol/vault';
import { Icon, type IconName } from '../icon';
import { syncWords } from '../sync-words';
import type { CountKey } from '../text/all';
import type { Translate } from '../translate';
import type { BoardState } from './filings/use-board';
import type { Setting } from './settings/setting-index';
import { SettingSearch } from './settings/setting-search';
import type { OptionsTab } from './tabs';
import { countOf, todayOf } from './today/today-view';

interface NavigationProps {
  readonly t: Translate;
  readonly tab: OptionsTab;
  readonly go: (tab: OptionsTab) => void;
  readonly open: (setting: Setting) => void;
  readonly ask: Ask;
  /** Called once the vault is locked; null where none is open. */
  readonly locked: (() => void) | null;
  readonly vault: VaultState;
  readonly board: BoardState;
  readonly today: string;
  /** Changes when there may be more or fewer teams or decisions. */
  readonly teams: string;
}

type Entry = readonly [OptionsTab, IconName];
const work: readonly Entry[] = [
  ['today', 'sun'],
  ['clients', 'people'],
  ['filings', 'board'],
  ['precheck', 'list'],
  ['rulebook', 'book'],
];
const rest: readonly Entry[] = [
  ['team', 'team'],
  ['vault', 'key'],
  ['settings', 'sliders'],
  ['privacy', 'shield'],
  ['about', 'about'],
];

const EVERY_MILLISECONDS = 5_000;

/** What waits in a tab, as text for screen readers. */
interface Waiting {
  readonly n: number;
  readonly words: CountKey;
}

/** The tabs, with the search for settings. */
export function Navigation({ t, tab, go, open, ask, locked, vault, board, today, teams }: NavigationProps) {
  const line = useTeams(ask, tab, teams);
  const waiting = useWaiting(board, today, line);
  const list = (entries: readonly Entry[]) => (
    <ul>
      {entries.map(([one, icon]) => (
        <li key={one}>
          <button
            type="button"
            data-testid={`options-${one}`}
            aria-current={one === tab ? 'page' : undefined}
            onClick={() => go(one)}
          >
            <Icon name={icon} /> {t(`options.tab.${one}`)}
            <Count waiting={waiting[one]} t={t} />
          </button>
        </li>
      ))}
    </ul>
  );
  return (
    <nav aria-label={t('options.title')}>
      <h1>
        <img class="brand-mark" src="/icon/48.png" alt="" />
        {t('app.name')}
      </h1>
      {list(work)}
      <div class="nav-rest">
        <SettingSearch t={t} open={open} />
        {list(rest)}
        {locked && (
          <button
            type="button"
            data-testid="options-lock"
            onClick={() => void ask('vault.lock').then(locked, locked)}
          >
            <Icon name="lock" /> {t('vault.lock')}
          </button>
        )}
        <Foot t={t} line={line} vault={vault} open={() => go('team')} />
      </div>
    </nav>
  );
}

interface FootProps extends Pick<NavigationProps, 't' | 'vault'> {
  readonly line: TeamLine | null;
  /** Opens the team's page. */
  readonly open: () => void;
}

/** Where what is saved goes, and whether it got there. While the vault is locked it is not known whether there is a team. */
function Foot({ t, line, vault, open }: FootProps) {
  if (line === null)
    return <p class="small muted nav-foot">{t(vault === 'locked' ? 'team.nav.locked' : 'welcome.local')}</p>;
  const isSynced = line.fault === null && !line.isAsking;
  return (
    <div class="small muted nav-foot">
      {isSynced && <p>{t('team.nav')}</p>}
      {isSynced && line.local > 0 && <p>{t('team.nav.local', { n: line.local })}</p>}
      <button type="button" class="nav-team" data-testid="nav-team" title={t('team.nav.open')} onClick={open}>
        {syncWords(t, line).words}
      </button>
    </div>
  );
}

/** A small number; nothing for zero. */
function Count({ waiting, t }: { readonly waiting: Waiting | undefined; readonly t: Translate }) {
  if (!waiting || waiting.n === 0) return null;
  const words = t(waiting.words, { n: waiting.n });
  return (
    <span class="nav-count" data-testid="nav-count" title={words}>
      <span aria-hidden="true">{waiting.n}</span>
      <span class="visually-hidden">{words}</span>
    </span>
  );
}

/** How much is due today, was refused, or has two versions, and who asks to join; the first two are known once the whole board is read. */
function useWaiting(
  { parts, status }: BoardState,
  today: string,
  line: TeamLine | null,
): Partial<Record<OptionsTab, Waiting>> {
  const view = useMemo(() => (status === 'whole' ? todayOf(parts, today) : null), [parts, status, today]);
  return {
    today: { n: view === null ? 0 : countOf(view), words: 'options.count.today' },
    filings: { n: view?.refused.length ?? 0, words: 'options.count.refused' },
    clients: { n: line?.undecided ?? 0, words: 'options.count.undecided' },
    team: { n: line?.requests ?? 0, words: 'options.count.requests' },
  };
}

/** The state of the teams; requested again with each tab and each change, and while there is a team and the page is visible. */
function useTeams(ask: Ask, tab: OptionsTab, teams: string): TeamLine | null {
  const [line, setLine] = useState<TeamLine | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a team may have come or gone while another tab was open
  useEffect(() => {
    ask('team.line').then(setLine, () => setLine(null)); // locked: nothing is synced now
  }, [ask, tab, teams]);
  const isInTeam = line !== null;
  useEffect(() => {
    if (!isInTeam) return;
    const look = () => void ask('team.line').then(setLine, () => setLine(null));
    const timer = setInterval(() => !document.hidden && look(), EVERY_MILLISECONDS);
    return () => clearInterval(timer);
  }, [ask, isInTeam]);
  return line;
}
