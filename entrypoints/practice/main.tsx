// The practice portal: a page of ours on which the very script of the portal pages runs, without an account and without effect.
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { openPanel } from '@/lib/extension/open-panel';
import { followPreferences } from '@/lib/extension/surface';
import '@/lib/extension/own-scripts';
import '@/lib/ui/theme.css';
import '@/lib/ui/controls.css';
import '@/lib/ui/cards.css';
import '@/lib/ui/marks.css';
import '@/lib/ui/practice/practice.css';
import { FAULTY, type PracticeForm } from '@/lib/page/recognise/practice-form';
import data from '@/lib/page/recognise/practice-form.json';
import { languageFor } from '@/lib/protocol/language';
import type { Preferences } from '@/lib/protocol/preferences';
import { Practice } from '@/lib/ui/practice/practice';
import { createTranslate } from '@/lib/ui/translate';

const form = data as PracticeForm; // JSON modules have no literal types; tests/lib/ui/practice/practice.test.tsx checks this one
const root = document.getElementById('root');
const tab = await browser.tabs.getCurrent();
let preferences: Preferences = { language: 'auto', theme: 'auto' };

/** The step in the address: as on real portals, each step has its own. */
const stepInAddress = () =>
  Math.max(
    0,
    form.steps.findIndex((step) => location.hash === `#/${step.id}`),
  );

function show(): void {
  if (!root) return;
  const t = createTranslate(languageFor(preferences.language, navigator.languages));
  document.title = t('practice.title');
  render(
    <Practice
      t={t}
      form={form}
      at={stepInAddress()}
      isFaulty={location.search === FAULTY}
      goTo={(step) => {
        location.hash = `#/${form.steps[step]?.id ?? ''}`;
      }}
      openPanel={() => void openPanel(tab?.windowId, tab?.id)}
      finish={() => void browser.runtime.openOptionsPage()}
    />,
    root,
  );
}

/** The scripts of the portal pages, from the same files, so that what is rehearsed is what will run. */
function runPageScripts(): void {
  for (const file of ['/page-writer.js', '/page-overlay.js', '/page-reader.js', '/content-scripts/page.js']) {
    const script = document.createElement('script');
    script.async = false; // the script that requests the others comes last and finds them
    script.src = file;
    document.head.append(script);
  }
}

window.addEventListener('hashchange', show);
await followPreferences((chosen) => {
  preferences = chosen;
  show();
});
runPageScripts();
