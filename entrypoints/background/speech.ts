// In which language does the background itself speak? In the one that the person chose for our surfaces.
import type { App } from '../../lib/app/state/app';
import { createTranslate, languageFor, type Translate } from '../../lib/ui/translate';

/** The words of the language that the person chose. */
export async function speech(app: Pick<App, 'preferences'>): Promise<Translate> {
  return createTranslate(languageFor((await app.preferences()).language, navigator.languages));
}
