// Which parts has the options page, and which of them does an address open?

import type { Purpose } from '../preferences';

export const tabs = [
  'today',
  'clients',
  'filings',
  'precheck',
  'rulebook',
  'vault',
  'settings',
  'privacy',
  'about',
] as const;
export type OptionsTab = (typeof tabs)[number];

/** The address's end that begins with reading papers, and with typing a new profile. */
export const READ_PAPERS = '#read-papers';
export const NEW_PROFILE = '#new-profile';

/** The tab that the page's address names, as #filings; when it names none, an agency's day begins with today, everybody else's with the profiles. */
export function startTab(hash: string, purpose?: Purpose): OptionsTab {
  const named = tabs.find((tab) => `#${tab}` === hash);
  return named ?? (hash === '' && purpose === 'agency' ? 'today' : 'clients');
}
