// Which pictures does a store show? Each picture of the documentation under its headline, in the size that stores ask for.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import listing from '../../docs/store/listing.json';
import { findBrowser } from '../find-browser.mjs';

const SIZE = { width: 1280, height: 800 }; // what Chrome, Edge and Firefox take
const LANGUAGES = ['zh', 'en'] as const;
const LOOKS = {
  zh: 'background:#eef2f8;color:#16233a',
  en: 'background:#10161f;color:#e8eef7',
} as const;

async function makeImages(page: Page, language: (typeof LANGUAGES)[number]): Promise<void> {
  const folder = join('docs/store', language);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [index, { from, title }] of listing[language].pictures.entries()) {
    const data = readFileSync(join('docs/pictures', from)).toString('base64');
    await page.setContent(
      `<body style="margin:0;height:800px;display:flex;flex-direction:column;align-items:center;gap:0;${LOOKS[language]};font-family:'Noto Sans CJK SC',system-ui,sans-serif">
        <h1 style="margin:52px 48px 40px;font-size:38px;font-weight:600;line-height:1.25;text-align:center">${title}</h1>
        <div style="width:1200px;overflow:hidden;border-radius:12px;box-shadow:0 8px 40px #0004"><img src="data:image/png;base64,${data}" style="width:100%;display:block"></div>
      </body>`,
    );
    await page.screenshot({ path: join(folder, `${index + 1}.png`) });
  }
  console.log(`${folder}: ${listing[language].pictures.length} pictures`);
}

const executablePath = findBrowser();
if (!executablePath) throw new Error('no Chromium-family browser found; run: node scripts/setup.mjs');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage({ viewport: SIZE });
for (const language of LANGUAGES) await makeImages(page, language);
await browser.close();
