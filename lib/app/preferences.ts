// Which language and theme did the person choose, and where did they put the pill? Settings that hold no personal data.
import type { PillPlace } from '../protocol/pill-place';
import { languageFor } from '../ui/language';
import { PREFERENCES, type Preferences, parsePreferences } from '../ui/preferences';
import { createTranslate, type Translate } from '../ui/translate';
import type { SessionStore } from '../vault/store/key-value-store';
import type { App } from './state/app';

/** The stored preferences, or the standard ones. */
export async function readPreferences(settings: SessionStore): Promise<Preferences> {
  return parsePreferences(await settings.get(PREFERENCES));
}

/** Remembers where the pill was put on a portal. */
export async function savePillPlace(
  { browser, preferences }: App,
  portal: string,
  pill: PillPlace,
): Promise<void> {
  const known = await preferences();
  const pills = { ...known.pills, [portal]: pill };
  await browser.settings.set(PREFERENCES, { ...known, pills });
}

/** The words of the language that the person chose, for what the background itself says. */
export async function translatorOf({ browser, preferences }: App): Promise<Translate> {
  return createTranslate(languageFor((await preferences()).language, browser.languages()));
}
