// Which language and theme did the person choose? Settings that hold no personal data.
import { browser } from 'wxt/browser';
import type { PillPlace } from '../../lib/protocol/pill-place';
import { PREFERENCES, type Preferences, parsePreferences } from '../../lib/ui/preferences';

/** The stored preferences, or the standard ones. */
export async function readPreferences(): Promise<Preferences> {
  return parsePreferences((await browser.storage.local.get(PREFERENCES))[PREFERENCES]);
}

/** Remembers where the pill was put on a portal. */
export async function keepPill(portal: string, pill: PillPlace): Promise<void> {
  const preferences = await readPreferences();
  const pills = { ...preferences.pills, [portal]: pill };
  await browser.storage.local.set({ [PREFERENCES]: { ...preferences, pills } });
}

/** Calls back when a preference changed. */
export function watchPreferences(onChange: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && PREFERENCES in changes) onChange();
  });
}
