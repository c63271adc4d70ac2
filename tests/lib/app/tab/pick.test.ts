// Is a control what the person says it is, from one press on, at that address?
import { beforeEach, describe, expect, it } from 'vitest';
import { bindTab } from '../../../../lib/app/tab/bind';
import { overlayFor } from '../../../../lib/app/tab/overlay';
import { pickField, pickOnPage } from '../../../../lib/app/tab/pick';
import { seePage, viewTab } from '../../../../lib/app/tab/publish';
import { Client } from '../../../../lib/filing/client/client';
import type { Field } from '../../../../lib/page/model';
import { readPortalFile } from '../../../../lib/page/recognise/portal-file';
import type { TabView } from '../../../../lib/protocol/tab';
import { field } from '../../page/fields';
import { createTestApp, type TestApp } from '../test-app';
import { reading, sampleClient, TAB } from './trips';

const client = sampleClient('zhejiang-company');
// beside a part that names the other principal 负责人 would be the one left
const entity = reading.fields.filter(({ section }) => section[0] === '主体信息');
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
    fields: [...entity, ...fields],
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
  expect(rowOf(after, open.key)).toMatchObject({
    action: 'fill',
    fieldId: 'servicePrincipal.name',
    isPicked: true,
  });
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

const domain = field('网站域名', { section: ['网站信息'] });

it('takes the format in which several values stand in one box, keeps it for the address, and takes another one later', async () => {
  const [site] = client.services;
  if (site === undefined) throw new Error('a client with a website');
  const name = `shop-${site.domains[0]?.name}`;
  const twoDomains = {
    ...client,
    services: [{ ...site, domains: [...site.domains, { ...site.domains[0], name }] }],
  };
  test = await createTestApp([Client.parse(twoDomains)]);
  await see([domain, service]);
  const before = await pick('nothing', 'entity.name');
  const { formats = [] } = rowOf(before, domain.key) ?? {};
  expect(new Set(formats.map(({ will }) => will)).size).toBe(3);

  const all = formats.find(({ format }) => format === ';')?.will;
  const picked = await pickField(test.app, TAB, { key: domain.key, fieldId: 'service.domain', format: ';' });
  expect(rowOf(picked, domain.key)).toMatchObject({ action: 'fill', will: [all], isPicked: true });
  const again = await pickField(test.app, TAB, {
    key: domain.key,
    fieldId: 'service.domain',
    format: 'first',
  });
  expect(rowOf(again, domain.key)).toMatchObject({ action: 'fill', will: [site.domains[0]?.name] });
});

it('takes no format for a row that offers none', async () => {
  await see([domain, service]);
  const view = await pickField(test.app, TAB, { key: service.key, fieldId: 'service.name', format: ',' });
  expect(rowOf(view, service.key)?.isPicked).toBeUndefined();
  expect((await test.app.ownPortals.read()).taught).toEqual([]);
});

it('gives no pick away with a map, and takes none from a shared one', async () => {
  await see([open, service]);
  await pick(open.key, 'servicePrincipal.name');
  const [map] = (await test.app.ownPortals.read()).taught;
  expect(JSON.stringify(map)).toContain('"picked":true');
  const answer = readPortalFile(JSON.stringify(map), () => true);
  expect(answer.ok).toBe(true);
  expect(JSON.stringify(answer)).not.toContain('picked');
});

describe('on the page itself', () => {
  const here = { tabId: TAB, documentId: 'd1' };
  const wanted = { key: open.key, fieldId: 'servicePrincipal.name' };
  const pickedIn = async (page: { tabId: number; documentId: string }, one: typeof wanted) => {
    await see([open, service]);
    expect(await pickOnPage(test.app, page, one)).toBeUndefined(); // nothing of the view goes to a page
    return rowOf(await viewTab(test.app, TAB), open.key)?.fieldId ?? null;
  };

  it('the mark offers what the panel does, by name and without any value', async () => {
    await see([open, service]);
    const view = await viewTab(test.app, TAB);
    const { marks } = overlayFor(view, { language: 'zh', theme: 'auto' }, new Set());
    const mark = marks.find(({ key }) => key === open.key);
    expect(mark?.picks?.map(({ fieldId }) => fieldId)).toEqual(rowOf(view, open.key)?.candidates);
    expect(JSON.stringify(marks)).not.toMatch(/张示例|李样本/u);
  });

  it('a press picks, in the document in view and of what is offered', async () => {
    expect(await pickedIn(here, wanted)).toBe('servicePrincipal.name');
  });

  it.each([
    ['another document', { tabId: TAB, documentId: 'd0' }, wanted],
    ['what the row does not offer', here, { ...wanted, fieldId: 'servicePrincipal.certNumber' }],
  ])('nothing is picked by %s', async (_, page, one) => expect(await pickedIn(page, one)).toBeNull());

  it('nothing is picked while the vault is locked', async () => {
    await see([open, service]);
    await test.app.vault.lock();
    await pickOnPage(test.app, here, wanted);
    expect((await test.app.ownPortals.read()).taught).toEqual([]);
  });
});
