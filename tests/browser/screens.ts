// Which screens does the extension have? A tour through all of them, each opened as a person opens it, with its folds open.
import type { Page } from 'playwright-core';
import { tabIdOf } from './harness';
import { bindClient, fillPage, openSurface, PASSPHRASE, proveRecovery } from './person';
import { CLIENT, CLIENTS_SCREENS } from './screens-clients';
import { openPortalAndPanel } from './stage';
import { byTestId, inOptions, keep, kept, type Screen, tab, unfold } from './tour';

const MISSING = 'public/samples/zhejiang-domain-real-name-screenshot.png';

const FIRST: readonly Screen[] = [
  inOptions('options without a vault', (options) => options.reload(), byTestId('vault-create')),
  {
    name: 'welcome, purpose',
    show: async (tour) => {
      const page = await keep(tour, 'welcome', await openSurface(tour.stage.browser, 'welcome.html'));
      await page.getByTestId('welcome-self').waitFor();
      return page;
    },
  },
  {
    name: 'welcome, first profile',
    show: async (tour) => {
      const page = kept(tour, 'welcome');
      await page.getByTestId('welcome-self').click();
      await page.getByTestId('welcome-way-typed').waitFor();
      return page;
    },
  },
  {
    name: 'welcome, passphrase',
    show: async (tour) => {
      const page = kept(tour, 'welcome');
      await page.getByTestId('welcome-way-table').click();
      await page.getByTestId('vault-passphrase').fill(PASSPHRASE);
      await page.getByTestId('vault-passphrase-again').fill(PASSPHRASE);
      return page;
    },
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
    name: 'welcome, table',
    show: async (tour) => {
      const page = kept(tour, 'welcome');
      await page.getByTestId('vault-recovery-again').click(); // moving into the boxes by keyboard has hidden the code
      const code = (await page.getByTestId('vault-recovery-code').textContent()) ?? '';
      await proveRecovery(page, code);
      await page.getByTestId('client-import-samples').click();
      await page.getByTestId('client-import-apply').waitFor();
      await unfold(page);
      return page;
    },
  },
  inOptions(
    'options, no filing',
    async (options) => {
      await options.reload();
      await options.getByTestId('options-filings').click();
    },
    'section.empty-box',
  ),
  inOptions(
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
      const both = await openPortalAndPanel(tour.stage, '?open=all#/entity');
      await keep(tour, 'portal', both.portal);
      await keep(tour, 'panel', both.panel);
      await both.panel.getByTestId('panel-picker').waitFor();
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
      await page.getByTestId('panel-receipt-open').click(); // a receipt without problems is one line until it is opened
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
      const both = await openPortalAndPanel(tour.stage, '?prefill=other');
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
export const SCREENS: readonly Screen[] = [...FIRST, ...CLIENTS_SCREENS, ...BESIDE, ...LOCKED];
