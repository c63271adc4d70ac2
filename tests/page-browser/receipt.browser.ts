// Is the receipt of a fill sent once everything is written, and corrected when the page changes something afterwards?
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { FillResult, FillStep, PageReading } from '../../lib/page/model';
import { item } from './fill-on';
import { openWithSession } from './open';

interface Filled {
  readonly page: Page;
  readonly run: (expression: string) => Promise<unknown>;
  /** The expression that starts the same fill again. */
  readonly begin: string;
  /** `label state reason` of each field in the receipt. */
  readonly receipt: readonly string[];
}

const wordsOf = (results: readonly FillResult[]): readonly string[] =>
  results.map(({ fieldId, state, reason }) => `${fieldId} ${state} ${reason}`.trim());

/** Fills two fields of a page with this script and answers the receipt. */
async function fillTwo(script: string): Promise<Filled> {
  const form = item('主办单位名称', '<input id="a">') + item('通讯地址', '<input id="b">');
  const html = `<!doctype html><meta charset="utf-8"><style>.form-item{margin:40px}</style><form>${form}</form><script>const $ = (id) => document.getElementById(id);${script}</script>`;
  const { page, run } = await openWithSession(html);
  const { fields, fingerprint } = (await run('read()')) as PageReading; // the session's own type
  const steps = fields.map(
    ({ key, kind, label }): FillStep => ({
      key,
      kind,
      fieldId: label,
      value: ['甲公司'],
      alternatives: [],
      files: [],
      overwrite: false,
    }),
  );
  const begin = `begin(${JSON.stringify(steps)}, ${JSON.stringify(fingerprint)})`;
  const { results } = (await run(begin)) as { results: FillResult[] }; // the session's own answer
  return { page, run, begin, receipt: wordsOf(results) };
}

/** The results that are reported after the receipt, once the late reading is done. */
async function laterResults({ page, run }: Filled): Promise<readonly string[]> {
  await page.waitForTimeout(900);
  return wordsOf((await run('changed()')) as FillResult[]); // the session's own answer
}

const held = ({ page }: Filled) =>
  page.evaluate(() => [...document.querySelectorAll('input')].map(({ value }) => value));

const BOTH = ['主办单位名称 filled', '通讯地址 filled'];
const PUTS_BACK = "$('a').addEventListener('change', () => setTimeout(() => { $('a').value = ''; }, 300));";
const CLOSES =
  "document.body.insertAdjacentHTML('beforeend', '<button id=close>确定</button>'); $('close').onclick = () => { document.forms[0].style.opacity = '0'; };";

describe('a receipt', () => {
  it('of a page that keeps everything stands', async () => {
    const filled = await fillTwo('');
    expect(filled.receipt).toEqual(BOTH);
    expect(await laterResults(filled)).toEqual([]);
    expect(await held(filled)).toEqual(['甲公司', '甲公司']);
  });

  it('is put right where the page puts a value back after it', async () => {
    const filled = await fillTwo(PUTS_BACK);
    expect(filled.receipt).toEqual(BOTH);
    expect(await laterResults(filled)).toEqual(['主办单位名称 changed-by-page later']);
  });

  it('is put right where the page hides what it holds after it: the value is taken back', async () => {
    const filled = await fillTwo(
      "$('a').addEventListener('change', () => setTimeout(() => { $('a').style.opacity = '0'; }, 300));",
    );
    expect(filled.receipt).toEqual(BOTH);
    expect(await laterResults(filled)).toEqual(['主办单位名称 refused faint']);
    expect(await held(filled)).toEqual(['', '甲公司']);
  });

  it('stands where a person closes the dialog that was filled: nothing is taken back for it', async () => {
    const filled = await fillTwo(CLOSES);
    expect(filled.receipt).toEqual(BOTH);
    await filled.page.click('#close');
    expect(await laterResults(filled)).toEqual([]);
    expect(await held(filled)).toEqual(['甲公司', '甲公司']);
  });

  it('is put right where the page closes it by a press of its own', async () => {
    const filled = await fillTwo(
      `${CLOSES} $('b').addEventListener('change', () => setTimeout(() => $('close').click(), 300));`,
    );
    expect(filled.receipt).toEqual(BOTH);
    expect(await laterResults(filled)).toEqual(['主办单位名称 refused faint', '通讯地址 refused faint']);
    expect(await held(filled)).toEqual(['', '']);
  });

  it('waits for what is still closing over a field: nothing is taken back for it', async () => {
    const filled = await fillTwo(
      `$('b').addEventListener('change', () => {
        const list = document.createElement('div');
        list.style.cssText = 'position:fixed;inset:0;background:#fff';
        document.body.append(list);
        setTimeout(() => list.remove(), 400);
      });`,
    );
    expect(filled.receipt).toEqual(BOTH);
    expect(await held(filled)).toEqual(['甲公司', '甲公司']);
  });

  it('of what was taken back meanwhile is left alone', async () => {
    const filled = await fillTwo('');
    expect(filled.receipt).toEqual(BOTH);
    await filled.run('takeBack()');
    expect(await laterResults(filled)).toEqual([]);
    expect(await held(filled)).toEqual(['', '']);
  });

  it('of what is filled anew during the undo is told for itself', async () => {
    const filled = await fillTwo('');
    const [undone, again] = (await filled.run(`Promise.all([takeBack(), ${filled.begin}])`)) as [
      FillResult[],
      { results: FillResult[] },
    ]; // the session's own answers
    expect(wordsOf(undone)).toEqual(['通讯地址 undone', '主办单位名称 undone']);
    expect(wordsOf(again.results)).toEqual(BOTH);
    expect(await held(filled)).toEqual(['甲公司', '甲公司']);
  });

  it('is left alone after a lock', async () => {
    const filled = await fillTwo(PUTS_BACK);
    await filled.run('stop()');
    expect(await laterResults(filled)).toEqual([]);
  });
});

describe('T3: what the page paints over the other fields when the first is written', () => {
  const COVER =
    "const cover = document.createElement('div'); cover.style.cssText = 'position:fixed;inset:0;background:#fff;pointer-events:none'; document.body.append(cover);";

  it.each(['focus', 'input', 'blur'])('at its %s keeps them empty', async (type) => {
    const filled = await fillTwo(`$('a').addEventListener('${type}', () => { ${COVER} }, { once: true });`);
    expect(filled.receipt.at(-1)).toBe('通讯地址 refused covered');
    expect((await held(filled)).at(-1)).toBe('');
  });

  it('by its style sheet alone is found out, and the values are taken back', async () => {
    const filled = await fillTwo(
      "document.head.insertAdjacentHTML('beforeend', '<style>form:has(#a:focus,#a:not([autocomplete]))::after{content:none} form:has(#a[autocomplete])::after{content:\"\";position:fixed;inset:0;background:#fff;pointer-events:none}</style>');",
    );
    expect((await held(filled)).at(-1)).toBe('');
  });
});
