// Which screens has the extension? A tour through all of them: each is opened as a person opens it, with its folds open.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { tabIdOf } from './harness';
import { bindClient, fillPage, openSurface, PASSPHRASE } from './person';
import { openDesk, type Stage } from './stage';

type Kept = 'welcome' | 'portal' | 'panel' | 'popup' | 'practice' | 'paper';

/** What is carried from one screen to the next. */
export interface Tour {
  readonly stage: Stage;
  readonly pages: Map<Kept, Page>;
}

export interface Screen {
  readonly name: string;
  /** Leads from the screen before to this one and answers its page. */
  readonly show: (tour: Tour) => Promise<Page>;
}

const CLIENT = '杭州示例云帆科技有限公司';
const TWIN = '广州示例云帆科技有限公司';
const SAMPLE = 'public/samples/zhejiang-company.json';
const MISSING = 'public/samples/zhejiang-domain-real-name-screenshot.png';

/** Opens every fold of a page, also those within others. */
async function unfold(page: Page): Promise<void> {
  const closed = page.locator('main details:not([open])');
  for (let left = await closed.count(); left > 0; left = await closed.count())
    await closed.evaluateAll((all) => {
      for (const one of all) one.setAttribute('open', '');
    });
}

function kept({ pages }: Tour, name: Kept): Page {
  const page = pages.get(name);
  if (!page) throw new Error(`the tour has no ${name} yet`);
  return page;
}

async function keep(tour: Tour, name: Kept, page: Page): Promise<Page> {
  await tour.pages.get(name)?.close();
  tour.pages.set(name, page);
  return page;
}

/** A screen of the options page: some acts on it, then what must be there, all of it unfolded but where that would be a book. */
function desk(
  name: string,
  act: (options: Page) => Promise<unknown>,
  isThere: string,
  open = unfold,
): Screen {
  return {
    name,
    show: async ({ stage: { options } }) => {
      await options.bringToFront();
      await act(options);
      await options.locator(isThere).first().waitFor();
      await open(options);
      return options;
    },
  };
}

const tab = (name: string, isThere: string): Screen =>
  desk(`options, ${name}`, (options) => options.getByTestId(`options-${name}`).click(), isThere);

const editor = (part: string, isThere: string): Screen =>
  desk(`client, ${part}`, (options) => options.getByTestId(`client-tab-${part}`).click(), isThere);

const byTestId = (id: string) => `[data-testid="${id}"]`;

const FIRST: readonly Screen[] = [
  desk('options without a vault', (options) => options.reload(), byTestId('vault-create')),
  {
    name: 'welcome, passphrase',
    show: async (tour) =>
      keep(tour, 'welcome', await openSurface(tour.stage.browser, 'welcome.html')).then(async (page) => {
        await page.getByTestId('vault-passphrase').fill(PASSPHRASE);
        await page.getByTestId('vault-passphrase-again').fill(PASSPHRASE);
        return page;
      }),
  },
  {
    name: 'welcome, recovery code',
    show: async (tour) => {
      const page = kept(tour, 'welcome');
      await page.getByTestId('vault-create').click();
      await page.getByTestId('vault-recovery-code').waitFor();
      return page;
    },
  },
  {
    name: 'welcome, first client',
    show: async (tour) => {
      const page = kept(tour, 'welcome');
      const code = (await page.getByTestId('vault-recovery-code').textContent()) ?? '';
      await page.getByTestId('vault-recovery-typed').fill(code);
      await page.getByTestId('vault-recovery-done').click();
      await page.getByTestId('client-import-samples').click();
      await page.getByTestId('client-import-apply').waitFor();
      await unfold(page);
      return page;
    },
  },
  desk(
    'options, no filing',
    async (options) => {
      await options.reload();
      await options.getByTestId('options-filings').click();
    },
    'section.empty-box',
  ),
  desk(
    'options, no client',
    (options) => options.getByTestId('options-clients').click(),
    byTestId('client-new'),
  ),
  {
    name: 'welcome, rehearsal',
    show: async (tour) => {
      const page = kept(tour, 'welcome');
      await page.bringToFront();
      await page.getByTestId('client-import-apply').click();
      await page.getByTestId('welcome-rehearse').waitFor();
      return page;
    },
  },
];

/** A client that shares its number with the sample, and has something to post: so many domains want paper in Guangdong. */
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
  desk('clients', (options) => options.reload(), byTestId('client-row')),
  desk(
    'clients, import looked at',
    (options) => options.getByTestId('client-import-file').setInputFiles(twin()),
    byTestId('client-import-apply'),
  ),
  desk(
    'clients, chosen',
    async (options) => {
      await options.getByTestId('client-import-apply').click();
      await options.getByTestId('client-row').nth(3).waitFor();
      await options.getByTestId('client-select').first().check();
    },
    byTestId('client-bulk'),
  ),
  desk(
    'clients, duplicates',
    (options) => options.getByTestId('client-duplicates').click(),
    byTestId('duplicate'),
  ),
  desk(
    'clients, merge',
    (options) => options.getByTestId('duplicate-merge').first().click(),
    byTestId('merge-apply'),
  ),
  desk(
    'client, entity',
    async (options) => {
      await options.getByTestId('desk-back').click();
      await options.getByTestId('client-row').filter({ hasText: CLIENT }).first().click();
    },
    byTestId('desk-field'),
  ),
  editor('people', byTestId('person')),
  editor('services', byTestId('service')),
  editor('filings', byTestId('filing')),
  editor('documents', byTestId('document')),
  editor('history', byTestId('revision')),
  desk(
    'client, new and wrong',
    async (options) => {
      await options.getByTestId('desk-back').click();
      await options.getByTestId('client-new').click();
      await options.locator('[data-place="entity.certNumber"]').fill('91330106MA0AHL0145');
      await options.getByTestId('client-save').click();
    },
    byTestId('desk-fault'),
  ),
  desk('client, unsaved', (options) => options.getByTestId('desk-back').click(), byTestId('leave-question')),
  desk(
    'clients, removed',
    async (options) => {
      await options.getByTestId('leave-discard').click();
      await options.getByTestId('client-removed').click();
    },
    byTestId('desk-back'),
  ),
];

