// Is a page told for a filing form, or for something else, by its signs?
import { describe, expect, it } from 'vitest';
import type { Field, PageReading } from '../../../../lib/page/model';
import { filingFormVerdict } from '../../../../lib/page/recognise/page-gate';
import { recognise } from '../../../../lib/page/recognise/recognise';
import { field, lexicon, reading } from '../fields';

const verdictOn = (fields: readonly Field[], more: Partial<PageReading> = {}): boolean => {
  const page = { ...reading(fields), ...more };
  const found = fields.map((one) => recognise(one, null, null, lexicon));
  return filingFormVerdict(page, found, null).isOpen;
};
const password = field('密码', { hints: ['type=password'] });

describe('the gate of a page', () => {
  it.each([
    ['a step of a filing', ['主办单位名称', '主办单位性质', '主办单位证件号码'], { headings: ['ICP备案'] }],
    ['a step without a title', ['网站名称', '网站域名', '前置审批类型', '网站语言'], {}],
    ['an English step', ['Website name', 'Domain name', 'Pre-approval'], { title: 'Website ICP filing' }],
  ] as const)('is open for %s', (_, labels, more) => {
    expect(
      verdictOn(
        labels.map((label) => field(label)),
        more,
      ),
    ).toBe(true);
  });

  it.each([
    [
      'a registration beside a login',
      ['单位名称', '手机号码', '电子邮箱'],
      { headings: ['注册账号'], title: '备案系统' },
    ],
    ['an example box of an article', ['主办单位名称', '网站名称'], { headings: ['如何填写备案信息'] }],
    ['one box of a search', ['域名'], { headings: ['ICP备案查询'] }],
    ['an address book', ['单位名称', '通讯地址', '手机号码'], { headings: ['地址管理'] }],
    ['a job application', ['姓名', '身份证号', '手机号码', '邮箱'], { headings: ['投递简历'] }],
  ] as const)('is shut for %s', (_, labels, more) => {
    expect(
      verdictOn(
        labels.map((label) => field(label)),
        more,
      ),
    ).toBe(false);
  });

  it('is shut where a password is asked and nothing of a filing', () => {
    expect(verdictOn([field('单位名称'), field('手机号码'), field('电子邮箱'), password])).toBe(false);
  });
});
