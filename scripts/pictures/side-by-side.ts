// How does a page look with our panel or popup beside it? One picture of both, as a person sees them.
import type { BrowserContext, Page } from 'playwright-core';

const HEIGHT = 900;
const GAP = 16;

export interface Side {
  readonly page: Page;
  readonly width: number;
}

/** Brings both pages to the front in turn, takes a picture of each, and saves them side by side. */
export async function sideBySide(
  context: BrowserContext,
  sides: readonly Side[],
  path: string,
  height = HEIGHT,
): Promise<void> {
  const images: string[] = [];
  for (const { page, width } of sides) {
    await page.bringToFront();
    const data = (await page.screenshot()).toString('base64');
    images.push(
      `<img src="data:image/png;base64,${data}" style="width:${width}px;height:${height}px;object-fit:cover;object-position:top;border:1px solid #8886;border-radius:8px">`,
    );
  }
  const sheet = await context.newPage();
  const width = sides.reduce((sum, side) => sum + side.width + GAP, GAP);
  await sheet.setViewportSize({ width, height: height + 2 * GAP });
  await sheet.setContent(
    `<body style="margin:0;padding:${GAP}px;display:flex;gap:${GAP}px;background:#dfe4ec">${images.join('')}</body>`,
  );
  await sheet.screenshot({ path });
  await sheet.close();
}
