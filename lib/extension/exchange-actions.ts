// What do the import and export buttons of the options and welcome pages do?
import { browser } from 'wxt/browser';
import { COLUMNS } from '../exchange/table/columns';
import { type BackupAge, backupAge } from '../protocol/backup-age';
import { ALL_CLIENTS } from '../protocol/clients';
import type { ExportFormat, KdfRequest } from '../protocol/exchange-signals';
import type { BackupActions, ExportActions, ImportActions } from '../ui/options/exchange/actions';
import { ask } from './ask';
import { nameColumns } from './column-names';
import { deriveInWorker } from './derive-in-worker';
import { runExchange } from './exchange-port';
import { readFiles } from './import-files';
import { chooseTarget, download, downloadTarget, readPiece, type Target } from './save-file';
import { lockNewVaultWithScreen } from './screen-lock';
import { today } from './surface';

const SAMPLES = 'samples/';

export const importActions: ImportActions = {
  readFiles,
  columns: COLUMNS.map(({ key, zh, en, required }) => ({ key, label: { zh, en }, required })).toSorted(
    (a, b) => Number(b.required) - Number(a.required),
  ),
  searchColumns: async (search) => (await import('../exchange/table/column-search')).searchColumns(search),
  nameColumns,
  readSamples: async (watch) => readFiles(await sampleFiles(), watch),
  saveTemplate,
};

export const exportActions: ExportActions = {
  listClients: (search) => ask('clients.list', { search }),
  exportClients: async (format, ids, watch) => {
    const target = downloadTarget(`beiantong-${stem(format)}-${today()}.${format}`);
    return carry(target, () =>
      runExchange({ job: 'export', format, ids: ids && [...ids] }, handsOn(target), watch),
    );
  },
};

export const backupActions: BackupActions = {
  due: backupDue,
  later: () => void browser.storage.local.set({ [PUT_OFF]: Date.now() + WEEK }),
  backUp: async (passphrase, watch) => {
    const target = await chooseTarget(`beiantong-${today()}.beiantong-backup`);
    const hands = { ...handsOn(target), derive: derivingFrom(passphrase) };
    return carry(target, () => runExchange({ job: 'backup', passphrase }, hands, watch));
  },
  open: (file, passphrase, watch) =>
    runExchange({ job: 'open-backup', size: file.size }, readingFrom(file, passphrase), watch),
  restore: (file, passphrase, newPassphrase, watch) => {
    if (newPassphrase !== null) lockNewVaultWithScreen();
    return runExchange(
      { job: 'restore', newPassphrase, size: file.size },
      readingFrom(file, passphrase),
      watch,
    );
  },
};

/** Storage key: until when the reminder of a backup is off (milliseconds). */
const PUT_OFF = 'backup-put-off';
const WEEK = 7 * 86_400_000;

/** No reminder while the recovery code is not kept yet: that comes first, and the first profile has just been saved. */
async function backupDue(): Promise<BackupAge | null> {
  const { [PUT_OFF]: until } = await browser.storage.local.get(PUT_OFF);
  if (typeof until === 'number' && Date.now() < until) return null;
  const { lastBackup, isRecoveryKept } = await ask('vault.about');
  if (!isRecoveryKept) return null;
  const { all } = await ask('clients.page', { ...ALL_CLIENTS, count: 1 });
  return all > 0 ? backupAge(lastBackup, Date.now()) : null;
}

const stem = (format: ExportFormat) => (format === 'zip' ? 'client' : 'clients');

const derivingFrom = (passphrase: string) => (kdf: KdfRequest, signal: AbortSignal) =>
  deriveInWorker(passphrase, kdf, signal);

const readingFrom = (file: File, passphrase: string) => ({
  read: (from: number, to: number) => readPiece(file, from, to),
  derive: derivingFrom(passphrase),
});

const handsOn = ({ write, finish, read }: Target) => ({ write, finish, read });

/** Runs the work and keeps its file only if it succeeds. */
async function carry<Result>(target: Target, work: () => Promise<Result>): Promise<Result> {
  try {
    const result = await work();
    target.keep();
    return result;
  } catch (error) {
    await target.discard();
    throw error;
  }
}

async function saveTemplate(format: 'xlsx' | 'csv'): Promise<void> {
  const { templateCsv, templateXlsx } = await import('../exchange/export/client-rows');
  const content = format === 'csv' ? templateCsv() : templateXlsx('clients', await ask('exchange.words'));
  download(new Blob([content]), `beiantong-template.${format}`);
}

/** The sample client files listed in samples/index.json, which are part of the extension. */
async function sampleFiles(): Promise<readonly File[]> {
  const read = async (name: string) => {
    const answer = await fetch(`${browser.runtime.getURL('/')}${SAMPLES}${name}`);
    if (!answer.ok) throw new Error('samples-missing');
    return new File([await answer.blob()], name);
  };
  const names: unknown = JSON.parse(await (await read('index.json')).text());
  if (!Array.isArray(names)) throw new Error('samples-missing');
  return Promise.all(names.map((name) => read(String(name))));
}
