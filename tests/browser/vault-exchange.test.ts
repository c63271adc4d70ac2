// Are clients imported and exported completely: a table with preview, an export, everything deleted and restored from the backup, and equal afterwards?
import { readFileSync } from 'node:fs';
import type { Download, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleRows } from '../../lib/exchange/export/client-rows';
import { writeXlsx } from '../../lib/exchange/table/xlsx';
import type { Client } from '../../lib/filing/client/client';
import { type Browser, launch } from './harness';
import { createVault, importClient, openSurface, PASSPHRASE, proveRecovery } from './person';
import { say, storedClient } from './vault-page';

const BACKUP_PASSPHRASE = 'lantern walnut 7 orchard kite';
const NEXT = 'seven purple kettles sing at dawn';
const SAMPLE = 'public/samples/zhejiang-company.json';

let browser: Browser;
let page: Page;
let backup: Download;
let recoveryCode: string;

beforeAll(async () => {
  browser = await launch();
  page = await openSurface(browser, 'options.html');
  // without the save dialog, which a test cannot use, the backup is downloaded
  await page.addInitScript('delete window.showSaveFilePicker');
  await page.reload();
  recoveryCode = await createVault(page);
});
afterAll(() => browser?.close());

/** All stored clients, complete, by id. */
async function stored(): Promise<readonly Client[]> {
  const list = await say<{ id: string }[]>(page, { type: 'clients.list', search: '' });
  const clients = await Promise.all(list.map(({ id }) => storedClient(page, id)));
  return clients.flatMap((client) => client ?? []).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Presses what starts a download and answers it. */
async function downloaded(press: () => Promise<void>): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return download;
}

async function textOf(download: Download): Promise<string> {
  return readFileSync(await download.path(), 'utf8');
}

async function tab(name: 'clients' | 'vault' | 'privacy'): Promise<void> {
  await page.getByTestId(`options-${name}`).click();
}

/** The template with these rows below its heading; one row has a faulty number. */
function table(): Buffer {
  const [heading = [], example = []] = exampleRows();
  const at = (zh: string) => heading.findIndex((one) => one.replace('*', '') === zh);
  const row = (cells: Readonly<Record<string, string>>) =>
    example.map((cell, index) => {
      const name = Object.keys(cells).find((zh) => at(zh) === index);
      return name === undefined ? cell : (cells[name] ?? '');
    });
  const rows = [
    heading,
    row({
      主办单位名称: '=HYPERLINK("x")示例公司',
      主办单位证件号码: '91310115MA0YBN0275',
      行政区划代码: '',
    }),
    row({ 主办单位名称: '坏号码示例公司', 主办单位证件号码: '91330106MA0AHL0149' }),
  ];
  return Buffer.from(writeXlsx(rows, 's'));
}