const WORK: readonly Screen[] = [
  desk(
    'filings',
    async (options) => {
      await options.getByTestId('desk-back').click();
      await options.getByTestId('options-filings').click();
    },
    byTestId('filing-card'),
  ),
  desk(
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
    name: 'sheet',
    show: async (tour) => {
      const { options } = tour.stage;
      await options.bringToFront();
      await options.keyboard.press('Escape');
      await options.getByTestId('filing-card').filter({ hasText: TWIN }).click();
      return paper(tour, 'filing-sheet');
    },
  },
  desk(
    'precheck, before',
    async (options) => {
      await options.keyboard.press('Escape');
      await options.getByTestId('options-precheck').click();
    },
    byTestId('precheck-start'),
  ),
  desk('precheck', (options) => options.getByTestId('precheck-start').click(), byTestId('precheck-row')),
  desk(
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
  desk(
    'rulebook',
    (options) => options.getByTestId('options-rulebook').click(),
    byTestId('rulebook-rule'),
    async () => undefined,
  ),
  desk(
    'rulebook, a rule open',
    async (options) => {
      await options.getByTestId('rulebook-search').fill('beijing-org-sp-legal-rep');
      const rule = options.locator('[data-testid="rulebook-rule"][data-rule="beijing-org-sp-legal-rep"]');
      await rule.locator('summary').first().click();
    },
    '.rule-detail',
  ),
  tab('vault', byTestId('vault-backup')),
  tab('settings', byTestId('agency-name')),
  desk(
    'settings, searched',
    (options) => options.getByTestId('settings-search').fill('e'),
    byTestId('settings-found'),
  ),
  tab('privacy', byTestId('delete-everything')),
  tab('about', '.box:visible'),
];

/** A page to print, opened from the window of a filing. */
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

/** A screen of the panel, beside the portal. */
function panel(name: string, act: (panel: Page, portal: Page) => Promise<unknown>, isThere: string): Screen {
  return {
    name: `panel, ${name}`,
    show: async (tour) => {
      const page = kept(tour, 'panel');
      await page.bringToFront();
      await act(page, kept(tour, 'portal'));
      await page.locator(isThere).first().waitFor();
      return page;
    },
  };
}

const status = (value: string) => `[data-testid=panel-status][data-value=${value}]`;

const BESIDE: readonly Screen[] = [
  {
    name: 'panel, unbound',
    show: async (tour) => {
      const both = await openDesk(tour.stage, '?open=all#/entity');
      await keep(tour, 'portal', both.portal);
      await keep(tour, 'panel', both.panel);
      await both.panel.getByTestId('panel-client').waitFor();
      return both.panel;
    },
  },
  panel('bound', (page) => bindClient(page, CLIENT), '[data-action=fill]'),
  panel('all open', unfold, byTestId('panel-document')),
  panel(
    'receipt',
    async (page) => {
      await page.reload();
      await fillPage(page);
    },
    byTestId('panel-report-row'),
  ),
  panel(
    'ready',
    async (page) => {
      await page.reload();
      await page
        .locator('[data-testid=panel-attach][data-document="domain-real-name-screenshot"]')
        .first()
        .setInputFiles(MISSING);
    },
    status('ready'),
  ),
  {
    name: 'popup',
    show: async (tour) => {
      const tab = await tabIdOf(tour.stage.browser, kept(tour, 'portal'));
      const page = await keep(tour, 'popup', await openSurface(tour.stage.browser, `popup.html?tab=${tab}`));
      await page.getByTestId('popup-status').waitFor();
      return page;
    },
  },
  {
    name: 'panel, another company',
    show: async (tour) => {
      const both = await openDesk(tour.stage, '?prefill=other');
      await keep(tour, 'portal', both.portal);
      await keep(tour, 'panel', both.panel);
      await bindClient(both.panel, CLIENT);
      await both.panel.getByTestId('panel-identity-conflict').waitFor();
      return both.panel;
    },
  },
  {
    name: 'practice',
    show: async (tour) => {
      const page = await keep(tour, 'practice', await openSurface(tour.stage.browser, 'practice.html'));
      await page.getByTestId('practice-banner').waitFor();
      return page;
    },
  },
  {
    name: 'popup, no portal',
    show: async (tour) => {
      const { browser } = tour.stage;
      const tab = await tabIdOf(browser, kept(tour, 'welcome'));
      const page = await keep(tour, 'popup', await openSurface(browser, `popup.html?tab=${tab}`));
      await page.getByTestId('popup-read-page').waitFor();
      return page;
    },
  },
];

const LOCKED: readonly Screen[] = [
  panel('locked', (page) => page.getByTestId('vault-lock').click(), byTestId('vault-unlock')),
  tab('clients', byTestId('vault-unlock')),
];

/** The whole tour, in order. It begins without a vault and ends with a locked one. */
export const SCREENS: readonly Screen[] = [...FIRST, ...CLIENTS, ...WORK, ...BESIDE, ...LOCKED];
