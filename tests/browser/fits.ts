// Is a surface usable at any size and with any input: nothing beyond the window or cut off, a focus ring on every control, nothing shown by colour alone?
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { brokenWords } from './broken-words';
import { squeezedTexts } from './squeezed';

const drawn = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** Fails when a page, at one width, is wider than its window, scrolls sideways in a part, cuts something off, squeezes a text to a letter a line, or breaks a word in two. */
export async function fits(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  await drawn(page);
  const misfits = await page.evaluate(() => {
    const root = document.documentElement;
    const isCut = (one: HTMLElement) => {
      if (one.scrollWidth - one.clientWidth < 2 || one.matches('input, select, textarea')) return false;
      const { overflowX, textOverflow, clipPath } = getComputedStyle(one);
      return overflowX !== 'visible' && textOverflow !== 'ellipsis' && clipPath === 'none';
    };
    const cut = [...document.querySelectorAll<HTMLElement>('body *')].filter(
      (one) => one.clientWidth > 0 && isCut(one) && one.checkVisibility(),
    );
    const beyond = root.scrollWidth - root.clientWidth;
    return [
      ...(beyond > 0 ? [`${beyond} px beyond the window`] : []),
      ...cut.map((one) => `cut off: ${one.outerHTML.slice(0, 120)}`),
    ];
  });
  const squeezed = (await page.evaluate(squeezedTexts)).map((text) => `a letter a line: ${text}`);
  const broken = (await page.evaluate(brokenWords)).map((text) => `broken in two: ${text}`);
  expect([...misfits, ...squeezed, ...broken], `at ${width} px`).toEqual([]);
}

/** Fails when a control shows no ring while it has keyboard focus, or when the tab order differs from the reading order. */
export async function showsFocus(page: Page): Promise<void> {
  const faults = await page.evaluate(() => {
    const before = document.activeElement;
    const controls = [
      ...(document.querySelector('dialog:modal') ?? document).querySelectorAll<HTMLElement>(
        'a[href], button, input, select, textarea, summary, [tabindex]',
      ),
    ].filter(
      (one) =>
        one.tabIndex >= 0 &&
        !one.matches(':disabled') &&
        one.closest('[inert]') === null &&
        one.checkVisibility(),
    );
    const ringOf = (one: Element | null): boolean => {
      if (!one || one === document.body) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(one);
      return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || ringOf(one.parentElement);
    };
    const found = controls.flatMap((one) => {
      one.focus({ focusVisible: true, preventScroll: true } as FocusOptions); // focusVisible is newer than the types
      const why = one.tabIndex > 0 ? 'out of order' : ringOf(one) ? null : 'no ring';
      return why === null ? [] : [`${why}: ${one.outerHTML.slice(0, 120)}`];
    });
    (before as HTMLElement | null)?.focus?.({ preventScroll: true }); // whatever had the focus before can be focused again
    return found;
  });
  expect(faults).toEqual([]);
}

/** Fails when something still moves although the person prefers reduced motion. */
export async function standsStill(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((one) => {
        const { transitionDuration, animationName } = getComputedStyle(one);
        return animationName !== 'none' || /[1-9]/.test(transitionDuration);
      })
      .map((one) => one.outerHTML.slice(0, 120)),
  );
  expect(moving).toEqual([]);
}

/** Fails when, in forced colours, a chosen item looks like the others, or a mark of state is not visible without its colour. */
export async function speaksWithoutColour(page: Page): Promise<void> {
  await page.emulateMedia({ forcedColors: 'active' });
  const silent = await page.evaluate(() => {
    const chosen =
      '[aria-current]:not([aria-current="false"]), [aria-selected="true"], [aria-pressed="true"], .progress-bar .now, .progress-bar .done';
    const shapes = [
      'borderWidth',
      'borderStyle',
      'outlineStyle',
      'fontWeight',
      'textDecorationLine',
      'backgroundColor',
      'boxShadow',
    ] as const;
    const looks = (one: Element) => {
      const style = getComputedStyle(one);
      return JSON.stringify(shapes.map((shape) => style[shape]));
    };
    const others = (one: Element) => {
      const cells =
        one.parentElement?.tagName === 'LI'
          ? one.closest('ul, ol')?.querySelectorAll(`:scope > li > ${one.tagName}`)
          : one.parentElement?.children;
      return [...(cells ?? [])].filter((other) => other.tagName === one.tagName && !other.matches(chosen));
    };
    return [...document.querySelectorAll(chosen)]
      .filter((one) => one.checkVisibility() && others(one).some((other) => looks(other) === looks(one)))
      .map((one) => one.outerHTML.slice(0, 120));
  });
  await page.emulateMedia({ forcedColors: 'none' });
  expect(silent).toEqual([]);
}
