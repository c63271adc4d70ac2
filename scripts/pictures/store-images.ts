// Which pictures are shown in the stores? One message per picture, in large type, with the part of the walk that shows it.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import listing from '../../docs/store/listing.json';
import { findBrowser } from '../find-browser.mjs';
import { type WalkOptions, walk } from './walk';

const SIZE = { width: 1280, height: 800 }; // accepted by Chrome, Edge and Firefox
/** Device pixels per CSS pixel of the walk, so that what is enlarged stays sharp. */
const SCALE = 2;
const LANGUAGES = {
  zh: { walk: { lang: 'zh-CN', theme: 'light' }, look: 'background:#eef2f8;color:#16233a' },
  en: { walk: { lang: 'en-US', theme: 'dark' }, look: 'background:#10161f;color:#e8eef7' },
} as const satisfies Record<string, { walk: Partial<WalkOptions>; look: string }>;

interface Picture {
  /** The picture of the documentation, which is taken again with more pixels. */
  readonly from: string;
  readonly title: string;
  /** Left, top, width and height of the part that is shown, in CSS pixels. */
  readonly part: readonly number[];
}

/** The title is above a wide part and beside a narrow one. */
function sheetOf({ title, part }: Picture, png: Buffer, look: string): string {
  const [left = 0, top = 0, width = 1, height = 1] = part;
  const isWide = width > height * 1.25;
  const room = isWide ? { width: 1180, height: 600 } : { width: 620, height: 720 };
  const zoom = Math.min(room.width / width, room.height / height);
  const words = isWide
    ? 'margin:0 48px;font-size:40px;text-align:center'
    : 'margin:0;width:470px;font-size:46px';
  const flow = isWide ? 'column;gap:38px' : 'row;gap:64px';
  return `<body style="margin:0;height:800px;display:flex;flex-flow:${flow};align-items:center;justify-content:center;${look};font-family:'Noto Sans CJK SC',system-ui,sans-serif">
    <h1 style="${words};font-weight:600;line-height:1.35;text-wrap:balance">${title}</h1>
    <div style="width:${width * zoom}px;height:${height * zoom}px;overflow:hidden;border-radius:14px;box-shadow:0 10px 44px #0005;flex:none">
      <img src="data:image/png;base64,${png.toString('base64')}" style="display:block;transform-origin:0 0;transform:translate(${-left * zoom}px,${-top * zoom}px) scale(${zoom / SCALE})">
    </div>
  </body>`;
}

async function makeImages(page: Page, language: keyof typeof LANGUAGES, walked: string): Promise<void> {
  const folder = join('docs/store', language);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [index, picture] of listing[language].pictures.entries()) {
    const png = readFileSync(join(walked, basename(picture.from)));
    await page.setContent(sheetOf(picture, png, LANGUAGES[language].look));
    await page.screenshot({ path: join(folder, `${index + 1}.png`) });
  }
  console.log(`${folder}: ${listing[language].pictures.length} pictures`);
}

const executablePath = findBrowser();
if (!executablePath) throw new Error('no Chromium-family browser found; run: node scripts/setup.mjs');
for (const language of ['zh', 'en'] as const) {
  const walked = join('.output/store-walk', language);
  await walk({ ...LANGUAGES[language].walk, log: () => {}, picturesDir: walked, scale: SCALE });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  await makeImages(await browser.newPage({ viewport: SIZE }), language, walked);
  await browser.close();
}
process.exit(0);
