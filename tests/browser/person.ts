// What does a person do on the extension's own pages? Opens them, creates a vault, imports, binds, fills, always by what the pages show.
import type { Page } from 'playwright-core';
import { ASKED_GROUPS } from '../../lib/protocol/recovery-text';
import { type Browser, extensionIdOf } from './harness';

export const PASSPHRASE = 'a sample passphrase of 5 words';

/** Opens one of the extension's pages in a tab. */
export async function openSurface(browser: Browser, path: string): Promise<Page> {
  return browser.page(`chrome-extension://${await extensionIdOf(browser)}/${path}`);
}

/** Creates the vault in the options page and confirms that the recovery code is kept; answers the code. */
export async function createVault(options: Page): Promise<string> {
  await options.getByTestId('vault-passphrase').fill(PASSPHRASE);
  await options.getByTestId('vault-passphrase-again').fill(PASSPHRASE);
  await options.getByTestId('vault-create').click();
  const code = (await options.getByTestId('vault-recovery-code').textContent()) ?? '';
  await proveRecovery(options, code);
  return code;
}

/** Types the two groups of the recovery code that are asked for, and confirms that it is kept. */
export async function proveRecovery(page: Page, code: string): Promise<void> {
  const groups = code.split('-');
  for (const group of ASKED_GROUPS)
    await page.getByTestId(`vault-recovery-group-${group}`).fill(groups[group - 1] ?? '');
  await page.getByTestId('vault-recovery-done').click();
}

/** Unlocks a locked vault on any of our pages. */
export async function unlock(page: Page): Promise<void> {
  await page.getByTestId('vault-passphrase').fill(PASSPHRASE);
  await page.getByTestId('vault-unlock').click();
  await page.getByTestId('vault-lock').waitFor();
}

export interface FileInHand {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** Imports a client file, by its path or its bytes; waits until the list shows it. */
export async function importClient(options: Page, file: string | FileInHand): Promise<void> {
  const rows = await options.getByTestId('client-row').count();
  await options.getByTestId('client-import-file').setInputFiles(file);
  await options.getByTestId('client-import-apply').click();
  await options.getByTestId('client-row').nth(rows).waitFor();
}

/** Chooses the client whose name begins like this, in a panel without a client; the only one may be bound already. */
export async function bindClient(panel: Page, name: string): Promise<void> {
  const isBound = panel.getByTestId('panel-sole');
  await panel.getByTestId('panel-picker').or(isBound).first().waitFor();
  if (await isBound.isVisible()) return;
  const offered = panel.getByTestId('panel-proposed').filter({ hasText: name });
  if ((await offered.count()) > 0) await offered.first().click();
  else {
    const option = panel.getByTestId('panel-client').locator('option').filter({ hasText: name });
    await panel.getByTestId('panel-client').selectOption((await option.getAttribute('value')) ?? '');
  }
  const further = panel.getByTestId('panel-elsewhere-further'); // the client's filing is at another provider than the page's
  const which = panel.getByTestId('panel-which-filing-choose'); // several of its filings may be meant; the likeliest comes first
  await panel.getByTestId('panel-bound-client').or(further).or(which.first()).first().waitFor();
  if (await further.isVisible()) await further.click();
  if ((await which.count()) > 0) await which.first().click();
  await panel.getByTestId('panel-bound-client').waitFor();
}

export interface Row {
  readonly field: string;
  readonly state: string;
}

/** The rows of the panel's plan or receipt. */
export async function rowsOf(panel: Page, list: 'panel-plan-row' | 'panel-report-row'): Promise<Row[]> {
  return panel.getByTestId(list).evaluateAll((rows) =>
    rows.map((row) => ({
      field: row.getAttribute('data-field') ?? '',
      state: row.getAttribute('data-state') ?? row.getAttribute('data-action') ?? '',
    })),
  );
}

/** How often a fill is repeated on a page that is still rendering: each press is refused until it has finished. */
const PRESSES = 3;

/** Presses Fill, again while the page is still rendering, and waits for the receipt; answers its rows. */
export async function fillPage(panel: Page): Promise<Row[]> {
  await panel.bringToFront();
  for (let press = 1; ; press += 1) {
    const rows = await pressFill(panel);
    if (press === PRESSES || (await panel.locator('[data-notice=page-changed]').count()) === 0) return rows;
  }
}

/** How long a press on Fill may do nothing, in milliseconds: the page was refused, and the report says so. */
const NOT_BEGUN = 20_000;
/** For how long nothing runs once a fill has ended, in milliseconds: between two parts of one fill the bar goes and comes back. */
const RESTS = 300;

async function pressFill(panel: Page): Promise<Row[]> {
  // watched inside the panel and from before the press: a short fill is over before the next look from outside
  const fill = await panel.evaluateHandle(
    ([most, rests]) => {
      const isRunning = (): boolean => document.querySelector('[data-testid=panel-filling]') !== null;
      let hasBegun = false;
      const ended = new Promise<void>((resolve) => {
        const watch = new MutationObserver(() => {
          if (hasBegun && !isRunning()) setTimeout(() => isRunning() || resolve(), rests);
          hasBegun ||= isRunning();
        });
        watch.observe(document.body, { childList: true, subtree: true });
        setTimeout(() => hasBegun || resolve(), most);
      });
      return { ended };
    },
    [NOT_BEGUN, RESTS] as const,
  );
  await panel.getByTestId('panel-fill').click();
  await fill.evaluate(({ ended }) => ended);
  await panel.getByTestId('panel-report-row').first().waitFor();
  return rowsOf(panel, 'panel-report-row');
}

/** The findings that the panel lists, by rule, with state and severity. */
export async function findingsOf(
  panel: Page,
): Promise<readonly { rule: string; state: string; severity: string }[]> {
  return panel.getByTestId('panel-finding').evaluateAll((cards) =>
    cards.map((card) => ({
      rule: card.getAttribute('data-rule') ?? '',
      state: card.getAttribute('data-state') ?? '',
      severity: card.getAttribute('data-severity') ?? '',
    })),
  );
}

/** The status that the panel shows: blocked, incomplete or ready. */
export async function statusOf(panel: Page): Promise<string | null> {
  return panel.getByTestId('panel-status').getAttribute('data-value');
}
