// What do import, export, backup and restore say in English?
import type { zhExchange } from './exchange';

export const enExchange: Readonly<Record<keyof typeof zhExchange, string>> = {
  'clients.import': 'Import clients',
  'clients.import.file': 'Choose a file…',
  'clients.import.hint':
    'A client file (JSON, ZIP) or a table (XLSX, CSV). Every row is checked first and saved only when you confirm. The file does not leave this computer.',
  'clients.import.template': 'Empty table:',
  'clients.import.samples': 'Load sample clients',
  'clients.import.samples.hint': 'fictional; delete them at any time',
  'clients.import.preview': '{n} {n:client|clients} can be imported',
  'clients.import.replaces':
    '{n} of them {n:is|are} here already: a table updates what it says, a client file replaces the whole. Earlier versions stay in the history.',
  'clients.import.known': 'here already',
  'clients.import.all': 'Select all',
  'clients.import.apply': 'Import {n} selected',
  'clients.import.cancel': 'Cancel',
  'clients.import.done': '{n} {n:client|clients} imported, {updated} of them updated',
  'clients.import.faults': '{n} {n:fault|faults} in the file; nothing was imported',
  'clients.import.faults.some':
    '{n} {n:fault|faults}; clients with one are left out. Mend them and import again.',
  'drop.here': 'or drop it here',
  'exchange.row': 'Row {n}',
  'exchange.services': '{n} {n:service|services}',
  'exchange.fault.file-large': 'The files are larger than 100 MB and were not read.',
  'exchange.fault.file-failed':
    'The file could not be read or written. Check that the disk has room and no other program holds the file.',
  'exchange.fault.samples-missing': 'This version comes without sample clients.',
  'exchange.fault.bad-client': 'A client did not pass the check; those after it were not saved.',
  'exchange.fault.not-one-client': 'A client package holds one client only.',
  'job.begin': 'Getting ready…',
  'job.read': 'Checking {done} / {total}',
  'job.write': 'Writing {done} / {total}',
  'job.check': 'Reading it again…',
  'job.store': 'Saving {done} / {total}',
  'job.progress': 'Progress',
  'job.cancel': 'Stop',
  'job.stored': '{n} {n:client was|clients were} saved before that.',
  'pager.before': 'Previous',
  'pager.after': 'Next',
  'pager.at': 'Page {page} of {pages}',
  'export.title': 'Export clients',
  'export.which': 'Which clients',
  'export.all': 'All clients',
  'export.some': 'Only selected clients',
  'export.chosen': '{n} selected, {found} found',
  'export.chooseFound': 'Select all found',
  'export.format': 'Format',
  'export.format.xlsx': 'Excel table (XLSX)',
  'export.format.csv': 'CSV table',
  'export.format.json': 'Client file (JSON) with documents, to be imported again',
  'export.format.zip': 'Package of one client (ZIP), documents as files',
  'export.begin': 'Export…',
  'export.one': 'A package takes exactly one client.',
  'export.none': 'Select at least one client.',
  'export.confirm.all': 'All clients will leave the vault',
  'export.confirm.some': '{n} {n:client|clients} will leave the vault',
  'export.leaves.table':
    'The file holds names, certificate numbers, people with their numbers and phones, services and domains; no documents and no filings.',
  'export.leaves.file':
    'The file holds everything of these clients: numbers, phones, the documents themselves, and filings.',
  'export.leaves.plain':
    'It is not encrypted: whoever has it can read it. Delete it after use; to keep clients safe, make a backup. The export is noted in the list of acts.',
  'export.confirm': 'Export',
  'export.cancel': 'Cancel',
  'export.done': '{n} {n:client|clients} exported',
  'export.done.skipped': '{n} {n:client|clients} exported; {skipped} damaged and not in the file',
  'backup.title': 'Backup and restore',
  'backup.none':
    'There is no backup yet. If something happens to the computer or the browser, the clients are lost without one.',
  'backup.last': 'Last backup: {n} {n:day|days} ago.',
  'backup.last.today': 'Backed up today.',
  'backup.old': 'Time for another one.',
  'backup.make': 'Back up now',
  'backup.make.hint':
    'A backup holds all clients and documents, encrypted with a passphrase of its own. Without that it cannot be opened. It is read again after writing and counts only when it is whole.',
  'backup.passphrase': 'Passphrase of the backup',
  'backup.done':
    'Backup written and checked: {n} {n:client|clients}, {files} {files:document|documents}. Keep the file on another disk.',
  'backup.done.skipped':
    'Backup written and checked: {n} {n:client|clients}, {files} {files:document|documents}; {skipped} damaged and not in it.',
  'restore.title': 'Restore from a backup',
  'restore.file': 'Choose the backup…',
  'restore.hint.merge':
    'The backup is merged: of what both have, the newer stays and the other goes into its history. A backup that is not whole changes nothing.',
  'restore.hint.new':
    'Makes a new vault from the backup. The whole backup is checked first; only then anything is changed.',
  'restore.newPassphrase': 'Passphrase of the new vault',
  'restore.apply': 'Restore',
  'restore.done': 'Restored: {added} added, {updated} updated, {kept} unchanged',
};
