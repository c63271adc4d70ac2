// Which of several services is a page about that shows one at a time, judged by its values, its title, its headings or its address?
import { describe, expect, it } from 'vitest';
import type { ClientValues, Field, PageReading } from '../../../../lib/page/model';
import { planFor } from '../../../../lib/page/plan/plan-page';
import { field, lexicon, options, reading } from '../fields';

const ENTITY = { 'entity.name': '成都样例星河商贸有限公司' };
const SERVICES: readonly ClientValues[] = [
  {
    ...ENTITY,
    'service.name': '星河商贸首页',
    'service.domain': ['galaxy-sample.cn'],
    'service.openDate': '2026-11-30',
    'access.ip': ['192.0.2.10'],
  },
  {
    ...ENTITY,
    'service.name': '会员积分说明',
    'service.domain': ['points-sample.net'],
    'service.openDate': '2026-12-15',
    'access.ip': ['192.0.2.11'],
  },
  {
    ...ENTITY,
    'service.name': '样例星河',
    'service.domain': ['points-sample.net.cn'],
    'service.openDate': '2027-01-20',
    'access.ip': ['192.0.2.12'],
  },
];

const ASKED = ['网站名称', '开通日期', '网站IP'];
const block = (section: readonly string[] = []): readonly Field[] =>
  ASKED.map((label) => field(label, { section }));
const domain = (text: string, more: Partial<Field> = {}): Field =>
  field('网站域名', { value: [text], editable: false, isReadOnly: true, ...more });

const serviceNumbers = (fields: readonly Field[], more: Partial<PageReading> = {}): string =>
  planFor({ ...reading(fields), ...more }, null, lexicon, SERVICES, options)
    .filter(({ fieldId, now }) => fieldId !== null && now.length === 0)
    .map(({ service, action }) => (action === 'needs-you' ? 'asks' : service))
    .join(' ');

describe('a page that asks of one service', () => {
  it.each(['points-sample.net', 'www.points-sample.net', 'https://POINTS-sample.net/'])(
    'takes the one whose domain it shows as %s',
    (shown) => {
      expect(serviceNumbers([domain(shown), ...block()])).toBe('1 1 1');
    },
  );

  it('takes the one whose domain is chosen or typed already', () => {
    const chosen = domain('points-sample.net', { kind: 'select', editable: true, isReadOnly: false });
    expect(serviceNumbers([chosen, ...block()])).toBe('1 1 1');
  });

  it('takes the one that its title, a heading above all, or its address names', () => {
    expect(serviceNumbers(block(), { title: '补充资料 - points-sample.net' })).toBe('1 1 1');
    expect(serviceNumbers(block(), { headings: ['备案', '会员积分说明'] })).toBe('1 1 1');
    expect(serviceNumbers(block(), { url: 'https://portal.example/edit?d=points-sample.net' })).toBe('1 1 1');
    expect(
      serviceNumbers(block(), {
        url: 'https://portal.example/%E4%BC%9A%E5%91%98%E7%A7%AF%E5%88%86%E8%AF%B4%E6%98%8E',
      }),
    ).toBe('1 1 1');
  });

  const printed = (...texts: string[]): PageReading['evidence'] =>
    texts.map((text) => ({ kind: 'domain', text, where: '网站域名', weight: 'strong' }));

  it('takes the one whose domain it prints beside a label', () => {
    expect(serviceNumbers(block(), { evidence: printed('points-sample.net') })).toBe('1 1 1');
    expect(serviceNumbers(block(), { evidence: printed('points-sample.net', 'galaxy-sample.cn') })).toBe(
      '0 0 0',
    );
  });

  it('is not decided by a printed domain on a page that asks for one: that may be a site filed before', () => {
    const asked = field('网站域名');
    expect(serviceNumbers([asked, ...block()], { evidence: printed('points-sample.net') })).toBe('0 0 0 0');
  });

  it('is not decided by a domain outside the form', () => {
    const [one] = printed('points-sample.net');
    if (one === undefined) throw new Error('one is printed');
    expect(serviceNumbers(block(), { evidence: [{ ...one, weight: 'weak' }] })).toBe('0 0 0');
  });

  it.each(['网站二', '站点 (2)', '網站 2 積分', '第二个网站', 'Website 2 of 3'])(
    'takes the one that its open tab or title counts: %s',
    (heading) => {
      expect(serviceNumbers(block(), { headings: ['备案', heading] })).toBe('1 1 1');
    },
  );

  it.each(['共 2 个网站', '网站三要素', '第二步 网站信息', '网站 2026', '网站 9'])(
    'finds no number in %s',
    (heading) => {
      expect(serviceNumbers(block(), { headings: ['备案', heading] })).toBe('0 0 0');
    },
  );

  it('takes the first when none is named, or when all are', () => {
    expect(serviceNumbers(block())).toBe('0 0 0');
    expect(serviceNumbers(block(), { headings: ['galaxy-sample.cn', 'points-sample.net'] })).toBe('0 0 0');
  });

  it('is not decided by a longer domain, nor by a name that is part of the company’s own', () => {
    expect(serviceNumbers(block(), { headings: ['my-points-sample.net'] })).toBe('0 0 0');
    expect(serviceNumbers(block(), { headings: ['成都样例星河商贸有限公司'] })).toBe('0 0 0');
    expect(serviceNumbers([domain('points-sample.net.cn'), ...block()])).toBe('2 2 2');
  });

  it('is asked about when its boxes show two services', () => {
    const name = field('网站首页地址', { value: ['www.galaxy-sample.cn'], editable: false });
    expect(serviceNumbers([domain('points-sample.net'), name, ...block()])).toBe('asks asks asks');
  });
});

