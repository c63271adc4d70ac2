// How many presses does an agency need for a table of 300 clients? Import, pre-check, problems solved in groups, documents from a folder, board, Today.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { exampleRows } from '../../lib/exchange/export/client-rows';
import { COLUMNS } from '../../lib/exchange/table/columns';
import { writeXlsx } from '../../lib/exchange/table/xlsx';
import { usccCheckCharacter } from '../../lib/filing/numbers/uscc';
import type { Browser } from '../../tests/browser/harness';
import { createVault, openSurface } from '../../tests/browser/person';
import { newHands, type Outcome, part } from './presses';

export const ROWS = 300;
const PAPERS = 40;
const STRANGERS = 5;
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABpfZFQAAAAABJRU5ErkJggg==',
  'base64',
);

const nameOf = (at: number): string => `杭州样例${at + 1}号科技有限公司`;

/** The import, the pre-check of all, and what follows it. */
export async function runTable(browser: Browser): Promise<Outcome> {
  const options = await openSurface(browser, 'options.html');
  await createVault(options);
  const hands = newHands();
  const buffer = Buffer.from(writeXlsx(tableOf(ROWS), 'clients'));
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  await hands.hand(part(options, 'client-import-file'), { name: 'clients.xlsx', mimeType, buffer });
  await hands.press(part(options, 'client-import-apply'));
  await options.getByTestId('client-row').nth(5).waitFor({ timeout: 120_000 });
  const imported = hands.count();
  await hands.press(part(options, 'options-precheck'));
  await hands.press(part(options, 'precheck-start'));
  const checked = await rowsChecked(options);
  const groups = await options.getByTestId('precheck-group').count();
  const question = options.locator('[data-testid="precheck-group"][data-kind="question"]').first();
  await hands.press(question.getByTestId('precheck-group-deed'));
  await hands.press(part(options, 'precheck-group-apply'));
  await rowsChecked(options);
  const [stored, strangers] = await papersFromFolder(options, hands);
  await hands.press(part(options, 'options-filings'));
  await options.getByTestId('filing-card').first().waitFor();
  const cards = await options.getByTestId('filing-card').count();
  await hands.press(part(options, 'options-today'));
  await part(options, 'today-standing').waitFor();
  return {
    journey: `table of ${ROWS}`,
    presses: hands.count(),
    goal: null,
    seen: [
      `${imported} to import`,
      `${checked} pre-checked`,
      `${groups} groups`,
      `${stored} papers stored, ${strangers} told as nobody’s`,
      `${cards} cards drawn on the board`,
    ],
  };
}

async function rowsChecked(options: Page): Promise<number> {
  await options.locator('[data-testid="precheck-run"][data-state="done"]').waitFor({ timeout: 120_000 });
  const parts = options.getByTestId('precheck-bar').first().locator('[data-part]');
  const counts = await parts.evaluateAll((all) => all.map((one) => Number(one.getAttribute('data-count'))));
  return counts.reduce((sum, count) => sum + count, 0);
}

async function papersFromFolder(
  options: Page,
  hands: ReturnType<typeof newHands>,
): Promise<readonly [stored: number, strangers: number]> {
  const folder = mkdtempSync(join(tmpdir(), 'papers-'));
  try {
    const names = [
      ...Array.from({ length: PAPERS }, (_, at) => `${nameOf(at)}_营业执照.png`),
      ...Array.from({ length: STRANGERS }, (_, at) => `扫描${at}_营业执照.png`),
    ];
    const paths = names.map((name) => join(folder, name));
    for (const path of paths) writeFileSync(path, PNG);
    await hands.press(part(options, 'precheck-folder'));
    const input = part(options, 'folder-file');
    // the browser's dialog for folders cannot be automated, so the same files are passed as single files
    await input.evaluate((field) => field.removeAttribute('webkitdirectory'));
    await hands.hand(input, paths);
    const found = part(options, 'folder-count');
    await found.waitFor();
    const shown = Number(await found.getAttribute('data-open'));
    const sure = Number(await found.getAttribute('data-sure'));
    await hands.press(part(options, 'folder-store'));
    await found.waitFor({ state: 'detached', timeout: 120_000 });
    return [sure, shown];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The template's example, repeated with different names, numbers and domains. */
export function tableOf(count: number): readonly (readonly string[])[] {
  const [headings = [], example = []] = exampleRows();
  const numbers = certNumbers(count);
  const rows = Array.from({ length: count }, (_, at) =>
    COLUMNS.map(({ key }, column) => {
      if (key === 'entity.name') return nameOf(at);
      if (key === 'service.domain.owner') return nameOf(at);
      if (key === 'entity.certNumber') return numbers[at] ?? '';
      if (key === 'service.domains') return `sample-${at + 1}.cn`;
      if (key === 'service.homeUrls') return `www.sample-${at + 1}.cn`;
      return example[column] ?? '';
    }),
  );
  return [headings, ...rows];
}

/** Certificate numbers with the right check character. */
function certNumbers(count: number): readonly string[] {
  return Array.from({ length: count }, (_, serial) => {
    const stem = `91330106MA${String(serial).padStart(7, '0')}`;
    return stem + usccCheckCharacter(stem);
  });
}
