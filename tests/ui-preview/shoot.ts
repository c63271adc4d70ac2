// Takes pictures of every preview moment: npx tsx tests/ui-preview/shoot.ts [folder] [scene…]

import { mkdirSync } from 'node:fs';
import preact from '@preact/preset-vite';
import { chromium } from 'playwright-core';
import { createServer } from 'vite';

const folder = process.argv[2] ?? '.output/ui-preview';
const scenes = process.argv.slice(3);
mkdirSync(folder, { recursive: true });
const server = await createServer({
  configFile: false,
  root: import.meta.dirname,
  plugins: [preact()],
  server: { port: 0, fs: { allow: ['../..'] } },
  logLevel: 'warn',
});
await server.listen();
const address = server.resolvedUrls?.local[0] ?? '';
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium' });
for (const scene of scenes) {
  const [name = '', lang = 'zh', theme = 'light', width = '380'] = scene.split(':');
  const page = await browser.newPage({ viewport: { width: Number(width), height: 900 } });
  page.on('pageerror', (error) => console.error(scene, error.message));
  await page.goto(`${address}?scene=${name}&lang=${lang}&theme=${theme}`);
  await page.waitForSelector('#root > *');
  await page.screenshot({ path: `${folder}/${name}-${lang}-${theme}-${width}.png`, fullPage: true });
  await page.close();
}
await browser.close();
await server.close();
