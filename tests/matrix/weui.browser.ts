// Is a value that a sheet of WeUI writes as it opens never taken for ours, and the former value of a row put back?
import { expect, it } from 'vitest';
import { sharedBrowser } from '../page-browser/browser';
import { fillIn, statesOf, stepFor, undoIn } from '../page-browser/steps';
import type { Library } from './libraries';
import { bundleEngine, openLibrary } from './matrix';

interface Ended {
  readonly states: readonly string[];
  readonly undone: readonly string[];
  readonly held: unknown;
}

async function filled(library: Library, label: string, widget: string, value: string): Promise<Ended> {
  const opened = await openLibrary(await sharedBrowser(), library, await bundleEngine());
  const { page, run, reading } = opened;
  const results = await fillIn(run, [stepFor(reading, label, [value], { overwrite: true })]);
  const undone = statesOf(await undoIn(run));
  const held = await page.evaluate((name) => window.held[name], widget);
  await page.close();
  return { states: statesOf(results), undone, held };
}

it('says that the page has changed a box whose wheels or calendar wrote a value though what is wanted is not there', async () => {
  expect((await filled('jquery-weui', '下拉', 'select', '没有这项')).states).toEqual([
    'changed-by-page differs',
  ]);
  expect((await filled('jquery-weui', '成立日期', 'day', '1875-03-05')).states).toEqual([
    'changed-by-page differs',
  ]);
});

it('leaves a row as it is where its sheet does not offer what is wanted', async () => {
  expect(await filled('weui', '下拉', 'select', '没有这项')).toEqual({
    states: ['not-found option-missing'],
    undone: [],
    held: undefined,
  });
});

it('puts the former value of a row back', async () => {
  expect(await filled('weui', '证件类型', 'held', '护照')).toEqual({
    states: ['filled'],
    undone: ['undone'],
    held: '身份证',
  });
});
