// Has a page a fault by axe, in light or dark, and does it write errors into the console?
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

/** Everything that axe names, however light. */
export const isAnything: Weighs = () => true;

/** Faults that weigh enough, each with the element it was found on. */
async function faultsOf(page: Page, weighs: Weighs): Promise<string[]> {
  await page.evaluate(AXE);
  const violations = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(root: Document): Promise<{ violations: Violation[] }> };
    }; // put there by the line above
    return (await axe.run(document)).violations;
  });
  return violations
    .filter(weighs)
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
}

/** Gathers what the page writes into the console as an error, and what it throws. */
export function listenTo(page: Page, errors: string[]): void {
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
}

const THEMES = ['light', 'dark'] as const;

/** Fails when axe finds a fault that weighs, light or dark. */
export async function isSound(page: Page, weighs: Weighs = isGrave): Promise<void> {
  for (const colorScheme of THEMES) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.evaluate(() => Promise.allSettled(document.getAnimations().map((one) => one.finished))); // colours on their way are none
    expect(await faultsOf(page, weighs), colorScheme).toEqual([]);
  }
}
