// Is a control what the person says it is, from one press on, at that address?
import { beforeEach, expect, it } from 'vitest';
import { bindTab } from '../../../../lib/app/tab/bind';
import { pickField } from '../../../../lib/app/tab/pick';
import { seePage } from '../../../../lib/app/tab/publish';
import type { Field } from '../../../../lib/page/model';
import type { TabView } from '../../../../lib/protocol/tab';
import { field } from '../../page/fields';
import { createTestApp, type TestApp } from '../test-app';
import { reading, sampleClient, TAB } from './trips';

const client = sampleClient('zhejiang-company');
const open = field('姓名', { section: ['联系信息', '负责人'] });
// a page that speaks of the service too, so that 负责人 may be either
const service = field('网站名称', { section: ['网站信息'] });
const twins = [0, 1].map((occurrence) =>
  field('法定代表人姓名', { occurrence, section: [occurrence === 0 ? '甲' : '乙'] }),
);

let test: TestApp;
const show = (fields: readonly Field[]) =>
  seePage(test.app, TAB, 'd1', {
    ...reading,
    headings: ['备案信息'],
    fields: [...reading.fields, ...fields],
  });
const rowOf = (view: TabView, key: string) => view.plan.find((row) => row.key === key);
const pick = (key: string, fieldId: string) => pickField(test.app, TAB, { key, fieldId });

beforeEach(async () => {
  test = await createTestApp([client]);
});

async function see(fields: readonly Field[]): Promise<void> {
  await show(fields);
  await bindTab(test.app, TAB, client.id);
}

it('names no two candidates alike, and fills the control as the picked one', async () => {
  await see([open, service]);
  const before = await pick('nothing', 'entity.name');
  const { candidates = [] } = rowOf(before, open.key) ?? {};
  expect(candidates.length).toBeGreaterThan(1);
  const names = candidates.map((id) => before.fieldNames?.[id]?.zh);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toContain('网站负责人姓名');

  const after = await pick(open.key, 'servicePrincipal.name');
  expect(rowOf(after, open.key)).toMatchObject({ action: 'fill', fieldId: 'servicePrincipal.name' });
  const { taught } = await test.app.ownPortals.read();
  expect(taught.map(({ pages }) => pages.length)).toEqual([1]);
});

it('of a field that is asked twice takes the one and leaves the other, and can be turned round', async () => {
  await see(twins);
  const [first, second] = twins.map(({ key }) => key);
  if (first === undefined || second === undefined) throw new Error('two');
  const id = 'entity.legalPersonName';
  const once = await pick(second, id);
  expect(rowOf(once, second)?.fieldId).toBe(id);
  expect(rowOf(once, first)).toMatchObject({ fieldId: null });
});

it('takes no field that the row does not offer', async () => {
  await see([open, service]);
  const view = await pick(open.key, 'entity.certNumber');
  expect(rowOf(view, open.key)?.reason.code).toBe('ambiguous');
  expect((await test.app.ownPortals.read()).taught).toEqual([]);
});
