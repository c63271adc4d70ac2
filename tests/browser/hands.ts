// How does a person operate the practice portal? By real typing and clicking, on controls found by what the page shows.
import type { Locator, Page } from 'playwright-core';

/** The form item under a label; `scope` is the page or a block of it. */
export function item(scope: Page | Locator, label: string): Locator {
  return scope.locator(
    `xpath=.//div[contains(@class,"ant-form-item ") or @class="ant-form-item"][.//label[@title="${label}"]]`,
  );
}

/** Types into the text box under a label, key by key, and leaves the box. */
export async function type(scope: Page | Locator, label: string, text: string): Promise<void> {
  const box = item(scope, label).locator('input, textarea').first();
  await box.click();
  await box.pressSequentially(text);
  await box.blur();
}

/** Opens the select at a place and chooses an option by its text, scrolling until it is visible. */
export async function pickFrom(select: Locator, words: string): Promise<void> {
  const page = select.page();
  await select.locator('.ant-select-selector').click();
  const list = page.locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden)');
  const option = list.locator('.ant-select-item-option').filter({ hasText: words }).first();
  await list.locator('.ant-select-item-option').first().hover();
  for (let turn = 0; turn < 40 && (await option.count()) === 0; turn += 1) {
    await page.mouse.wheel(0, 96);
    await page.evaluate(() => new Promise((next) => requestAnimationFrame(next)));
  }
  await option.click();
  await list.waitFor({ state: 'hidden' });
}

/** Picks an option of the select under a label. */
export async function pick(scope: Page | Locator, label: string, words: string): Promise<void> {
  await pickFrom(item(scope, label).locator('.ant-select'), words);
}

/** Chooses province, city and district, waiting for each level as a person does. */
export async function pickRegion(page: Page, label: string, names: readonly string[]): Promise<void> {
  for (const [level, name] of names.entries()) {
    const select = item(page, label).locator('.ant-select').nth(level);
    await select.and(page.locator(':not(.ant-select-disabled)')).waitFor();
    await pickFrom(select, name);
  }
}

/** Opens the cascader under a label and clicks one name per level. */
export async function pickPath(
  scope: Page | Locator,
  label: string,
  names: readonly string[],
): Promise<void> {
  const box = item(scope, label).locator('.ant-select');
  await box.click();
  const columns = box
    .page()
    .locator('.ant-cascader-dropdown:not(.ant-select-dropdown-hidden) .ant-cascader-menu');
  for (const [level, name] of names.entries()) {
    const choice = columns.nth(level).getByTitle(name, { exact: true });
    const isNext = () => columns.nth(level + 1).waitFor({ timeout: 5000 });
    await choice.click();
    // a press while the list still moves may be lost
    if (level < names.length - 1) await isNext().catch(() => choice.click());
  }
}

/** Types a date, or the two dates of a period, and confirms with Enter. */
export async function typeDays(scope: Page | Locator, label: string, days: readonly string[]): Promise<void> {
  const boxes = item(scope, label).locator('.ant-picker input');
  for (const [index, day] of days.entries()) {
    await boxes.nth(index).click();
    await boxes.nth(index).pressSequentially(day);
    await boxes.nth(index).press('Enter');
  }
}

/** Ticks the check box or radio button with this text. */
export async function tick(scope: Page | Locator, words: string): Promise<void> {
  await scope.locator('label').filter({ hasText: words }).first().click();
}

/** Presses one of the portal's buttons. */
export async function press(page: Page, words: string): Promise<void> {
  await page.getByRole('button', { name: words, exact: true }).click();
}

/** The portal's own state. */
export interface PortalView {
  readonly step: string;
  readonly reached: string;
  readonly filingType: string;
  // the portal's model; each test compares it with the shape it expects
  readonly model: Readonly<Record<string, unknown>>;
  readonly errors: Readonly<Record<string, string>>;
  readonly submits: number;
  readonly smsSends: number;
  readonly uploads: readonly { slot: string; name: string; bytes: number; sha256: string }[];
}

/** Reads the portal's own state. */
export async function portalState(page: Page): Promise<PortalView> {
  return page.evaluate(() => (window as unknown as { __state: PortalView }).__state); // declared by the page
}
