// Where does one go in the options page? The day's work above, what is set once below it.
import { useEffect, useState } from 'preact/hooks';
import type { Ask } from '../../protocol/protocol';
import { Icon, type IconName } from '../icon';
import type { Translate } from '../translate';
import type { Setting } from './settings/setting-index';
import { SettingSearch } from './settings/setting-search';
import type { OptionsTab } from './tabs';

interface NavigationProps {
  readonly t: Translate;
  readonly tab: OptionsTab;
  readonly go: (tab: OptionsTab) => void;
  readonly open: (setting: Setting) => void;
  readonly ask: Ask;
}

type Entry = readonly [OptionsTab, IconName];
const work: readonly Entry[] = [
  ['today', 'sun'],
  ['clients', 'people'],
  ['filings', 'flow'],
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

/** The list of tabs, with the search for settings. */
export function Navigation({ t, tab, go, open, ask }: NavigationProps) {
  const isShared = useIsShared(ask, tab);
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
          </button>
        </li>
      ))}
    </ul>
  );
  return (
    <nav aria-label={t('options.title')}>
      <h1>
        <span class="brand-mark">
          <Icon name="check" />
        </span>
        {t('app.name')}
      </h1>
      {list(work)}
      <div class="nav-rest">
        <SettingSearch t={t} open={open} />
        {list(rest)}
        <p class="small muted nav-foot">{t(isShared ? 'team.nav' : 'welcome.local')}</p>
      </div>
    </nav>
  );
}

/** Whether anything is synced with a team; looked at again with each tab. */
function useIsShared(ask: Ask, tab: OptionsTab): boolean {
  const [isShared, setShared] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a team may have come or gone while another tab was open
  useEffect(() => {
    ask('team.line').then(
      (line) => setShared(line !== null),
      () => setShared(false), // locked: nothing is synced now
    );
  }, [ask, tab]);
  return isShared;
}
