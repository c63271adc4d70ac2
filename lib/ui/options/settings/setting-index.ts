// Which settings are there, and in which tab? The index for the search of the options page.
import type { LabelKey } from '../../text/all';
import type { OptionsTab } from '../tabs';

export interface Setting {
  readonly tab: OptionsTab;
  /** The message key of the setting's label. */
  readonly key: LabelKey;
  /** Other words a person might look for. */
  readonly also?: readonly LabelKey[];
}

export const SETTINGS: readonly Setting[] = [
  { tab: 'settings', key: 'settings.language' },
  { tab: 'settings', key: 'settings.theme', also: ['settings.theme.dark', 'settings.theme.light'] },
  {
    tab: 'settings',
    key: 'settings.shortcuts',
    also: [
      'settings.command.open-panel',
      'settings.command.fill',
      'settings.command.recheck',
      'settings.command.lock',
    ],
  },
  { tab: 'settings', key: 'settings.pill' },
  { tab: 'settings', key: 'settings.practice' },
  { tab: 'settings', key: 'filings.reminders' },
  { tab: 'settings', key: 'filings.agency', also: ['filings.agency.name', 'filings.agency.logo'] },
  { tab: 'settings', key: 'portals.hosts', also: ['portals.hosts.add'] },
  { tab: 'settings', key: 'portals.taught', also: ['portals.import', 'portals.taught.export'] },
  { tab: 'clients', key: 'clients.import', also: ['clients.import.samples'] },
  { tab: 'clients', key: 'clients.search' },
  { tab: 'clients', key: 'export.title', also: ['export.format.xlsx', 'export.format.zip'] },
  { tab: 'filings', key: 'filings.title', also: ['filings.calendar.all'] },
  { tab: 'precheck', key: 'precheck.title' },
  { tab: 'rulebook', key: 'rulebook.title' },
  { tab: 'team', key: 'team.title', also: ['team.new', 'team.join', 'team.members', 'team.store'] },
  { tab: 'vault', key: 'keys.title', also: ['keys.change', 'keys.renew'] },
  { tab: 'vault', key: 'backup.title', also: ['backup.make', 'restore.title'] },
  { tab: 'vault', key: 'receipts.title' },
  { tab: 'vault', key: 'vault.autoLock', also: ['vault.lock'] },
  { tab: 'vault', key: 'vault.title', also: ['vault.passphrase', 'vault.recovery'] },
  { tab: 'privacy', key: 'privacy.stored', also: ['privacy.stored.clients', 'privacy.stored.settings'] },
  { tab: 'vault', key: 'maintenance.title', also: ['maintenance.purge'] },
  { tab: 'privacy', key: 'privacy.never' },
  { tab: 'privacy', key: 'maintenance.room.title', also: ['maintenance.persist'] },
  { tab: 'privacy', key: 'maintenance.delete.title' },
  { tab: 'about', key: 'about.welcome' },
  { tab: 'about', key: 'releaseNotes.title' },
];

/** The settings whose words contain every word of the query. */
export function findSettings(query: string, words: (key: LabelKey) => string): readonly Setting[] {
  const wanted = query.toLowerCase().split(/\s+/u).filter(Boolean);
  if (wanted.length === 0) return [];
  return SETTINGS.filter(({ tab, key, also = [] }) => {
    const text = [`options.tab.${tab}` as const, key, ...also].map(words).join('\n').toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}
