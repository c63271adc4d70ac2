// Does the text layer of a printed document equal what is printed? Every made-up layout, and every character of GB 2312, printed by the browser.
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hanOf } from '../../lib/recognition/pdf/han-of';
import { readingOfText } from '../../lib/recognition/pdf/page-text';
import { paperOfText } from '../../lib/recognition/pdf/paper-of-text';
import { textOf } from '../../lib/recognition/pdf/pdf-page';
import { contentOf } from '../../scripts/bench/recognition/contents';
import { randomOfPaper } from '../../scripts/bench/recognition/fiction';
import { htmlOf, LAYOUTS, layoutOf } from '../../scripts/bench/recognition/paper';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { getDocument, OPS } from '../lib/recognition/pdf-js';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: findBrowser() ?? '',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  page = await browser.newPage();
});
afterAll(() => browser?.close());

async function printed(html: string, [width, height]: readonly [number, number]): Promise<Uint8Array> {
  await page.setContent(html);
  const size = { width: `${width}px`, height: `${height}px` };
  return new Uint8Array(await page.pdf({ ...size, printBackground: true }));
}

describe('the text of a printed paper', () => {
  it.each(LAYOUTS.flatMap(([layout]) => [51, 52].map((seed) => [layout, seed] as const)))(
    'says what stands on it: %s %i',
    async (layout, seed) => {
      const random = randomOfPaper(seed, 1);
      const content = contentOf(layout, random);
      const size = layoutOf(layout).size ?? ([1000, 1000] as const);
      const task = getDocument({ data: await printed(htmlOf(layout, content, random), size), verbosity: 0 });
      const first = await (await task.promise).getPage(1);
      const viewport = first.getViewport({ scale: 2 });
      const paper = paperOfText(readingOfText(await textOf(first, viewport, OPS), viewport));
      await task.destroy();
      expect(paper?.kind?.id).toBe(layout.split('/')[0]);
      const values = Object.fromEntries((paper?.fields ?? []).map(({ field, value }) => [field, value]));
      expect(values).toMatchObject(content.truth);
      expect(paper?.fields.filter(({ doubts }) => doubts.length > 0)).toEqual([]);
    },
  );
});

describe('the characters of GB 2312', () => {
  const decoder = new TextDecoder('gb2312');
  const bytes = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at);
  const characters = bytes(0xb0, 0xf7)
    .flatMap((row) => bytes(0xa1, 0xfe).map((cell) => decoder.decode(new Uint8Array([row, cell]))))
    .filter((sign) => /^\p{Script=Han}$/u.test(sign));

  it.each(['Noto Serif CJK SC', 'Noto Sans CJK SC'])('stay what they are: %s', async (face) => {
    expect(characters).toHaveLength(6763);
    const rows = Array.from({ length: Math.ceil(characters.length / 40) }, (_, at) =>
      characters.slice(40 * at, 40 * at + 40).join(''),
    );
    const html = `<meta charset="utf-8"><body style="font: 12px '${face}'">${rows.map((row) => `<div>${row}</div>`).join('')}`;
    const task = getDocument({ data: await printed(html, [800, 4000]), verbosity: 0 });
    const { items } = await (await (await task.promise).getPage(1)).getTextContent();
    await task.destroy();
    const text = hanOf(items.map((item) => ('str' in item ? item.str : '')).join('')).replace(/\s/g, '');
    expect([...text].filter((sign, at) => sign !== characters[at])).toEqual([]);
    expect(text).toHaveLength(characters.length);
  });
});
