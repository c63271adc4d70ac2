// The side panel: follows one tab, shows its view, and asks the background for what the person does.
import { render } from 'preact';
import { followPerson } from '@/lib/extension/follow-person';
import { followPreferences, readShortcuts, today } from '@/lib/extension/surface';
import '@/lib/ui/theme.css';
import '@/lib/ui/controls.css';
import '@/lib/ui/cards.css';
import '@/lib/ui/marks.css';
import '@/lib/ui/trace.css';
import '@/lib/ui/panel/panel.css';
import '@/lib/ui/panel/sections.css';
import '@/lib/ui/panel/states.css';
import '@/lib/ui/panel/rows.css';
import '@/lib/ui/panel/document-rows.css';
import { languageFor } from '@/lib/protocol/language';
import type { Preferences } from '@/lib/protocol/preferences';
import type { TabView } from '@/lib/protocol/tab';
import { Panel } from '@/lib/ui/panel/panel';
import type { Shortcuts } from '@/lib/ui/shortcuts';
import { createTranslate } from '@/lib/ui/translate';
import { panelActions } from './actions';
import { followTab } from './follow-tab';
import { showPart } from './show-part';

const root = document.getElementById('root');
let preferences: Preferences = { language: 'auto', theme: 'auto' };
let view: TabView | null = null;
let shortcuts: Shortcuts = {};

function show(): void {
  if (!root) return;
  const t = createTranslate(languageFor(preferences.language, navigator.languages));
  document.title = t('app.name');
  if (!view) {
    render(<p class="empty muted">{t('app.loading')}</p>, root);
    return;
  }
  const actions = panelActions(view.tabId, showView);
  render(
    <Panel view={view} t={t} today={today()} actions={actions} showPart={showPart} shortcuts={shortcuts} />,
    root,
  );
}

function showView(next: TabView): void {
  if (view?.tabId === next.tabId && next.version < view.version) return; // a newer view has arrived already
  view = next;
  show();
}

void readShortcuts().then((read) => {
  shortcuts = read;
  show();
});
void followPreferences((chosen) => {
  preferences = chosen;
  show();
});
followPerson();
void followTab(new URLSearchParams(location.search).get('tab'), showView);