describe('blocks of several services', () => {
  const numbered = (shown: readonly string[]): readonly Field[] =>
    shown.flatMap((text, at) => {
      const section = [`网站${at + 1}信息`];
      return [...(text === '' ? [] : [domain(text, { section, key: `domain${at}` })]), ...block(section)];
    });

  it('are assigned by the values that they show, not by their numbers', () => {
    expect(serviceNumbers(numbered(['points-sample.net', 'galaxy-sample.cn']))).toBe('1 1 1 0 0 0');
  });

  it('keep their numbers when they show nothing, unless another block shows that service', () => {
    expect(serviceNumbers(numbered(['', '']))).toBe('0 0 0 1 1 1');
    expect(serviceNumbers(numbered(['points-sample.net', '']))).toBe('1 1 1 asks asks asks');
  });

  it('are assigned in this way without a number, too', () => {
    const blocks = ['points-sample.net', 'galaxy-sample.cn'].flatMap((text, occurrence) => [
      domain(text, { occurrence, key: `domain${occurrence}` }),
      ...ASKED.map((label) => field(label, { occurrence, key: `${label}${occurrence}` })),
    ]);
    expect(serviceNumbers(blocks)).toBe('1 1 1 0 0 0');
  });
});

describe('a page that shows a site filed before', () => {
  const filed = [
    field('网站名称', { value: ['旧站'], section: ['网站资料'] }),
    domain('old-sample.cn', { section: ['网站资料'] }),
  ];
  const asked = (heading: string) => [field('网站域名', { section: [heading] }), ...block([heading])];

  it('gives the block for one more the current service, whatever its number', () => {
    expect(serviceNumbers([...filed, ...asked('新增网站（第 2 个）')])).toBe('0 0 0 0');
    expect(serviceNumbers([...filed, ...asked('新增网站')])).toBe('0 0 0 0');
  });

  it('asks which service each of several further blocks is for', () => {
    expect(serviceNumbers([...filed, ...asked('网站2'), ...asked('网站3')])).toMatch(/^(?:asks ?)+$/u);
  });
});

it('gives nothing of a website to a field that asks for an app', () => {
  const website = { ...SERVICES[0], 'service.kind': 'website' };
  const written = (heading: string, label: string) =>
    planFor(
      reading([
        field('主办单位名称'),
        field('网站域名'),
        field('网站名称'),
        field(label, { section: [heading] }),
      ]),
      null,
      lexicon,
      [website],
      options,
    )
      .filter(({ action }) => action === 'fill')
      .map(({ label: asked }) => asked);
  expect(written('新增 App（2）', '域名')).not.toContain('域名');
  expect(written('App 信息', 'App 域名')).not.toContain('App 域名');
  expect(written('网站/App 信息', '服务备注')).toContain('网站域名');
});

it('under the heading of an app a website is asked nothing, whatever else the label names', () => {
  const held = [{ 'service.kind': 'website', 'access.method': 'cloud-access', 'access.ip': ['192.0.2.10'] }];
  const rows = (heading: string) =>
    planFor(
      reading([
        field('接入方式', { kind: 'select', section: [heading] }),
        field('服务器IP', { section: [heading] }),
      ]),
      null,
      lexicon,
      held,
      options,
    ).map(({ action }) => action);
  expect(rows('新增 App（2）')).toEqual(['keep', 'keep']);
  expect(rows('新增网站')).toEqual(['fill', 'fill']);
});

it('gives a website and an app with one domain a block each, and takes neither for a site filed before', () => {
  const shared = { 'service.domain': ['galaxy-sample.cn'] };
  const both = [
    { ...SERVICES[0], ...shared },
    { ...SERVICES[1], ...shared },
  ] as readonly ClientValues[];
  const shown = domain('galaxy-sample.cn', { section: ['第 1 个网站'] });
  const second = '第 2 个网站';
  const fields = [
    shown,
    ...block(['第 1 个网站']),
    field('网站域名', { section: [second] }),
    ...block([second]),
  ];
  const services = planFor(reading(fields), null, lexicon, both, options)
    .filter(({ fieldId, now }) => fieldId !== null && now.length === 0)
    .map(({ service, action }) => (action === 'needs-you' ? 'asks' : service));
  expect(services.join(' ')).toBe('0 0 0 1 1 1 1');
});
