// Is a document that the portal already has no longer reported as missing, on its page and on later ones?
import { describe, expect, it } from 'vitest';
import { bindTab } from '../../../../lib/app/tab/bind';
import { overlayFor } from '../../../../lib/app/tab/overlay';
import { seePage, viewTab } from '../../../../lib/app/tab/publish';
import type { Field } from '../../../../lib/page/model';
import type { TabView } from '../../../../lib/protocol/tab';
import { missingDocuments } from '../../../../lib/ui/panel/next-step';
import { field } from '../../page/fields';
import type { TestApp } from '../test-app';
import { createTestApp } from '../test-app';
import { reading, sampleClient, TAB } from './trips';

const company = { ...sampleClient('zhejiang-company'), documents: [] };
const slots = (...names: readonly string[]) => [
  field('主办单位名称', { section: ['主体信息'], value: [company.entity.name] }),
  field('主办单位证件', { section: ['上传资料'], kind: 'upload', value: [...names] }),
];

/** The documents that the gate lists at the submit button of a page with these fields. */
async function missed(
  test: TestApp,
  page: string,
  fields: typeof reading.fields,
): Promise<readonly string[]> {
  await seePage(test.app, TAB, page, { ...reading, fields, fingerprint: page });
  const view = await viewTab(test.app, TAB);
  const { gate } = overlayFor(view, { language: 'zh', theme: 'auto' }, new Set());
  const rules = gate?.items.map(({ rule }) => rule) ?? [];
  return rules.filter((rule) => rule === 'document-missing:subject-certificate');
}

it('a file in a slot counts, until it is removed', async () => {
  const test = await createTestApp([company]);
  await bindTab(test.app, TAB, company.id);
  expect(await missed(test, 'd1', slots())).toHaveLength(1);
  expect(await missed(test, 'd1', slots('licence.png'))).toEqual([]);
  expect(await missed(test, 'd1', slots())).toHaveLength(1);
});

it('a file that was in a slot counts on later pages, for this filing alone', async () => {
  const other = { ...company, id: 'other' };
  const test = await createTestApp([company, other]);
  await bindTab(test.app, TAB, company.id);
  await missed(test, 'd1', slots('licence.png'));
  expect(await missed(test, 'd2', reading.fields)).toEqual([]);
  await bindTab(test.app, TAB, other.id);
  expect(await missed(test, 'd3', reading.fields)).toHaveLength(1);
});

describe('documents for which the portal has no slot', () => {
  const upload = (label: string, heading: string, over: Partial<Field> = {}) =>
    field(label, { section: [heading], kind: 'upload', ...over });
  const papers = [
    upload('主体负责人证件（人像面）', '主体资料', { required: true }),
    upload('主体负责人证件（国徽面）', '主体资料', { required: true }),
    upload('主办单位证件', '主体资料', { required: true }),
    upload('网站负责人证件（人像面）', '网站 1 资料'),
    upload('网站负责人证件（国徽面）', '网站 1 资料'),
    upload('域名证书', '网站 1 资料'),
  ];
  const lacking = { ...company, entity: { ...company.entity }, documents: [] };
  const seen = async (test: TestApp, page: string, headings: readonly string[], fields: typeof papers) => {
    await seePage(test.app, TAB, page, { ...reading, headings, fields, fingerprint: page });
    return viewTab(test.app, TAB);
  };
  const letters = ({ report }: TabView) =>
    report?.documents.filter(({ hasNoSlot }) => hasNoSlot).map(({ id }) => id) ?? [];

  it('are told apart once its slots were seen, and hold up nothing there, on the last page either', async () => {
    const test = await createTestApp([lacking]);
    await bindTab(test.app, TAB, lacking.id);
    const before = await seen(test, 'd1', ['填写主体信息', '主体负责人信息'], [...reading.fields]);
    expect(letters(before)).toEqual([]);
    const here = await seen(test, 'd2', ['上传资料'], papers);
    expect(letters(here)).not.toEqual([]);
    expect(letters(here)).not.toContain('subject-certificate');
    expect(missingDocuments(here)).toBeLessThan(missingDocuments(before));
    const last = await seen(test, 'd3', ['信息核验'], []);
    expect(letters(last)).toEqual(letters(here));
    const { gate } = overlayFor(last, { language: 'zh', theme: 'auto' }, new Set());
    const rules = gate?.items.map(({ rule }) => rule) ?? [];
    expect(rules).toContain('document-missing:subject-certificate');
    for (const id of letters(last)) expect(rules).not.toContain(`document-missing:${id}`);
  });

  it('are not told apart where a slot takes papers of any kind', async () => {
    const test = await createTestApp([lacking]);
    await bindTab(test.app, TAB, lacking.id);
    const here = await seen(test, 'd1', ['上传资料'], [...papers, upload('其他材料', '主体资料')]);
    expect(letters(here)).toEqual([]);
  });

  it('stand beside the page’s own slots, each with what is known of its document', async () => {
    const test = await createTestApp([lacking]);
    await bindTab(test.app, TAB, lacking.id);
    const here = await seen(test, 'd1', ['上传资料'], papers);
    expect(here.slots?.map(({ label, state, isRequired }) => [label, state, isRequired])).toEqual([
      ['域名证书', 'missing', false],
    ]);
    const full = papers.map((one) => (one.label === '域名证书' ? { ...one, value: ['a.png'] } : one));
    const [slot] = (await seen(test, 'd1', ['上传资料'], full)).slots ?? [];
    expect(slot?.state).toBe('held');
  });
});
