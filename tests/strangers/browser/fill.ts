// What does a page's own model hold after the engine filled it in a real browser, as a person would press: plan, fill, plan again?
import { join } from 'node:path';
import type { Browser, Page as Tab } from 'playwright-core';
import { bundle, isolate, openPage } from '../../page-browser/browser';
import { DOCUMENTS, type Values, valuesOf } from '../client';
import { isBlocked, planOf } from '../engine';
import { type Judged, judgeHeld } from '../judge';
import { sceneOf } from '../scenes';
import type { Seed } from '../seeds';
import type { Page } from '../tally';
import { type BrowserPage, libraryPage, nativePage } from './pages';

export const NATIVE = 'native';

/** Each library with the packages that stand in for others of the same name in its bundle alone. */
const STAND_INS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  [NATIVE]: {},
  antd4: {},
  antd5: { antd: 'antd5' },
  antd6: { antd: 'antd6' },
  arco: {},
  tdesign: {},
  next: {},
  tea: {},
  'element-plus': {},
  'element-ui': { vue: 'vue2' },
  naive: {},
  antdv3: {},
  opentiny: {},
};

export const LIBRARIES = Object.keys(STAND_INS);

/** One library's script and style, made once for all of its pages. */
export interface Drawn {
  readonly library: string;
  readonly script: string;
  readonly style: string;
}

/** Bundles what draws the pages of one library. */
export async function drawnBy(library: string): Promise<Drawn> {
  const file = library === NATIVE ? 'native' : `kits/${library}`;
  const made = await bundle(join(import.meta.dirname, file), true, STAND_INS[library] ?? {});
  return { library, ...made };
}

const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

type Planned = ReturnType<typeof planOf>;

/** The steps of a plan that no earlier round took, with the bytes of their documents. */
function stepsOf(rows: Planned, done: ReadonlySet<string>) {
  return rows.flatMap(({ action, write }) => {
    if (action !== 'fill' || write === null || done.has(write.key)) return [];
    const files = (write.documents ?? []).flatMap((id) => {
      const known = DOCUMENTS[id];
      return known === undefined ? [] : [{ name: known.fileName, mediaType: known.mediaType, base64: PIXEL }];
    });
    return [{ ...write, files }];
  });
}

const ROUNDS = 3;

/** Fills what is planned, and plans again for what that opened. */
async function fillWhole(run: (expression: string) => Promise<unknown>, values: readonly Values[]) {
  const done = new Set<string>();
  const told = new Map<string, string>();
  let blocked = false;
  for (let round = 0; round < ROUNDS; round += 1) {
    const reading = (await run('read()')) as Parameters<typeof planOf>[0]; // the engine's own type
    const rows = planOf(reading, values);
    blocked ||= round === 0 && isBlocked(reading, rows);
    for (const row of rows) told.set(row.label, `${row.fieldId ?? '-'} ${row.action} ${row.reason.code}`);
    const steps = stepsOf(rows, done);
    if (steps.length === 0) break;
    for (const { key } of steps) done.add(key);
    await run(`fill(${JSON.stringify(steps)})`);
  }
  return { blocked, told };
}

async function judgedIn(
  tab: Tab,
  engine: string,
  page: BrowserPage,
  values: readonly Values[],
): Promise<{ judged: Judged[]; blocked: boolean }> {
  await tab.waitForSelector('body[data-ready]', { timeout: 20_000 });
  const run = await isolate(tab, engine);
  const { blocked, told } = await fillWhole(run, values);
  await tab.waitForTimeout(250);
  const held = await tab.evaluate(() => window.held);
  return { judged: judgeHeld(page.items, held, told), blocked };
}

/** Generates one page for a library, fills it in the browser, and judges what its model then holds. */
export async function fillPage(browser: Browser, engine: string, drawn: Drawn, seed: Seed): Promise<Page> {
  const scene = sceneOf(`${drawn.library} ${seed.name}`, seed.isHeldOut);
  const page = drawn.library === NATIVE ? nativePage(scene) : libraryPage(scene);
  const html = page.html.replace('/*page*/', () => drawn.style.replaceAll('</style', ''));
  const tab = await openPage(browser, html, drawn.script);
  const { judged, blocked } = await judgedIn(tab, engine, page, valuesOf(scene.client)).finally(() =>
    tab.close(),
  );
  const form = `${drawn.library}, ${page.form}`;
  return { seed: scene.seed, judged, isBlocked: blocked, hasHeldForm: page.hasHeldForm, form };
}
