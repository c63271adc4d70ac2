// Is a row offered only when the client has more values than the page has rows, and a button's words say that it adds one?
import { describe, expect, it } from 'vitest';
import type { ClientValues, Field } from '../../../../lib/page/model';
import { addedBy, moreRowsOn } from '../../../../lib/page/plan/more-rows';
import { planFor } from '../../../../lib/page/plan/plan-page';
import { field, lexicon, options, reading, values } from '../fields';

describe('the words on a button', () => {
  it.each([
    ['+ 添加网站', 'service'],
    ['＋添加网站', 'service'],
    ['新增站点信息', 'service'],
    ['再添加一个网站', 'service'],
    ['+ APP', 'service'],
    ['Add another website', 'service'],
    ['添加域名', 'domain'],
    ['继续添加网站域名', 'domain'],
    ['新增IP地址', 'ip'],
    ['新增一行', 'any'],
    ['+ 添加', 'any'],
    ['Add row', 'any'],
  ])('%s say that a press adds: %s', (text, of) => expect(addedBy(text)).toBe(of));

  it.each([
    '提交',
    '保存',
    '删除网站',
    '添加附件',
    '添加发票',
    '新增备案订单',
    '网站',
    '添加并提交',
    '下一步',
  ])('%s do not say so', (text) => expect(addedBy(text)).toBeNull());
});

const site = (at: number, labels: readonly string[] = ['网站名称', '域名']): Field[] =>
  labels.map((label) => field(label, { section: ['网站信息'], occurrence: at, key: `${label}${at}` }));
const second = { ...values, 'service.name': '云帆文档', 'service.domain': ['docs-sample.cn'] };

function offered(fields: readonly Field[], text: string, held: readonly ClientValues[]) {
  const page = { ...reading(fields), buttons: [{ text, role: 'other' as const }] };
  return moreRowsOn(page, planFor(page, null, lexicon, held, options), held);
}

describe('a row', () => {
  it('is offered for a service that the page has no block for', () => {
    expect(offered(site(0), '添加网站', [values, second])).toEqual({
      of: 'service',
      button: '添加网站',
      keys: ['网站名称0', '域名0'],
      placed: 1,
      wanted: 2,
    });
    expect(offered(site(0), '新增一行', [values, second])?.of).toBe('service');
  });

  it('a row of a table of domains beside the name of one service is for no other service', () => {
    const name = field('服务名称', { section: ['服务信息'], key: 'name' });
    const domain = field('域名', { section: ['域名清单'], key: 'domain' });
    expect(offered([name, domain], '新增一行', [values, second])).toBeNull();
    expect(offered([name, domain], '添加网站', [values, second])?.of).toBe('service');
  });

  it('a row of a table is for no other service where a service is a whole form', () => {
    const persons = ['姓名', '手机号码', '电子邮箱', '证件号码', '应急电话'].map(
      (what) => `网站负责人${what}`,
    );
    const labels = [
      '网站名称',
      '域名',
      '域名注册商',
      '首页地址',
      '开通日期',
      '网站备注',
      '服务器IP',
      '服务器放置地',
    ];
    expect(offered(site(0, [...labels, ...persons]), '添加一行', [values, second])).toBeNull();
    expect(offered(site(0, [...labels, ...persons]), '+ 添加', [values, second])?.of).toBe('service');
    expect(offered(site(0, labels), '添加一行', [values, second])?.of).toBe('service');
    expect(offered(site(0, [...labels, ...persons]), '＋', [values, second])).toBeNull();
    expect(offered(site(0, labels), '＋', [values, second])?.of).toBe('service');
  });

  it('is not offered when nothing is missing, or when the button adds something else', () => {
    expect(offered(site(0), '添加网站', [values])).toBeNull();
    expect(offered([...site(0), ...site(1)], '添加网站', [values, second])).toBeNull();
    expect(offered(site(0), '添加附件', [values, second])).toBeNull();
    expect(offered([field('主办单位名称')], '添加网站', [values, second])).toBeNull();
  });

  it('is offered for a domain or an address, one for each row', () => {
    const held = [
      { ...values, 'service.domain': ['a-sample.cn', 'b-sample.cn'], 'access.ip': ['192.0.2.1'] },
    ];
    const rows = site(0, ['域名', 'IP地址']);
    expect(offered(rows, '添加域名', held)).toMatchObject({
      of: 'domain',
      keys: ['域名0'],
      placed: 1,
      wanted: 2,
    });
    expect(offered(rows, '新增一行', held)?.of).toBe('domain');
    expect(offered(rows, '添加IP', held)).toBeNull();
    expect(offered([...rows, ...site(1, ['域名', 'IP地址'])], '添加域名', held)).toBeNull();
    const all = field('域名', { kind: 'textarea', section: ['网站信息'] });
    expect(offered([all], '添加域名', held)).toBeNull();
  });
});

it('a plus button beside a minus button changes a number and adds no service', () => {
  const page = reading(site(0));
  const more = (texts: readonly string[]) => {
    const buttons = texts.map((text) => ({ text, role: 'other' as const }));
    const held = [values, second];
    return moreRowsOn({ ...page, buttons }, planFor(page, null, lexicon, held, options), held)?.button;
  };
  expect(['-,+', '+,−', '+'].map((texts) => more(texts.split(',')))).toEqual([undefined, undefined, '+']);
});
