// Which of two controls with one label is the first and which is the last, and when is that unclear?
import { describe, expect, it } from 'vitest';
import type { ClientValues, Field, PlannedRow } from '../../../../lib/page/model';
import { planFor } from '../../../../lib/page/plan/plan-page';
import { field, lexicon, options, reading, values } from '../fields';

const plan = (fields: readonly Field[], held: readonly ClientValues[]): PlannedRow[] =>
  planFor(reading(fields), null, lexicon, held, options);
const told = (rows: readonly PlannedRow[]): string[] =>
  rows.map((row) => `${row.fieldId} ${row.action} ${row.reason.code}`);

describe('two days of one name', () => {
  const held = [{ ...values, 'subjectPrincipal.certValidity': ['2018-05-01', '2038-05-01'] }];
  const day = (more: Partial<Field> = {}) =>
    field('主体负责人证件有效期', { kind: 'date', section: ['主体负责人'], ...more });

  it('are the first and the last, in their order', () => {
    expect(plan([day(), day()], held).map(({ will }) => will)).toEqual([['2018-05-01'], ['2038-05-01']]);
  });

  it('are not so when there are three, or when two are in different parts', () => {
    const asked = [
      [day(), day(), day()],
      [day(), day({ section: ['主体负责人', '其他'] })],
    ];
    for (const fields of asked)
      expect(plan(fields, held).every(({ reason }) => reason.code === 'asked-twice')).toBe(true);
  });
});

it('the names under which the page submits them distinguish the first and the last address of a range', () => {
  const boxes = ['link.ipFrom', 'link.ipTo'].map((name, occurrence) =>
    field('网站 IP 地址', { section: ['接入信息'], occurrence, hints: [`name=${name}`] }),
  );
  const rows = plan(boxes, [{ ...values, 'access.ip': ['192.0.2.10'] }]);
  expect(rows.map(({ will }) => will)).toEqual([['192.0.2.10'], ['192.0.2.10']]);
});

it.each([
  ['', '止'],
  ['', '起'], // behind the first box, so before the second
  ['起', '止'],
])('«%s» and «%s» before two boxes make them a range of addresses', (...words) => {
  const boxes = words.map((prefix, occurrence) =>
    field('本次接入IP', { section: ['接入信息'], occurrence, prefix }),
  );
  const rows = plan(boxes, [{ ...values, 'access.ip': ['192.0.2.10'] }]);
  expect(rows.map(({ will }) => will)).toEqual([['192.0.2.10'], ['192.0.2.10']]);
});

describe('first and last day of one certificate in two controls', () => {
  const days = ['负责人证件有效期起始日期', '负责人证件有效期终止日期'].map((label) =>
    field(label, { kind: 'date', section: ['小程序负责人信息'] }),
  );
  const held = { ...values, 'servicePrincipal.certValidity': ['2018-05-01', '2038-05-01'] };

  it('are both filled, as one person of one service', () => {
    const rows = plan(days, [held]);
    expect(told(rows)).toEqual([
      'servicePrincipal.certValidity fill empty',
      'servicePrincipal.certValidity fill empty',
    ]);
    expect(rows.map(({ will }) => will)).toEqual([['2018-05-01'], ['2038-05-01']]);
  });

  it('are left alone when one of them is asked for twice', () => {
    const [first] = days;
    const again = days.map((day) => ({ ...day, key: `${day.key}/again`, occurrence: 1 }));
    expect(first && told(plan([first, again[0] ?? first], [held]))).toEqual([
      'servicePrincipal.certValidity needs-you asked-twice',
      'servicePrincipal.certValidity needs-you asked-twice',
    ]);
  });
});

it.each(['－ 终止', '至', '-'])('«%s» before its box marks the last address of a range', (prefix) => {
  const boxes = ['起始', prefix].map((before, occurrence) =>
    field('网站 IP 地址', { section: ['接入信息'], occurrence, prefix: before }),
  );
  const held = { ...values, 'access.ip': ['192.0.2.10'] };
  const rows = plan(boxes, [held, { ...held, 'access.ip': ['192.0.2.11'] }]);
  expect(rows.map(({ will }) => will)).toEqual([['192.0.2.10'], ['192.0.2.10']]);
});

it.each([
  ['起始IP', '终止IP'],
  ['IP 地址（起）', 'IP 地址（止）'],
  ['IP 段起始地址', 'IP 段结束地址'],
])('%s and %s ask for the two ends of one range', (...labels) => {
  const boxes = labels.map((label) => field(label, { section: ['接入信息'] }));
  const rows = plan(boxes, [{ ...values, 'access.ip': ['192.0.2.10'] }]);
  expect(rows.map(({ will }) => will)).toEqual([['192.0.2.10'], ['192.0.2.10']]);
});

it.each(['IP 到期时间', 'IP 有效期止', 'IP start date'])('%s asks for no address', (label) => {
  const [row] = plan([field(label, { section: ['接入信息'] })], [{ ...values, 'access.ip': ['192.0.2.10'] }]);
  expect(row?.will).toEqual([]);
});

it('of two boxes for one address, the one that cannot be written shows its region', () => {
  const boxes = [{ editable: false }, { placeholder: '街道、门牌号' }].map((more, occurrence) =>
    field('通信地址', { section: ['主办单位信息'], occurrence, ...more }),
  );
  const held = {
    ...values,
    'entity.region': ['浙江省', '杭州市', '西湖区'],
    'entity.mailAddress': '浙江省杭州市西湖区示例路1号',
  };
  expect(plan(boxes, [held]).map(({ action, will }) => `${action} ${will}`)).toEqual([
    'needs-you ',
    'fill 示例路1号',
  ]);
});
