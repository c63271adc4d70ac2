// How does a page to print get its data and follow the person's language? The same for report and cover sheet.
import type { Paper } from '../protocol/filings-view';
import { createTranslate, languageFor, type Translate } from '../ui/translate';
import { followLock, followPreferences, send } from './surface';

/** Asks with the ticket in the address, then shows, again when the language changes. The tab's title names nobody. */
export async function followPaper(
  title: (t: Translate) => string,
  show: (paper: Paper | 'locked' | null, t: Translate) => void,
): Promise<void> {
  const ticket = new URLSearchParams(location.search).get('ticket') ?? '';
  const paper = await send<Paper | null>({ type: 'filings.paper', ticket }).catch(() => 'locked' as const);
  followLock(() => location.reload()); // locked, nothing of the client stays; opened again, it is back
  await followPreferences((preferences) => {
    const t = createTranslate(languageFor(preferences.language, navigator.languages));
    document.title = title(t);
    show(paper, t);
  });
}
