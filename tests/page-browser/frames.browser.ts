// Are frames of the page's own origin and shadow trees read as part of the page, and frames of other origins not, also when they appear or disappear later?
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { FillResult, PageReading } from '../../lib/page/model';
import { openPage, sharedBrowser } from './browser';
import { isolateEngine } from './open';

const HEAD = '<!doctype html><meta charset="utf-8">';
const box = (label: string, id: string): string =>
  `<div class="form-item"><label for="${id}">${label}</label><input id="${id}"></div>`;
const frame = (place: string, id: string): string =>
  `<iframe id="${id}" src="/frame/${place}" width="600" height="400"></iframe>`;
// one id is nested one level deeper, as in a real provider's system
const FRAMES: Readonly<Record<string, string>> = {
  one: `${HEAD}<h3>主体信息</h3>${box('主办单位名称', 'unitname')}${frame('two', 'websideIframe')}`,
  two: `${HEAD}<h3>网站信息</h3>${box('网站名称', 'websitename')}${frame('three', 'websideIframe')}`,
  three: `${HEAD}<h3>网站负责人信息</h3>${box('负责人姓名', 'principal')}<p>证件号码：91330106MA0AHL014E</p>`,
};

async function openFramed(html: string): Promise<Page> {
  const page = await openPage(await sharedBrowser(), HEAD);
  await page.route('https://portal.example/frame/**', (route) => {
    const place = new URL(route.request().url()).pathname.split('/').at(-1) ?? '';
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body: FRAMES[place] ?? HEAD });
  });
  await page.route('https://stranger.example/**', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `${HEAD}${box('主办单位名称', 'stolen')}`,
    }),
  );
  await page.evaluate((inner) => {
    document.body.innerHTML = inner;
  }, html);
  await page.waitForFunction(allFramesLoaded);
  return page;
}

/** A frame that is inserted later starts with an empty document; one of another origin has none that can be read. Runs in the page. */
function allFramesLoaded(): boolean {
  const documents: Document[] = [document];
  for (const at of documents) {
    for (const { contentDocument } of at.querySelectorAll('iframe')) {
      if (contentDocument !== null) documents.push(contentDocument);
    }
  }
  return documents.every(({ URL, readyState }) => URL !== 'about:blank' && readyState === 'complete');
}

const labelsOf = ({ fields }: PageReading): string[] => fields.map(({ label }) => label);
const stepsOf = ({ fields }: PageReading, value: string) =>
  fields.map(({ key, kind, label }) => ({
    key,
    kind,
    fieldId: label,
    value: [value],
    alternatives: [],
    files: [],
    overwrite: false,
  }));

describe('frames of the page', () => {
  it('are read and written three deep, each field in its own document', async () => {
    const page = await openFramed(frame('one', 'TB_iframeContent'));
    const run = await isolateEngine(page);
    const reading = (await run('read()')) as PageReading; // the engine's own type
    expect(labelsOf(reading)).toEqual(['主办单位名称', '网站名称', '负责人姓名']);
    expect(reading.fields.map(({ section }) => section.join())).toEqual([
      '主体信息',
      '主体信息,网站信息',
      '主体信息,网站信息,网站负责人信息',
    ]);
    expect(reading.evidence.map(({ text }) => text)).toEqual(['91330106MA0AHL014E']);
    const results = (await run(`fill(${JSON.stringify(stepsOf(reading, '甲'))})`)) as FillResult[]; // the engine's own type
    expect(results.map(({ state, reason }) => `${state} ${reason}`.trim())).toEqual([
      'filled',
      'filled',
      'filled',
    ]);
    const held = await Promise.all(
      page.frames().map((at) => at.evaluate(() => document.querySelector('input')?.value)),
    );
    expect(held).toEqual([undefined, '甲', '甲', '甲']);
    await page.close();
  });

  it('of another origin, or of none, are never looked into', async () => {
    const page = await openFramed(
      `${box('备注', 'own')}<iframe src="https://stranger.example/a"></iframe>` +
        `<iframe sandbox srcdoc='<input aria-label="主办单位名称">'></iframe>`,
    );
    const run = await isolateEngine(page);
    const reading = (await run('read()')) as PageReading; // the engine's own type
    expect(labelsOf(reading)).toEqual(['备注']);
    await page.close();
  });

  it('are refused where the page hides or covers them', async () => {
    const page = await openFramed(
      `<div style="opacity:.01">${frame('three', 'faint')}</div>` +
        `<div style="position:relative;width:600px;height:400px">${frame('three', 'covered')}<div style="position:absolute;inset:0;background:#fff"></div></div>`,
    );
    const run = await isolateEngine(page);
    const reading = (await run('read()')) as PageReading; // the engine's own type
    const results = (await run(`fill(${JSON.stringify(stepsOf(reading, '甲'))})`)) as FillResult[]; // the engine's own type
    expect(results.map(({ state, reason }) => `${state} ${reason}`)).toEqual([
      'refused faint',
      'refused covered',
    ]);
    await page.close();
  });

  it('that come, load anew or go are followed', async () => {
    const page = await openFramed(box('备注', 'own'));
    const run = await isolateEngine(page);
    await run('read(); watchChanges(); 0');
    const labels = async (): Promise<string[]> =>
      labelsOf(((await run('changed()')) as { reading: PageReading }).reading); // the engine's own type
    await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), frame('two', 'f'));
    await expect.poll(labels).toEqual(['备注', '网站名称', '负责人姓名']);
    await page.evaluate(() => document.getElementById('f')?.setAttribute('src', '/frame/three'));
    await expect.poll(labels).toEqual(['备注', '负责人姓名']);
    await page
      .frames()[1]
      ?.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), box('邮箱', 'm'));
    await expect.poll(labels).toEqual(['备注', '负责人姓名', '邮箱']);
    await page.evaluate(() => document.getElementById('f')?.remove());
    await expect.poll(labels).toEqual(['备注']);
    await page.close();
  });
});