describe('clients', () => {
  it('come in from a table after a look at every row, and only those that are right', async () => {
    await importClient(page, SAMPLE);
    await page.getByTestId('client-import-file').setInputFiles({
      name: 'clients.xlsx',
      mimeType: 'application/octet-stream',
      buffer: table(),
    });
    await page.getByTestId('client-import-faults').waitFor();
    expect(await page.getByTestId('client-import-faults').textContent()).toMatch(/第 3 行.*主办单位证件号码/);
    expect(await page.getByTestId('client-import-row').count()).toBe(1);
    expect(await page.getByTestId('client-row').count()).toBe(1); // nothing is stored yet
    await page.getByTestId('client-import-apply').click();
    await page.getByTestId('client-row').nth(1).waitFor();
    const clients = await stored();
    expect(clients.map((client) => client.entity.region.code)).toContain('330106'); // found by the names of the region
    expect(clients.map((client) => client.entity.name)).toContain('=HYPERLINK("x")示例公司');
  });

  it('go out only after it was said what leaves, and no cell is a formula', async () => {
    await page.getByTestId('export-fold').locator('summary').click();
    await page.getByTestId('export-format').and(page.locator('[value=csv]')).check();
    await page.getByTestId('export-begin').click();
    expect(await page.getByTestId('export-confirm-card').textContent()).toMatch(/没有加密/);
    const download = await downloaded(() => page.getByTestId('export-confirm').click());
    const csv = await textOf(download);
    expect(download.suggestedFilename()).toMatch(/^beiantong-clients-\d{4}-\d\d-\d\d\.csv$/);
    expect(csv).toContain(`"'=HYPERLINK(""x"")示例公司"`);
    await page.getByTestId('export-format').and(page.locator('[value=json]')).check();
    await page.getByTestId('export-begin').click();
    const json = await downloaded(() => page.getByTestId('export-confirm').click());
    const list = JSON.parse(await textOf(json)) as Client[]; // our own file: a list of clients
    expect(list).toHaveLength(2);
    expect(list.find((client) => client.documents.length > 0)?.documents[0]?.data).not.toBe('');
  });

  it('are backed up into a file that is read again before it counts', async () => {
    await tab('vault');
    expect(await page.getByTestId('backup-age').getAttribute('data-state')).toBe('none');
    await page.getByTestId('backup-make-fold').locator('summary').click();
    await page.getByTestId('backup-passphrase').fill(BACKUP_PASSPHRASE);
    await page.getByTestId('backup-passphrase-again').fill(BACKUP_PASSPHRASE);
    backup = await downloaded(() => page.getByTestId('backup-make').click());
    expect((await textOf(backup)).includes('示例公司')).toBe(false);
    await expect.poll(() => page.getByTestId('backup-age').getAttribute('data-state')).toBe('fresh');
  });

  it('come back equal after everything was deleted', async () => {
    const before = await stored();
    await tab('privacy');
    await page.getByTestId('delete-word').fill('删除');
    expect(await page.getByTestId('delete-everything').isDisabled()).toBe(true);
    await page.getByTestId('delete-word').fill('全部删除');
    await page.getByTestId('delete-everything').click();
    await expect
      .poll(() => say<{ state: string }>(page, { type: 'vault.status' }).then(({ state }) => state))
      .toBe('none');
    await tab('vault');
    await page.getByTestId('restore-fold').locator('summary').click();
    await page.getByTestId('restore-file').setInputFiles(await backup.path());
    await page.getByTestId('restore-passphrase').fill('not the passphrase');
    await page.getByTestId('restore-apply').click();
    await page.getByText('备份密码不对').waitFor();
    expect((await say<{ state: string }>(page, { type: 'vault.status' })).state).toBe('none');
    await page.getByTestId('restore-passphrase').fill(BACKUP_PASSPHRASE);
    await page.getByTestId('restore-apply').click();
    await page.getByTestId('restore-opened').waitFor();
    await page.getByTestId('restore-new').fill(PASSPHRASE);
    await page.getByTestId('restore-new-again').fill(PASSPHRASE);
    await page.getByTestId('restore-apply').click();
    recoveryCode = (await page.getByTestId('vault-recovery-code').textContent()) ?? '';
    await proveRecovery(page, recoveryCode);
    expect(await stored()).toEqual(before);
  });
});

describe('keys', () => {
  it('change by the present passphrase only', async () => {
    await page.getByTestId('keys-change-fold').locator('summary').click();
    await page.getByTestId('keys-old').fill('something else');
    await page.getByTestId('keys-new').fill(NEXT);
    await page.getByTestId('keys-new-again').fill(NEXT);
    await page.getByTestId('keys-change').click();
    await page.getByText('主密码不对').waitFor();
    await page.getByTestId('keys-old').fill(PASSPHRASE);
    await page.getByTestId('keys-change').click();
    await page.getByText('主密码已修改').waitFor();
    await page.getByTestId('vault-lock').click();
    await page.getByTestId('vault-passphrase').fill(PASSPHRASE);
    await page.getByTestId('vault-unlock').click();
    await page.getByText('主密码不对').waitFor();
  });

  it('open by the recovery code with a new passphrase', async () => {
    await page.getByTestId('vault-forgotten').click();
    await page.getByTestId('vault-recover-code').fill(recoveryCode.toLowerCase().replaceAll('-', ' '));
    await page.getByTestId('vault-recover-passphrase').fill(PASSPHRASE);
    await page.getByTestId('vault-recover-passphrase-again').fill(PASSPHRASE);
    await page.getByTestId('vault-recover').click();
    await page.getByTestId('vault-lock').waitFor();
    await page.getByTestId('vault-lock').click();
    await page.getByTestId('vault-passphrase').fill(PASSPHRASE);
    await page.getByTestId('vault-unlock').click();
    await page.getByTestId('vault-lock').waitFor();
    expect(await stored()).toHaveLength(2);
  });

  it('leave a note of each act and each failed try, with no value in it', async () => {
    const acts = await say<{ action: string; detail: string }[]>(page, { type: 'vault.receipts', most: 100 });
    const actions = new Set(acts.map(({ action }) => action));
    for (const action of ['backup.restored', 'passphrase.changed', 'recovery.used', 'unlock.failed'])
      expect(actions).toContain(action);
    expect(JSON.stringify(acts)).not.toMatch(/91310115MA0YBN0275|purple kettles/);
    expect(acts.map(({ detail }) => detail).join()).not.toContain('HYPERLINK');
    await page.getByTestId('receipts-fold').locator('summary').click();
    await page.getByTestId('receipt-row').first().waitFor();
    await page.getByTestId('receipts-kind').selectOption('keys');
    const shown = await page.getByTestId('receipt-row').allTextContents();
    expect(shown.length).toBeGreaterThan(2);
    const file = await downloaded(() => page.getByTestId('receipts-save-csv').click());
    expect(await textOf(file)).not.toMatch(/示例|91310115MA0YBN0275/);
  });
});
