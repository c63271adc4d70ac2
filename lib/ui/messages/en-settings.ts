// What do the settings, the search over them and the news say in English?
import type { zhSettings } from './zh-settings';

export const enSettings: Record<keyof typeof zhSettings, string> = {
  'settings.search': 'Search settings',
  'settings.search.none': 'No such setting',
  'settings.shortcuts': 'Keyboard shortcuts',
  'settings.shortcuts.none': 'not set',
  'settings.shortcuts.change': 'Change shortcuts…',
  'settings.shortcuts.byHand': 'Please open “keyboard shortcuts” on the browser’s page for extensions.',
  'settings.command.open-panel': 'Open the side panel',
  'settings.command.fill': 'Fill this page',
  'settings.command.recheck': 'Check again',
  'settings.command.lock': 'Lock the vault',
  'settings.pill': 'Status pill in the corner of the page',
  'settings.pill.everywhere': 'Shown on every portal. Drag it, or hide it there with its ×.',
  'settings.pill.hint': 'Hidden on these portals. Marks beside fields and the stop before submitting stay.',
  'settings.pill.restore': 'Show again',
  'settings.practice': 'Practice',
  'settings.practice.hint':
    'Rehearse filling and checking on a page of the extension: no account, nothing kept.',
  'news.title': 'What’s new',
  'news.read': 'Got it',
  'news.0_1_0.fill':
    'Portal pages are filled, read back and undone item by item; submitting stays your own press.',
  'news.0_1_0.gate': 'Pressing “next” or “submit” first shows you once what would be refused.',
  'news.0_1_0.practice': 'A practice page inside the extension: the whole way without an account.',
  'news.0_1_0.keys':
    'Shortcuts and a context menu: fill, check and insert one field without leaving the page.',
};
