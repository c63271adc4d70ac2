// Does axe find a fault in a page, in light or dark, and does the page write errors to the console?
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string }[];
}

type Weighs = (violation: Pick<Violation, 'impact'>) => boolean;

const isGrave: Weighs = ({ impact }) => impact === 'serious' || impact === 'critical';

/** Every fault that axe finds, however minor. */
export const isAnything: Weighs = () => true;

/** The faults that are serious enough, each with its element. */
async function faultsOf(page: Page, weighs: Weighs, rules: readonly string[]): Promise<string[]> {
  const violations = await page.evaluate(async (only) => {
    const { axe } = globalThis as unknown as {
      axe: { run(root: Document, options: object): Promise<{ violations: Violation[] }> };
    }; // defined in the page by isSound
    const options = {
      resultTypes: ['violations'],
      ...(only.length > 0 && { runOnly: only }),
    };
    return (await axe.run(document, options)).violations;
  }, rules);
  return violations
    .filter(weighs)
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
}

/** Collects the errors that the page writes to the console or throws. */
export function listenTo(page: Page, errors: string[]): void {
  const isOurs = () => page.url().startsWith('chrome-extension:');
  page.on('console', (message) => message.type() === 'error' && isOurs() && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
}

/** Every rule in the light theme; in the dark one only those about colours, since nothing else differs. */
const THEMES = { light: [], dark: ['color-contrast', 'link-in-text-block'] } as const;

/** Fails when axe finds a serious enough fault in the light or the dark theme. */
export async function isSound(page: Page, weighs: Weighs = isGrave): Promise<void> {
  if (!(await page.evaluate('globalThis.axe !== undefined'))) await page.evaluate(AXE);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.evaluate(() => Promise.allSettled(document.getAnimations().map((one) => one.finished))); // a colour in the middle of a transition would be judged wrongly
    expect(await faultsOf(page, weighs, THEMES[colorScheme]), colorScheme).toEqual([]);
  }
}
