// Can a person see what a control contains? Compares what the browser paints with one value and with another.
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';

/** By this much (of 255) one of the three colours of a pixel must change before a person sees it. */
const VISIBLE_CHANGE = 40;

const paint = async (page: Page, clip: { x: number; y: number; width: number; height: number }) =>
  PNG.sync.read(await page.screenshot({ clip, animations: 'allow' }));

function changedPixels(one: PNG, other: PNG): number {
  let changed = 0;
  for (let at = 0; at < one.data.length; at += 4) {
    const isOther = [0, 1, 2].some(
      (part) => Math.abs((one.data[at + part] ?? 0) - (other.data[at + part] ?? 0)) >= VISIBLE_CHANGE,
    );
    if (isOther) changed += 1;
  }
  return changed;
}

/** The other value: of other characters, and longer. */
const OTHER = '8888888888888';

/** How many pixels of a block differ between its control `.c` containing the value and containing another one. */
export async function pixelsOf(page: Page, block: string, value: string): Promise<number> {
  const clip = await page.evaluate(
    ([name]) => {
      const at = document.querySelector(`[data-way="${name}"]`);
      at?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = at?.getBoundingClientRect();
      if (box === undefined) return null;
      const top = Math.max(0, box.top);
      const bottom = Math.min(innerHeight, box.bottom);
      return bottom - top < 1 ? null : { x: 0, y: top, width: innerWidth, height: bottom - top };
    },
    [block],
  );
  if (clip === null) return 0;
  const hold = (held: string) =>
    page.evaluate(
      ([name, text]) => {
        const control = document.querySelector<HTMLInputElement>(`[data-way="${name}"] .c`);
        if (control !== null) control.value = text ?? '';
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      },
      [block, held],
    );
  await hold(value);
  const full = await paint(page, clip);
  await hold(OTHER);
  const other = await paint(page, clip);
  await hold(value);
  return changedPixels(full, other);
}
