// Which screens does the options page have, once there is a client?
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { byTestId, inOptions, keep, type Screen, type Tour, tab } from './tour';

export const CLIENT = '杭州示例云帆科技有限公司';
const TWIN = '广州示例云帆科技有限公司';
const SAMPLE = 'public/samples/zhejiang-company.json';

const editor = (part: string, isThere: string): Screen =>
  inOptions(`client, ${part}`, (options) => options.getByTestId(`client-tab-${part}`).click(), isThere);

/** A client that shares its number with the sample and has documents to mail: for this many domains Guangdong asks for paper. */
function twin(): { name: string; mimeType: string; buffer: Buffer } {
  const sample = JSON.parse(readFileSync(SAMPLE, 'utf8'));
  const region = { code: '440106', names: ['广东省', '广州市', '天河区'] };
  const entity = { ...sample.entity, name: TWIN, remark: '旧档案', region };
  const [filing] = sample.filings;
  const many = { fact: 'entity.distinctPrefixCount', value: 40, on: '2026-11-20' };
  const filings = [{ ...filing, answers: [...filing.answers, many] }];
  const client = { ...sample, id: 'sample-twin', entity, filings, documents: [] };
  return { name: 'twin.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(client)) };
}

const CLIENTS: readonly Screen[] = [
  inOptions('clients', (options) => options.reload(), byTestId('client-row')),
  inOptions(
    'clients, import looked at',
    (options) => options.getByTestId('client-import-file').setInputFiles(twin()),
    byTestId('client-import-apply'),
  ),
  inOptions(
    'clients, chosen',
    async (options) => {
      await options.getByTestId('client-import-apply').click();
      await options.getByTestId('client-row').nth(3).waitFor();
      await options.getByTestId('client-select').first().check();
    },
    byTestId('client-bulk'),
  ),
  inOptions(
    'clients, duplicates',
    (options) => options.getByTestId('client-duplicates').click(),
    byTestId('duplicate'),
  ),
  inOptions(
    'clients, merge',
    (options) => options.getByTestId('duplicate-merge').first().click(),
    byTestId('merge-apply'),
  ),
  inOptions(
    'client, entity',
    async (options) => {
      await options.getByTestId('clients-back').click();
      await options.getByTestId('client-row').filter({ hasText: CLIENT }).first().click();
    },
    byTestId('clients-field'),
  ),
  editor('people', byTestId('person')),
  editor('services', byTestId('service')),
  editor('filings', byTestId('filing')),
  editor('documents', byTestId('document')),
  editor('history', byTestId('revision')),
  inOptions(
    'client, new and wrong',
    async (options) => {
      await options.getByTestId('clients-back').click();
      await options.getByTestId('client-new').click();
      await options.locator('[data-place="entity.certNumber"]').fill('91330106MA0AHL0145');
      await options.getByTestId('client-save').click();
    },
    byTestId('clients-fault'),
  ),
  inOptions(
    'client, unsaved',
    (options) => options.getByTestId('clients-back').click(),
    byTestId('leave-question'),
  ),
  inOptions(
    'clients, removed',
    async (options) => {
      await options.getByTestId('leave-discard').click();
      await options.getByTestId('client-removed').click();
    },
    byTestId('clients-back'),
  ),
];

const WORK: readonly Screen[] = [
  inOptions(
    'filings',
    async (options) => {
      await options.getByTestId('clients-back').click();
      await options.getByTestId('options-filings').click();
    },
    byTestId('filing-card'),
  ),
  inOptions(
    'filing',
    async (options) => {
      await options.getByTestId('filing-card').first().click();
      await options.getByTestId('filing-to').selectOption('sms');
      await options.getByTestId('filing-move').click();
    },
    byTestId('filing-sms'),
  ),
  {
    name: 'report',
    show: (tour) => paper(tour, 'filing-report'),
  },
  {
    name: 'letters to sign',
    show: (tour) => paper(tour, 'filing-papers'),
  },
  {
    name: 'sheet',
    show: async (tour) => {
      const { options } = tour.stage;
      await options.bringToFront();
      await options.keyboard.press('Escape');
      await options.getByTestId('filing-card').filter({ hasText: TWIN }).click();
      return paper(tour, 'filing-sheet');
    },
  },
  inOptions(
    'precheck, before',
    async (options) => {
      await options.keyboard.press('Escape');
      await options.getByTestId('options-precheck').click();
    },
    byTestId('precheck-start'),
  ),
  inOptions('precheck', (options) => options.getByTestId('precheck-start').click(), byTestId('precheck-row')),
  inOptions(
    'precheck, a province and a folder',
    async (options) => {
      const deed = options.locator('[data-kind="document"] [data-testid="precheck-group-deed"]').first();
      for (const province of await options.locator('[data-testid="precheck-tile"]:not([disabled])').all()) {
        await province.click();
        await options.waitForTimeout(300);
        if (await deed.isVisible()) break; // not every province lacks papers
      }
      await deed.click();
    },
    byTestId('folder-scans'),
  ),
  inOptions(
    'precheck of one',
    async (options) => {
      await options.getByTestId('precheck-open').first().click();
      await options.getByTestId('precheck-report').waitFor();
      await options.getByTestId('what-if-province').selectOption('tibet');
      await options.getByTestId('what-if-compare').click();
      await options.getByTestId('difference').first().waitFor();
      await options.getByTestId('refusal-text').fill('主体负责人不是法定代表人，且域名未实名');
      await options.getByTestId('refusal-read').click();
    },
    byTestId('refusal-reason'),
  ),
  inOptions(
    'rulebook',
    (options) => options.getByTestId('options-rulebook').click(),
    byTestId('rulebook-rule'),
    async () => undefined,
  ),
  inOptions(
    'rulebook, a rule open',
    async (options) => {
      await options.getByTestId('rulebook-search').fill('beijing-org-sp-legal-rep');
      const rule = options.locator('[data-testid="rulebook-rule"][data-rule="beijing-org-sp-legal-rep"]');
      await rule.locator('summary').first().click();
    },
    '.rule-detail',
  ),
  tab('team', byTestId('team-empty')),
  inOptions(
    'team, new',
    async (options) => {
      await options.getByTestId('team-new').click();
      await options.getByTestId('team-bucket').fill('agency-1250000000');
      await options.getByTestId('team-region').fill('ap-guangzhou');
    },
    byTestId('team-policy'),
  ),
  inOptions(
    'team, join',
    async (options) => {
      await options.getByTestId('clients-back').last().click();
      await options.getByTestId('team-join').click();
      await options.getByTestId('team-invitation').fill('BTTEAM1.torn');
    },
    `${byTestId('team-fault')} .bad`,
  ),
  tab('vault', byTestId('vault-backup')),
  tab('settings', byTestId('agency-name')),
  inOptions(
    'settings, searched',
    (options) => options.getByTestId('settings-search').fill('e'),
    byTestId('settings-found'),
  ),
  tab('privacy', byTestId('delete-everything')),
  tab('about', '.box:visible'),
];

/** A page for printing, opened from the window of a filing. */
async function paper(tour: Tour, button: string): Promise<Page> {
  const { browser, options } = tour.stage;
  await options.bringToFront();
  const [opened] = await Promise.all([
    browser.context.waitForEvent('page'),
    options.getByTestId(button).click(),
  ]);
  const page = await keep(tour, 'paper', opened);
  await page.getByTestId('paper').waitFor();
  return page;
}

/** Clients, their editor, filings and papers, pre-check, rulebook, vault and settings, in this order. */
export const CLIENTS_SCREENS: readonly Screen[] = [...CLIENTS, ...WORK];
