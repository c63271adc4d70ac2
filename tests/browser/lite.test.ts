// Does the build without recognition say so wherever it would read a picture, and do everything else? Made by `npm run build -- --mode lite`.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PRODUCT } from './build-folders';
import { portalState } from './hands';
import { bindClient, createVault, fillPage, importClient, openSurface } from './person';
import { clearStage, openPortalAndPanel, type Stage, setStage } from './stage';
import { storedClient } from './vault-page';

const FOLDER = '.output/chrome-mv3-lite';
const MOST_BYTES = 10_900_000; // the full build has 44 million; half of these are the rulebook, of which the weights that read refusals are half again
const CLIENT = 'sample-zhejiang-company';
const PICTURE = readFileSync('public/samples/zhejiang-domain-real-name-screenshot.png');
const SAID = '精简版不带证件识别';

let stage: Stage;
let options: Page;

beforeAll(async () => {
  stage = await setStage('zh-CN', 1, FOLDER);
  options = stage.options;
  await createVault(options);
  await importClient(options, 'public/samples/zhejiang-company.json');
});
afterAll(() => clearStage(stage));

describe('the folder', () => {
  const files = (readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }) as string[]).filter((file) =>
    statSync(join(FOLDER, file)).isFile(),
  );

  it('holds no network, no runtime of one and no reader of PDFs', () => {
    expect(files).toContain('manifest.json');
    expect(files.filter((file) => /\.(onnx|wasm|bcmap)$|^recognition\/|pdf\.worker/.test(file))).toEqual([]);
    const scripts = files.filter((file) => file.endsWith('.js'));
    const calls = /InferenceSession|getDocument\(/;
    expect(scripts.filter((file) => calls.test(readFileSync(join(FOLDER, file), 'utf8')))).toEqual([]);
    const bytes = files.reduce((sum, file) => sum + statSync(join(FOLDER, file)).size, 0);
    expect(bytes).toBeLessThan(MOST_BYTES);
  });

  it('brings the same scripts into a page as the full build, and no path of the machine it was built on', () => {
    const inPages = ['page-reader.js', 'page-overlay.js', 'page-writer.js', 'content-scripts/page.js'];
    const isOther = (file: string) =>
      !readFileSync(join(FOLDER, file)).equals(readFileSync(join(PRODUCT, file)));
    expect(inPages.filter(isOther)).toEqual([]);
    const scripts = files.filter((file) => file.endsWith('.js'));
    const here = resolve('.');
    expect(scripts.filter((file) => readFileSync(join(FOLDER, file), 'utf8').includes(here))).toEqual([]);
  });

  it('names none of their packages among those it holds', () => {
    const { components } = JSON.parse(readFileSync(join(FOLDER, 'bill.cdx.json'), 'utf8')) as {
      readonly components: readonly { readonly name: string }[];
    };
    const names = components.map(({ name }) => name);
    expect(names).toContain('preact');
    expect(names.filter((name) => /onnxruntime|ocr-models|pdfjs/.test(name))).toEqual([]);
  });
});

describe('reading papers', () => {
  it('is not offered with the profiles, where a sentence says why', async () => {
    expect(await options.getByTestId('recognition-lite').textContent()).toContain(SAID);
    expect(await options.getByTestId('client-read').count()).toBe(0);
  });

  it('is not begun by its address either', async () => {
    const page = await openSurface(stage.browser, 'options.html#read-papers');
    expect(await page.getByTestId('recognition-lite').textContent()).toContain(SAID);
    expect(await page.getByTestId('recognition').count()).toBe(0);
    await page.close();
  });

  it('is a way on the welcome page that cannot be gone, and says so', async () => {
    const welcome = await openSurface(stage.browser, 'welcome.html');
    await welcome.getByTestId('welcome-self').click();
    const way = welcome.getByTestId('welcome-way-read');
    expect(await way.isDisabled()).toBe(true);
    expect(await way.textContent()).toContain('这个版本不带识别');
    await welcome.close();
  });
});

describe('documents', () => {
  beforeAll(async () => {
    await options.getByTestId('client-row').first().press('Enter');
    await options.getByTestId('client-tab-documents').click();
  });

  it('are kept without being read, where a sentence says why', async () => {
    expect(await options.getByTestId('documents-lite').textContent()).toContain(SAID);
    expect(await options.getByTestId('documents-read').count()).toBe(0);
  });

  it.each([
    ['云帆域名证书.png', 'image/png', PICTURE],
    ['云帆域名证书.pdf', 'application/pdf', Buffer.from('%PDF-1.4\n%%EOF\n')],
  ])('take %s', async (name, mimeType, buffer) => {
    await options.getByTestId('document-files').setInputFiles({ name, mimeType, buffer });
    await options.getByTestId('document-waiting').getByTestId('document-store').click();
    await options.getByTestId('document').filter({ hasText: name }).waitFor();
    const { documents = [] } = (await storedClient(options, CLIENT)) ?? {};
    expect(documents.find(({ fileName }) => fileName === name)).toMatchObject({
      type: 'domain-certificate',
      mediaType: mimeType,
    });
  });
});

it('fills a page, from a panel that does not offer to read', async () => {
  const { portal, panel } = await openPortalAndPanel(stage);
  await panel.getByTestId('panel-picker').waitFor();
  expect(await panel.getByTestId('panel-read-papers').count()).toBe(0);
  await bindClient(panel, '杭州示例云帆科技有限公司');
  const rows = await fillPage(panel);
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.filter(({ state }) => state !== 'filled')).toEqual([]);
  expect(await panel.getByTestId('panel-read-papers').count()).toBe(0);
  expect((await portalState(portal)).model).toMatchObject({
    entity: { nature: '企业', certNumber: '91330106MA0AHL014E' },
    access: { domain: 'yunfan-sample.com' },
  });
});
