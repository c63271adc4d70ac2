// What a map says of a control counts only where the page shows it, kind by kind; else the control is read like any other.
import { describe, expect, it } from 'vitest';
import type { Field } from '../../../../lib/page/model';
import { planFor } from '../../../../lib/page/plan/plan-page';
import type { MappedField, PortalMap } from '../../../../lib/page/recognise/portal-map';
import { field, lexicon, options, reading, values } from '../fields';

const mapOf = (fields: Record<string, Partial<MappedField>>): PortalMap => ({
  id: 'somewhere',
  name: { zh: '某处', en: 'Somewhere' },
  matches: [],
  provider: null,
  channels: [],
  basis: 'synthetic',
  checkedOn: '2026-11-24',
  next: [],
  submit: [],
  never: [],
  pages: [
    {
      id: 'entity',
      title: { zh: '主体', en: 'Entity' },
      markers: ['主体信息'],
      fields: Object.fromEntries(Object.entries(fields).map(([id, more]) => [id, { labels: [], ...more }])),
    },
  ],
});
const SECTION = ['主体信息'];
const DOMAINS = {
  ...values,
  'service.domain': ['a-sample.cn', 'b-sample.cn'],
  'access.ip': ['192.0.2.10'],
  'service.homeUrl': ['www.a-sample.cn'],
};
const willOf = (map: PortalMap, fields: readonly Field[]): readonly string[] =>
  planFor(reading(fields), map, lexicon, [DOMAINS], options).map(
    ({ will, reason }) => will.join('|') || reason.code,
  );

describe('an address without its region', () => {
  const map = mapOf({ 'entity.mailAddress': { labels: ['通讯地址'], withoutRegion: true } });
  const address = field('通讯地址', { section: SECTION });
  const region = field('所属区域', { section: SECTION, kind: 'cascader' });

  it('is written so where the region stands apart', () => {
    expect(willOf(map, [region, address]).at(-1)).toBe('示例路1号501室');
    expect(willOf(map, [{ ...address, prefix: '浙江省杭州市西湖区' }])).toEqual(['示例路1号501室']);
  });

  it('is written whole where nothing shows a region', () => {
    expect(willOf(map, [address])).toEqual(['浙江省杭州市西湖区示例路1号501室']);
    expect(willOf(map, [{ ...region, visible: false }, address]).at(-1)).toBe(
      '浙江省杭州市西湖区示例路1号501室',
    );
  });
});

describe('several values in one box', () => {
  const map = mapOf({ 'service.domain': { labels: ['网站域名'], separator: ';' } });
  const domain = field('网站域名', { section: SECTION });

  it('are written with the sign that both name', () => {
    expect(willOf(map, [{ ...domain, placeholder: '多个域名用分号隔开' }])).toEqual([
      'a-sample.cn;b-sample.cn',
    ]);
  });

  it('are written with the page’s sign where it names another', () => {
    expect(willOf(map, [{ ...domain, help: '多个域名请用逗号分隔' }])).toEqual(['a-sample.cn,b-sample.cn']);
  });

  it('are the person’s to decide where the page names none', () => {
    expect(willOf(map, [domain])).toEqual(['several-values']);
  });
});

describe('the first of several alone', () => {
  const map = mapOf({ 'service.domain': { labels: ['网站域名'], first: true } });
  const domain = field('网站域名', { section: SECTION });

  it('is written where the page shows room for one', () => {
    expect(willOf(map, [domain])).toEqual(['a-sample.cn']);
  });

  it('is not where the page shows room for all', () => {
    const both = 'a-sample.cn;b-sample.cn';
    expect(willOf(map, [{ ...domain, help: '多个域名用分号隔开' }])).toEqual([both]);
    expect(willOf(map, [{ ...domain, kind: 'textarea' }])).toEqual(['a-sample.cn\nb-sample.cn']);
    expect(willOf(map, [{ ...domain, kind: 'list', parts: 2 }])).toEqual(['a-sample.cn|b-sample.cn']);
  });
});

describe('https:// before an address', () => {
  const mapWith = (scheme: boolean): PortalMap =>
    mapOf({ 'service.homeUrl': { labels: ['首页地址'], scheme } });
  const home = field('首页地址', { section: SECTION });

  it('is written or left away as the page shows it, whatever the map says', () => {
    const inside = { ...home, placeholder: 'https://www.example.com' };
    for (const scheme of [true, false]) {
      expect(willOf(mapWith(scheme), [home])).toEqual(['www.a-sample.cn']);
      expect(willOf(mapWith(scheme), [inside])).toEqual(['https://www.a-sample.cn']);
    }
  });
});

describe('what the person picked on the page', () => {
  const domain = field('网站域名', { section: SECTION });
  const rowOf = (mapped: Partial<MappedField>) => {
    const map = mapOf({ 'service.domain': { labels: ['网站域名'], ...mapped } });
    return planFor(reading([domain]), map, lexicon, [DOMAINS], options)[0];
  };

  it('holds though the page does not show it, is said to be theirs, and can be picked again', () => {
    const row = rowOf({ separator: ',', picked: true });
    expect(row).toMatchObject({ action: 'fill', will: ['a-sample.cn,b-sample.cn'], isPicked: true });
    expect(row?.formats?.map(({ will }) => will)).toEqual([
      'a-sample.cn',
      'a-sample.cn;b-sample.cn',
      'a-sample.cn,b-sample.cn',
    ]);
    expect(rowOf({ separator: ',' })).toMatchObject({ reason: { code: 'several-values' } });
  });
});

describe('a range', () => {
  const map = mapOf({ 'access.ip': { labels: ['IP地址'], pair: true } });
  const rows = (parts: number): Field => field('IP地址', { section: SECTION, kind: 'list', parts });

  it('takes one value for both ends where the page has both', () => {
    expect(willOf(map, [rows(2)])).toEqual(['192.0.2.10|192.0.2.10']);
    expect(willOf(map, [rows(1)])).toEqual(['192.0.2.10']);
  });
});