describe('shadow trees', () => {
  it('are read, written and judged by what lies around their host', async () => {
    const page = await openFramed(
      '<form-row id="a"></form-row><div style="opacity:.1"><form-row id="b"></form-row></div>',
    );
    await page.evaluate(
      (html) => {
        for (const id of ['a', 'b']) {
          const root = document.getElementById(id)?.attachShadow({ mode: 'open' });
          if (root !== undefined) root.innerHTML = html;
        }
      },
      box('主办单位名称', 'n'),
    );
    const run = await isolateEngine(page);
    const reading = (await run('read()')) as PageReading; // the engine's own type
    const results = (await run(`fill(${JSON.stringify(stepsOf(reading, '甲'))})`)) as FillResult[]; // the engine's own type
    expect(results.map(({ state, reason }) => `${state} ${reason}`.trim())).toEqual([
      'filled',
      'refused faint',
    ]);
    await page.close();
  });
});

/** Twelve random changes. Kinds: 5 change controls and headings; 7 also change steps and their marks, which no observer reports. */
const changeByChance = (page: Page, seed: number, kinds: 5 | 7): Promise<void> =>
  page.evaluate(
    ([from, kinds]) => {
      let state = from * 7919;
      const random = (below: number): number => {
        state = (Math.imul(state, 48271) + 11) >>> 0;
        return (state >>> 8) % below;
      };
      const form = document.getElementById('form') ?? document.body;
      for (let act = 0; act < 12; act += 1) {
        if (!form.isConnected) document.body.append(form);
        const all = [...form.querySelectorAll('section,div')];
        const place = all[random(all.length + 1)] ?? form;
        const other = all[random(all.length + 1)];
        const what = random(kinds);
        if (what === 0) place.remove();
        else if (what === 1 && other !== undefined && !place.contains(other)) other.prepend(place);
        else if (what === 5) place.className = ['steps-item-active', 'form-item', 'title'][random(3)] ?? '';
        else if (what === 6)
          place.insertAdjacentHTML(
            'beforeend',
            `<div class="steps-item"><span class="step-title">填写信息 ${random(4)}</span></div>`,
          );
        else if (what === 2)
          place.insertAdjacentHTML('afterend', `<section><h3>网站 ${random(4)}</h3></section>`);
        else
          place.insertAdjacentHTML(
            random(2) === 0 ? 'afterbegin' : 'beforeend',
            `<div class="form-item"><label for="i${act}${from}">栏目${random(6)}</label><input id="i${act}${from}"></div><p>手机号码：1990000000${random(9)}</p>`,
          );
      }
      if (form.isConnected === false) document.body.append(form);
    },
    [seed, kinds] as const,
  );

describe('a reading after changes', () => {
  it('is the one that a fresh look gives, whatever was put in, taken out or moved', async () => {
    const page = await openFramed('<form id="form"></form>');
    const run = await isolateEngine(page);
    await run('read(); watchChanges(); 0');
    for (let seed = 1; seed <= 12; seed += 1) {
      await changeByChance(page, seed, 5);
      await run('idle()'); // queued after the watcher's own request, so it is answered after it
      const { reading } = (await run('changed()')) as { reading: PageReading }; // the engine's own type
      const fresh = (await run('fresh()')) as PageReading; // the engine's own type
      expect(reading).toEqual(fresh);
    }
    await page.close();
  });

  it('is that of a first look by what is kept, with steps within steps too', async () => {
    const page = await openFramed('<form id="form"></form>');
    const run = await isolateEngine(page);
    await run('watchChanges(); read(); 0');
    for (let seed = 1; seed <= 40; seed += 1) {
      await changeByChance(page, seed, 7);
      expect(await run('read()')).toEqual(await run('fresh()'));
    }
    await page.close();
  });

  it('in slices is that of one look', async () => {
    const page = await openFramed(
      `<form>${Array.from({ length: 2000 }, (_, at) => box(`栏目${at}`, `f${at}`)).join('')}</form>`,
    );
    const run = await isolateEngine(page);
    const sliced = (await run('stepsOf()')) as { reading: PageReading; times: number[] }; // the engine's own type
    expect(sliced.reading).toEqual(await run('read()'));
    expect(sliced.times.length).toBeGreaterThan(1);
    await page.close();
  });
});
