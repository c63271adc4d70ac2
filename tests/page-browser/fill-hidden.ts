// One page with a control for each known way of hiding it and one visible control, filled by the engine.
import type { Browser, Page } from 'playwright-core';
import type { FillStep, PageReading } from '../../lib/page/model';
import { isolate, openPage } from './browser';
import { HIDDEN_WAYS } from './hidden-ways';
import { pixelsOf } from './seen-pixels';

/** The name of the visible control. */
export const PLAIN = 'plain';
/** Run before the engine, this makes the browser one without IntersectionObserver version 2, as Firefox is. */
export const WITHOUT_SIGHT = 'delete IntersectionObserverEntry.prototype.isVisible;';
const VALUE = '330106';

/** A block far enough from the others that its neighbours cover nothing of it. */
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

/** The page after the fill, and the names of the hiding methods whose control was filled. */
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

/** The hiding methods that leave enough of a value visible: at least a quarter of the pixels that change in the visible control. */
export async function seenOf(page: Page, names: readonly string[]): Promise<ReadonlySet<string>> {
  const whole = await pixelsOf(page, PLAIN, VALUE);
  if (whole < 20) throw new Error('not even the control in plain sight is seen');
  const seen = new Set<string>();
  for (const name of names) if ((await pixelsOf(page, name, VALUE)) >= whole / 4) seen.add(name);
  return seen;
}
