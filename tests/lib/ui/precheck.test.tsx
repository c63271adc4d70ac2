// @vitest-environment happy-dom
// Are many filings checked slice by slice, stopped when told, sorted, filtered, and shown without their numbers?
import { describe, expect, it, vi } from 'vitest';
import { resultPage, resultTable } from '../../../lib/filing/report/results-table';
import { arrange, WORST_FIRST } from '../../../lib/ui/options/precheck/arrange';
import { PrecheckSection } from '../../../lib/ui/options/precheck/precheck-section';
import { Refusal } from '../../../lib/ui/options/precheck/refusal';
import { resultWords } from '../../../lib/ui/options/precheck/result-words';
import { runBatch } from '../../../lib/ui/options/precheck/run-batch';
import { createTranslate } from '../../../lib/ui/translate';
import { precheckScene, sceneRows } from '../../ui-preview/precheck-scene';
import { doing, show } from './render';

const LONG = 10_000; // on a machine that does much else

const t = createTranslate('zh');
const day = '2026-11-24';
const ids = (rows: readonly { readonly client: string }[]) => rows.map(({ client }) => client).join('');

describe('running over all clients', () => {
  it('asks for a slice at a time and every client once', async () => {
    const asked: string[][] = [];
    const actions = {
      ...precheckScene,
      batch: (some: readonly string[]) => {
        asked.push([...some]);
        return precheckScene.batch(some, day);
      },
    };
    const seen: string[] = [];
    const end = await runBatch(actions, day, (rows) => seen.push(ids(rows)) > 0);
    expect(asked).toEqual([['a', 'b'], ['c']]);
    expect({ seen: seen.join(''), end }).toEqual({ seen: 'abc', end: { done: 3, of: 3 } });
  });

  it('asks for nothing more once it is stopped', async () => {
    const batch = vi.fn(precheckScene.batch);
    expect(await runBatch({ ...precheckScene, batch }, day, () => false)).toEqual({ done: 2, of: 3 });
    expect(batch).toHaveBeenCalledTimes(1);
  });
});

describe('the order of rows', () => {
  it('begins with the worst, and turns with the column', () => {
    expect(ids(arrange(sceneRows, WORST_FIRST))).toBe('bac');
    expect(ids(arrange(sceneRows, { ...WORST_FIRST, sort: 'client', isDescending: true }))).toBe('cba');
    expect(ids(arrange(sceneRows, { ...WORST_FIRST, sort: 'block', isDescending: true }))).toBe('bac');
  });

  it('leaves out what does not fit verdict or words', () => {
    expect(ids(arrange(sceneRows, { ...WORST_FIRST, status: 'ready' }))).toBe('a');
    expect(ids(arrange(sceneRows, { ...WORST_FIRST, text: '公司 B' }))).toBe('b');
  });
});

describe('the pre-check part', () => {
  it('shows the rows when done, and tells why when it broke off', async () => {
    const { one, all } = show(<PrecheckSection t={t} today={day} actions={precheckScene} />);
    await doing(() => one('precheck-start').click());
    await vi.waitFor(() => expect(all('precheck-row')).toHaveLength(3), LONG);
    expect(one('precheck-run').dataset.state).toBe('done');
    const broken = { ...precheckScene, batch: () => Promise.reject(new Error('locked')) };
    const again = show(<PrecheckSection t={t} today={day} actions={broken} />);
    await doing(() => again.one('precheck-start').click());
    await vi.waitFor(() => expect(again.one('precheck-run').dataset.state).toBe('failed'), LONG);
    expect(again.text()).toContain('locked');
  });

  it('shows a page of rows at a time, however many there are', async () => {
    const many = Array.from({ length: 10_000 }, (_, at) => ({ ...sceneRows[0], client: String(at) }));
    const actions = {
      ...precheckScene,
      slice: 10_000,
      clients: async () => many.map(({ client }) => client),
      batch: async () => many as typeof sceneRows, // every row is the first with another id
    };
    const { one, all } = show(<PrecheckSection t={t} today={day} actions={actions} />);
    await doing(() => one('precheck-start').click());
    await vi.waitFor(() => expect(all('precheck-row')).toHaveLength(50), LONG);
  });
});

describe('a pasted refusal', () => {
  it('that names nothing known sends the person to the provider', async () => {
    const { one, text } = show(<Refusal t={t} today={day} actions={precheckScene} />);
    const field = one('refusal-text');
    await doing(() => {
      if (field instanceof HTMLTextAreaElement) field.value = '……';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await doing(() => one('refusal-read').click());
    await vi.waitFor(() => expect(text()).toContain('没有认出已知的原因'), LONG);
  });
});

describe('exported results', () => {
  const words = resultWords(t, day);
  const hostile = { ...sceneRows[1], name: '<img src=x onerror=alert(1)>"&\'' } as (typeof sceneRows)[0];

  it('have a heading and one row a filing, all of the same width', () => {
    const table = resultTable(sceneRows, words);
    expect(new Set(table.map((row) => row.length))).toEqual(new Set([11]));
    expect(table).toHaveLength(4);
  });

  it('are a page in which a name is only ever text, and which loads nothing', () => {
    const page = new DOMParser().parseFromString(resultPage([hostile], words), 'text/html');
    expect(page.querySelectorAll('img, script, link, a')).toHaveLength(0);
    expect(page.querySelector('tbody td')?.textContent).toBe(hostile.name);
  });
});
