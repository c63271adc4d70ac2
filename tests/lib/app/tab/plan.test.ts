// Is a number on the page another client's, or the own one mistyped?
import { expect, it } from 'vitest';
import { bindTab } from '../../../../lib/app/tab/bind';
import { seePage, viewTab } from '../../../../lib/app/tab/publish';
import { createTestApp } from '../test-app';
import { reading, sampleClient, TAB } from './trips';

const [company, other] = [sampleClient('zhejiang-company'), sampleClient('shanghai-hk-company')];
const own = company.entity.certNumber;

async function conflictsWith(number: string): Promise<readonly string[]> {
  const test = await createTestApp([company]);
  const fields = reading.fields.map((field) =>
    field.label === '主办单位证件号码' ? { ...field, value: [number] } : field,
  );
  await seePage(test.app, TAB, 'd1', { ...reading, fields });
  await bindTab(test.app, TAB, company.id);
  return (await viewTab(test.app, TAB)).conflicts.map(({ kind }) => kind);
}

it.each([own, `${own.slice(0, -1)}F`, `${own.slice(0, 8)}MB${own.slice(10)}`])(
  'T20: %s is the own one, whose mistyped places no number of anybody has',
  async (number) => expect(await conflictsWith(number)).toEqual([]),
);

it.each([other.entity.certNumber, `91440300${own.slice(8)}`])('T20: %s is somebody else’s', async (number) =>
  expect(await conflictsWith(number)).toEqual(['number']),
);
