// In which language does the background itself speak? In the one that the person chose for our surfaces.

import type { Desk } from '../../lib/app/tab/publish';
import { createTranslate, languageFor, type Translate } from '../../lib/ui/translate';

/** The words of the language that the person chose. */
export async function speech(desk: Pick<Desk, 'preferences'>): Promise<Translate> {
  return createTranslate(languageFor((await desk.preferences()).language, navigator.languages));
}
