// Is every screen accessible: no fault by axe in light and dark, at 320 pixels and at 200 %, by keyboard, with reduced motion and forced colours?
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isAnything, isSound, listenTo } from './axe';
import { fits, showsFocus, speaksWithoutColour, standsStill } from './fits';
import { SCREENS } from './screens';
import { clearStage, setStage } from './stage';
import type { Tour } from './tour';

/** 320 is 1,280 at 400 %; 590 is a window of 1,180 at 200 %; 1,180 is a small laptop's. The popup has a width of its own. */
const WIDTHS = [320, 590, 1180];
const USUAL = { width: 1180, height: 900 };

let tour: Tour;
const errors: string[] = [];

beforeAll(async () => {
  const stage = await setStage();
  stage.browser.context.on('page', (page) => listenTo(page, errors));
  listenTo(stage.options, errors);
  tour = { stage, pages: new Map() };
});
afterAll(() => clearStage(tour?.stage));

describe('every screen', () => {
  it.each(SCREENS)('$name', async ({ name, show }) => {
    const page = await show(tour);
    await isSound(page, isAnything);
    await standsStill(page);
    await showsFocus(page);
    await speaksWithoutColour(page);
    for (const width of name.startsWith('popup') ? [360] : WIDTHS) await fits(page, width);
    await page.setViewportSize(USUAL);
  });

  it('writes nothing into the console that is an error', () => {
    expect(errors).toEqual([]);
  });
});
