// Is a person whose page does not make a client yet told what it lacks, over several pages?
import { expect, it } from 'vitest';
import { newClientFromPage } from '../../../../lib/app/tab/adopt';
import { seePage } from '../../../../lib/app/tab/publish';
import type { Field } from '../../../../lib/page/model';
import { field } from '../../page/fields';
import { createTestApp } from '../test-app';
import { LABELS, reading, TAB } from './trips';

/** The page with these boxes filled. */
const filled = (values: Readonly<Record<string, string>>): readonly Field[] =>
  LABELS.map(([label, heading]) => field(label, { section: [heading], value: [values[label] ?? ''] }));

it('names what none of the noted pages showed, and no longer what a later one shows', async () => {
  const { app } = await createTestApp();
  const named = { 主办单位名称: '杭州示例云帆科技有限公司' };
  await seePage(app, TAB, 'd1', { ...reading, fields: filled(named) });
  const first = await newClientFromPage(app, TAB);
  expect(first.notice).toBe('page-incomplete');
  expect(first.lacking?.map(({ zh }) => zh)).toEqual([
    '主办单位性质',
    '主办单位证件类型',
    '主办单位证件号码',
    '主办单位所属区域',
    '主体负责人姓名',
    '主体负责人证件类型',
    '主体负责人证件号码',
  ]);
  await seePage(app, TAB, 'd2', {
    ...reading,
    fields: filled({ ...named, 负责人姓名: '张示例' }),
    fingerprint: 'f2',
  });
  const second = await newClientFromPage(app, TAB);
  expect(second.lacking?.map(({ zh }) => zh)).not.toContain('主体负责人姓名');
  expect(second.lacking).toHaveLength(6);
});
