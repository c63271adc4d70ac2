// How does a test fill a page whose script works against it, next to a field that behaves and a field that is not to be filled?
import { expect } from 'vitest';
import type { FillResult, FillStep, PageReading } from '../../lib/page/model';
import { openWithEngine } from './open';

/** How long one control may take (milliseconds), and one with lists. */
const [FIELD_LIMIT, LIST_LIMIT] = [2000, 6000];
const HAS_LISTS = /^(?:select|cascader)$/u;
const BESIDE = '旁观字段';
const UNTOUCHED = '未动字段';

const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const FILE = { name: 'licence.png', mediaType: 'image/png', base64: PIXEL };

export const item = (label: string, control: string): string =>
  `<div class="form-item"><label class="form-item-label">${label}</label><div class="form-item-content">${control}</div></div>`;

export interface Told {
  /** `state reason` of each wanted field. */
  readonly states: Readonly<Record<string, string>>;
  /** What the page's own script reports at the end. */
  readonly page: unknown;
  /** The value of each native control, by its id. */
  readonly held: Readonly<Record<string, string>>;
}

/** Fills the wanted fields of a page. A field that behaves and a field that nobody asked for are added, and both are checked here. */
export async function fillOn(
  form: string,
  script: string,
  wanted: Readonly<Record<string, readonly string[]>>,
  alternatives: readonly (readonly string[])[] = [],
): Promise<Told> {
  const html = `<!doctype html><meta charset="utf-8"><style>.form-item{margin:8px}</style><form>${form}${item(BESIDE, '<input id="beside">')}${item(UNTOUCHED, '<input id="untouched">')}</form><script>const said = []; window.said = said; const $ = (id) => document.getElementById(id);${script}</script>`;
  const { page, run } = await openWithEngine(html);
  const reading = (await run('read()')) as PageReading; // the engine's own type
  const steps = Object.entries({ ...wanted, [BESIDE]: ['甲'] }).map(([label, value]): FillStep => {
    const field = reading.fields.find((at) => at.label === label);
    if (field === undefined) throw new Error(`no field ${label}`);
    const isUpload = field.kind === 'upload';
    return {
      key: field.key,
      fieldId: label,
      kind: field.kind,
      value: isUpload ? [] : value,
      alternatives: label === BESIDE ? [] : alternatives,
      files: isUpload ? [FILE] : [],
      overwrite: false,
    };
  });
  const results = (await run(`fill(${JSON.stringify(steps)})`)) as FillResult[]; // the engine's own type
  const told = {
    page: await page.evaluate('window.said'),
    // read in the isolated world, where the page has replaced no function
    held: (await run(
      `Object.fromEntries([...document.querySelectorAll('input[id],select[id],textarea[id]')].map((at) => [at.id, at.value]))`,
    )) as Record<string, string>, // the expression above makes strings
  };
  await page.close();
  const states = Object.fromEntries(
    results.map(({ fieldId, state, reason }) => [fieldId, `${state} ${reason}`.trim()]),
  );
  expect(states[BESIDE]).toBe('filled');
  expect(told.held).toMatchObject({ beside: '甲', untouched: '' });
  for (const [at, { milliseconds }] of results.entries()) {
    const limit = HAS_LISTS.test(steps[at]?.kind ?? '') ? LIST_LIMIT : FIELD_LIMIT;
    expect(milliseconds).toBeLessThan(limit + 600);
  }
  const { [BESIDE]: _, ...own } = states;
  return { states: own, ...told };
}
