// One page with a control hidden in each known way, and one in plain sight, filled by the engine.
import type { Browser, Page } from 'playwright-core';
import type { FillStep, PageReading } from '../../lib/page/model';
import { isolate, openPage } from './browser';
import { HIDDEN_WAYS } from './hidden-ways';
import { pixelsOf } from './seen-pixels';

/** The name of the control in plain sight. */
export const PLAIN = 'plain';
/** Run before the engine, it stands in for a browser without the second version of the observer, as Firefox is. */
export const WITHOUT_SIGHT = 'delete IntersectionObserverEntry.prototype.isVisible;';
const VALUE = '330106';

/** Far enough from the others that what stands beside it hides nothing of it. */
const block = (name: string, html: string): string =>
  `<div class="form-item" data-way="${name}" style="margin:200px 8px"><label>${name}</label>${html}</div>`;

/** Fills every field of a page with the value. */
export async function fillEach(page: Page, engine: string): Promise<void> {
  const run = await isolate(page, engine);
  const { fields } = (await run('read()')) as PageReading; // the engine's own type
  const steps = fields.map(
    ({ key, kind }): FillStep => ({
      key,
      fieldId: key,
      kind,
      value: [VALUE],
      alternatives: [],
      files: [],
      overwrite: false,
    }),
  );
  await run(`fill(${JSON.stringify(steps)})`);
}

/** The page after the fill, and the names of the ways whose control was filled. */
export async function fillHidden(
  browser: Browser,
  engine: string,
): Promise<{ readonly page: Page; readonly filled: readonly string[] }> {
  const blocks = Object.entries({ [PLAIN]: '<input class="c">', ...HIDDEN_WAYS });
  const html = blocks.map(([name, one]) => block(name, one)).join('');
  const page = await openPage(browser, `<!doctype html><meta charset="utf-8"><form>${html}</form>`);
  await fillEach(page, engine);
  const filled = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>('.c')]
      .filter((input) => input.value !== '')
      .map((input) => input.closest('[data-way]')?.getAttribute('data-way') ?? ''),
  );
  return { page, filled };
}

/** Which of these ways leave enough of a value to be seen, by a quarter of the pixels of the one in plain sight. */
export async function seenOf(page: Page, names: readonly string[]): Promise<ReadonlySet<string>> {
  const whole = await pixelsOf(page, PLAIN, VALUE);
  if (whole < 20) throw new Error('not even the control in plain sight is seen');
  const seen = new Set<string>();
  for (const name of names) if ((await pixelsOf(page, name, VALUE)) >= whole / 4) seen.add(name);
  return seen;
}
