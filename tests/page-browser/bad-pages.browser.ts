// Is a page with far too many labels, options or shadow trees still read and filled, and are invisible characters in a label ignored?
import { describe, expect, it } from 'vitest';
import type { FillResult, FillStep, PageReading } from '../../lib/page/model';
import { item } from './fill-on';
import { openWithEngine } from './open';

interface Opened {
  readonly reading: PageReading;
  readonly fill: (steps: readonly FillStep[]) => Promise<readonly FillResult[]>;
  readonly close: () => Promise<void>;
}

/** A page whose body is created by its own script, read by the engine. */
async function open(body: string, script = ''): Promise<Opened> {
  const html = `<!doctype html><meta charset="utf-8"><title>ICP备案</title><body>${body}<script>${script}</script>`;
  const { page, run } = await openWithEngine(html);
  const reading = (await run('read()')) as PageReading; // the engine's own type
  return {
    reading,
    fill: async (steps) => (await run(`fill(${JSON.stringify(steps)})`)) as FillResult[], // the same
    close: () => page.close(),
  };
}

const labelsOn = async (body: string, script = ''): Promise<readonly string[]> => {
  const { reading, close } = await open(body, script);
  await close();
  return reading.fields.map(({ label }) => label);
};

const NAME = item('主办单位名称', '<input id="name">');

describe('a page with', () => {
  it('a label of a megabyte names the box beside it, and its own box by no more than a label’s length', async () => {
    const script = `document.querySelector('#long').textContent = '主办单位'.repeat(250000);`;
    const labels = await labelsOn(
      `<form><div class="form-item"><label id="long"></label><input></div>${NAME}</form>`,
      script,
    );
    expect(labels[0]?.length).toBeLessThanOrEqual(100);
    expect(labels[1]).toBe('主办单位名称');
  });

  it('100,000 labels of nothing keeps the one that names a box', async () => {
    const script = `const other = document.createElement('label'); other.textContent = '其他';
      const form = document.forms[0]; // looked up anew on each access
      for (let at = 0; at < 100000; at += 1) form.append(other.cloneNode(true));`;
    expect(await labelsOn(`<form>${NAME}</form>`, script)).toEqual(['主办单位名称']);
  });

  it('2,000 shadow trees in each other is read to the innermost', async () => {
    const script = `let host = document.body.appendChild(document.createElement('div'));
      for (let at = 0; at < 2000; at += 1) {
        const root = host.attachShadow({ mode: 'open' });
        if (at === 1999) root.innerHTML = '<label>网站名称 <input></label>';
        else host = root.appendChild(document.createElement('div'));
      }`;
    expect(await labelsOn('', script)).toEqual(['网站名称']);
  });

  it('signs in its labels that nobody sees is read as if they were not there', async () => {
    const zero = '\u200b\u200d\ufeff';
    const rtl = '\u202e';
    const labels = await labelsOn(
      `<form>${item(`主办${zero}单位${zero}名称`, '<input>')}${item(`${rtl}网站域名\u202c`, '<input>')}</form>`,
    );
    expect(labels).toEqual(['主办单位名称', '网站域名']);
  });
});

it('of 5,000 options the last is chosen, and one that is not there is said to be missing', async () => {
  const list = (id: string): string =>
    `<select id="${id}"><option value="">请选择</option>${Array.from({ length: 5000 }, (_, at) => `<option>选项${at}</option>`).join('')}</select>`;
  const { reading, fill, close } = await open(
    `<form>${item('甲', list('a'))}${item('乙', list('b'))}</form>`,
  );
  expect(reading.fields.map(({ options }) => options.length)).toEqual([5000, 5000]);
  const step = (label: string, value: string): FillStep => {
    const field = reading.fields.find((one) => one.label === label);
    if (field === undefined) throw new Error(label);
    return {
      key: field.key,
      fieldId: label,
      kind: field.kind,
      value: [value],
      alternatives: [],
      files: [],
      overwrite: false,
    };
  };
  const results = await fill([step('甲', '选项4999'), step('乙', '选项5000')]);
  await close();
  expect(results.map(({ state, after }) => [state, ...after])).toEqual([
    ['filled', '选项4999'],
    ['not-found'],
  ]);
});
