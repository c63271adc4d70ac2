// What do the ministry's public pages ask, and what do they answer? Nobody files here: a query behind a captcha, and two SMS forms.
import type { Item, Step } from '../state/form';
import { inForm, mobile, smsCode, upper } from '../state/tests';
import type { Value } from '../state/tree';

const text = (path: string, label: string, placeholder: string, more: Partial<Item> = {}): Item => ({
  path,
  label,
  placeholder,
  kind: 'text',
  ...more,
});
const phone = text('phone', '手机号码', '请输入手机号', { tests: [mobile] });
const last6 = text('last6', '证件号码后6位', '请输入证件号码后六位', {
  tidy: upper,
  tests: [inForm((typed) => /^[0-9A-Z]{6}$/.test(typed), '请输入证件号码后六位')],
});

export const steps: readonly Step[] = [
  {
    id: 'index',
    title: 'ICP备案查询',
    next: '搜索',
    parts: [{ title: '', items: [text('unitName', '', '请输入单位名称/域名/备案号')] }],
  },
  {
    id: 'smsVerify',
    title: '短信核验',
    next: '提交',
    parts: [
      { title: '', items: [text('code', '验证码', '请输入短信验证码', { tests: [smsCode] }), phone, last6] },
    ],
  },
  { id: 'smsResend', title: '短信重发', next: '提交', parts: [{ title: '', items: [phone, last6] }] },
];

export const initial: Value = { unitName: '', code: '', phone: '', last6: '' };

/** What is on file: the sample company's own sites, and those of a company that nobody asked about. */
export interface Filed {
  readonly name: string;
  readonly nature: string;
  readonly code: string;
  readonly day: string;
}
const filed = (name: string, code: string): Filed => ({ name, nature: '企业', code, day: '2026-11-23' });
const FILED: readonly Filed[] = [
  filed('杭州示例云帆科技有限公司', '浙ICP备2026012345号-1'),
  filed('杭州示例云帆科技有限公司', '浙ICP备2026012345号-2'),
  filed('南京样例贸易有限公司', '苏ICP备2026054321号-1'),
];

/** The records whose entity or number is the one typed. */
export const answerTo = (typed: string): readonly Filed[] =>
  FILED.filter(({ name, code }) => name === typed || code === typed);
