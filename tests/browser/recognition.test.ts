// Do photographs of documents become a client: read on this machine, reviewed, stored by a press, and undone?
import jpeg from 'jpeg-js';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '../../lib/filing/client/client';
import { contentOf } from '../../scripts/bench/recognition/contents';
import { openDrawer } from '../../scripts/bench/recognition/draw';
import { randomOfPaper } from '../../scripts/bench/recognition/fiction';
import { photographedFile, sameOwner } from '../../scripts/bench/recognition/one-owner';
import { htmlOf, layoutOf } from '../../scripts/bench/recognition/paper';
import { portalState } from './hands';
import { heldAtRest, heldBy, largestRenderer, mostHeldWhile, processorSeconds } from './memory';
import { bindClient, fillPage } from './person';
import { clearStage, openPortalAndPanel, type Stage, setStageWith } from './stage';
import { typedBetween, writtenValues } from './typed';
import { say, storedClient } from './vault-page';

/** For one document on a machine that is busy with other tests. */
const READ_TIME = 240_000;

let stage: Stage;
let options: Page;
let pictures: Awaited<ReturnType<typeof draw>>;

/** Four documents of one made-up company, photographed. */
async function draw() {
  const drawer = await openDrawer();
  const papers = await sameOwner(drawer.draw, 41);
  await drawer.close();
  return papers.map((paper) => ({ ...paper, file: photographedFile(paper) }));
}

beforeAll(async () => {
  pictures = await draw();
  stage = await setStageWith();
  options = stage.options;
});
afterAll(() => clearStage(stage));

/** The photograph printed to PDF on one sheet, like a scan; a picture higher than the sheet would continue on a second one. */
async function asPdf(paper: (typeof pictures)[number]): Promise<Buffer> {
  const page = await stage.browser.context.newPage();
  const { buffer, mimeType } = paper.file;
  await page.setContent(
    `<img style="display:block;width:100%;height:90vh;object-fit:contain" src="data:${mimeType};base64,${buffer.toString('base64')}">`,
  );
  const pdf = await page.pdf({ format: 'A4', landscape: true });
  await page.close();
  return pdf;
}

const state = (page: Page) => page.getByTestId('recognition-state');
const clients = () => say<readonly { readonly id: string }[]>(options, { type: 'clients.list', search: '' });

const same = (one: string, other: string) => one.normalize('NFKC') === other.normalize('NFKC'); // brackets may be full width or not

/** Goes through all documents and types what is asked as it is written on the document. */
async function settleAll(): Promise<number> {
  let typed = 0;
  for (const [at, { truth }] of pictures.entries()) {
    if (at > 0) await options.getByTestId('recognition-which').getByRole('button').last().click();
    await state(options)
      .and(options.locator('[data-state="done"]'))
      .waitFor({ state: 'attached', timeout: READ_TIME });
    for (const row of await options.getByTestId('recognition-field').all()) {
      const field = (await row.getAttribute('data-field')) ?? '';
      const value = row.getByTestId('recognition-value');
      const wanted = writtenValues(truth)[field];
      if (wanted === undefined || same(wanted, await value.inputValue())) continue;
      typed += typedBetween(await value.inputValue(), wanted);
      await value.fill(wanted);
    }
    for (;;) {
      const asking = options.locator('[data-testid="recognition-field"][data-ask="must"]').first();
      if ((await asking.count()) === 0) break;
      await asking.getByTestId('recognition-confirm').click();
    }
  }
  return typed;
}

/** Only Linux reports a process's memory in /proc. */
const isMeasured = process.platform === 'linux';
const MB = 1024 * 1024;
/** The limit for the page that reads, its workers and the background together. */
const MOST_HELD = 600 * MB;
const inMB = (bytes: number) => `${Math.round(bytes / MB)} MB`;

