// Can a person search the rules, try them on a client, run their cases with json-rules-engine, and pre-check all clients?
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isSound, listenTo } from './axe';
import type { Browser } from './harness';
import { launch } from './harness';
import { createVault, importClient, openSurface } from './person';

let browser: Browser;
let page: Page;
const errors: string[] = [];

beforeAll(async () => {
  browser = await launch();
  page = await openSurface(browser, 'options.html');
  listenTo(page, errors);
  await createVault(page);
  for (const sample of ['zhejiang-company', 'shanghai-hk-company'])
    await importClient(page, `public/samples/${sample}.json`);
});
afterAll(() => browser?.close());

/** The sample's file under another name, with a service that moves here from another provider and entity. */
function movedFile(name: string): string {
  const client = JSON.parse(readFileSync('public/samples/zhejiang-company.json', 'utf8'));
  const [filing] = client.filings;
  const said = {
    pendingOrder: false,
    subjectRecord: 'only-at-other-providers',
    serviceRecord: 'same-subject',
  };
  const answers = Object.entries(said).map(([fact, value]) => ({ fact, value, on: '2026-11-24' }));
  const services = filing.services.slice(0, 1);
  const filings = [{ ...filing, services, intent: 'move-to-other-subject', answers }];
  const file = join(mkdtempSync(join(tmpdir(), 'moved-')), 'client.json');
  const moved = { ...client, id: randomUUID(), entity: { ...client.entity, name }, filings };
  writeFileSync(file, JSON.stringify(moved));
  return file;
}

const rule = (name: string) => page.locator(`[data-testid="rulebook-rule"][data-rule="${name}"]`);

describe('the rulebook', () => {
  it('finds a rule by words and province, and says when it applies and who says so', async () => {
    await page.getByTestId('options-rulebook').click();
    await page.getByTestId('rulebook-search').fill('法定代表人');
    await page.getByTestId('rulebook-province').selectOption('beijing');
    await rule('beijing-org-sp-legal-rep').locator('summary').first().click();
    const text = await rule('beijing-org-sp-legal-rep').locator('.rule-detail').textContent();
    expect(text).toContain('何时适用');
    expect(text).toContain('并列如下');
    expect(text).toContain('主体负责人可以不是法定代表人');
  });

  it('tries a rule on a client and shows why', async () => {
    await page.getByTestId('rulebook-province').selectOption('');
    await page.getByTestId('rulebook-search').fill('nat-emails-distinct');
    const found = rule('nat-emails-distinct');
    await found.locator('summary').first().click();
    await found.getByTestId('rulebook-applies').click();
    await found.getByTestId('chooser-search').fill('示例云帆');
    await found.getByTestId('chooser-client').first().click();
    await found.getByTestId('rulebook-applied').first().waitFor();
    expect(await found.getByTestId('rulebook-applied').first().getAttribute('data-state')).toBe('passes');
  });

  it('runs json-rules-engine in the page over the cases of a rule, and it agrees', async () => {
    const found = rule('nat-emails-distinct');
    await found.getByTestId('rulebook-verify').click();
    const verified = found.getByTestId('rulebook-verified');
    await verified.waitFor();
    expect(Number(await verified.getAttribute('data-cases'))).toBeGreaterThan(2);
    expect(await verified.getAttribute('data-agree')).toBe(await verified.getAttribute('data-cases'));
  });

  it('has no serious fault, light or dark, with a rule open', async () => {
    await isSound(page);
  });

  it('runs over the whole book and can be stopped', async () => {
    await page.getByTestId('rulebook-verify-all').click();
    await page.getByTestId('rulebook-verify-stop').click();
    // a rule that was opened before has its own result
    const verified = page.locator('.stack:has(> [data-testid="rulebook-verify-all"]) > [role="status"]');
    await verified.waitFor();
    expect(await verified.getAttribute('data-agree')).toBe(await verified.getAttribute('data-cases'));
  });
});

describe('the pre-check of every client', () => {
  it('gives a row a service, the worst first, sorted and filtered as wanted', async () => {
    await page.getByTestId('options-precheck').click();
    await page.getByTestId('precheck-start').click();
    await page.locator('[data-testid="precheck-run"][data-state="done"]').waitFor();
    const rows = page.getByTestId('precheck-row');
    expect(await rows.count()).toBeGreaterThanOrEqual(2);
    await page.getByTestId('precheck-search').fill('示例云帆');
    const who = await rows.evaluateAll(
      (all) => new Set(all.map((row) => row.getAttribute('data-client'))).size,
    );
    expect(who).toBe(1);
    await isSound(page);
  });

  it('saves the rows as a table that opens, without a certificate number', async () => {
    const saved = page.waitForEvent('download');
    await page.getByTestId('precheck-csv').click();
    const text = readFileSync(await (await saved).path(), 'utf8');
    expect(text).toContain('杭州示例云帆科技有限公司');
    expect(text).not.toMatch(/[0-9A-Z]{18}/);
  });

  it('says what would differ in another province, what comes, and what a refusal means', async () => {
    await page.getByTestId('precheck-search').fill('航图');
    await page.getByTestId('precheck-open').first().click();
    await page.getByTestId('precheck-report').waitFor();
    await page.getByTestId('what-if-province').selectOption('tibet');
    await page.getByTestId('what-if-compare').click();
    await page.getByTestId('what-if-answer').getByTestId('difference').first().waitFor();
    await page.getByTestId('upcoming-look').click();
    await page.getByTestId('upcoming-day').first().waitFor();
    await page.getByTestId('refusal-text').fill('您的域名未实名认证，请完成后再提交');
    await page.getByTestId('refusal-read').click();
    expect(await page.getByTestId('refusal-reason').first().getAttribute('data-reason')).toBe(
      'domain-not-real-name',
    );
    await isSound(page);
    await page.setViewportSize({ width: 320, height: 900 });
    const widths = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0);
  });
});

describe('a question that two filings share and that has no usual answer', () => {
  const group = () => page.locator('[data-testid="precheck-group"][data-id="serviceAtThisProvider"]');

  it('is answered yes in one and no in the other by one press, and asked again once that is taken back', async () => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.getByTestId('options-clients').click();
    for (const name of ['示例迁入甲', '示例迁入乙']) await importClient(page, movedFile(name));
    await page.getByTestId('options-precheck').click();
    if ((await page.getByTestId('precheck-back').count()) > 0)
      await page.getByTestId('precheck-back').click();
    await page.getByTestId('precheck-start').click();
    await group().waitFor();
    expect(await group().getAttribute('data-count')).toBe('2');
    await group().getByTestId('precheck-group-deed').click();
    expect(await group().locator('[aria-pressed="true"]').count()).toBe(0);
    const filings = group().getByTestId('precheck-answer-filing');
    await filings.nth(0).locator('[data-value="true"]').click();
    await filings.nth(1).locator('[data-value="false"]').click();
    await isSound(page);
    await group().getByTestId('precheck-answer-apply').click();
    await page.getByTestId('precheck-answered').waitFor();
    await group().waitFor({ state: 'detached' });
    await page.getByTestId('precheck-undo').click();
    await group().waitFor();
    expect(await group().getAttribute('data-count')).toBe('2');
  });
});

describe('all of it', () => {
  it('writes no error into the console', () => {
    expect(errors).toEqual([]);
  });
});
