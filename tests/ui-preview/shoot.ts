// Takes pictures of preview moments and audits them: npx tsx tests/ui-preview/shoot.ts FOLDER scene:lang:theme:width[:test id,test id …] …; what is named by test ids is pressed first, and in a list named as id=value that value is chosen
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import preact from '@preact/preset-vite';
import type { AxeResults } from 'axe-core';
import { chromium, type Page } from 'playwright-core';
import { createServer } from 'vite';
import { brokenWords } from '../browser/broken-words';
import { cutWords } from '../browser/cut-words';
import { squeezedTexts } from '../browser/squeezed';

const [folder = '.output/ui-preview', ...scenes] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Prints whatever axe finds; the number of its findings. */
async function audit(page: Page, scene: string): Promise<number> {
  await page.evaluate(axe);
  const results = await page.evaluate(() => {
    const { axe: auditor } = globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }; // evaluated above
    return auditor.run();
  });
  for (const one of results.violations)
    console.error(`${scene}: ${one.id} ${one.nodes.map((node) => node.html).join('\n  ')}`);
  return results.violations.length;
}

/** Prints what reaches beyond the right edge of the page, which must then be scrolled sideways, and texts of a letter a line, cut off or broken within a word; the number of its findings. */
async function auditWidth(page: Page, scene: string): Promise<number> {
  const beyond = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return null;
    const all = [...document.querySelectorAll('body *')];
    const last = all.findLast((at) => at.getBoundingClientRect().right > clientWidth + 1);
    return `${scrollWidth} px for ${clientWidth}: ${last?.outerHTML.slice(0, 200)}`;
  });
  const squeezed = await page.evaluate(squeezedTexts);
  if (beyond !== null) console.error(`${scene}: wider than the page, ${beyond}`);
  for (const text of squeezed) console.error(`${scene}: a letter a line, ${text}`);
  const cut = await page.evaluate(cutWords);
  for (const text of cut) console.error(`${scene}: cut off, ${text}`);
  const broken = await page.evaluate(brokenWords);
  for (const text of broken) console.error(`${scene}: broken in two, ${text}`);
  return (beyond === null ? 0 : 1) + squeezed.length + cut.length + broken.length;
}

mkdirSync(folder, { recursive: true });
const server = await createServer({
  configFile: false,
  root: import.meta.dirname,
  publicDir: '../../public',
  plugins: [preact()],
  server: { port: 0, fs: { allow: ['../..'] } },
  logLevel: 'warn',
});
await server.listen();
const address = server.resolvedUrls?.local[0] ?? '';
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium' });
let faults = 0;
for (const scene of scenes) {
  const [name = '', lang = 'zh', theme = 'light', width = '380', presses = ''] = scene.split(':');
  const page = await browser.newPage({ viewport: { width: Number(width), height: 900 } });
  page.setDefaultTimeout(180_000); // the first page waits until everything is transformed
  page.on('pageerror', (error) => {
    faults += 1;
    console.error(scene, error.message);
  });
  await page.goto(`${address}?scene=${name}&lang=${lang}&theme=${theme}`);
  await page.waitForSelector('#root > *');
  for (const press of presses.split(',').filter(Boolean)) {
    const [id = '', value] = press.split('=');
    const part = page.getByTestId(id).first();
    if (value === undefined) await part.click();
    else await part.selectOption(value);
  }
  faults += (await audit(page, scene)) + (await auditWidth(page, scene));
  await page.screenshot({ path: `${folder}/${name}-${lang}-${theme}-${width}.png`, fullPage: true });
  await page.close();
}
await browser.close();
await server.close();
console.log(`${scenes.length} pictures, ${faults} faults`);
process.exit(faults === 0 ? 0 : 1);