describe('four photographs', () => {
  let started = 0;
  let before = 0; // seconds of processor time
  let typed = 0;

  it('become a client with its documents, with hardly anything typed', {
    timeout: 2 * READ_TIME,
  }, async () => {
    await options.getByTestId('client-read').click();
    const outside: string[] = [];
    options.on('request', (request) => {
      if (!/^(chrome-extension|blob|data):/.test(request.url())) outside.push(request.url());
    });
    const read = async () => {
      [started, before] = [Date.now(), await processorSeconds(stage.browser)];
      await options.getByTestId('recognition-files').setInputFiles(pictures.map(({ file }) => file));
      typed = await settleAll();
      await options.getByTestId('recognition-take').click();
      await options.getByTestId('recognition-taken').waitFor();
    };
    if (isMeasured) {
      const most = await mostHeldWhile(await largestRenderer(stage.browser), read);
      console.log(`the page that reads four photographs: ${inMB(most)} at most`);
      expect(most).toBeLessThan(MOST_HELD);
    } else await read();
    expect(typed).toBeLessThanOrEqual(12);
    expect(outside).toEqual([]);
    const [one] = await clients();
    const client = (await storedClient(options, one?.id ?? '')) as Client;
    const [licence, front, back, domain] = pictures.map(({ truth }) => truth);
    expect(client.entity).toMatchObject({
      name: licence?.name,
      certNumber: licence?.code,
      certAddress: licence?.address,
    });
    expect(client.people[0]).toMatchObject({
      name: front?.name,
      certNumber: front?.number,
      certValidUntil: back?.validUntil,
    });
    expect(client.services[0]?.domains[0]).toMatchObject({ name: domain?.domain, expires: domain?.expires });
    expect(client.documents.map(({ type, side }) => `${type} ${side}`).toSorted()).toEqual([
      'domain-certificate null',
      'subject-certificate null',
      'subject-principal-id back',
      'subject-principal-id front',
    ]);
    const scans = client.documents.map(({ scan }) => scan);
    expect(scans.map((scan) => scan?.faults)).toEqual([[], [], [], []]);
    expect(scans.filter((scan) => scan?.legible).length).toBeGreaterThanOrEqual(3);
  });

  it('fill the first page of the practice portal', async () => {
    const [licence, , , domain] = pictures.map(({ truth }) => truth);
    const { portal, panel } = await openPortalAndPanel(stage);
    await bindClient(panel, licence?.name ?? '');
    const rows = await fillPage(panel);
    expect(rows.filter(({ state: outcome }) => outcome !== 'filled')).toEqual([]);
    expect((await portalState(portal)).model).toMatchObject({
      entity: { nature: '企业', certType: '营业执照（个人或企业）', certNumber: licence?.code },
      access: { domain: domain?.domain },
    });
    const [seconds, processor] = [
      (Date.now() - started) / 1000,
      (await processorSeconds(stage.browser)) - before,
    ];
    console.log(
      `four photographs → client → filled portal: ${Math.round(seconds)} s, ${Math.round(processor)} s of the processor, ${typed} characters typed`,
    );
    await panel.close();
    await portal.close();
    await options.bringToFront();
  });

  it('are taken back by one press', async () => {
    await options.getByTestId('recognition-take-back').click();
    await expect.poll(async () => (await clients()).length).toBe(0);
  });
});

/** A document printed to PDF by the browser, so that its text is selectable. */
async function printed(
  layout: string,
): Promise<{ readonly pdf: Buffer; readonly truth: Record<string, string> }> {
  const random = randomOfPaper(43, 0);
  const content = contentOf(layout, random);
  const [width = 1000, height = 1000] = layoutOf(layout).size ?? [];
  const page = await stage.browser.context.newPage();
  await page.setContent(htmlOf(layout, content, random));
  const pdf = await page.pdf({ width: `${width}px`, height: `${height}px`, printBackground: true });
  await page.close();
  return { pdf, truth: content.truth };
}

it('takes the text of a PDF as text, without a doubt', async () => {
  await options.reload();
  await options.getByTestId('client-read').click();
  const { pdf, truth } = await printed('business-licence/landscape');
  await options
    .getByTestId('recognition-files')
    .setInputFiles({ name: 'licence.pdf', mimeType: 'application/pdf', buffer: pdf });
  await state(options).and(options.locator('[data-state="done"]')).waitFor({ state: 'attached' });
  const read: Record<string, string> = {};
  for (const row of await options.getByTestId('recognition-field').all()) {
    read[(await row.getAttribute('data-field')) ?? ''] = await row
      .getByTestId('recognition-value')
      .inputValue();
    expect(await row.getAttribute('data-ask')).toBe('clear');
  }
  expect(read).toEqual(writtenValues(truth));
});

