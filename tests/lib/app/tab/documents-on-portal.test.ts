// Is a document that the portal already has no longer reported as missing, on its page and on later ones?
import { expect, it } from 'vitest';
import { bindTab } from '../../../../lib/app/tab/bind';
import { overlayFor } from '../../../../lib/app/tab/overlay';
import { seePage, viewTab } from '../../../../lib/app/tab/publish';
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
