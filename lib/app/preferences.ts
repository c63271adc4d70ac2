// Which language and theme did the person choose, and where did they put the pill? Settings that hold no personal data.

import { languageFor } from '../protocol/language';
import type { PillPlace } from '../protocol/pill-place';
import { PREFERENCES, type Preferences, parsePreferences } from '../protocol/preferences';
import type { SessionStore } from '../vault/store/key-value-store';
import type { App } from './state/app';
import type { Sentences } from './state/sentences';

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

/** The background's own sentences in the language that the person chose. */
export async function sentencesOf({ browser, preferences, sentences }: App): Promise<Sentences> {
  return sentences(languageFor((await preferences()).language, browser.languages()));
}
