// What is said in English of a vault that is not kept, and of a backup that is due?
import type { zhVault } from './vault';

export const enVault: Readonly<Record<keyof typeof zhVault, string>> = {
  'vault.fleeting':
    'The browser lets nothing be stored here, as in private browsing: this vault lies in memory only and is gone when the browser closes. Back up or export before you leave. A vault stored on this computer before is untouched.',
  'backup.due.none':
    'There is no backup yet. If something happens to the computer or the browser, the clients are lost without one.',
  'backup.due.old': 'The last backup is {n} {n:day|days} old.',
  'backup.due.open': 'Back up',
  'backup.due.later': 'Remind me in a week',
};