it('reads a PDF without text as a picture', { timeout: 2 * READ_TIME }, async () => {
  const [licence] = pictures;
  if (licence === undefined) throw new Error('no pictures were drawn');
  await options.reload();
  await options.getByTestId('client-read').click();
  const buffer = await asPdf(licence);
  await options
    .getByTestId('recognition-files')
    .setInputFiles({ name: 'licence.pdf', mimeType: 'application/pdf', buffer });
  const code = options.locator('[data-field="code"]').getByTestId('recognition-value');
  await code.waitFor({ timeout: READ_TIME });
  expect(await code.inputValue()).toBe(licence.truth.code);
});

/** The workers that have networks loaded. */
const readers = () =>
  options.workers().filter((worker) => /\/worker-[^/]+\.js$/.test(new URL(worker.url()).pathname));

it.runIf(isMeasured)(
  'ends the worker once nothing was read for a minute, and gives back what it held',
  { timeout: 2 * READ_TIME },
  async () => {
    const page = await largestRenderer(stage.browser); // the page that reads is by far the largest
    await options.clock.install();
    await options.reload();
    await options.getByTestId('client-read').click();
    await options.getByTestId('recognition-files').waitFor({ state: 'attached' });
    const before = await heldAtRest(page); // the memory of the test before has been released by then
    const most = await mostHeldWhile(page, async () => {
      await options
        .getByTestId('recognition-files')
        .setInputFiles(pictures.slice(1, 2).map(({ file }) => file));
      await state(options)
        .and(options.locator('[data-state="done"]'))
        .waitFor({ state: 'attached', timeout: READ_TIME });
    });
    expect(readers()).toHaveLength(1);
    await options.clock.fastForward(61_000);
    await expect.poll(() => readers().length).toBe(0);
    await expect.poll(() => heldBy(page) - before).toBeLessThan(60 * MB);
    console.log(
      `the page that reads one photograph: ${inMB(before)} before, ${inMB(most)} at most, ${inMB(heldBy(page))} after`,
    );
  },
);

describe('what cannot be read', () => {
  const put = (name: string, buffer: Buffer) =>
    options.getByTestId('recognition-files').setInputFiles({ name, mimeType: 'image/png', buffer });

  beforeAll(async () => {
    await options.reload();
    await options.getByTestId('client-read').click();
  });

  it('is told in a word: no picture at all', async () => {
    await put('notes.png', Buffer.from('not a picture'));
    await options.locator('[data-testid="recognition-state"][data-state="not-an-image"]').waitFor();
    expect(await options.getByTestId('recognition-take').isDisabled()).toBe(true);
    await options.getByTestId('paper-remove').click();
  });

  it('is told in a word: far too many pixels, before anything is decoded', async () => {
    const header = Buffer.alloc(64);
    Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex').copy(header);
    header.writeUInt32BE(12_000, 16);
    header.writeUInt32BE(12_000, 20);
    await put('huge.png', header);
    await options.locator('[data-testid="recognition-state"][data-state="too-many-pixels"]').waitFor();
    await options.getByTestId('paper-remove').click();
  });

  it('is told in a word: a picture without a certificate', { timeout: READ_TIME }, async () => {
    const [width, height] = [640, 480];
    const data = Buffer.from(
      Array.from({ length: width * height }, (_, at) => {
        const [x, y] = [at % width, Math.floor(at / width)];
        const shade = 90 + 60 * Math.sin(x / 37) * Math.cos(y / 29); // soft spots, like fur
        return [shade + 40, shade + 20, shade, 255];
      }).flat(),
    );
    await put('cat.png', jpeg.encode({ width, height, data }, 90).data);
    await options.getByTestId('recognition-state').getByRole('alert').waitFor({ timeout: READ_TIME });
    expect(await options.getByTestId('recognition-field').count()).toBe(0);
    expect(await options.getByTestId('recognition-take').isDisabled()).toBe(true);
    await options.getByTestId('paper-remove').click();
  });

  it('stops when told to, and stores nothing', async () => {
    const [first] = pictures;
    if (first === undefined) throw new Error('no pictures were drawn');
    await options.getByTestId('recognition-files').setInputFiles(first.file);
    await options.getByTestId('recognition-cancel').click();
    await options.locator('[data-testid="recognition-state"][data-state="cancelled"]').waitFor();
    await expect.poll(() => readers().length).toBe(0);
    expect(await clients()).toEqual([]);
  });
});
