// Which control of which library takes a value into its own model? One page a library, the same eighteen controls on each.
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { FillResult, FillStep, PageReading } from '../../lib/page/model';
import { bundle, isolate, openPage } from '../page-browser/browser';
import type { Library } from './libraries';
import { FILE, OTHER, WANTED, type Wanted, wantedOf } from './wanted';

export interface Cell {
  readonly widget: string;
  /** What went wrong, or '' when the model holds the value and the engine says so. */
  readonly fault: string;
  readonly milliseconds: number;
}

function stepFor({ widget, label, value }: Wanted, reading: PageReading): FillStep | null {
  // where a button asks for a file, 上传 alone does not say which
  const labels = [label, `${label}证照`];
  const field = reading.fields.find((at) => labels.includes(at.label) && at.visible);
  if (field === undefined) return null;
  const isUpload = field.kind === 'upload';
  // as the plan does for what is chosen
  const isChosen = field.offersList === true && ['searchable', 'remote', 'several'].includes(widget);
  return {
    key: field.key,
    fieldId: widget,
    kind: isChosen ? 'select' : field.kind,
    value: isUpload ? [] : value,
    alternatives: [],
    files: isUpload ? [FILE, OTHER].slice(0, value.length) : [],
    overwrite: true,
  };
}

/** Does the page's model hold exactly these, in any order and however nested? */
function isHeld(held: unknown, value: readonly string[]): boolean {
  if (value.includes('on')) return held === true;
  const texts = (Array.isArray(held) ? held.flat() : [held]).map(String);
  return texts.length === value.length && value.every((text) => texts.includes(text));
}

/** The engine as one script, for an isolated world. */
export const bundleEngine = async (): Promise<string> => (await bundle('engine.ts')).script;

/** Packages that stand in for others of the same name in one library's page. */
const STAND_INS: Readonly<Partial<Record<Library, Readonly<Record<string, string>>>>> = {
  'element-ui': { vue: 'vue2' },
  antdv1: { vue: 'vue2' },
  iview: { vue: 'vue2' },
  vant2: { vue: 'vue2' },
  'uni-h5': { vue: '@dcloudio/uni-h5-vue' },
  antdv4: { 'ant-design-vue': 'antdv4' },
  antd5: { antd: 'antd5' },
  antd6: { antd: 'antd6' },
};

/** A library's page, read by the engine in its isolated world. */
export async function openLibrary(browser: Browser, library: Library, engine: string) {
  const entry = join(import.meta.dirname, 'pages', library);
  const { script, style } = await bundle(entry, true, STAND_INS[library] ?? {});
  const html = `<!doctype html><meta charset="utf-8"><style>${style}</style><div id="app"></div><script src="/page.js"></script>`;
  const page = await openPage(browser, html, script);
  await page.waitForSelector('textarea');
  const run = await isolate(page, engine);
  const reading = (await run('read()')) as PageReading; // the engine's own type
  return { page, run, reading };
}

/** How many of the controls a filler reaches that only sets values and fires events. */
export async function tryPlainly(browser: Browser, library: Library, engine: string): Promise<number> {
  const { page, run } = await openLibrary(browser, library, engine);
  const texts = Object.fromEntries(WANTED.map(({ label, value }) => [label, value.join(' / ')]));
  await run(`fillPlainly(${JSON.stringify(texts)})`);
  await page.waitForTimeout(250);
  const held = await page.evaluate(() => window.held);
  await page.close();
  return wantedOf(library).filter(({ widget, value }) => isHeld(held[widget], value)).length;
}

function judge(wanted: Wanted, result: FillResult | undefined, held: unknown): Cell {
  const { widget, value } = wanted;
  const milliseconds = result?.milliseconds ?? 0;
  if (result === undefined) return { widget, milliseconds, fault: 'not read' };
  const told = result.state === 'filled' ? '' : `${result.state} ${result.reason} [${result.after}]`;
  const model = isHeld(held, value) ? '' : `model ${JSON.stringify(held) ?? 'empty'}`;
  return { widget, milliseconds, fault: [told, model].filter((at) => at !== '').join('; ') };
}

export interface Tried {
  readonly cells: readonly Cell[];
  /** Fields that the page seems to have after the fill only: what the library leaves of its opened lists. */
  readonly left: readonly string[];
}

const told = ({ kind, label }: PageReading['fields'][number]): string => `${kind} ${label}`;

/** Fills one library's page and compares with what its model then holds. */
export async function tryLibrary(browser: Browser, library: Library, engine: string): Promise<Tried> {
  const { page, run, reading } = await openLibrary(browser, library, engine);
  const wanted = wantedOf(library);
  const steps = wanted.flatMap((at) => stepFor(at, reading) ?? []);
  const results = (await run(`fill(${JSON.stringify(steps)})`)) as FillResult[]; // the engine's own type
  const held = await page.evaluate(() => window.held);
  const after = (await run('read()')) as PageReading;
  await page.close();
  const before = new Set(reading.fields.map(({ key }) => key));
  return {
    cells: wanted.map((one) => {
      const result = results.find((at) => at.fieldId === one.widget);
      return judge(one, result, held[one.widget]);
    }),
    left: after.fields.filter(({ key }) => !before.has(key)).map(told),
  };
}
