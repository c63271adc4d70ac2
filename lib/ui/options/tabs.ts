// Which parts has the options page, and which of them does an address open?

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

/** The tab that the page's address names, as #filings; clients when it names none. */
export function startTab(hash: string): OptionsTab {
  return tabs.find((tab) => `#${tab}` === hash) ?? 'clients';
}
