// Where is a setting? A search leads to the tab and to the place in it.
import { useState } from 'preact/hooks';
import { SearchBox } from '../../search-box';
import type { Translate } from '../../translate';
import { findSettings, type Setting } from './setting-index';

interface SettingSearchProps {
  readonly t: Translate;
  readonly open: (setting: Setting) => void;
}

/** The search field of the options page with its results. */
export function SettingSearch({ t, open }: SettingSearchProps) {
  const [query, setQuery] = useState('');
  const found = findSettings(query, t);
  return (
    <search class="setting-search">
      <SearchBox
        testId="settings-search"
        label={t('settings.search')}
        value={query}
        onInput={setQuery}
        onEscape={() => setQuery('')}
      />
      <ul aria-live="polite">
        {found.map((setting) => (
          <li key={setting.key}>
            <button
              type="button"
              data-testid="settings-found"
              onClick={() => {
                setQuery('');
                open(setting);
              }}
            >
              {t(setting.key)} <small class="muted">{t(`options.tab.${setting.tab}`)}</small>
            </button>
          </li>
        ))}
        {query.trim() !== '' && found.length === 0 && (
          <li class="small muted">{t('settings.search.none')}</li>
        )}
      </ul>
    </search>
  );
}

/** Scrolls to a setting's label, opens folds around it, and focuses the control beside it. */
export function showSetting(root: ParentNode, words: string): void {
  const says = (element: Element) =>
    element.textContent?.trim().startsWith(words) || labelOf(element) === words;
  const found = [
    ...root.querySelectorAll<HTMLElement>('h2,h3,h4,legend,label,summary,button,dt,li,input'),
  ].filter(says);
  const place = found.at(0);
  if (!place) return;
  const fold = place.closest('details');
  if (fold) fold.open = true;
  place.scrollIntoView({ block: 'center' });
  const near = place.matches('input,button,summary')
    ? place
    : (place.closest('section,fieldset,form') ?? place);
  const control = near.matches('input,button,summary')
    ? near
    : near.querySelector<HTMLElement>('input,select,button');
  if (control instanceof HTMLElement) control.focus({ preventScroll: true });
}

const labelOf = (element: Element) => element.getAttribute('aria-label');
